import { expect, test } from 'vitest';
import { toRgb } from '../colour.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStreets } from '../map_stage_props.ts';
import { streetLook, streetWidths } from './street_look.ts';

const MINUTE = 60_000;
const lookOf = (...minutes: number[]) =>
  streetLook(
    { look: 'draft', limitsMs: minutes.map((limit) => limit * MINUTE) } as unknown as MapStreets,
    MAP_PALETTES.dark,
    1,
  );
const reach = MAP_PALETTES.dark.reach.map((colour) => toRgb(colour).map((byte) => byte / 255));

test('Each limit takes the colour of its minutes, however many limits there are', () => {
  expect(lookOf(5, 10, 15).bands).toEqual(reach.flat());
  expect(lookOf(10).bands).toEqual([reach[1], reach[1], reach[1]].flat());
  expect(lookOf(5, 12).bands).toEqual([reach[0], reach[2], reach[2]].flat());
  expect(lookOf(10).limits).toEqual([600_000, 600_000, 600_000]);
});

test.each([[[]], [[10, 5]], [[5, 5]], [[0]], [[1, 2, 3, 4]]])('Limits of %j minutes are refused', (minutes) => {
  expect(() => lookOf(...minutes)).toThrow(RangeError);
});

test('Nearer minutes have wider lines at every zoom, and lines never get thinner as one comes nearer', () => {
  for (let zoom = 10; zoom < 19; zoom += 0.5) {
    const { bands, changes } = streetWidths(zoom, 1);
    expect(bands[0]).toBeGreaterThan(bands[1]);
    expect(bands[1]).toBeGreaterThan(bands[2]);
    expect(Math.min(changes[0], changes[1])).toBeGreaterThan(changes[2]);
    expect(streetWidths(zoom + 0.5, 1).bands[2]).toBeGreaterThanOrEqual(bands[2]);
  }
});
