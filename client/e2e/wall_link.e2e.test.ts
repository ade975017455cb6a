import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { cookieOf } from './signed_in.ts';
import { openWatchedPage } from './watched_page.ts';

const serverUrl = inject('serverUrl');
let browser: Browser;
let place: string;
beforeAll(async () => {
  browser = await launchChromium();
  const { jurisdictions } = await ask<{ jurisdictions: { code: string }[] }>('{ jurisdictions { code } }');
  place = jurisdictions[0]!.code;
});
afterAll(async () => {
  await browser.close();
});

/** As an administrator. */
async function ask<T>(query: string): Promise<T> {
  const headers = { 'content-type': 'application/json', cookie: await cookieOf(serverUrl) };
  const response = await fetch(`${serverUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function saveWall(code: string, screenSet: string): Promise<string> {
  const wall = `{ code: "${code}", name: "示例大厅", screenSet: "${screenSet}" }`;
  const saved = await ask<{ saveWall: { link: string } }>(
    `mutation { saveWall(jurisdiction: "${place}", wall: ${wall}) { link } }`,
  );
  return `${serverUrl}${saved.saveWall.link}`;
}

/** A screen of its own, of a browser that nobody signed in with. */
const newScreen = () => openWatchedPage(browser, serverUrl, { width: 1920, height: 1080 }, null);
const isOpen = (page: Page) => page.locator('.wall__stream li').first().waitFor({ timeout: 60_000 });

it('opens by its link, takes the key out of the address, and spans the screens of its set whatever the address says', async () => {
  const link = await saveWall('e2e-open', '2x1');
  const { page, complaints } = await newScreen();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // Who one is was asked before the link was opened, and is answered after it.
  let isFirst = true;
  await page.route('**/graphql', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    const answer = await route.fetch();
    await sleep(1500);
    await route.fulfill({ response: answer });
  });
  await page.goto(link.replace('/wall#', '/wall?units=1x1#'));
  await isOpen(page);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.locator('main.wall').getAttribute('data-columns')).toBe('2');
  // Loaded again, the screen is still its wall's: the link is needed once.
  await page.reload();
  await isOpen(page);
  const key = link.split('key=')[1]!;
  expect(asked.filter((url) => url.includes(key))).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('tells a screen too many that all are open, and goes dark at once where the wall is revoked', async () => {
  const link = await saveWall('e2e-full', '1x1');
  const first = await newScreen();
  await first.page.goto(link);
  await isOpen(first.page);
  const second = await newScreen();
  await second.page.goto(`${link.replace('/wall#', '/wall?lang=zh#')}`);
  await second.page.getByText('都已打开').waitFor();
  await second.page.context().close();
  const inEnglish = await newScreen();
  await inEnglish.page.goto(`${link.replace('/wall#', '/wall?lang=en#')}`);
  await inEnglish.page.getByText('Every screen of the wall').waitFor();
  await inEnglish.page.context().close();

  await ask(`mutation { revokeWall(jurisdiction: "${place}", code: "e2e-full") { revokedAt } }`);
  await first.page.getByText('这块大屏已停用').waitFor({ timeout: 5000 });
  // Nobody stands there to choose a language.
  await first.page.getByText('This wall was switched off').waitFor();
  expect(await first.page.locator('.wall__stream').count()).toBe(0);
  await first.page.context().close();
  const late = await newScreen();
  await late.page.goto(link);
  await late.page.getByText('大屏链接无效或已撤销').waitFor();
  await late.page.context().close();
});
