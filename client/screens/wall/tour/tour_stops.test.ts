import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../../geodata/place.ts';
import { tourStops } from './tour_stops.ts';

const BOUNDS: Bounds = [101, 38, 101.1, 38.1];
const name = { zh: '示例', en: 'Example' };
const kind = { code: 'wish', name };
const caseAt = (id: string, placed = true) => ({
  id,
  kind,
  position: placed ? { longitude: 101.05, latitude: 38.05 } : null,
});

describe('the stops of a tour', () => {
  it('are the place, then the cases overdue the longest and the newest, two of each that have a place', () => {
    const overdue = [caseAt('a', false), caseAt('b'), caseAt('c'), caseAt('d')];
    const stops = tourStops({ name, bounds: BOUNDS, streets: [], gaps: [], overdue, cases: [caseAt('b')] });
    expect(stops.map(({ id }) => id)).toEqual(['whole', 'overdue:b', 'overdue:c', 'case:b']);
    expect(stops[0]!.bounds).toBe(BOUNDS);
  });

  it('show a case with as many metres around it in every direction', () => {
    const [, stop] = tourStops({ name, bounds: BOUNDS, streets: [], gaps: [], overdue: [], cases: [caseAt('a')] });
    const [west, south, east, north] = stop!.bounds;
    expect((east - west) * Math.cos((38.05 * Math.PI) / 180)).toBeCloseTo(north - south, 9);
    expect((west + east) / 2).toBeCloseTo(101.05, 9);
  });
});
