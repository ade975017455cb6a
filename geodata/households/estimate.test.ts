import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Building, BuildingUse, Entrance } from '../place.ts';
import { HOUSEHOLD_SIZE } from '../standards/population.ts';
import { estimateHouseholds } from './estimate.ts';
import type { RegionWithTotals } from './region_totals.ts';

/** Degrees of one metre near 40° north. */
const EAST = 1 / 85_394;
const NORTH = 1 / 111_035;

function rectangle(x: number, y: number, width: number, height: number): Polygon {
  const at = (dx: number, dy: number) => [97 + (x + dx) * EAST, 40 + (y + dy) * NORTH];
  return { type: 'Polygon', coordinates: [[at(0, 0), at(width, 0), at(width, height), at(0, height), at(0, 0)]] };
}

function building(id: string, outline: Polygon, use: BuildingUse = 'residential', levels: number | null = 6): Building {
  return { id, use, name: null, levels, compoundId: null, outline };
}

function region(code: string, outline: Polygon, facts: Partial<RegionWithTotals> = {}): RegionWithTotals {
  return { code, level: 1, parentCode: null, outline, givenHouseholds: null, givenResidents: null, ...facts };
}

const sum = (entrances: readonly Entrance[], column: 'households' | 'residents' | 'residents60'): number =>
  entrances.reduce((total, entrance) => total + entrance[column], 0);

const rows = (columns: number, lines: number): Building[] =>
  Array.from({ length: columns * lines }, (_, i) =>
    building(`b${i}`, rectangle((i % columns) * 90, Math.floor(i / columns) * 40, 64, 12)),
  );

describe('estimateHouseholds', () => {
  it('settles a slab of six storeys with about as many households as its floor area holds', () => {
    const entrances = estimateHouseholds([building('slab', rectangle(0, 0, 64, 12))]);
    // 64 m × 12 m × 6 storeys × 0.9 lived in ÷ (36.52 m² × 2.62) = 43.3
    expect(sum(entrances, 'households')).toBe(43);
    expect(sum(entrances, 'residents')).toBe(Math.round(43 * HOUSEHOLD_SIZE.residentsPerHousehold));
    expect(entrances.map(({ id }) => id)).toEqual(['slab/1', 'slab/2']);
    expect(entrances.every(({ estimated }) => estimated)).toBe(true);
  });

  it('puts entrances on the long side that is nearer to a street, and on the north side without streets', () => {
    const slab = building('slab', rectangle(0, 0, 64, 12));
    const north = estimateHouseholds([slab]);
    expect(north.map(({ position }) => Math.round((position[1] - 40) / NORTH))).toEqual([12, 12]);
    expect(north.map(({ position }) => Math.round((position[0] - 97) / EAST))).toEqual([16, 48]);
    const line = [
      [97 - 50 * EAST, 40 - 9 * NORTH],
      [97 + 200 * EAST, 40 - 9 * NORTH],
    ] as const;
    const south = estimateHouseholds([slab], [], { streets: [{ walk: 'yes', line }] });
    expect(south.map(({ position }) => Math.round((position[1] - 40) / NORTH))).toEqual([0, 0]);
    const forbidden = estimateHouseholds([slab], [], { streets: [{ walk: 'no', line }] });
    expect(forbidden).toEqual(north);
  });

  it('takes storeys from the footprint where nobody gave them, and no homes in sheds, shops and works', () => {
    const unknown = estimateHouseholds([building('slab', rectangle(0, 0, 64, 12), 'residential', null)]);
    expect(sum(unknown, 'households')).toBe(43);
    const none = [
      building('shed', rectangle(0, 0, 5, 5)),
      building('shop', rectangle(50, 0, 40, 20), 'commercial'),
      building('works', rectangle(150, 0, 40, 20), 'industrial'),
      building('school', rectangle(250, 0, 40, 20), 'public'),
    ];
    expect(estimateHouseholds(none)).toEqual([]);
  });

  it('takes the storeys above the podium of a high-rise for no larger than a tower', () => {
    const complex = estimateHouseholds([building('tower', rectangle(0, 0, 80, 45), 'residential', 33)]);
    // (3 × 3,600 m² + 30 × 1,500 m²) × 0.9 ÷ (36.52 m² × 2.62) = 524.9
    expect(sum(complex, 'households')).toBe(525);
  });

  it('meets the given totals of regions to the last household and resident', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(60_000), fc.nat(900), (westHouseholds, westResidents, eastHouseholds) => {
        const regions = [
          region('west', rectangle(-10, -10, 455, 500), {
            givenHouseholds: westHouseholds,
            givenResidents: westResidents,
          }),
          region('east', rectangle(445, -10, 500, 500), { givenHouseholds: eastHouseholds }),
        ];
        const entrances = estimateHouseholds(rows(10, 6), regions);
        const west = entrances.filter(({ position }) => position[0] < 97 + 445 * EAST);
        const east = entrances.filter(({ position }) => position[0] > 97 + 445 * EAST);
        expect(sum(west, 'households')).toBe(westHouseholds);
        expect(sum(west, 'residents')).toBe(westResidents);
        expect(sum(east, 'households')).toBe(eastHouseholds);
        expect(sum(east, 'residents')).toBe(Math.round(eastHouseholds * HOUSEHOLD_SIZE.residentsPerHousehold));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the rest of a total to the part of a region where no finer region has one', () => {
    const regions = [
      region('1', rectangle(-10, -10, 955, 500), { givenHouseholds: 1000 }),
      region('1-1', rectangle(-10, -10, 455, 500), { level: 2, parentCode: '1' }),
      region('1-1-1', rectangle(-10, -10, 455, 245), { level: 3, parentCode: '1-1', givenHouseholds: 300 }),
    ];
    const entrances = estimateHouseholds(rows(10, 10), regions);
    const inGrid = entrances.filter(({ position }) => position[0] < 97 + 445 * EAST && position[1] < 40 + 235 * NORTH);
    expect(sum(inGrid, 'households')).toBe(300);
    expect(sum(entrances, 'households')).toBe(1000);
  });

  it('houses people of a region without homes in what buildings it has, and reports those who find none', () => {
    const school = building('school', rectangle(0, 0, 40, 20), 'public');
    const around = region('a', rectangle(-10, -10, 100, 100), { givenHouseholds: 50 });
    const empty = region('b', rectangle(500, 0, 100, 100), { givenHouseholds: 70, givenResidents: 200 });
    const unplaced: [string, number, number][] = [];
    const entrances = estimateHouseholds([school], [around, empty], {
      onUnplaced: ({ code }, households, residents) => unplaced.push([code, households, residents]),
    });
    expect(sum(entrances, 'households')).toBe(50);
    expect(unplaced).toEqual([['b', 70, 200]]);
  });

  it('keeps age bands consistent behind every entrance and right in sum', () => {
    const entrances = estimateHouseholds(rows(12, 12));
    for (const { households, residents, residents60, residents70To79, residents80 } of entrances) {
      for (const count of [households, residents, residents60, residents70To79, residents80]) {
        expect(Number.isInteger(count) && count >= 0).toBe(true);
      }
      expect(residents60).toBeLessThanOrEqual(residents);
      expect(residents70To79 + residents80).toBeLessThanOrEqual(residents60);
      expect(residents).toBeGreaterThanOrEqual(households);
    }
    expect(sum(entrances, 'residents60')).toBe(Math.round(sum(entrances, 'residents') * 0.22));
  });

  it('gives the same entrances for the same buildings', () => {
    expect(estimateHouseholds(rows(8, 8))).toEqual(estimateHouseholds(rows(8, 8)));
  });
});
