import { expect, test } from 'vitest';
import { HeatCube, packCube } from '../../../geodata/heat/heat_cube.ts';
import type { HeatGrid } from '../../../geodata/heat/heat_grid.ts';
import type { HeatScale } from '../heat_scale.ts';
import { HEAT_CHANNELS } from './heat_picture.ts';
import { HeatPlayer } from './heat_player.ts';
import { type HeatContent, HeatShow } from './heat_show.ts';

const grid: HeatGrid = { level: 3, column: 204_375, row: 102_250, columns: 24, rows: 20 };
const cells = grid.columns * grid.rows;
const COUNTS: HeatScale = { measure: 'counts', isDifference: false, top: 40 };
const CHANGE: HeatScale = { measure: 'counts', isDifference: true, top: 40 };
const never = { request: () => () => {} };

/** Each step has one busy cell further on; the second half of the steps is twice as busy. */
function cubeOf(steps: number): HeatCube {
  const counts = new Int32Array(cells * steps);
  for (let step = 0; step < steps; step++) counts[step * cells + ((step * 7) % cells)] = step < steps / 2 ? 2 : 4;
  const packed = Buffer.from(packCube(counts, cells, steps)).toString('base64');
  return HeatCube.from({ grid, from: '2026-01-01T00:00:00Z', stepMinutes: 1440, steps, packed })!;
}

function wholeOf(cube: HeatCube, from: number, to: number) {
  const counts = new Int32Array(cells);
  cube.counts(from, to).forEach((count, i) => {
    counts[cube.places[i]!] = count;
  });
  return { grid, counts };
}

function contentOf(cube: HeatCube, part: Partial<HeatContent> = {}): HeatContent {
  const steps = { cube, lag: 0, frame: 10, scale: COUNTS };
  return { whole: wholeOf(cube, 0, cube.steps), before: null, homes: null, scale: COUNTS, steps, ...part };
}

test('A frame of a cube is the picture of the same cases counted at once', () => {
  const cube = cubeOf(60);
  const played = new HeatShow(new HeatPlayer(never));
  const counted = new HeatShow(new HeatPlayer(never));
  played.tell(contentOf(cube));
  for (const at of [10, 33, 60]) {
    played.player.seek(at);
    counted.tell(contentOf(cube, { whole: wholeOf(cube, at - 10, at), steps: null }));
    expect(played.picture.pixels).toEqual(counted.picture.pixels);
  }
});

test('Against the period before, what grew lies above the middle of the colours and what shrank below', () => {
  const cube = cubeOf(60);
  const show = new HeatShow(new HeatPlayer(never));
  const steps = { cube, lag: 30, frame: 30, scale: CHANGE };
  const before = wholeOf(cube, 0, 30);
  show.tell(contentOf(cube, { whole: wholeOf(cube, 30, 60), before, scale: CHANGE, steps }));
  const whole = [...show.picture.pixels];
  show.player.seek(30);
  expect(show.picture.isDifference).toBe(true);
  expect([...show.picture.pixels]).toEqual(whole);
  const values = whole.filter((_, i) => i % HEAT_CHANNELS === 0);
  expect(Math.min(...values)).toBeLessThan(127);
  expect(Math.max(...values)).toBeGreaterThan(128);
});

test('Rates show where there are households, and nowhere else', () => {
  const cube = cubeOf(60);
  const show = new HeatShow(new HeatPlayer(never));
  const counts = new Int32Array(cells);
  counts.fill(200, 0, cells / 2);
  show.tell(contentOf(cube, { homes: { grid, counts }, scale: { measure: 'rates', isDifference: false, top: 10 } }));
  const shown = show.picture.pixels.filter((_, i) => i % HEAT_CHANNELS === 1);
  expect(shown.some((alpha) => alpha === 255)).toBe(true);
  expect(shown.some((alpha) => alpha === 0)).toBe(true);
  expect(shown.subarray(0, shown.length / 4).filter((alpha) => alpha === 255).length).toBeGreaterThan(0);
});

test('Without an answer there is no picture', () => {
  const show = new HeatShow(new HeatPlayer(never));
  show.tell(contentOf(cubeOf(20)));
  show.tell(null);
  expect(show.picture.columns).toBe(0);
});

test('A year of steps over a full grid is scrubbed at 30 steps a second and more', () => {
  const full: HeatGrid = { level: 3, column: 204_375, row: 102_250, columns: 64, rows: 64 };
  const counts = Int32Array.from({ length: 64 * 64 * 364 }, (_, i) => (i % 13 === 0 ? 1 : 0));
  const packed = Buffer.from(packCube(counts, 64 * 64, 364)).toString('base64');
  const cube = HeatCube.from({ grid: full, from: '2026-01-01T00:00:00Z', stepMinutes: 1440, steps: 364, packed })!;
  const show = new HeatShow(new HeatPlayer(never));
  const whole = { grid: full, counts: new Int32Array(64 * 64) };
  show.tell({ ...contentOf(cubeOf(10)), whole, steps: { cube, lag: 0, frame: 14, scale: COUNTS } });
  const began = performance.now();
  for (let at = 14; at <= 364; at += 5) show.player.seek(at);
  const perSecond = 71 / ((performance.now() - began) / 1000);
  expect(perSecond).toBeGreaterThan(30);
});
