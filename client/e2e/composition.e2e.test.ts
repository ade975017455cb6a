import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openWatchedPage } from './watched_page.ts';

const UNIT = { width: 1920, height: 1080 } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

interface Box {
  readonly of: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function boxesOf(page: Page, selectors: readonly string[]): Promise<Box[]> {
  return page.evaluate(
    (wanted) =>
      wanted.flatMap((of) =>
        [...document.querySelectorAll(of)].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { of, left, right, top, bottom };
        }),
      ),
    selectors,
  );
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
      .map((two) => `${one.of} lies over ${two.of}`),
  );
}

it.each([
  ['zh', 1280, 720],
  ['en', 1280, 720],
  ['en', 1440, 900],
  ['en', 390, 844],
])('cuts no name and lays nothing over the map’s foot (%s, %i × %i)', async (language, width, height) => {
  const { page, complaints } = await openWatchedPage(browser, inject('serverUrl'), { width, height });
  await page.goto(`${inject('serverUrl')}/review?lang=${language}`);
  await page.locator('.coverage__row').first().waitFor();
  await page.locator('.maplibregl-ctrl-scale').waitFor();
  const foot = ['.legend', '.map-attribution', '.maplibregl-ctrl-scale', '.map-tools', '.search'];
  expect(overlaps(await boxesOf(page, foot))).toEqual([]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.coverage__region button')]
      .filter((name) => name.scrollWidth > name.clientWidth + 1 || name.scrollHeight > name.clientHeight + 1)
      .map((name) => name.textContent),
  );
  expect(cut).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [4, 1],
])('puts no panel of a wall of %i × %i units on a seam or on another', async (columns, rows) => {
  // A quarter of the size: sizes follow the unit, and software graphics need not draw sixteen million pixels.
  const shrink = 0.25;
  const unit = { width: UNIT.width * shrink, height: UNIT.height * shrink };
  const viewport = { width: unit.width * columns, height: unit.height * rows };
  const { page, complaints } = await openWatchedPage(browser, inject('serverUrl'), viewport);
  await page.goto(`${inject('serverUrl')}/wall?lang=en&units=${columns}x${rows}`);
  await page.locator('.wall__stream li').nth(3).waitFor();
  await page.locator('.wall__ranking li').first().waitFor();
  await page.locator('.wall__alerts li').first().waitFor();
  await page.locator('.mix svg text').first().waitFor();
  await page.locator('.trend svg text').first().waitFor();
  await page.locator('.maplibregl-ctrl-scale').waitFor();
  const spilt = await page.evaluate(() =>
    [...document.querySelectorAll('.wall__panel')]
      .filter((panel) => panel.scrollHeight > panel.clientHeight + 1 || panel.scrollWidth > panel.clientWidth + 1)
      .map((panel) => panel.className),
  );
  expect(spilt).toEqual([]);
  const boxes = await boxesOf(page, [
    '.wall__panel',
    '.wall__key',
    '.map-attribution',
    '.maplibregl-ctrl-scale',
    '.wall__band-start > *',
    '.wall__band-end > *',
  ]);
  expect(boxes.length).toBeGreaterThan(8);
  expect(overlaps(boxes)).toEqual([]);
  const unitOf = (x: number, y: number) => `${Math.floor(x / unit.width)},${Math.floor(y / unit.height)}`;
  const torn = boxes.filter(
    ({ left, right, top, bottom }) => unitOf(left + 0.5, top + 0.5) !== unitOf(right - 0.5, bottom - 0.5),
  );
  expect(torn).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it.each([
  ['review', 'en'],
  ['plan', 'zh'],
  ['redraw', 'en'],
  ['cases', 'en'],
  ['people', 'zh'],
])('keeps all of the bar of /%s on a phone (%s), whoever may see every screen', async (screen, language) => {
  const { page, complaints } = await openWatchedPage(browser, inject('serverUrl'), { width: 390, height: 844 });
  await page.goto(`${inject('serverUrl')}/${screen}?lang=${language}`);
  await page.locator('.screen-bar .screen-links__link').nth(6).waitFor();
  const boxes = await boxesOf(page, ['.screen-bar a', '.screen-bar button']);
  expect(boxes.length).toBeGreaterThan(8);
  expect(boxes.filter(({ left, right, top }) => left < 0 || right > 390 || top < 0)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
