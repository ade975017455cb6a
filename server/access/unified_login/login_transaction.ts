import { seal, unseal } from '../sealed.ts';

/** A sign-in under way: from the moment that a browser is sent to the provider until it comes back. */
export interface LoginTransaction {
  readonly state: string;
  readonly nonce: string;
  /** Proof that whoever redeems the code is who asked for it (PKCE, RFC 7636). */
  readonly verifier: string;
  /** Path of this site that is led to afterwards. */
  readonly to: string;
}

/** So long may somebody take at the provider. */
export const LOGIN_SECONDS = 600;
const COOKIE = 'gezhong_login';
const PURPOSE = 'gezhong unified login 1';

function cookieName(isSecure: boolean): string {
  return isSecure ? `__Host-${COOKIE}` : COOKIE;
}

/** The header that lets the browser keep its sign-in under way, sealed: no server needs to remember it. */
export function transactionCookie(
  key: Uint8Array,
  transaction: LoginTransaction,
  { isSecure, now }: { readonly isSecure: boolean; readonly now: number },
): string {
  const sealed = seal(key, PURPOSE, JSON.stringify({ ...transaction, until: now + LOGIN_SECONDS * 1000 }));
  return headerOf(sealed, LOGIN_SECONDS, isSecure);
}

/** The header that takes it away again. */
export function endedTransactionCookie(isSecure: boolean): string {
  return headerOf('', 0, isSecure);
}

/** The sign-in that the browser of a request began; null where it began none, or too long ago. */
export function transactionOf(
  key: Uint8Array,
  { headers }: Request,
  { isSecure, now }: { readonly isSecure: boolean; readonly now: number },
): LoginTransaction | null {
  const name = `${cookieName(isSecure)}=`;
  const sealed = (headers.get('cookie') ?? '').split(';').find((each) => each.trim().startsWith(name));
  const text = sealed === undefined ? null : unseal(key, PURPOSE, sealed.trim().slice(name.length));
  if (text === null) return null;
  const { until, ...transaction } = JSON.parse(text) as LoginTransaction & { readonly until: number };
  return now < until ? transaction : null;
}

function headerOf(value: string, seconds: number, isSecure: boolean): string {
  const secure = isSecure ? '; Secure' : '';
  return `${cookieName(isSecure)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
