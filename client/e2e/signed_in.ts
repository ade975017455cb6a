import type { BrowserContext } from 'playwright-core';
import type { Role } from '../../geodata/access/roles.ts';
import type { RunningServer } from './running_server.ts';

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
  await carry(context, serverUrl, await signIn(serverUrl, role));
}

/**
 * Has a browser's pages look as the administrator that a server made at its first start, with a password of his own: in a
 * place that is no demonstration nobody comes in by one click.
 */
export async function signInFirst(context: BrowserContext, { url, printed }: RunningServer): Promise<void> {
  const [, current = ''] = /密码 password +(\S+)/.exec(printed()) ?? [];
  const cookie = await enter(`${url}/session`, { name: 'admin', password: current });
  const query =
    'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { expiresAt } }';
  const variables = { current, next: `${current} and more of my own` };
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  await carry(context, url, cookie);
}

function signIn(serverUrl: string, role: Role): Promise<string> {
  return enter(`${serverUrl}/session/demonstration`, { role });
}

async function enter(address: string, body: object): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  const [cookie] = response.headers.getSetCookie();
  if (!response.ok || !cookie) throw new Error(`Not signed in: ${response.status} ${await response.text()}`);
  return cookie.split(';')[0]!;
}

async function carry(context: BrowserContext, url: string, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
}
