import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suspectCoordinateSystem } from '../coordinates/suspect_coordinate_system.ts';
import { fromWgs84 } from '../coordinates/to_wgs84.ts';
import { seededRandom } from '../districting/random.ts';
import { streetDistance } from '../households/street_distance.ts';
import type { Bounds, Position } from '../place.ts';
import { readOsm } from './osm/read_osm.ts';
import { realData } from './testing/real_data.ts';

/** Stations as they stand: 5–30 m beside streets. */
async function stationsIn(path: string, bounds?: Bounds) {
  const { streets } = await readOsm(path, { bounds });
  const pieces = streets
    .filter(({ walk }) => walk !== 'no')
    .flatMap(({ line }) => line.slice(1).map((end, i) => [line[i] as Position, end] as const));
  const metresToStreet = streetDistance(streets)!;
  const beside = (random: () => number): Position => {
    for (;;) {
      const [a, b] = pieces[Math.floor(random() * pieces.length)]!;
      const [along, turn, degrees] = [random(), random() * 2 * Math.PI, (5 + 25 * random()) / 111_320];
      const east = (Math.cos(turn) * degrees) / Math.cos((a[1] * Math.PI) / 180);
      const north = Math.sin(turn) * degrees;
      const at: Position = [a[0] + along * (b[0] - a[0]) + east, a[1] + along * (b[1] - a[1]) + north];
      const metres = metresToStreet(at);
      if (metres >= 5 && metres <= 30) return at;
    }
  };
  const stations = (seed: number, count: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, () => beside(random));
  };
  return { stations, metresToStreet };
}

const nanjing = realData('nanjing.osm');
const liechtenstein = realData('liechtenstein.osm.pbf');
// A seed of its own: a false alarm is rare but not impossible.
const RUNS = { seed: 11, numRuns: 150 };
const sets = [fc.nat(), fc.integer({ min: 1, max: 30 })] as const;

describe.skipIf(nanjing.absent)('stations beside the streets of Nanjing', () => {
  const core = () => stationsIn(nanjing.path, [118.765, 32.035, 118.795, 32.052]);

  it('are never suspected where their system is declared as it is', async () => {
    const { stations, metresToStreet } = await core();
    fc.assert(
      fc.property(...sets, (seed, count) => {
        const truth = stations(seed, count);
        expect(suspectCoordinateSystem(truth, 'wgs84', metresToStreet)).toBeNull();
        const shifted = truth.map((position) => fromWgs84(position, 'gcj02'));
        expect(suspectCoordinateSystem(shifted, 'gcj02', metresToStreet)).toBeNull();
      }),
      RUNS,
    );
  });

  it.each([
    [3, 0.4],
    [10, 0.8],
    [25, 0.95],
  ])('are suspected in GCJ-02 declared as WGS 84: of sets of %i at least a share of %f', async (count, least) => {
    const { stations, metresToStreet } = await core();
    const found = Array.from({ length: 100 }, (_, seed) => {
      const shifted = stations(seed, count).map((position) => fromWgs84(position, 'gcj02'));
      return suspectCoordinateSystem(shifted, 'wgs84', metresToStreet)?.likely === 'gcj02';
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(least);
  });
});

describe.skipIf(liechtenstein.absent)('stations beside the streets of Liechtenstein', () => {
  it('are never suspected', async () => {
    const { stations, metresToStreet } = await stationsIn(liechtenstein.path);
    fc.assert(
      fc.property(...sets, (seed, count) => {
        expect(suspectCoordinateSystem(stations(seed, count), 'wgs84', metresToStreet)).toBeNull();
      }),
      RUNS,
    );
  });
});
