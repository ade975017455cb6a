import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium } from './chromium.ts';
import { stillPicture } from './open_screen.ts';
import { differingShare, type Picture } from './pixels.ts';
import {
  canteen,
  draftIn,
  dragBy,
  graphql,
  middleOf,
  near,
  openPlan,
  poll,
  settled,
  shown,
  takeTool,
} from './plan_page.ts';

const CHINESE = /[\u4e00-\u9fff]/;

vi.setConfig({ testTimeout: 600_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
});

describe('a hand on the map', () => {
  it('drags a canteen: figures and pixels follow, and come back with undo', async () => {
    const station = await canteen();
    const { page, complaints } = await openPlan(browser, `?${near(station)}`);
    // Until something is changed the map shows how far the streets are; from then on the difference.
    const legend = page.locator('.plan-legend');
    await poll(() => legend.locator('.bands').count()).toBe(1);
    const before = await stillPicture(page, 180);
    const present = await shown(page, 'present');
    expect(await shown(page, 'draft')).toEqual(present);
    await settled(page, () => dragBy(page, 260, -180));
    await poll(() => draftIn(page)?.map(({ kind }) => kind)).toEqual(['move_station']);
    await poll(() => shown(page, 'draft')).not.toEqual(present);
    expect(await shown(page, 'present')).toEqual(present);
    await poll(() => legend.locator('.bands').count()).toBe(0);
    const moved = await stillPicture(page, 180);
    expect(differingShare(before, moved)).toBeGreaterThan(0.002);
    const steps = await page.evaluate(() => performance.getEntriesByName('gezhong:drag-step').length);
    expect(steps).toBeGreaterThan(0);

    await page.keyboard.press('Control+z');
    await poll(() => shown(page, 'draft')).toEqual(present);
    await page.mouse.move(5, 5);
    const undone = await stillPicture(page, 180);
    expect(differingShare(before, undone)).toBeLessThan(differingShare(before, moved) / 3);
    await page.keyboard.press('Control+Shift+z');
    await poll(() => shown(page, 'draft')).not.toEqual(present);
    expect(complaints).toEqual([]);
  });

  it('adds a station with a click and draws a link with a stroke; each step can be gone back to', async () => {
    const station = await canteen();
    const { page, complaints } = await openPlan(browser, `?${near(station)}`);
    const { x, y } = await middleOf(page);
    await takeTool(page, 'a');
    await settled(page, () => page.mouse.click(x + 200, y + 150));
    await poll(() => draftIn(page)?.map(({ kind }) => kind)).toEqual(['add_station']);
    const withStation = await shown(page, 'draft');
    await takeTool(page, 'l');
    await page.mouse.move(x - 200, y - 120);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 6 });
    await settled(page, () => page.mouse.up());
    await poll(() => draftIn(page)?.map(({ kind }) => kind)).toEqual(['add_station', 'add_link']);
    const steps = page.locator('.history__step');
    expect(await steps.count()).toBe(3);
    await steps.nth(1).click();
    await poll(() => shown(page, 'draft')).toEqual(withStation);
    await steps.nth(0).click();
    await poll(() => draftIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('opens a gate and tells whom it helps', async () => {
    const { jurisdictions } = await graphql<{
      jurisdictions: { gates: { id: string; access: string; connected: boolean }[] }[];
    }>('{ jurisdictions { gates { id access connected } } }');
    const gate = jurisdictions[0]!.gates.find(({ access, connected }) => access !== 'yes' && connected)!;
    const { page, complaints } = await openPlan(browser, `?on=gate:${encodeURIComponent(gate.id)}`);
    const card = page.getByRole('article');
    await card.locator('[data-gained]').waitFor();
    const told = Number(await card.locator('[data-gained]').getAttribute('data-gained'));
    await settled(page, () => card.getByRole('button', { name: '打开' }).click());
    await poll(() => draftIn(page)).toEqual([{ kind: 'open_gate', gate: gate.id }]);
    const gained = page.locator('.balance__side--gain [data-figure]');
    await poll(async () => Number((await gained.innerText()).replace(/\D/g, ''))).toBe(told);
    await card.getByRole('button', { name: '还原' }).click();
    await poll(() => draftIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('moves a station with a finger, and the map stays where it is', async () => {
    const station = await canteen();
    const { page, complaints } = await openPlan(browser, `?${near(station)}`);
    const present = await shown(page, 'present');
    const { x, y } = await middleOf(page);
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [{ x, y }]);
    await settled(page, async () => {
      for (let step = 1; step <= 10; step++) await send('touchMove', [{ x: x + 24 * step, y: y - 16 * step }]);
      await send('touchEnd', []);
    });
    await poll(() => draftIn(page)?.map(({ kind }) => kind)).toEqual(['move_station']);
    await poll(() => shown(page, 'draft')).not.toEqual(present);
    expect(new URL(page.url()).searchParams.get('at')).toBe(new URLSearchParams(near(station)).get('at'));
    expect(complaints).toEqual([]);
  });
});

it('shows present and draft side by side, the draft under the hand, and both move as one', async () => {
  const station = await canteen();
  const query = `?show=side&${near(station)}&edits=c.${encodeURIComponent(station.code)}`;
  const { page, complaints } = await openPlan(browser, query);
  const halves = page.locator('.plan__half');
  await poll(() => halves.locator('.plan__half-name').allInnerTexts()).toEqual(['现状', '方案']);
  await poll(() => page.locator('[data-map-state="ready"]').count()).toBe(2);
  const [left, right] = await Promise.all([0, 1].map((half) => halves.nth(half).boundingBox()));
  const before = await stillPicture(page, 180);
  expect(differingShare(cut(before, left!), cut(before, right!))).toBeGreaterThan(0.002);
  const { x, y, width, height } = right!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, -240);
  await poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(new URLSearchParams(near(station)).get('at'));
  const nearer = await stillPicture(page, 180);
  expect(differingShare(cut(before, left!), cut(nearer, left!))).toBeGreaterThan(0.01);
  expect(complaints).toEqual([]);
});

it('does everything by keyboard: tool, station, arrow keys, undo, save', async () => {
  const station = await canteen();
  const { page, complaints } = await openPlan(
    browser,
    `?${near(station)}&on=station:${encodeURIComponent(station.code)}`,
  );
  const present = await shown(page, 'present');
  const handle = page.locator('.map-handle').first();
  await handle.focus();
  for (let push = 0; push < 12; push++) await page.keyboard.press(push % 2 ? 'Shift+ArrowRight' : 'Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await poll(() => draftIn(page)?.map(({ kind }) => kind)).toEqual(['move_station']);
  await poll(() => page.locator('.history__step').count()).toBe(2);
  await poll(() => shown(page, 'draft')).not.toEqual(present);
  await tabTo(page, page.getByRole('button', { name: '撤销' }));
  await page.keyboard.press('Enter');
  await poll(() => shown(page, 'draft')).toEqual(present);
  expect(complaints).toEqual([]);
});

it('speaks English throughout when asked to', async () => {
  const station = await canteen();
  const { page, complaints } = await openPlan(
    browser,
    `?lang=en&${near(station)}&edits=c.${encodeURIComponent(station.code)}&on=station:${encodeURIComponent(station.code)}`,
  );
  await page.getByRole('article').waitFor();
  const texts = await page
    .locator('.plan__panel, .plan-card, .plan-tools, .plan__show, .plan-legend, .history')
    .allInnerTexts();
  // An address is what the place wrote down, in its own language.
  const address = await page.locator('.plan-card dt:text("Address") + dd').innerText();
  const lines = texts.join('\n').split('\n');
  expect(lines.filter((text) => CHINESE.test(text) && text !== address)).toEqual([]);
  expect(await page.locator('.screen-bar').innerText()).toContain('Demo data');
  expect(complaints).toEqual([]);
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not get there');
}

/** The part of a picture of the page within a box, CSS pixels. */
function cut(picture: Picture, box: { x: number; y: number; width: number; height: number }): Picture {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const row = picture.channels * width;
  const data = new Uint8Array(row * height);
  for (let line = 0; line < height; line++) {
    const from = picture.channels * ((y + line) * picture.width + x);
    data.set(picture.data.subarray(from, from + row), line * row);
  }
  return { width, height, data, channels: picture.channels };
}
