import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { PATIENCE_MS } from './plan_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

const UNIT = { width: 960, height: 540 };
/** Pixels of the window for a cell of the wall. */
const CELL = 20;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** A wall of two screens: no other test looks at how those stand. */
async function openWall(query: string): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), { width: 2 * UNIT.width, height: UNIT.height });
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.page.goto(`${inject('serverUrl')}/wall?units=2x1${query}`);
  await watched.page.locator('.wall__part[data-part=ranking]').waitFor();
  return watched;
}

const cellsOf = (page: Page, part: string) =>
  page.locator(`.wall__part[data-part=${part}]`).evaluate((element, cell) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height].map((px) => Math.round(px / cell));
  }, CELL);

it('is arranged with keys and pointer, refuses what lies on a seam or another part, and stands so elsewhere', async () => {
  const { page, complaints } = await openWall('&arrange=on');
  const atFirst = await cellsOf(page, 'trend');
  const trend = page.getByRole('button', { name: /^趋势图/ });
  await trend.focus();
  await page.keyboard.press('ArrowUp');
  const [x = 0, y = 0, width = 0, height = 0] = atFirst;
  expect(await cellsOf(page, 'trend')).toEqual([x, y - 1, width, height]);
  await page.keyboard.press('ArrowUp');
  await page.locator('.arrange__fault', { hasText: '趋势图' }).waitFor();
  expect(await cellsOf(page, 'trend')).toEqual([x, y - 1, width, height]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await cellsOf(page, 'trend')).toEqual([x, y, width, height - 1]);

  const [left = 0, top = 0, wide = 0, high = 0] = await cellsOf(page, 'ranking');
  await page.mouse.move((left + 2) * CELL, (top + 1.5) * CELL);
  await page.mouse.down();
  await page.mouse.move(left * CELL, (top + 1.5) * CELL, { steps: 5 });
  await page.mouse.up();
  expect(await cellsOf(page, 'ranking')).toEqual([left - 2, top, wide, high]);
  // By its corner, and then onto the seam.
  await page.mouse.move((left - 2 + wide - 0.3) * CELL, (top + high - 0.3) * CELL);
  await page.mouse.down();
  await page.mouse.move((left - 2 + wide + 2.7) * CELL, (top + high - 1.3) * CELL, { steps: 5 });
  await page.mouse.up();
  const moved = [left - 2, top, wide + 3, high - 1];
  expect(await cellsOf(page, 'ranking')).toEqual(moved);
  await page.getByRole('button', { name: /^案件流/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.arrange__fault').waitFor({ state: 'detached' });
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await page.locator('.arrange__fault', { hasText: '拼缝' }).waitFor();

  await page.getByRole('button', { name: /^构成图/ }).focus();
  await page.keyboard.press('Delete');
  await page.locator('.wall__part[data-part=mix]').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '保存布局' }).click();
  await page.getByText('已保存').waitFor();

  const { page: other, complaints: ofOther } = await openWall('');
  await other.locator('.wall__part[data-part=mix]').waitFor({ state: 'detached' });
  expect(await cellsOf(other, 'ranking')).toEqual(moved);
  expect(await other.locator('.grip').count()).toBe(0);

  await page.getByRole('button', { name: '恢复默认' }).click();
  await page.getByText('已恢复默认布局').waitFor();
  expect(await cellsOf(page, 'trend')).toEqual(atFirst);
  await page.getByRole('button', { name: '完成' }).click();
  await page.locator('.grip').first().waitFor({ state: 'detached' });
  expect([...complaints, ...ofOther]).toEqual([]);
  await page.context().close();
  await other.context().close();
});

it('shows whoever may not arrange it no grips', async () => {
  const serverUrl = inject('serverUrl');
  const { page } = await openWatchedPage(browser, serverUrl, UNIT, 'leader');
  await page.goto(`${serverUrl}/wall?arrange=on`);
  await page.locator('.wall__part[data-part=figures]').waitFor();
  expect(await page.locator('.grip').count()).toBe(0);
  await page.context().close();
});
