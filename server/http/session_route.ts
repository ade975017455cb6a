import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import type { Access } from '../access/access.ts';
import { auditEvent } from '../access/audit/audit_act.ts';
import type { AuditActor } from '../access/audit/audit_entry.ts';
import type { AuditLog } from '../access/audit/audit_log.ts';
import { endBroughtSession } from '../access/sessions/brought_session.ts';
import { type OpenedSession, openSession, SESSION_SECONDS } from '../access/sessions/open_session.ts';
import { endedCookie, sessionCookie } from '../access/sessions/session_cookie.ts';
import { demonstrationAccount } from '../access/sign_in/demonstration_accounts.ts';
import { readCredentials, readJsonObject } from '../access/sign_in/read_credentials.ts';
import { signIn } from '../access/sign_in/sign_in.ts';
import { SignInFailed, TooManyTries } from '../access/sign_in/sign_in_problems.ts';
import type { SignInWays } from '../access/sign_in/sign_in_ways.ts';
import type { TotpKeys } from '../access/totp/totp_keys.ts';
import { addressOf } from './remote_address.ts';
import { NOT_FOUND, problemResponse } from './respond.ts';
import { refuseCrossSite } from './same_origin.ts';

export interface SessionRouteOptions {
  readonly pool: Pool;
  readonly access: Access;
  readonly audit: AuditLog;
  readonly signInWays: SignInWays;
  readonly totpKeys: TotpKeys;
  /** Whether browsers reach us by https. */
  readonly isSecure: boolean;
}

/** Somebody who was let in. */
interface Entered extends OpenedSession {
  readonly account: { readonly id: string; readonly shownName: string };
  readonly mustChangePassword: boolean;
}

/**
 * `POST /session {name, password, code?}` signs in, `POST /session/demonstration {role}` into the demonstration city by one
 * click, `DELETE /session` out. A token that a browser brought is never taken over: whoever signs in gets another, and the
 * one that was there ends.
 */
export class SessionRoute {
  readonly #options: SessionRouteOptions;

  constructor(options: SessionRouteOptions) {
    this.#options = options;
  }

  /** @throws Problem CROSS_SITE */
  async respond(request: Request, pathname: string): Promise<Response> {
    const isDemonstration = pathname === '/session/demonstration';
    if (!isDemonstration && pathname !== '/session') return problemResponse(404, NOT_FOUND);
    refuseCrossSite(request);
    if (request.method === 'POST') {
      return (isDemonstration ? this.#demonstrate(request) : this.#signIn(request)).catch(refusal);
    }
    if (request.method === 'DELETE' && !isDemonstration) return this.#signOut(request);
    return problemResponse(405, ONLY_THESE);
  }

  async #signIn(request: Request): Promise<Response> {
    const credentials = await readCredentials(request);
    const entered = await signIn(this.#options, credentials, originOf(request)).catch(async (thrown: unknown) => {
      await this.#noteFailure(request, thrown);
      throw thrown;
    });
    return this.#letIn(request, entered, 'password');
  }

  async #demonstrate(request: Request): Promise<Response> {
    const { pool, signInWays } = this.#options;
    const { role: asked } = await readJsonObject(request);
    const role = await signInWays.demonstrationRole(request, asked);
    const account = await demonstrationAccount(pool, role);
    const session = await openSession(pool, { accountId: account.id, ...originOf(request) });
    return this.#letIn(request, { ...session, account, mustChangePassword: false }, 'demonstration');
  }

  async #letIn(request: Request, { account, ...session }: Entered, way: string): Promise<Response> {
    await endBroughtSession(this.#options, request, way);
    const actor = {
      kind: 'account',
      id: account.id,
      name: account.shownName,
      role: null,
      address: addressOf(request),
    } as const;
    await this.#note('session.begun', actor, way);
    return Response.json(
      { mustChangePassword: session.mustChangePassword },
      {
        headers: {
          'cache-control': 'no-store',
          'set-cookie': sessionCookie(session.token, this.#options.isSecure, SESSION_SECONDS),
        },
      },
    );
  }

  async #signOut(request: Request): Promise<Response> {
    await endBroughtSession(this.#options, request, 'sign_out');
    return new Response(null, {
      status: 204,
      // What was shown to whoever signed out is not to be found by the next one at this browser.
      headers: {
        'cache-control': 'no-store',
        'set-cookie': endedCookie(this.#options.isSecure),
        'clear-site-data': '"cache"',
      },
    });
  }

  /** Tries that were not looked at are not noted: a flood of them would fill the log. */
  async #noteFailure(request: Request, thrown: unknown): Promise<void> {
    if (!(thrown instanceof SignInFailed)) return;
    const { audit } = this.#options;
    const actor: AuditActor = { kind: 'visitor', id: null, name: null, role: null, address: addressOf(request) };
    const given = { way: 'password', wait: thrown.waitSeconds };
    await auditEvent(
      audit,
      { action: 'session.begun', actor, jurisdiction: null, subject: thrown.accountId, given },
      thrown.code,
    );
  }

  #note(action: 'session.begun' | 'session.ended', actor: AuditActor, way: string): Promise<void> {
    return auditEvent(this.#options.audit, { action, actor, jurisdiction: null, subject: actor.id, given: { way } });
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
  NO_DEMONSTRATION: 403,
  TOO_MANY_TRIES: 429,
  TOO_BUSY: 503,
  TOTP_KEY_MISSING: 503,
  AUDIT_UNAVAILABLE: 503,
  BODY_TOO_LARGE: 413,
};

const ONLY_THESE = new Problem('BAD_REQUEST', {
  zh: '这里只接受 POST（登录）和 DELETE（退出）。',
  en: 'Only POST (sign in) and DELETE (sign out) are taken here.',
});
