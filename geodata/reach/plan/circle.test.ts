import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../place.ts';
import { segmentMetres, toUnits } from '../network/metres.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import { Circle } from './circle.ts';
import { decodePlanGround, encodePlanGround, type PlanGround } from './plan_ground.ts';
import { figuresOf } from './region_figures.ts';
import { COUNTED, RegionTally, WHOLE_PLACE } from './region_tally.ts';

function groundOf(positions: readonly Position[]): PlanGround {
  const homes = positions.map((position, index) => ({
    id: `home/${String(index).padStart(6, '0')}`,
    position,
    households: 1,
    residents: 3,
    residents60: 1,
    residents70To79: 0,
    residents80: 0,
    estimated: false,
    regionCodes: [],
  }));
  return decodePlanGround(encodePlanGround({ homes, levels: [], barriers: [] }));
}

const openAt = (positions: readonly Position[]) => positions.map((position) => ({ position, open: true }));

function circleAround(ground: PlanGround, stations: readonly Position[], metresPerSecond: number): Circle {
  const circle = new Circle(ground, metresPerSecond);
  circle.setStations(openAt(stations));
  return circle;
}

/** Milliseconds by the nearest of all stations, each tried. */
function slowTimes(homes: readonly Position[], stations: readonly Position[], metresPerSecond: number): number[] {
  return homes.map((home) => {
    const times = stations.map((station) => {
      const metres = segmentMetres(toUnits(home[0]), toUnits(home[1]), toUnits(station[0]), toUnits(station[1]));
      return Math.round(Math.round(1000 * metres) / metresPerSecond);
    });
    return Math.min(UNREACHED, ...times);
  });
}

describe('the straight circle', () => {
  // Lengths of geodesics on WGS 84 by GeographicLib for JavaScript 2.2.0 (Karney 2013).
  it.each([
    [118.78, 32.04, 118.79, 32.05, 1456.5811944924903],
    [118.78, 32.04, 118.86, 32.04, 7556.167493350273],
    [118.78, 32.04, 118.78, 32.121, 8981.945756807023],
    [-8.61, 41.15, -8.58, 41.19, 5106.077197566414],
    [126.53, 45.8, 126.63, 45.77, 8461.016369533436],
    [110.35, 20.02, 110.3, 19.98, 6854.65046447889],
  ])('takes from %f, %f to %f, %f the geodesic’s %f m', (x0, y0, x1, y1, metres) => {
    const [ms] = circleAround(groundOf([[x0, y0]]), [[x1, y1]], 1).ms;
    expect(Math.abs(ms! - 1000 * metres)).toBeLessThan(1000 * metres * 1e-6 + 1);
  });

  const near = (most: number) => fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }));
  const position = fc
    .oneof(near(3), near(1_000_000))
    .map(([x, y]): Position => [(1_187_800_000 + x) / 1e7, (320_400_000 + y) / 1e7]);
  const positions = fc.array(position, { maxLength: 12 });

  it('finds the nearest of all stations, also after they were changed about', () => {
    const station = fc.record({ position, open: fc.boolean() });
    const changes = fc.array(fc.tuple(fc.nat(11), station), { maxLength: 20 });
    fc.assert(
      fc.property(positions, fc.array(station, { maxLength: 12 }), changes, (homes, stations, moves) => {
        const ground = groundOf(homes);
        const circle = new Circle(ground, 1.3);
        let now = stations;
        circle.setStations(now);
        for (const [slot, to] of moves) {
          now = slot < now.length ? now.with(slot, to) : now.slice(0, -1);
          circle.setStations(now);
          const open = now.flatMap((each) => (each.open ? [each.position] : []));
          expect([...circle.ms]).toEqual(slowTimes(homes, open, 1.3));
        }
        const fresh = new RegionTally(ground, circle.ms, null);
        expect(figuresOf(circle.tally, WHOLE_PLACE, [5, 15])).toEqual(figuresOf(fresh, WHOLE_PLACE, [5, 15]));
      }),
    );
  });

  it('holds homes up to minutes times pace, whether or not a street is near, and nobody where no station is open', () => {
    const east = (metres: number): Position => [118.78 + metres / 94_514.93, 32.04];
    const ground = groundOf([east(0), east(500), east(899), east(901), east(5000)]);
    const { tally } = circleAround(ground, [[118.78, 32.04]], 1);
    expect(tally.within(WHOLE_PLACE, 15, COUNTED.households)).toBe(3);
    expect(tally.within(WHOLE_PLACE, 15, COUNTED.residents)).toBe(9);
    expect(tally.within(WHOLE_PLACE, 5, COUNTED.households)).toBe(1);
    expect(tally.total(WHOLE_PLACE, COUNTED.households)).toBe(5);
    expect(tally.unsnapped(WHOLE_PLACE, COUNTED.households)).toBe(0);
    expect(circleAround(ground, [], 1).tally.within(WHOLE_PLACE, 60, COUNTED.households)).toBe(0);
  });
});
