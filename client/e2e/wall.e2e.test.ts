import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen } from './open_screen.ts';
import { cookieOf } from './signed_in.ts';
import { openWatchedPage } from './watched_page.ts';

/** Smallest text on a wall of 1,920-pixel units, read from five metres. */
const SMALLEST_TEXT_PX = 24;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

it('shows nothing smaller than can be read from five metres, at most seven cases, and complains of nothing', async () => {
  const { page, complaints } = await openWatchedPage(browser, inject('serverUrl'), { width: 1920, height: 1080 });
  await openScreen(page, `${inject('serverUrl')}/wall`);
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => element.getClientRects().length > 0 && !element.closest('script, style, noscript'))
      .map((element) => ({ text: element.textContent, px: Number.parseFloat(getComputedStyle(element).fontSize) })),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(({ px }) => px < SMALLEST_TEXT_PX)).toEqual([]);
  const cases = await page.locator('.wall__stream li').count();
  expect(cases).toBeGreaterThan(0);
  expect(cases).toBeLessThanOrEqual(7);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('shows a case that somebody reports without being asked to', async () => {
  const serverUrl = inject('serverUrl');
  const { page, complaints } = await openWatchedPage(browser, serverUrl, { width: 1920, height: 1080 });
  await openScreen(page, `${serverUrl}/wall`);
  await page.locator('.wall__stream li').first().waitFor();
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json', cookie: await cookieOf(serverUrl) };
    const response = await fetch(`${serverUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return response.json();
  };
  const { data } = await ask('{ jurisdictions { code bounds { west south east north } } }');
  const { code, bounds } = data.jurisdictions[0];
  const longitude = (bounds.west + bounds.east) / 2;
  const latitude = (bounds.south + bounds.north) / 2;
  // Of a kind that no other test on this server reports.
  const unsimulated = page.locator('.wall__stream li').filter({ hasNotText: '模拟', hasText: '敲门走访' });
  expect(await unsimulated.count()).toBe(0);
  const reported = await ask(
    `mutation { reportCase(jurisdiction: "${code}", report: { kind: "visit_finding", description: "示例:楼道扶手松动",
      position: { longitude: ${longitude}, latitude: ${latitude} } }) { id } }`,
  );
  expect(reported.errors).toBeUndefined();
  await unsimulated.first().waitFor({ timeout: 20_000 });
  expect(await unsimulated.first().textContent()).toContain('信息上报');
  expect(complaints).toEqual([]);
  await page.context().close();
});
