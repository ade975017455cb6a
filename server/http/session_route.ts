import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { sessionOf } from '../access/session_token.ts';
import { SESSION_SECONDS } from '../access/sessions/open_session.ts';
import { endedCookie, sessionCookie } from '../access/sessions/session_cookie.ts';
import { readCredentials } from '../access/sign_in/read_credentials.ts';
import { signIn } from '../access/sign_in/sign_in.ts';
import { SignInFailed, TooManyTries } from '../access/sign_in/sign_in_problems.ts';
import { sessionEnd } from '../generated/queries/session_end.ts';
import { maybeOne } from '../store/queryable.ts';
import { addressOf } from './remote_address.ts';
import { NOT_FOUND, problemResponse } from './respond.ts';
import { refuseCrossSite } from './same_origin.ts';

export interface SessionRouteOptions {
  readonly pool: Pool;
  /** Whether browsers reach us by https. */
  readonly isSecure: boolean;
}

/**
 * `POST /session` signs in, `DELETE /session` out. A token that a browser brought is never taken over: whoever signs in gets
 * another, and the one that was there ends.
 */
export class SessionRoute {
  readonly #pool: Pool;
  readonly #isSecure: boolean;

  constructor({ pool, isSecure }: SessionRouteOptions) {
    this.#pool = pool;
    this.#isSecure = isSecure;
  }

  /** @throws Problem CROSS_SITE and what signing in is refused with. */
  async respond(request: Request, pathname: string): Promise<Response> {
    if (pathname !== '/session') return problemResponse(404, NOT_FOUND);
    if (request.method !== 'POST' && request.method !== 'DELETE') return problemResponse(405, ONLY_THESE);
    refuseCrossSite(request);
    if (request.method === 'DELETE') return this.#signOut(request);
    return this.#signIn(request).catch(refusal);
  }

  async #signIn(request: Request): Promise<Response> {
    const credentials = await readCredentials(request);
    const signedIn = await signIn(this.#pool, credentials, originOf(request));
    await this.#end(request);
    return Response.json(
      { mustChangePassword: signedIn.mustChangePassword },
      {
        headers: {
          'cache-control': 'no-store',
          'set-cookie': sessionCookie(signedIn.token, this.#isSecure, SESSION_SECONDS),
        },
      },
    );
  }

  async #signOut(request: Request): Promise<Response> {
    await this.#end(request);
    return new Response(null, {
      status: 204,
      // What was shown to whoever signed out is not to be found by the next one at this browser.
      headers: { 'cache-control': 'no-store', 'set-cookie': endedCookie(this.#isSecure), 'clear-site-data': '"cache"' },
    });
  }

  async #end(request: Request): Promise<void> {
    const session = sessionOf(request);
    if (session !== null) await maybeOne(this.#pool, sessionEnd, { tokenSha256: session });
  }
}

function originOf(request: Request) {
  return { address: addressOf(request), agent: request.headers.get('user-agent') };
}

/** HTTP's own words for what a sign-in is refused with, so that programs and proxies understand it too. */
function refusal(thrown: unknown): Response {
  if (!(thrown instanceof Problem)) throw thrown;
  const status = STATUS[thrown.code] ?? 400;
  const response = problemResponse(status, thrown);
  const isWaiting = thrown instanceof SignInFailed || thrown instanceof TooManyTries;
  if (isWaiting && thrown.waitSeconds > 0) response.headers.set('retry-after', String(thrown.waitSeconds));
  if (status === 503) response.headers.set('retry-after', '5');
  return response;
}

const STATUS: Readonly<Record<string, number>> = {
  SIGN_IN_FAILED: 401,
  CODE_MISSING: 401,
  TOO_MANY_TRIES: 429,
  TOO_BUSY: 503,
  BODY_TOO_LARGE: 413,
};

const ONLY_THESE = new Problem('BAD_REQUEST', {
  zh: '这里只接受 POST（登录）和 DELETE（退出）。',
  en: 'Only POST (sign in) and DELETE (sign out) are taken here.',
});
