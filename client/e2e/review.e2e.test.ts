import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen } from './open_screen.ts';
import { openWatchedPage } from './watched_page.ts';

const DESK = { width: 1440, height: 900 };
const CHINESE = /[\u4e00-\u9fff]/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openReview(query = '') {
  const watched = await openWatchedPage(browser, inject('serverUrl'), DESK);
  await openScreen(watched.page, `${inject('serverUrl')}/review${query}`);
  return watched;
}

it('says that the city is a demonstration and that its cases are simulated', async () => {
  const { page } = await openReview();
  await expect.poll(() => page.locator('header').textContent()).toContain('示范数据');
  expect(await page.locator('header').textContent()).toContain('模拟案件');
  await page.context().close();
});

it('turns to English with one click, says so in the address, and leaves no Chinese beside it', async () => {
  const { page, complaints } = await openReview();
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('en');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(/^en/);
  const visible = async () => await page.locator('button, label, legend, h1, h2, td, th, [role=tab]').allInnerTexts();
  await expect.poll(async () => (await visible()).filter((text) => CHINESE.test(text) && text !== '中文')).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('finds a place by name with the keyboard alone, shows its card, and the back key takes that back', async () => {
  const { page, complaints } = await openReview();
  const search = page.getByRole('combobox', { name: /搜/ });
  await search.focus();
  await search.fill('社区');
  await page.locator('[role=listbox] [role=option]').first().waitFor();
  await search.press('ArrowDown');
  await search.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).toMatch(/^(region|station):/);
  await page.getByRole('article').first().waitFor();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBeNull();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('shows the same view again from a shared address', async () => {
  const { page } = await openReview('?minutes=10&level=3&list=gaps');
  await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('盲区');
  expect(
    await page.locator('input[type=radio]:checked, [aria-pressed=true], [aria-checked=true]').count(),
  ).toBeGreaterThan(0);
  const address = page.url();
  await page.reload();
  expect(page.url()).toBe(address);
  await page.context().close();
});

it('opens a figure with the keyboard to what it is a share of, what was left out and where it comes from', async () => {
  const { page, complaints } = await openReview();
  const figure = page.locator('.figure-value').first();
  await figure.focus();
  const card = page.getByRole('note');
  await card.waitFor();
  const text = await card.textContent();
  for (const part of ['分子', '分母', '未计入', '依据', '截至']) expect(text).toContain(part);
  await figure.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.context().close();
});
