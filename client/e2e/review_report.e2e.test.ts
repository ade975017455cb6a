import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openReview, sharesOf } from './review_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

it('lets a leader leave with a PDF that says what the screen says, a workbook, and a picture 3,840 pixels wide', async () => {
  const { page, complaints } = await openReview(browser);
  const shown = await sharesOf(page);
  const pdf = await downloaded(page, '会议 PDF');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  // Households, residents and the old: the report speaks of people.
  const [, ...shares] = shown.match(/\d+\.\d(?=\s*%)/g) ?? [];
  for (const share of shares) expect(text.replace(/\s/g, '').includes(`${share}%`), share).toBe(true);
  expect(text.includes('一页概要')).toBe(true);
  await expect.poll(() => page.locator('.take-away').getByRole('status').innerText()).toContain('已下载');
  expect((await downloaded(page, '工作簿')).toString('latin1', 0, 2)).toBe('PK');
  const picture = await downloaded(page, '地图 PNG');
  expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16)]).toEqual(['PNG', 3840]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says in the language of the screen why no file came', async () => {
  const { page } = await openReview(browser, '?lang=en');
  await sharesOf(page);
  const answer = { errors: [{ extensions: { code: 'X', zh: '不行。', en: 'It cannot be done.' } }] };
  await page.route('**/reports/**', (route) => route.fulfill({ status: 400, json: answer }));
  await page.getByRole('button', { name: 'Workbook', exact: true }).click();
  const status = page.locator('.take-away').getByRole('status');
  await expect.poll(() => status.innerText()).toBe('It cannot be done.');
  await page.unroute('**/reports/**');
  await page.route('**/reports/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Workbook', exact: true }).click();
  await expect.poll(() => status.innerText()).toContain('cannot be reached');
  await page.context().close();
});
