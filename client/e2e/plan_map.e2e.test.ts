import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Position } from '../../geodata/place.ts';
import { contrast, type Rgb, toRgb } from '../map/colour.ts';
import { MAP_PALETTES } from '../map/map_palette.ts';
import type { MapStageProps, ScreenPoint } from '../map/map_stage_props.ts';
import { type BuiltHarness, buildHarness } from './built_harness.ts';
import { launchChromium } from './chromium.ts';
import type {} from './harness/plan_map.tsx';
import { stillPicture } from './open_screen.ts';
import { type Picture, takePicture } from './pixels.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

const PALETTE = MAP_PALETTES.dark;
const [FIVE, TEN, FIFTEEN] = PALETTE.reach.map(toRgb) as [Rgb, Rgb, Rgb];
const GROUND = toRgb(PALETTE.ground);
const SIZE = { width: 1100, height: 600 };

let browser: Browser;
let harness: BuiltHarness;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [browser, harness] = await Promise.all([launchChromium(), buildHarness('plan_map')]);
});
afterAll(async () => {
  await browser.close();
  await harness.close();
});
beforeEach(async () => {
  watched = await openWatchedPage(browser, harness.url, SIZE, null);
  page = watched.page;
  await page.goto(harness.url);
  await page.waitForSelector('[data-map-state="ready"]', { timeout: 60_000 });
});
afterEach(async () => {
  await page.context().close();
});

/** Pixel of a fraction of the southern (0) or northern (1) street from its western end. */
function pixelOf(which: number, fraction: number): Promise<ScreenPoint> {
  return page.evaluate(([w, f]) => window.plan.handles[0]!.project(window.plan.along(w!, f!)), [which, fraction]);
}

function colourAt({ data, width, channels }: Picture, { x, y }: ScreenPoint): Rgb {
  const at = (Math.round(y) * width + Math.round(x)) * channels;
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}

function nearestOf(colour: Rgb, known: Readonly<Record<string, Rgb>>): string {
  const away = ([r, g, b]: Rgb) => Math.hypot(r - colour[0], g - colour[1], b - colour[2]);
  return Object.keys(known).sort((one, other) => away(known[one]!) - away(known[other]!))[0]!;
}

/** Names of the colours a few pixels to the west and to the east of a fraction of a street. */
async function aroundCut(picture: Picture, which: number, fraction: number, known: Readonly<Record<string, Rgb>>) {
  const { x, y } = await pixelOf(which, fraction);
  return [x - 3, x + 3].map((at) => nearestOf(colourAt(picture, { x: at, y }), known));
}

describe('Walking times on a street', () => {
  const BANDS = { five: FIVE, ten: TEN, fifteen: FIFTEEN, nothing: GROUND };

  it('change their colour exactly where each limit falls on the street, and end where the last does', async () => {
    await page.evaluate(() =>
      window.plan.show('draft', [
        [0, null],
        [null, 0],
      ]),
    );
    const picture = await stillPicture(page);
    expect(await aroundCut(picture, 0, 0.25, BANDS)).toEqual(['five', 'ten']);
    expect(await aroundCut(picture, 0, 0.5, BANDS)).toEqual(['ten', 'fifteen']);
    expect(await aroundCut(picture, 0, 0.75, BANDS)).toEqual(['fifteen', 'nothing']);
    // The northern street is walked the other way.
    expect(await aroundCut(picture, 1, 0.75, BANDS)).toEqual(['ten', 'five']);
    expect(await aroundCut(picture, 1, 0.25, BANDS)).toEqual(['nothing', 'fifteen']);
    expect(watched.complaints).toEqual([]);
  });

  it('reach into a street from both ends', async () => {
    await page.evaluate(() =>
      window.plan.show('draft', [
        [8, 12],
        [null, null],
      ]),
    );
    const picture = await stillPicture(page);
    // 8 + 20 x = 12 + 20 (1 − x) at x = 0.6, which takes 20 minutes: nothing within 15 between 0.35 and 0.85.
    expect(await aroundCut(picture, 0, 0.1, BANDS)).toEqual(['ten', 'fifteen']);
    expect(await aroundCut(picture, 0, 0.35, BANDS)).toEqual(['fifteen', 'nothing']);
    expect(await aroundCut(picture, 0, 0.85, BANDS)).toEqual(['nothing', 'fifteen']);
    expect(nearestOf(colourAt(picture, await pixelOf(1, 0.5)), BANDS)).toBe('nothing');
  });

  it('follow what changed and nothing else', async () => {
    await page.evaluate(() =>
      window.plan.show('draft', [
        [0, null],
        [0, null],
      ]),
    );
    await stillPicture(page);
    await page.evaluate(() =>
      window.plan.show('draft', [
        [4, null],
        [0, null],
      ]),
    );
    const picture = await stillPicture(page);
    expect(await aroundCut(picture, 0, 0.55, BANDS)).toEqual(['fifteen', 'nothing']);
    expect(await aroundCut(picture, 1, 0.75, BANDS)).toEqual(['fifteen', 'nothing']);
  });

  it('start at a station in the middle of a street, in both directions', async () => {
    await page.evaluate(() => window.plan.cutSouth(0.4));
    const picture = await stillPicture(page);
    expect(await aroundCut(picture, 0, 0.15, BANDS)).toEqual(['ten', 'five']);
    expect(await aroundCut(picture, 0, 0.65, BANDS)).toEqual(['five', 'ten']);
    expect(await aroundCut(picture, 0, 0.9, BANDS)).toEqual(['ten', 'fifteen']);
  });

  it('show what a draft gains and loses, and what it loses as dashes', async () => {
    const changes = {
      gained: toRgb(PALETTE.gain),
      lost: toRgb(PALETTE.loss),
      same: toRgb(PALETTE.unchanged),
      nothing: GROUND,
    };
    await page.evaluate(() => {
      const { plan } = window;
      plan.show('draft', [
        [0, null],
        [8, null],
      ]);
      plan.show('present', [
        [8, null],
        [0, null],
      ]);
      plan.set({ streets: { times: plan.times, look: 'difference', limitsMs: [600_000] } });
    });
    const picture = await stillPicture(page);
    const namesBetween = async (which: number, from: number, to: number) => {
      const [begin, end] = await Promise.all([pixelOf(which, from), pixelOf(which, to)]);
      const names = new Map<string, number>();
      for (let x = Math.ceil(begin.x); x < end.x; x++) {
        const name = nearestOf(colourAt(picture, { x, y: begin.y }), changes);
        names.set(name, (names.get(name) ?? 0) + 1);
      }
      return names;
    };
    // Present and draft are both within ten minutes up to a tenth of each street; one of them alone up to a half.
    expect([...(await namesBetween(0, 0.12, 0.48)).keys()]).toEqual(['gained']);
    const lost = await namesBetween(1, 0.12, 0.48);
    expect(lost.get('lost')).toBeGreaterThan(2 * (lost.get('gained') ?? 0));
    expect(lost.get('nothing')).toBeGreaterThan(20);
    expect((await namesBetween(0, 0.02, 0.08)).get('same')).toBeGreaterThan(20);
    expect((await namesBetween(0, 0.52, 0.98)).get('nothing')).toBeGreaterThan(200);
  });
});

it('Homes that a draft gains show from afar, those that stay as they are only from nearby', async () => {
  const inkNear = async (home: number) => {
    const { x, y } = await page.evaluate((n) => window.plan.handles[0]!.project(window.plan.marks.positionOf(n)), home);
    const picture = await stillPicture(page);
    let ink = 0;
    for (let dx = -8; dx <= 8; dx++) {
      for (let dy = -8; dy <= 8; dy++) {
        if (contrast(colourAt(picture, { x: x + dx, y: y + dy }), GROUND) > 1.8) ink++;
      }
    }
    return ink;
  };
  await page.evaluate(() => {
    const { plan } = window;
    plan.marks.update({ homes: null, states: Uint8Array.from([1, 1]) });
    plan.set({ homes: { marks: plan.marks }, streets: null });
  });
  expect(await inkNear(0)).toBeGreaterThan(8);
  await page.evaluate(() => window.plan.handles[0]!.flyTo({ ...window.plan.handles[0]!.view(), zoom: 13 }));
  expect(await inkNear(0)).toBe(0);
  await page.evaluate(() => window.plan.marks.update({ homes: Uint32Array.from([1]), states: Uint8Array.from([2]) }));
  expect(await inkNear(0)).toBe(0);
  expect(await inkNear(1)).toBeGreaterThan(5);
});

interface Told {
  readonly phase?: string;
  readonly code?: string;
  readonly position?: [number, number];
}

describe('A station', () => {
  const told = () => page.evaluate(() => window.plan.log) as Promise<Told[]>;
  const phases = async () => (await told()).map((entry) => entry.phase ?? JSON.stringify(entry));
  const stationPixel = () =>
    page.evaluate(() => window.plan.handles[0]!.project([101.19 + 0.006, 38.9 - 0.002])) as Promise<ScreenPoint>;

  it('follows the mouse, tells at most one move in a frame and lands where it was let go', async () => {
    const { x, y } = await stationPixel();
    await page.mouse.move(x + 2, y + 2);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++) await page.mouse.move(x + 2 + 10 * step, y + 2 + 5 * step);
    const symbol = await page.locator('.map-hands-symbol').boundingBox();
    expect(symbol!.x + symbol!.width / 2).toBeCloseTo(x + 120, -0.5);
    expect(symbol!.y + symbol!.height / 2).toBeCloseTo(y + 60, -0.5);
    await page.mouse.up();
    const drags = await told();
    expect(drags[0]).toMatchObject({ phase: 'start', code: 'one' });
    expect(drags.at(-1)).toMatchObject({ phase: 'end', code: 'one' });
    expect(drags.slice(1, -1).every(({ phase }) => phase === 'move')).toBe(true);
    const landed = await page.evaluate((at) => window.plan.handles[0]!.project(at!), drags.at(-1)!.position);
    expect(landed.x).toBeCloseTo(x + 120, 0);
    expect(landed.y).toBeCloseTo(y + 60, 0);
    // Neither did the map move, nor was anything chosen.
    expect((await stationPixel()).x).toBeCloseTo(x, 3);
    expect(watched.complaints).toEqual([]);
  });

  it('goes back when Escape is pressed, and a click chooses it as ever', async () => {
    const { x, y } = await stationPixel();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.move(x + 90, y);
    await page.mouse.up();
    expect((await phases()).at(-1)).toBe('cancel');
    expect(await page.locator('.map-hands-symbol').count()).toBe(0);
    await page.evaluate(() => window.plan.log.splice(0));
    await page.mouse.click(x, y);
    expect(await told()).toEqual([{ selected: { kind: 'station', code: 'one' } }]);
  });

  it('follows a finger, and the map stays where it is', async () => {
    const { x, y } = await stationPixel();
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [{ x, y }]);
    for (let step = 1; step <= 6; step++) await send('touchMove', [{ x: x + 12 * step, y }]);
    await send('touchEnd', []);
    await expect.poll(async () => (await phases()).at(-1)).toBe('end');
    expect((await phases())[0]).toBe('start');
    expect((await stationPixel()).x).toBeCloseTo(x, 3);
  });

  it('is reached by Tab once it is selected, and moved by the arrow keys', async () => {
    expect(await page.locator('.map-handle').count()).toBe(0);
    await page.evaluate(() => window.plan.set({ selected: { kind: 'station', code: 'one' } }));
    const handle = page.getByRole('button', { name: /示例食堂/ });
    await handle.waitFor();
    for (let presses = 0; presses < 5 && !(await handle.evaluate((it) => it === document.activeElement)); presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await handle.evaluate((it) => it === document.activeElement)).toBe(true);
    const { x } = await stationPixel();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const drags = await told();
    expect(drags[0]!.phase).toBe('start');
    expect(drags.at(-1)!.phase).toBe('end');
    const landed = await page.evaluate((at) => window.plan.handles[0]!.project(at!), drags.at(-1)!.position);
    expect(landed.x - x).toBeGreaterThan(8);
    expect(landed.x - x).toBeLessThan(32);
    // The map itself did not pan.
    expect((await stationPixel()).x).toBeCloseTo(x, 3);
  });
});

describe('A tool', () => {
  const told = () => page.evaluate(() => window.plan.log);
  const takeUp = async (tool: 'link' | 'add_station') => {
    await page.evaluate((name) => window.plan.set({ tool: name }), tool);
    await page.waitForFunction(() => document.querySelector('canvas')?.style.cursor === 'crosshair');
  };
  const positionAt = async (entry: unknown) =>
    page.evaluate((at) => window.plan.handles[0]!.project(at), entry as [number, number]);

  it('draws a link by a stroke or by two clicks, and Escape first gives up the link, then the tool', async () => {
    await takeUp('link');
    await page.mouse.move(300, 450);
    await page.mouse.down();
    await page.mouse.move(400, 470, { steps: 5 });
    expect(await page.locator('.map-hands-link').count()).toBe(1);
    await page.mouse.up();
    await page.mouse.click(500, 450);
    await page.mouse.move(560, 480);
    await page.mouse.click(600, 500);
    const drawn = (await told()) as { tool: string; from: unknown; to: unknown }[];
    expect(drawn.map(({ tool }) => tool)).toEqual(['link', 'link']);
    expect((await positionAt(drawn[0]!.from)).x).toBeCloseTo(300, 0);
    expect((await positionAt(drawn[0]!.to)).y).toBeCloseTo(470, 0);
    expect((await positionAt(drawn[1]!.to)).x).toBeCloseTo(600, 0);
    await page.mouse.click(200, 200);
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-hands-link').count()).toBe(0);
    expect(await told()).toHaveLength(2);
    await page.keyboard.press('Escape');
    expect((await told()).at(-1)).toBe('tool cancelled');
  });

  it('places a station with a click and chooses nothing', async () => {
    await takeUp('add_station');
    await page.mouse.click(420, 240);
    const drawn = (await told()) as { tool: string; position: unknown }[];
    expect(drawn.map(({ tool }) => tool)).toEqual(['add_station']);
    expect((await positionAt(drawn[0]!.position)).x).toBeCloseTo(420, 0);
    expect((await positionAt(drawn[0]!.position)).y).toBeCloseTo(240, 0);
  });
});

describe('Keys with a tool in the hand', () => {
  const PADDING = { top: 60, right: 380, bottom: 40, left: 20 };
  /** The middle of what the padding leaves. */
  const MIDDLE = { x: (20 + SIZE.width - 380) / 2, y: (60 + SIZE.height - 40) / 2 };
  const told = () => page.evaluate(() => window.plan.log) as Promise<Record<string, unknown>[]>;
  const pixelAt = (position: unknown) =>
    page.evaluate((at) => window.plan.handles[0]!.project(at as [number, number]), position);
  const crosshair = () => page.locator('.map-hands-crosshair');
  const said = () => page.locator('.map-hands').getByRole('status').textContent();
  const takeUp = async (tool: 'link' | 'add_station') => {
    await page.evaluate(([name, padding]) => window.plan.set({ tool: name, padding }), [tool, PADDING] as const);
    await crosshair().waitFor();
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('place a station at the crosshair, which the arrow keys lead over the ground', async () => {
    await takeUp('add_station');
    const map = page.getByRole('application', { name: /新增站点.*回车/ });
    expect(await map.evaluate((it) => it === document.activeElement)).toBe(true);
    const box = await crosshair().boundingBox();
    expect(box!.x + box!.width / 2).toBeCloseTo(MIDDLE.x, 0);
    expect(box!.y + box!.height / 2).toBeCloseTo(MIDDLE.y, 0);
    const inSight = await page.evaluate(
      ([x, y]) => window.plan.handles[0]!.unproject({ x: x!, y: y! }),
      [MIDDLE.x, MIDDLE.y],
    );
    await press('ArrowRight', 'ArrowRight', 'Shift+ArrowUp', 'Enter');
    const [drawn] = await told();
    expect(drawn).toMatchObject({ tool: 'add_station' });
    const [placed, before] = [await pixelAt(drawn!.position), await pixelAt(inSight)];
    expect(placed.x).toBeCloseTo(MIDDLE.x, 0);
    expect(placed.y).toBeCloseTo(MIDDLE.y, 0);
    // Two short steps to the east, five to the north.
    expect((placed.y - before.y) / (placed.x - before.x)).toBeCloseTo(-5 / 2, 1);
    expect(placed.x - before.x).toBeGreaterThan(10);
    expect(placed.x - before.x).toBeLessThan(26);
    expect(await said()).toBe('站点已放好');
    await page.evaluate(() => window.plan.set({ tool: null }));
    await page.getByRole('region', { name: '地图', exact: true }).waitFor();
    expect(await crosshair().isVisible()).toBe(false);
    expect(watched.complaints).toEqual([]);
  });

  it('go where a frame shows', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('--accent', 'rgb(255, 0, 0)'));
    const frame = async () => colourAt(await takePicture(page), { x: SIZE.width / 2, y: 3 });
    expect(nearestOf(await frame(), { ground: GROUND, frame: [255, 0, 0] })).toBe('ground');
    await takeUp('add_station');
    expect(await frame()).toEqual([255, 0, 0]);
  });

  it('draw a link from Enter to Enter with a line between, and Escape gives it up', async () => {
    await takeUp('link');
    await page.evaluate(() => window.plan.set({ language: 'en' }));
    await page.getByRole('application', { name: /drawing a link.*Enter sets the first/ }).waitFor();
    await press('Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await said()).toMatch(/First end set/);
    const link = page.locator('.map-hands-link');
    const [from, to] = await Promise.all(['x1', 'x2'].map(async (end) => Number(await link.getAttribute(end))));
    expect(to).toBeCloseTo(MIDDLE.x, 0);
    expect(to! - from!).toBeGreaterThan(15);
    await press('Enter');
    const [drawn] = await told();
    expect((await pixelAt(drawn!.to)).x).toBeCloseTo(MIDDLE.x, 0);
    expect((await pixelAt(drawn!.from)).x).toBeCloseTo(from!, 0);
    expect(await said()).toBe('Link drawn');
    // A second Enter at the very place draws nothing, and Escape first gives up the link, then the tool.
    await press('Enter', 'Enter', 'Escape');
    expect(await page.locator('.map-hands-link').count()).toBe(0);
    expect(await said()).toBe('Link given up');
    expect(await told()).toHaveLength(1);
    await press('Escape');
    expect((await told()).at(-1)).toBe('tool cancelled');
  });

  it('go on where the mouse began, and mark nothing that is not seen', async () => {
    await takeUp('link');
    await page.mouse.click(200, 200);
    expect(await crosshair().isVisible()).toBe(false);
    await press('Enter');
    expect(await crosshair().isVisible()).toBe(true);
    expect(await told()).toEqual([]);
    await press('Enter');
    const [drawn] = await told();
    expect((await pixelAt(drawn!.from)).x).toBeCloseTo(200, 0);
    expect((await pixelAt(drawn!.to)).x).toBeCloseTo(MIDDLE.x, 0);
  });
});

describe('Signs of a plan', () => {
  const INKS = {
    nothing: GROUND,
    gate: toRgb(PALETTE.gate),
    draft: toRgb(PALETTE.accent),
    post: toRgb(PALETTE.symbols.red_post!),
    nursery: toRgb(PALETTE.symbols.day_care_centre!),
    ghost: toRgb(PALETTE.quietLabel),
  };
  const set = (change: Partial<MapStageProps>) =>
    page.evaluate((it) => window.plan.set({ streets: null, stations: [], ...it }), change);
  const pixelAt = (position: Position) => page.evaluate((at) => window.plan.handles[0]!.project(at), position);

  /** How many pixels there are of each colour in the square around a place. */
  async function inksAround(picture: Picture, position: Position, reach: number) {
    const { x, y } = await pixelAt(position);
    const counts = { nothing: 0, gate: 0, draft: 0, post: 0, nursery: 0, ghost: 0 };
    for (let dx = -reach; dx <= reach; dx++) {
      for (let dy = -reach; dy <= reach; dy++) {
        counts[nearestOf(colourAt(picture, { x: x + dx, y: y + dy }), INKS) as keyof typeof INKS]++;
      }
    }
    return counts;
  }

  it('show gates that fill up as they close; from afar only those that the draft turned, in its colour', async () => {
    const gates = (['open', 'private', 'closed'] as const).map((state, i) => ({
      id: state,
      state,
      position: [101.192 + i * 0.002, 38.899] as const,
    }));
    await set({ gates });
    const nearby = await stillPicture(page);
    const [open, half, closed] = await Promise.all(
      gates.map(async ({ position }) => (await inksAround(nearby, position, 10)).gate),
    );
    expect(open).toBeGreaterThan(8);
    expect(half).toBeGreaterThan(1.2 * open!);
    expect(closed).toBeGreaterThan(1.1 * half!);
    await set({ gates: gates.map((gate) => ({ ...gate, draft: gate.id === 'closed' })) });
    await page.evaluate(() => window.plan.handles[0]!.flyTo({ ...window.plan.handles[0]!.view(), zoom: 14 }));
    const afar = await stillPicture(page);
    expect((await inksAround(afar, gates[0]!.position, 10)).nothing).toBe(21 * 21);
    expect((await inksAround(afar, gates[2]!.position, 10)).draft).toBeGreaterThan(15);
    expect(watched.complaints).toEqual([]);
  });

  it('show ways walked along one street side by side, each in the colour of its station', async () => {
    const line: Position[] = [
      [101.192, 38.899],
      [101.198, 38.899],
    ];
    await set({
      paths: [
        { id: 'one', symbol: 'red_post', line },
        { id: 'two', symbol: 'day_care_centre', line },
      ],
    });
    const picture = await stillPicture(page);
    const { x, y } = await pixelAt([101.195, 38.899]);
    // Lanes lie 4.5 pixels apart, the first to the left of those who walk.
    const inkAt = (south: number) => nearestOf(colourAt(picture, { x, y: y + south }), INKS);
    expect([-9, -2.25, 2.25, 9].map(inkAt)).toEqual(['nothing', 'post', 'nursery', 'nothing']);
    const beyond = await inksAround(picture, [101.1985, 38.899], 8);
    expect(beyond.nothing).toBe(17 * 17);
  });

  it('show the straight circle as a dashed ring with nothing in it', async () => {
    const middle: Position = [101.195, 38.9];
    await set({ circles: [{ code: 'one', position: middle, radiusMetres: 300 }] });
    const picture = await stillPicture(page);
    const { x, y } = await pixelAt(middle);
    const north = await pixelAt([101.195, 38.9 + 300 / 111_195]);
    const radius = y - north.y;
    const inksOnRing = (pixels: number) => {
      const inks = Array.from({ length: 720 }, (_, step) => {
        const angle = (step * Math.PI) / 360;
        const at = { x: x + pixels * Math.cos(angle), y: y + pixels * Math.sin(angle) };
        return contrast(colourAt(picture, at), GROUND) > 1.5;
      });
      return inks.filter(Boolean).length / inks.length;
    };
    const ring = Math.max(...[-1, 0, 1].map((away) => inksOnRing(radius + away)));
    expect(ring).toBeGreaterThan(0.35);
    expect(ring).toBeLessThan(0.8);
    for (const away of [-40, -8, 8, 40]) expect(inksOnRing(radius + away), `${away} pixels away`).toBe(0);
  });
});

it('Stages of one group look at the same place', async () => {
  await page.evaluate(() => window.plan.set({}, 2));
  await page.waitForFunction(() => document.querySelectorAll('[data-map-state="ready"]').length === 2);
  const views = () => page.evaluate(() => window.plan.handles.map((handle) => handle!.view()));
  await page.mouse.move(200, 300);
  await page.mouse.down();
  await page.mouse.move(320, 360, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await views())[0]).toEqual((await views())[1]);
  expect((await views())[1]!.longitude).not.toBeCloseTo((101.19 + 101.2015) / 2, 4);
  expect(watched.complaints).toEqual([]);
});
