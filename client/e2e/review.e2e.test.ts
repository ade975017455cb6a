import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen, stillPicture } from './open_screen.ts';
import { differingShare } from './pixels.ts';
import { poll } from './plan_page.ts';
import { DESK, openCanteens, openReview, sharesOf } from './review_page.ts';
import { openWatchedPage } from './watched_page.ts';

const CHINESE = /[\u4e00-\u9fff]/;
/** The signed-in account's own name is the same in every language. */
const OWN_NAME = ':is(.account, .account *)';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

it('says that the city is a demonstration and that its cases are simulated', async () => {
  const { page } = await openReview(browser);
  await expect.poll(() => page.locator('header').textContent()).toContain('示范数据');
  expect(await page.locator('header').textContent()).toContain('模拟案件');
  await page.context().close();
});

it('turns to English with one click, says so in the address, and leaves no Chinese beside it', async () => {
  const { page, complaints } = await openReview(browser);
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('en');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(/^en/);
  const visible = async () =>
    await page.locator(`:is(button, label, legend, h1, h2, td, th, [role=tab]):not(${OWN_NAME})`).allInnerTexts();
  await expect.poll(async () => (await visible()).filter((text) => CHINESE.test(text) && text !== '中文')).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('finds a place by name with the keyboard alone, shows its card, and the back key takes that back', async () => {
  const { page, complaints } = await openReview(browser);
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
  const { page } = await openReview(browser, '?minutes=10&level=3&list=gaps');
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
  const { page, complaints } = await openReview(browser);
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

it('answers for the hour that is asked about: canteens that are shut in the afternoon serve nobody then', async () => {
  const { page, complaints } = await openReview(browser, '?category=elderly_canteen');
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
  const { page, complaints } = await openReview(browser);
  const adults = await sharesOf(page);
  await page.getByLabel('步行者').selectOption({ label: '轮椅' });
  await expect.poll(() => sharesOf(page)).not.toBe(adults);
  expect(await page.getByRole('button', { name: '步行条件' }).textContent()).toContain('不走台阶');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says what a straight circle would claim, draws it when asked to, and keeps that in the address', async () => {
  const { page, complaints } = await openReview(browser);
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
  const { page, complaints } = await openReview(browser, '?layers=serviceAreas.stations');
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

it('shows how far a chosen station reaches by itself, all together until that is known and once it is left', async () => {
  const [station] = await openCanteens();
  const { page, complaints } = await openWatchedPage(browser, inject('serverUrl'), DESK);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = JSON.parse(route.request().postData() ?? '{}');
    if (operationName === 'ReachPicture' && variables.station) await held;
    await route.continue();
  });
  const legend = page.locator('[data-layer=serviceAreas]');
  await openScreen(page, `${inject('serverUrl')}/review?layers=serviceAreas.stations&on=station:${station!.code}`);
  await sharesOf(page);
  const together = await stillPicture(page);
  expect(await legend.textContent()).toContain('步行可达');
  letGo();
  await poll(() => legend.textContent()).toContain('本站范围');
  expect(await page.getByRole('article').textContent()).toMatch(/15 分钟内 [\d.]+ 公里街道/);
  expect(differingShare(together, await stillPicture(page))).toBeGreaterThan(0.005);
  await page.keyboard.press('Escape');
  await poll(() => legend.textContent()).toContain('步行可达');
  // What was answered once comes back with the station, without being asked for again.
  await page.goBack();
  await poll(() => legend.textContent()).toContain('本站范围');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says of a station that is shut at the hour asked about that it reaches nobody', async () => {
  const [station] = await openCanteens();
  const { page, complaints } = await openReview(browser, `?moment=Mo%2022:30&on=station:${station!.code}`);
  await poll(() => page.getByRole('article').textContent()).toContain('此时不开放');
  expect(await page.locator('[data-layer=serviceAreas]').textContent()).toContain('步行可达');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says which tier counts, that other minutes do not satisfy it, and leads to it', async () => {
  const { page, complaints } = await openReview(browser, '?category=day_care_centre');
  const note = page.locator('.tier-note');
  await poll(() => note.textContent()).toMatch(/5 分.*评价档，[\d.]+% 的居民达到；15 分钟内不算达标/);
  const told = /[\d.]+%/.exec((await note.textContent()) ?? '')?.[0];
  expect(await page.locator('.tiers [data-own=true]').allInnerTexts()).toHaveLength(3);
  await note.getByRole('button', { name: '看 5 分钟' }).click();
  await poll(() => new URL(page.url()).searchParams.get('minutes')).toBe('5');
  await poll(() => note.count()).toBe(0);
  await poll(() => page.locator('.headline__counts').textContent()).toMatch(/5 分.*评价档/);
  await poll(async () => (await sharesOf(page)).split(' ')[1]).toBe(told);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('leads to the other screens from a phone, with the same question, by targets that a thumb can hit', async () => {
  const { page, complaints } = await openWatchedPage(browser, inject('serverUrl'), { width: 390, height: 844 });
  await openScreen(page, `${inject('serverUrl')}/review?lang=en&minutes=10`);
  const links = page.getByRole('navigation', { name: 'Screens' }).getByRole('link');
  // With the administrator's own.
  expect(await links.count()).toBe(7);
  for (const link of await links.all()) {
    const { x, width, height } = (await link.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  const place = page.locator('.screen-bar__place');
  expect(await place.evaluate((name) => name.scrollWidth <= name.clientWidth)).toBe(true);
  await links.filter({ hasText: 'Plan' }).click();
  await poll(() => new URL(page.url()).pathname).toBe('/plan');
  expect(new URL(page.url()).searchParams.get('minutes')).toBe('10');
  expect(complaints).toEqual([]);
  await page.context().close();
});
