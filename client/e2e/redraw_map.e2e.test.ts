import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltHarness, buildHarness } from './built_harness.ts';
import { launchChromium } from './chromium.ts';
import type {} from './harness/redraw_map.tsx';
import { differingShare, takePicture } from './pixels.ts';

const SIZE = { width: 1100, height: 700 };

let browser: Browser;
let harness: BuiltHarness;
let page: Page;
let atFirst: string;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, harness] = await Promise.all([launchChromium(), buildHarness('redraw_map')]);
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', hasTouch: true });
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(harness.url);
  await page.waitForSelector('[data-map-state="ready"]', { timeout: 60_000 });
  atFirst = await digest();
});
afterAll(async () => {
  await browser.close();
  await harness.close();
});
beforeEach(() => page.mouse.move(SIZE.width - 5, SIZE.height - 5));
afterEach(async () => {
  await page.evaluate(() => window.redraw.reset());
  // Whatever was done is taken back bit for bit.
  expect(await digest()).toBe(atFirst);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

const at = (column: number, row: number) => page.evaluate(([c, r]) => window.redraw.at(c!, r!), [column, row]);
const vertexAt = (column: number, row: number) =>
  page.evaluate(([c, r]) => window.redraw.vertexAt(c!, r!), [column, row]);
const ownerAt = (column: number, row: number) =>
  page.evaluate(([c, r]) => window.redraw.ownerAt(c!, r!), [column, row]);
const titles = () => page.evaluate(() => window.redraw.log.map(({ title }) => title));
const digest = () => page.evaluate(() => window.redraw.replica.digest());
const selection = () => page.evaluate(() => window.redraw.held.selection);

async function drag(from: { x: number; y: number }, ...over: readonly { x: number; y: number }[]): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of over) await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
}

/** Puts fingers on the map, moves and lifts them. */
async function finger() {
  const cdp = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('A shared vertex', () => {
  it('is dragged to where the pointer lets it go, for both grids, and comes back with Ctrl+Z', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'shape', snap: false }));
    const vertex = await vertexAt(2, 1.25);
    const still = await takePicture(page);
    await page.mouse.move(vertex.x, vertex.y);
    await page.mouse.down();
    await page.mouse.move(vertex.x + 30, vertex.y, { steps: 5 });
    await expect
      .poll(async () => differingShare(still, await takePicture(page)), { timeout: 20_000 })
      .toBeGreaterThan(0.0005);
    expect(await digest(), 'nothing is done before the pointer lets go').toBe(atFirst);
    await page.mouse.up();
    expect(await titles()).toEqual(['move']);
    const moved = await vertexAt(2.11, 1.25);
    expect(moved.key).toBe(vertex.key);
    expect(Math.abs(moved.x - vertex.x - 30)).toBeLessThan(1.5);
    await press('Control+z');
    expect(await digest()).toBe(atFirst);
    await press('Control+Shift+z');
    expect(await digest()).not.toBe(atFirst);
  });

  it('says where it stands why it cannot go on, and then goes nowhere', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'shape', snap: false }));
    const [vertex, far] = [await vertexAt(2, 1.25), await at(3.6, 1.25)];
    await page.mouse.move(vertex.x, vertex.y);
    await page.mouse.down();
    await page.mouse.move(far.x, far.y, { steps: 8 });
    await page.waitForSelector('.redraw-refusal:not([hidden])');
    await page.mouse.up();
    expect(await digest()).toBe(atFirst);
    expect(await titles()).toEqual([]);
    expect(await page.textContent('.redraw-refusal')).toMatch(/未作改动/);
  });

  it('is made by dragging the middle of a line, and taken out with Delete', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'shape', snap: false }));
    const [one, next] = [await vertexAt(2, 1.25), await vertexAt(2, 1.5)];
    const middle = { x: (one.x + next.x) / 2, y: (one.y + next.y) / 2 };
    const count = await page.evaluate(() => window.redraw.replica.coverage.vertexCount);
    await drag(middle, { x: middle.x + 25, y: middle.y });
    expect(await titles()).toEqual(['insert']);
    expect(await page.evaluate(() => window.redraw.replica.coverage.vertexCount)).toBe(count + 1);
    await page.mouse.move(middle.x + 25, middle.y);
    await press('Delete');
    expect(await titles()).toEqual(['insert', 'remove']);
  });

  it('is picked up, moved and put down by keys alone', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'shape', snap: false }));
    const vertex = await vertexAt(2, 2.5);
    await page.focus('.maplibregl-canvas');
    // Arrows move the ground under the crosshair: from the middle of the picture to the vertex.
    await page.evaluate(async ({ latticeX, latticeY }) => {
      const { map } = window.redraw.held;
      const [longitude, latitude] = window.redraw.replica.coverage.lattice.position(latticeX, latticeY);
      await map!.flyTo({ longitude, latitude, zoom: map!.view().zoom });
    }, vertex);
    await press('ArrowRight', 'ArrowLeft', 'Enter', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
    expect(await titles()).toEqual(['move']);
  });
});

describe('Painting', () => {
  it('gives what the brush passes to the selected grid, at once or not at all', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'paint', brush: 1 }));
    const owner = await ownerAt(1.5, 1.5);
    await drag(await at(1.5, 1.5), await at(2.5, 1.5), await at(2.5, 0.5));
    expect(await titles()).toEqual(['paint']);
    expect(await ownerAt(2.5, 1.5)).toBe(owner);
    expect(await ownerAt(2.5, 0.5)).toBe(owner);
    expect(await ownerAt(3.5, 0.5)).not.toBe(owner);
  });

  it('leaves what would cut a grid in two unless it is forced', async () => {
    // Grid 1 loses its south-western face; then its north-eastern one holds the other two together no more than that.
    await page.evaluate(() => {
      const { replica } = window.redraw;
      const { coverage } = replica;
      const face = coverage.faceAtLattice(Math.round(2.5 * 36_000), Math.round(0.5 * 36_000));
      replica.make([{ kind: 'assign', faces: [coverage.faceKey(face)], owner: coverage.ownerKey(0) }]);
      window.redraw.setTools({ tool: 'paint', brush: 1 });
      window.redraw.select({ grids: [coverage.ownerKey(2)] });
    });
    await page.waitForTimeout(50);
    const owner = await ownerAt(3.5, 1.5);
    await drag(await at(4.5, 1.5), await at(3.5, 1.5));
    expect(await ownerAt(3.5, 1.5)).toBe(owner);
    expect(await page.getAttribute('.redraw-refusal', 'data-code')).toBe('would_part');
    await page.keyboard.down('Alt');
    await drag(await at(4.5, 1.5), await at(3.5, 1.5));
    await page.keyboard.up('Alt');
    expect(await ownerAt(3.5, 1.5)).toBe(2);
  });

  it('is done with one finger, and two move the map', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'paint', brush: 1 }));
    const owner = await ownerAt(1.5, 1.5);
    const [from, to] = [await at(1.5, 1.5), await at(2.5, 1.5)];
    const touch = await finger();
    await touch('touchStart', [from]);
    for (let i = 1; i <= 5; i++) await touch('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 5, y: from.y }]);
    await touch('touchEnd', []);
    expect(await titles()).toEqual(['paint']);
    expect(await ownerAt(2.5, 1.5)).toBe(owner);

    const before = await at(3, 2);
    const [one, other] = [
      { x: 400, y: 300 },
      { x: 600, y: 300 },
    ];
    await touch('touchStart', [one]);
    await touch('touchStart', [one, other]);
    for (let i = 1; i <= 6; i++) {
      await touch('touchMove', [
        { x: one.x, y: one.y + 15 * i },
        { x: other.x, y: other.y + 15 * i },
      ]);
      await page.waitForTimeout(20);
    }
    await touch('touchEnd', []);
    expect(await titles(), 'the stroke that one finger began is given up').toEqual(['paint']);
    expect((await at(3, 2)).y).toBeGreaterThan(before.y + 30);
  });

  it('passes over what is locked and takes what lies beside it', async () => {
    await page.evaluate(() => {
      const { replica } = window.redraw;
      const { coverage } = replica;
      const face = coverage.faceAtLattice(Math.round(2.5 * 36_000), Math.round(1.5 * 36_000));
      replica.make([{ kind: 'lock', what: 'face', key: coverage.faceKey(face), on: true }]);
      window.redraw.setTools({ tool: 'paint', brush: 28 });
    });
    const [owner, locked] = [await ownerAt(1.5, 0.5), await ownerAt(2.5, 1.5)];
    // So wide that both faces come under it at once.
    await drag(await at(1.5, 0.95), await at(2.5, 0.95));
    expect(await titles()).toEqual(['paint']);
    expect(await ownerAt(2.5, 0.5)).toBe(owner);
    expect(await ownerAt(2.5, 1.5)).toBe(locked);
  });

  it('is given to the right faces when somebody else cuts the ground meanwhile', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'paint', brush: 1 }));
    const owner = await ownerAt(1.5, 1.5);
    const [from, to] = [await at(1.5, 1.5), await at(2.5, 1.5)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => {
      const line = [
        [3.4 * 36_000, -500],
        [3.6 * 36_000, 4.1 * 36_000],
      ].map(([x, y]) => [Math.round(x!), Math.round(y!)] as const);
      window.redraw.replica.make([{ kind: 'cut', line }]);
    });
    await page.mouse.up();
    expect(await titles()).toEqual(['paint']);
    expect(await ownerAt(2.5, 1.5)).toBe(owner);
    expect(await ownerAt(3.3, 1.5)).not.toBe(owner);
    expect(await ownerAt(3.7, 1.5)).not.toBe(owner);
  });

  it('is done by keys: Enter puts the brush down and lifts it', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'paint', brush: 1 }));
    await page.focus('.maplibregl-canvas');
    // The crosshair stands in the middle of the place, near the corner of four grids.
    await press('ArrowUp', 'Shift+ArrowUp', 'Enter');
    for (let i = 0; i < 6; i++) await press('Shift+ArrowRight');
    await press('Enter');
    expect(await titles()).toEqual(['paint']);
  });
});

describe('Splitting', () => {
  it('cuts a grid along a line drawn across it, and keeps the larger part', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'split', snap: false }));
    const before = await page.evaluate(() => window.redraw.replica.coverage.ownerCount);
    await drag(await at(-0.1, 1.2), await at(1, 1.3), await at(2.3, 1.2));
    expect(await titles()).toEqual(['split']);
    expect(await page.evaluate(() => window.redraw.replica.coverage.ownerCount)).toBe(before + 1);
    expect(await ownerAt(0.5, 1.6)).not.toBe(await ownerAt(0.5, 0.5));
  });

  it('does so point by point, ended by a second click at one place', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'split', snap: false }));
    for (const [column, row] of [
      [-0.1, 1.2],
      [1, 1.4],
      [2.3, 1.2],
      [2.3, 1.2],
    ] as const) {
      const { x, y } = await at(column, row);
      await page.mouse.click(x, y);
      await page.waitForTimeout(30);
    }
    expect(await titles()).toEqual(['split']);
  });

  it('follows a street from boundary to boundary', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'street' }));
    const { x, y } = await at(1.5, 1);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    expect(await titles()).toEqual(['split_street']);
    expect(await ownerAt(1.2, 1.4)).not.toBe(await ownerAt(1.8, 1.4));
    expect(await ownerAt(1.8, 2.6), 'the grid behind the boundary stays whole').toBe(await ownerAt(1.2, 2.6));
  });
});

describe('Areas and grids', () => {
  it('are selected with a lasso and given to the grid that is clicked', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'lasso' }));
    const corners = [
      [2.1, 0.1],
      [3.9, 0.1],
      [3.9, 0.95],
      [2.1, 0.95],
    ] as const;
    const points = await Promise.all(corners.map(([column, row]) => at(column, row)));
    await drag(points[0]!, ...points.slice(1), points[0]!);
    expect((await selection()).faces).toHaveLength(2);
    const owner = await ownerAt(4.5, 0.5);
    const { x, y } = await at(4.5, 0.5);
    await page.mouse.click(x, y);
    expect(await titles()).toEqual(['assign']);
    expect(await ownerAt(2.5, 0.5)).toBe(owner);
    expect((await selection()).faces).toEqual([]);
  });

  it('are merged with two clicks, and locked with one so that nothing is painted away', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'merge' }));
    for (const [column, row] of [
      [0.5, 0.5],
      [2.5, 0.5],
    ] as const) {
      const { x, y } = await at(column, row);
      await page.mouse.click(x, y);
      await page.waitForTimeout(350);
    }
    expect(await titles()).toEqual(['merge']);
    expect(await ownerAt(2.5, 0.5)).toBe(await ownerAt(0.5, 0.5));
    await press('k');
    const { x, y } = await at(4.5, 0.5);
    await page.mouse.click(x, y);
    await page.waitForTimeout(50);
    expect(await titles()).toEqual(['merge', 'lock']);
    await press('p');
    const locked = await ownerAt(4.5, 0.5);
    await drag(await at(3.5, 0.5), await at(4.5, 0.5));
    expect(await ownerAt(4.5, 0.5)).toBe(locked);
  });

  it('follow a street where a boundary is put onto it', async () => {
    await page.evaluate(() => window.redraw.setTools({ tool: 'follow' }));
    const boundary = await vertexAt(2, 0.75);
    await page.mouse.click(boundary.x, boundary.y);
    await page.waitForTimeout(350);
    expect((await selection()).arcs.length).toBeGreaterThan(0);
    const { x, y } = await at(1.5, 1);
    await page.mouse.click(x, y);
    expect(await titles()).toEqual(['follow']);
    expect(await ownerAt(1.75, 1)).toBe(await ownerAt(2.5, 1));
  });
});

it('Other planners show with their names and pointers', async () => {
  const still = await takePicture(page);
  await page.evaluate(() => {
    const position = window.redraw.replica.coverage.lattice.position(100_000, 60_000);
    window.redraw.setPlanners([{ id: 'a', name: '示例规划员 1', position, grids: [4], colour: 2 }]);
  });
  await page.waitForTimeout(100);
  expect(differingShare(still, await takePicture(page))).toBeGreaterThan(0.001);
});
