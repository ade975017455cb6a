import * as openid from 'openid-client';
import { Problem } from '../../geodata/problem.ts';
import { auditEvent } from '../access/audit/audit_act.ts';
import { endBroughtSession, type SessionGround } from '../access/sessions/brought_session.ts';
import { openSession, SESSION_SECONDS } from '../access/sessions/open_session.ts';
import { sessionCookie } from '../access/sessions/session_cookie.ts';
import { LoginKey } from '../access/unified_login/login_key.ts';
import {
  endedTransactionCookie,
  type LoginTransaction,
  transactionCookie,
  transactionOf,
} from '../access/unified_login/login_transaction.ts';
import { redeemCode } from '../access/unified_login/redeem_code.ts';
import { returnPath } from '../access/unified_login/return_path.ts';
import { accountOfUnified } from '../access/unified_login/unified_account.ts';
import type { UnifiedLoginSettings } from '../access/unified_login/unified_login_settings.ts';
import { type ProviderOptions, UnifiedProvider } from '../access/unified_login/unified_provider.ts';
import { log } from '../operations/log.ts';
import { addressOf } from './remote_address.ts';
import { NOT_FOUND, problemResponse } from './respond.ts';

const BEGIN = '/session/unified';
const RETURN = '/session/unified/return';
const SIGN_IN = '/sign-in';

/**
 * `GET /session/unified?to=PATH` leads a browser to the unified login, `GET /session/unified/return` takes it back in.
 * Whatever goes wrong leads to the sign-in screen, with its code.
 */
export class UnifiedLoginRoute {
  readonly #ground: SessionGround;
  readonly #settings: UnifiedLoginSettings | null;
  readonly #provider: UnifiedProvider | null;
  readonly #key: LoginKey;
  readonly #isSecure: boolean;

  /** @param settings null: there is no unified login, and nothing at these addresses. */
  constructor(ground: SessionGround, settings: UnifiedLoginSettings | null, options: ProviderOptions = {}) {
    this.#ground = ground;
    this.#settings = settings;
    this.#provider = settings && new UnifiedProvider(settings, options);
    this.#key = new LoginKey(ground.pool);
    this.#isSecure = settings?.publicUrl.startsWith('https:') ?? false;
  }

  async respond(request: Request, pathname: string): Promise<Response> {
    const [provider, settings] = [this.#provider, this.#settings];
    if (provider === null || settings === null || (pathname !== BEGIN && pathname !== RETURN)) {
      return problemResponse(404, NOT_FOUND);
    }
    if (request.method !== 'GET') return problemResponse(405, ONLY_GET);
    const url = new URL(request.url);
    const redirectUri = `${settings.publicUrl}${RETURN}`;
    if (pathname === BEGIN) {
      const to = returnPath(url.searchParams.get('to'));
      return this.#begin(provider, redirectUri, to).catch((error: unknown) => this.#leadBack(error, to));
    }
    const transaction = transactionOf(await this.#key.read(), request, this.#now());
    if (transaction === null) return this.#leadBack(expired(), '/');
    // The address as the browser was sent to, whatever a proxy made of it on the way.
    return this.#letIn(provider, request, new URL(`${redirectUri}${url.search}`), transaction).catch((error: unknown) =>
      this.#leadBack(error, transaction.to),
    );
  }

  async #begin(provider: UnifiedProvider, redirectUri: string, to: string): Promise<Response> {
    const configuration = await provider.configuration();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const verifier = openid.randomPKCECodeVerifier();
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const cookie = transactionCookie(await this.#key.read(), { state, nonce, verifier, to }, this.#now());
    return leadTo(address.href, [cookie]);
  }

  async #letIn(
    provider: UnifiedProvider,
    request: Request,
    address: URL,
    transaction: LoginTransaction,
  ): Promise<Response> {
    // Of another sign-in than this browser's last: nothing of it is handed to the provider.
    if (address.searchParams.get('state') !== transaction.state) throw expired();
    const { describe, ...who } = await redeemCode(await provider.configuration(), address, transaction);
    const { pool, audit } = this.#ground;
    const account = await accountOfUnified(pool, who, describe);
    const [from, agent] = [addressOf(request), request.headers.get('user-agent')];
    const { token } = await openSession(pool, { accountId: account.id, address: from, agent });
    await endBroughtSession(this.#ground, request, 'unified');
    const actor = { kind: 'account', id: account.id, name: account.shownName, role: null, address: from } as const;
    const act = { action: 'session.begun', actor, jurisdiction: null, subject: account.id } as const;
    await auditEvent(audit, { ...act, given: { way: 'unified' } });
    const cookies = [sessionCookie(token, this.#isSecure, SESSION_SECONDS), endedTransactionCookie(this.#isSecure)];
    return leadTo(transaction.to, cookies);
  }

  /** @throws whatever is no problem of signing in */
  #leadBack(error: unknown, to: string): Response {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'UNIFIED_LOGIN_FAILED') {
      log.warn({ zh: '统一身份认证的应答未通过核验。', en: 'An answer of the unified login did not hold.' }, { error });
    }
    const query = new URLSearchParams({ problem: error.code, ...(to !== '/' && { to }) });
    return leadTo(`${SIGN_IN}?${query}`, [endedTransactionCookie(this.#isSecure)]);
  }

  #now() {
    return { isSecure: this.#isSecure, now: Date.now() };
  }
}

function leadTo(address: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location: address, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

function expired(): Problem {
  return new Problem('UNIFIED_LOGIN_EXPIRED', {
    zh: '这次登录已过期，或不是在这个浏览器中开始的，请重新登录。',
    en: 'This sign-in took too long, or was not begun in this browser; sign in again.',
  });
}

const ONLY_GET = new Problem('ONLY_GET', { zh: '这里只接受 GET。', en: 'Only GET is taken here.' });
