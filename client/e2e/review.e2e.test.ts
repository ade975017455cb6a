import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen, stillPicture } from './open_screen.ts';
import { differingShare } from './pixels.ts';
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

/** The three shares of the headline as they are read. */
async function sharesOf(page: Page): Promise<string> {
  const values = page.locator('.headline__value .figure-value');
  await values.nth(2).waitFor();
  return (await values.allInnerTexts()).join(' ');
}

it('answers for the hour that is asked about: canteens that are shut in the afternoon serve nobody then', async () => {
  const { page, complaints } = await openReview('?category=elderly_canteen');
  const anyHour = await sharesOf(page);
  await page.getByRole('button', { name: '步行条件' }).click();
  const choose = (hour: string) => page.getByRole('dialog').locator('label', { hasText: hour }).first().click();
  await choose('12:00');
  await expect.poll(() => new URL(page.url()).searchParams.get('moment')).toMatch(/12:00$/);
  const lunch = await sharesOf(page);
  await choose('15:00');
  await expect.poll(() => new URL(page.url()).searchParams.get('moment')).toMatch(/15:00$/);
  await expect.poll(() => sharesOf(page)).not.toBe(lunch);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect.poll(() => sharesOf(page)).toBe(lunch);
  await page.goBack();
  await expect.poll(() => sharesOf(page)).toBe(anyHour);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('lets somebody in a wheelchair ask, who is slower and takes no steps', async () => {
  const { page, complaints } = await openReview();
  const adults = await sharesOf(page);
  await page.getByLabel('步行者').selectOption({ label: '轮椅' });
  await expect.poll(() => sharesOf(page)).not.toBe(adults);
  expect(await page.getByRole('button', { name: '步行条件' }).textContent()).toContain('不走台阶');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says what a straight circle would claim, draws it when asked to, and keeps that in the address', async () => {
  const { page, complaints } = await openReview();
  await sharesOf(page);
  expect(await page.locator('.headline__claim').textContent()).toMatch(/直线圆会说 [\d.]+% .*多说 [\d.]+ 个百分点/);
  const without = await stillPicture(page);
  await page.getByRole('switch', { name: '画出直线圆' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('layers')).toContain('circle');
  expect(differingShare(without, await stillPicture(page))).toBeGreaterThan(0.001);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('walks from a place in a region to its station and says how long that takes, also from a shared address', async () => {
  const { page, complaints } = await openReview('?layers=serviceAreas.stations');
  await sharesOf(page);
  const { x, y, width, height } = (await page.locator('.maplibregl-canvas').boundingBox())!;
  await page.mouse.click(x + width * 0.52, y + height * 0.46);
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).toMatch(/^home:/);
  const answer = page.locator('.walk-answer');
  await answer.waitFor();
  const text = await answer.textContent();
  expect(text).toMatch(/分钟.*米/);
  await page.reload();
  await answer.waitFor();
  expect(await answer.textContent()).toBe(text);
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBeNull();
  expect(complaints).toEqual([]);
  await page.context().close();
});

interface StationNode {
  readonly code: string;
  readonly version: string;
  readonly status: string;
}

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${inject('serverUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function openCanteens(place: string): Promise<readonly StationNode[]> {
  const { jurisdiction } = await ask<{ jurisdiction: { stations: { nodes: readonly StationNode[] } } }>(
    `{ jurisdiction(code: "${place}") { stations(categories: ["elderly_canteen"]) { nodes { code version status } } } }`,
  );
  return jurisdiction.stations.nodes.filter(({ status }) => status === 'open');
}

async function setStatus(place: string, { code, version }: StationNode, status: string): Promise<StationNode> {
  const { changeStation } = await ask<{ changeStation: StationNode }>(
    `mutation { changeStation(jurisdiction: "${place}", code: "${code}", version: "${version}",
      change: { status: ${status} }) { code version status } }`,
  );
  return changeStation;
}

it('changes figures and rows in place when somebody elsewhere closes a station, asking for neither again', async () => {
  const { page, complaints } = await openReview('?category=elderly_canteen&level=3');
  const before = await sharesOf(page);
  await page.locator('.coverage__row').nth(50).waitFor();
  const { jurisdictions } = await ask<{ jurisdictions: readonly { code: string }[] }>('{ jurisdictions { code } }');
  const place = jurisdictions[0]!.code;
  // Rows that stay the same must stay the same elements, drawn once.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.coverage__row')) row.setAttribute('data-kept', 'yes');
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    const operation = /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1];
    if (operation) asked.push(operation);
  });
  const canteens = await openCanteens(place);
  let closed = await setStatus(place, canteens[0]!, 'closed');
  try {
    await expect.poll(() => sharesOf(page), { timeout: 10_000 }).not.toBe(before);
    await expect.poll(() => asked, { timeout: 10_000 }).toContain('Gaps');
    expect(asked).toContain('ReachPicture');
    expect(asked.filter((name) => /Coverage|Stations|Places|Changes/.test(name))).toEqual([]);
    expect(asked.filter((name) => name === 'Gaps')).toHaveLength(1);
    expect(await page.locator('.coverage__row:not([data-kept])').count()).toBe(0);
  } finally {
    closed = await setStatus(place, closed, 'open');
  }
  expect(closed.status).toBe('open');
  await expect.poll(() => sharesOf(page), { timeout: 10_000 }).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});
