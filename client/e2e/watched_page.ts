import type { Browser, Page, ViewportSize } from 'playwright-core';
import type { Role } from '../../geodata/access/roles.ts';
import { EVERYTHING, signInAs } from './signed_in.ts';

/** A page together with everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, failed requests, and requests to any other host than the server's. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page that lists what a user would never be told: errors on the console and requests that leave the server.
 *
 * @param serverUrl the only origin that may be asked for anything
 * @param role who looks, of the demonstration city; null: nobody who is signed in
 */
export async function openWatchedPage(
  browser: Browser,
  serverUrl: string,
  viewport: ViewportSize,
  role: Role | null = EVERYTHING,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
  if (role !== null) await signInAs(context, serverUrl, role);
  const page = await context.newPage();
  const complaints: string[] = [];
  const origin = new URL(serverUrl).origin;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) complaints.push(`left the server: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}
