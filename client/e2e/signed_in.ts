import type { BrowserContext } from 'playwright-core';
import type { Role } from '../../geodata/access/roles.ts';

/** Who looks where a test does not say: whoever may do everything in the place. */
export const EVERYTHING: Role = 'administrator';

/** Cookies by server and role: one session serves all that tests ask for themselves. */
const sessions = new Map<string, Promise<string>>();

/**
 * Signs in to the demonstration city by one click's request.
 *
 * @returns the cookie to send along, as `name=value`
 * @throws Error with what the server answered
 */
export function cookieOf(serverUrl: string, role: Role = EVERYTHING): Promise<string> {
  const key = `${serverUrl} ${role}`;
  const kept = sessions.get(key) ?? signIn(serverUrl, role);
  sessions.set(key, kept);
  return kept;
}

/** Has a browser's pages look as a role of the demonstration city, in a session of their own. */
export async function signInAs(context: BrowserContext, serverUrl: string, role: Role): Promise<void> {
  const [name = '', value = ''] = (await signIn(serverUrl, role)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: serverUrl, httpOnly: true, sameSite: 'Lax' }]);
}

async function signIn(serverUrl: string, role: Role): Promise<string> {
  const response = await fetch(`${serverUrl}/session/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!response.ok || !cookie) throw new Error(`Not signed in as ${role}: ${response.status} ${await response.text()}`);
  return cookie.split(';')[0]!;
}
