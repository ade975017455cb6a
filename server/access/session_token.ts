import { createHash } from 'node:crypto';

/** Of the cookie that holds a session's token; the second is taken by browsers over https alone, from this very host. */
export const SESSION_COOKIE = 'gezhong_session';
export const SECURE_SESSION_COOKIE = `__Host-${SESSION_COOKIE}`;

/** Name of the session's cookie. @param isSecure whether browsers reach us by https. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? SECURE_SESSION_COOKIE : SESSION_COOKIE;
}

/**
 * SHA-256 of the token in the request's cookie; null where there is none that could be one.
 * @param isSecure whether browsers reach us by https: then the plain cookie is never taken, for whoever has another host of
 *   the domain, or its plain http, could have set it.
 */
export function sessionOf({ headers }: Request, isSecure: boolean): string | null {
  const cookies = new Map(
    (headers.get('cookie') ?? '').split(';').map((each) => {
      const at = each.indexOf('=');
      return [each.slice(0, at).trim(), each.slice(at + 1).trim()] as const;
    }),
  );
  const token = cookies.get(sessionCookieName(isSecure));
  return token && /^[\w-]{20,200}$/.test(token) ? hashOfToken(token) : null;
}

/** As sessions are kept: whoever reads the table cannot sign in with it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
