import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen } from './open_screen.ts';
import { openWatchedPage } from './watched_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

it('goes from stop to stop by itself, and stands still once somebody presses a key', async () => {
  const serverUrl = inject('serverUrl');
  const { page, complaints } = await openWatchedPage(browser, serverUrl, { width: 1920, height: 1080 });
  await openScreen(page, `${serverUrl}/wall?tour=on`);
  const caption = page.locator('.wall__tour');
  await caption.and(page.locator('[data-stop^="street:"]')).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Shift');
  await page.getByText('巡览已暂停').waitFor();
  const stop = await caption.getAttribute('data-stop');
  await page.waitForTimeout(12_000);
  expect(await caption.getAttribute('data-stop')).toBe(stop);
  expect(complaints).toEqual([]);
  await page.context().close();
});
