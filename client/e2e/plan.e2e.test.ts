import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readEdits } from '../screens/plan/draft/edits_in_address.ts';
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

async function openPlan(query = '') {
  const watched = await openWatchedPage(browser, inject('serverUrl'), DESK);
  await openScreen(watched.page, `${inject('serverUrl')}/plan${query}`);
  await watched.page.waitForSelector('[data-plan="ready"]', { timeout: 60_000 });
  return watched;
}

/** Waits longer than a test usually does: each picture of the map is drawn without a graphics card. */
function poll<Value>(read: () => Promise<Value> | Value) {
  return expect.poll(read, { timeout: 30_000, interval: 100 });
}

async function graphql<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${inject('serverUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Numerators and denominators of a side as the panel shows them. */
async function shown(page: Page, side: 'present' | 'draft'): Promise<number[]> {
  const cells = page.locator(`.balance__table td[data-side=${side}] [data-numerator]`);
  return (await cells.all()).reduce<Promise<number[]>>(
    async (list, cell) => [
      ...(await list),
      Number(await cell.getAttribute('data-numerator')),
      Number(await cell.getAttribute('data-denominator')),
    ],
    Promise.resolve([]),
  );
}

async function settled(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator('main.plan').getAttribute('data-picture');
  await act();
  await poll(() => page.locator('main.plan').getAttribute('data-picture')).not.toBe(before);
}

function draftIn(page: Page) {
  return readEdits(new URL(page.url()).searchParams.get('edits') ?? '');
}

/** A canteen with nothing over it, well within the map. */
async function canteen(): Promise<{ code: string; longitude: number; latitude: number; name: { zh: string } }> {
  const { jurisdictions } = await graphql<{
    jurisdictions: {
      bounds: { west: number; east: number; south: number; north: number };
      stations: {
        nodes: {
          code: string;
          status: string;
          name: { zh: string };
          position: { longitude: number; latitude: number };
        }[];
      };
    }[];
  }>(`{ jurisdictions { bounds { west south east north }
    stations(categories: ["elderly_canteen"]) { nodes { code status name { zh } position { longitude latitude } } } } }`);
  const { bounds, stations } = jurisdictions[0]!;
  const [x, y] = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  const middle = stations.nodes
    .filter(({ status }) => status === 'open')
    .map(({ code, name, position }) => ({ code, name, ...position }))
    .sort((a, b) => Math.hypot(a.longitude - x, a.latitude - y) - Math.hypot(b.longitude - x, b.latitude - y));
  return middle[0]!;
}

/** The camera that puts a position into the middle of the map, near enough that nothing else is under the pointer. */
function near({ longitude, latitude }: { longitude: number; latitude: number }, zoom = 15.5): string {
  return `at=${longitude.toFixed(5)},${latitude.toFixed(5)},${zoom}`;
}

/** The middle of what panels leave free of the map, in CSS pixels of the page. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.plan__map canvas').first().boundingBox();
  if (!box) throw new Error('The map has no box');
  const [top, right, bottom, left] = [64, 32, 42, 72];
  return { x: box.x + (box.width + left - right) / 2, y: box.y + (box.height + top - bottom) / 2 };
}

/** Takes a tool by its key, and waits until the hand has it. */
async function takeTool(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator(`.plan-tools__tool[aria-keyshortcuts=${key.toUpperCase()}][aria-pressed=true]`).waitFor();
}

async function dragBy(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + (dx * step) / 10, y + (dy * step) / 10);
  await page.mouse.up();
}

describe('a hand on the map', () => {
  it('drags a canteen: figures and pixels follow, and come back with undo', async () => {
    const station = await canteen();
    const { page, complaints } = await openPlan(`?${near(station)}`);
    const before = await stillPicture(page);
    const present = await shown(page, 'present');
    expect(await shown(page, 'draft')).toEqual(present);
    await settled(page, () => dragBy(page, 260, -180));
    await poll(() => draftIn(page)?.map(({ kind }) => kind)).toEqual(['move_station']);
    await poll(() => shown(page, 'draft')).not.toEqual(present);
    expect(await shown(page, 'present')).toEqual(present);
    const moved = await stillPicture(page);
    expect(differingShare(before, moved)).toBeGreaterThan(0.002);
    const steps = await page.evaluate(() => performance.getEntriesByName('gezhong:drag-step').length);
    expect(steps).toBeGreaterThan(0);

    await page.keyboard.press('Control+z');
    await poll(() => shown(page, 'draft')).toEqual(present);
    await page.mouse.move(5, 5);
    const undone = await stillPicture(page);
    expect(differingShare(before, undone)).toBeLessThan(differingShare(before, moved) / 3);
    await page.keyboard.press('Control+Shift+z');
    await poll(() => shown(page, 'draft')).not.toEqual(present);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('adds a station with a click and draws a link with a stroke; each step can be gone back to', async () => {
    const station = await canteen();
    const { page, complaints } = await openPlan(`?${near(station)}`);
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
    await page.context().close();
  });

  it('opens a gate and tells whom it helps', async () => {
    const { jurisdictions } = await graphql<{
      jurisdictions: { gates: { id: string; access: string; connected: boolean }[] }[];
    }>('{ jurisdictions { gates { id access connected } } }');
    const gate = jurisdictions[0]!.gates.find(({ access, connected }) => access !== 'yes' && connected)!;
    const { page, complaints } = await openPlan(`?on=gate:${encodeURIComponent(gate.id)}`);
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
    await page.context().close();
  });
});

describe('a scenario', () => {
  it('is saved under a name, opens again from its address, and has the very figures of the server', async () => {
    const station = await canteen();
    const { page, complaints } = await openPlan(`?${near(station)}&walk=wheelchair&minutes=10`);
    await settled(page, () => dragBy(page, -220, 140));
    await poll(() => draftIn(page)?.length).toBe(1);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('textbox', { name: '方案名称' }).fill('食堂西移');
    await page.getByRole('textbox', { name: '方案名称' }).press('Enter');
    await poll(() => new URL(page.url()).searchParams.get('scenario')).not.toBeNull();
    await poll(() => new URL(page.url()).searchParams.get('edits')).toBeNull();
    const figures = await shown(page, 'draft');
    const present = await shown(page, 'present');
    await page.reload();
    await page.waitForSelector('[data-plan="ready"]', { timeout: 60_000 });
    await poll(() => page.locator('.scenario h2').innerText()).toBe('食堂西移');
    await poll(() => shown(page, 'draft')).toEqual(figures);

    const scenario = new URL(page.url()).searchParams.get('scenario');
    const part = 'numerator denominator';
    const of = `households { ${part} } residents { ${part} } residents60 { ${part} }`;
    const { jurisdictions } = await graphql<{ jurisdictions: { draft: Answer; present: Answer }[] }>(
      `query ($draft: ReachInput!, $present: ReachInput!) { jurisdictions {
        draft: totalCoverage(reach: $draft, minutes: 10) { ${of} circle { residents { ${part} } } medianMinutes { value } p90Minutes { value } gini { value } }
        present: totalCoverage(reach: $present, minutes: 10) { ${of} circle { residents { ${part} } } medianMinutes { value } p90Minutes { value } gini { value } } } }`,
      {
        draft: { category: 'elderly_canteen', profile: 'wheelchair', scenario },
        present: { category: 'elderly_canteen', profile: 'wheelchair' },
      },
    );
    const { draft: ofDraft, present: ofPresent } = jurisdictions[0]!;
    expect(figures).toEqual(listed(ofDraft));
    expect(present).toEqual(listed(ofPresent));
    for (const [row, figure] of [
      ['median', ofDraft.medianMinutes],
      ['p90', ofDraft.p90Minutes],
      ['gini', ofDraft.gini],
    ] as const) {
      const value = await page.locator(`[data-row=${row}] [data-side=draft] data`).getAttribute('value');
      expect(value === '' ? null : Number(value)).toBe(figure.value);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('that two planners save is kept for both: the later one takes theirs or saves a new one', async () => {
    const station = await canteen();
    const first = await openPlan(`?${near(station)}`);
    await settled(first.page, () => dragBy(first.page, 150, 60));
    await first.page.getByRole('button', { name: '保存', exact: true }).click();
    await first.page.getByRole('textbox', { name: '方案名称' }).fill('两人的方案');
    await first.page.getByRole('textbox', { name: '方案名称' }).press('Enter');
    await poll(() => new URL(first.page.url()).searchParams.get('scenario')).not.toBeNull();

    const second = await openPlan(new URL(first.page.url()).search);
    await poll(() => second.page.locator('.scenario h2').innerText()).toBe('两人的方案');
    for (const { page } of [first, second]) {
      await takeTool(page, 'a');
      const { x, y } = await middleOf(page);
      await settled(page, () => page.mouse.click(x - 150, y + 150));
    }
    await first.page.getByRole('button', { name: '保存', exact: true }).click();
    await poll(() => first.page.locator('.scenario__note').innerText()).toContain('已保存');
    await second.page.getByRole('button', { name: '保存', exact: true }).click();
    await second.page.getByRole('button', { name: '我的另存为新方案' }).click();
    await poll(() => second.page.locator('.scenario h2').innerText()).toBe('两人的方案（我的）');
    expect(first.complaints).toEqual([]);
    expect(second.complaints).toEqual([]);
    await first.page.context().close();
    await second.page.context().close();
  });
});

it('puts a closing into effect once it is confirmed; another planner hears of it and sees the present follow', async () => {
  const station = await canteen();
  const other = await openPlan(`?minutes=5&${near(station)}`);
  const before = await shown(other.page, 'present');
  const { page, complaints } = await openPlan(`?minutes=5&edits=c.${encodeURIComponent(station.code)}`);
  const wanted = await shown(page, 'draft');
  await page.getByRole('button', { name: '付诸实施' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain(`停用 ${station.name.zh}`);
  await dialog.getByRole('button', { name: '实施 1 处' }).click();
  await poll(() => dialog.innerText()).toContain('已实施 1 处');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await poll(() => shown(page, 'present')).toEqual(wanted);
  await poll(() => draftIn(page)).toEqual([]);
  await poll(() => other.page.locator('.plan__news').allInnerTexts()).toEqual([
    expect.stringContaining(`${station.name.zh} 停用了`),
  ]);
  await poll(() => shown(other.page, 'present')).toEqual(wanted);
  expect(wanted).not.toEqual(before);

  await page.goto(`${inject('serverUrl')}/plan?minutes=5&edits=o.${encodeURIComponent(station.code)}`);
  await page.waitForSelector('[data-plan="ready"]', { timeout: 60_000 });
  await page.getByRole('button', { name: '付诸实施' }).click();
  await dialog.getByRole('button', { name: '实施 1 处' }).click();
  await poll(() => shown(other.page, 'present')).toEqual(before);
  expect(complaints).toEqual([]);
  expect(other.complaints).toEqual([]);
  await page.context().close();
  await other.page.context().close();
});

it('does everything by keyboard: tool, station, arrow keys, undo, save', async () => {
  const station = await canteen();
  const { page, complaints } = await openPlan(`?${near(station)}&on=station:${encodeURIComponent(station.code)}`);
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
  await page.context().close();
});

it('speaks English throughout when asked to', async () => {
  const station = await canteen();
  const { page, complaints } = await openPlan(
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
  expect(await page.locator('.plan__bar').innerText()).toContain('Demo data');
  expect(complaints).toEqual([]);
  await page.context().close();
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not get there');
}

interface Answer {
  readonly households: Part;
  readonly residents: Part;
  readonly residents60: Part;
  readonly circle: { readonly residents: Part };
  readonly medianMinutes: { readonly value: number | null };
  readonly p90Minutes: { readonly value: number | null };
  readonly gini: { readonly value: number | null };
}

interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

function listed({ households, residents, residents60, circle }: Answer): number[] {
  return [households, residents, residents60, circle.residents].flatMap(({ numerator, denominator }) => [
    numerator,
    denominator,
  ]);
}
