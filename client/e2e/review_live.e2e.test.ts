import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { layLine } from './cuttable_line.ts';
import { openScreen } from './open_screen.ts';
import { DESK, openCanteens, openReview, setStatus, sharesOf } from './review_page.ts';
import { openWatchedPage } from './watched_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

it('changes figures and rows in place when somebody elsewhere closes a station, asking for neither again', async () => {
  const { page, complaints } = await openReview(browser, '?category=elderly_canteen&level=3');
  const before = await sharesOf(page);
  await page.locator('.coverage__row').nth(50).waitFor();
  // Rows that stay the same must stay the same elements, drawn once.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.coverage__row')) row.setAttribute('data-kept', 'yes');
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    const operation = /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1];
    if (operation) asked.push(operation);
  });
  const canteens = await openCanteens();
  let closed = await setStatus(canteens[0]!, 'closed');
  try {
    await expect.poll(() => sharesOf(page), { timeout: 10_000 }).not.toBe(before);
    await expect.poll(() => asked, { timeout: 10_000 }).toContain('Gaps');
    expect(asked).toContain('ReachPicture');
    expect(asked.filter((name) => /Coverage|Stations|Places|Changes/.test(name))).toEqual([]);
    expect(asked.filter((name) => name === 'Gaps')).toHaveLength(1);
    expect(await page.locator('.coverage__row:not([data-kept])').count()).toBe(0);
  } finally {
    closed = await setStatus(closed, 'open');
  }
  expect(closed.status).toBe('open');
  await expect.poll(() => sharesOf(page), { timeout: 10_000 }).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('goes on from what it knows after its line was cut, and keeps what stood there meanwhile', async () => {
  const line = await layLine(inject('serverUrl'));
  const { page } = await openWatchedPage(browser, line.url, DESK);
  const known: (string | null)[] = [];
  page.on('request', (request) => {
    const { operationName, variables } = JSON.parse(request.postData() ?? '{}');
    if (operationName === 'CoverageChanges') known.push(variables.knownDigest);
  });
  await openScreen(page, `${line.url}/review?category=elderly_canteen`);
  const before = await sharesOf(page);
  await page.locator('.coverage__row').first().waitFor();
  expect(known).toEqual([null]);
  line.cut();
  await page.locator('.connection--reconnecting').waitFor();
  let closed = await setStatus((await openCanteens())[0]!, 'closed');
  try {
    expect(await sharesOf(page)).toBe(before);
    expect(await page.locator('.coverage__row').count()).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    line.mend();
    await expect.poll(() => sharesOf(page), { timeout: 30_000 }).not.toBe(before);
    expect(known.length).toBeGreaterThan(1);
    expect(known.slice(1).every((digest) => digest !== null && digest === known[1])).toBe(true);
  } finally {
    closed = await setStatus(closed, 'open');
  }
  await expect.poll(() => sharesOf(page), { timeout: 10_000 }).toBe(before);
  await page.context().close();
  await line.close();
});
