import { sessionCookieName } from '../session_token.ts';

/**
 * The header that hands a browser its session. No script can read it, and another site's page can send it along only by a
 * link that is followed.
 *
 * @param isSecure whether the public address is https: then the cookie is taken and sent over nothing else.
 */
export function sessionCookie(token: string, isSecure: boolean, seconds: number): string {
  return `${sessionCookieName(isSecure)}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** The header that takes the session away from a browser. */
export function endedCookie(isSecure: boolean): string {
  return sessionCookie('', isSecure, 0);
}
