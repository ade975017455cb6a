import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageFaults } from '../districting/test_coverage.ts';
import { hasRealData, realBoundaries } from '../formats/boundaries/testing/real_boundaries.ts';
import { Problem } from '../problem.ts';
import { requireDecided } from './check_repair_input.ts';
import { repairCoverage } from './repair_coverage.ts';
import type { BoundaryPolygon, RepairedCoverage } from './repair_types.ts';
import { areaOf, edgesOf, ledgerError, polygonsOf } from './testing/compare_outlines.ts';
import { at, box, named, polygon, shakyTown } from './testing/square_town.ts';

const TOLERANCE = { toleranceM: 1 };

function kindsOf({ repairs }: RepairedCoverage): string[] {
  return [...new Set(repairs.map(({ kind }) => kind))].sort();
}

function faultsOf(coverage: RepairedCoverage): string[] {
  return coverageFaults(coverage.polygons.flatMap(({ outline }) => polygonsOf(outline)));
}

function again({ polygons }: RepairedCoverage): BoundaryPolygon[] {
  return polygons.flatMap(({ id, name, outline }) => (outline === null ? [] : [{ id, name, outline }]));
}

describe('repairCoverage', () => {
  it('leaves a clean coverage as it is and reports nothing', () => {
    const clean = [named('1', box(0, 0, 100, 100)), named('2', box(100, 0, 200, 100))];
    const { polygons, repairs, questions } = repairCoverage(clean, TOLERANCE);
    expect({ repairs, questions }).toEqual({ repairs: [], questions: [] });
    polygons.forEach(({ outline }, i) => {
      expect(edgesOf(outline)).toEqual(edgesOf(clean[i]!.outline));
    });
  });

  it('mends any shaky town: no gap, no overlap, every change of area accounted for, and nothing left to mend', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), fc.boolean(), (stream, skips) => {
        const random = () => stream.next().value as number;
        const town = shakyTown(3, 0.4, skips ? 0.2 : 0, random);
        const mended = repairCoverage(town, TOLERANCE);
        expect(faultsOf(mended)).toEqual([]);
        expect(mended.questions).toEqual([]);
        expect(ledgerError(mended)).toBeLessThan(1e-3);
        const inner = mended.polygons.reduce((sum, { outline }) => sum + areaOf(outline), 0);
        const outside = areaOf(box(-1, -1, 301, 301));
        expect(inner).toBeGreaterThan(areaOf(box(1, 1, 299, 299)));
        expect(inner).toBeLessThan(outside);
        expect(mended.polygons.every(({ outline }) => polygonsOf(outline).length === 1)).toBe(true);
        const second = repairCoverage(again(mended), TOLERANCE);
        expect(second.repairs).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes a coverage of any rings whatever, before and after every question is answered', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    const ring = fc.array(point, { minLength: 1, maxLength: 7 });
    const shape = fc.array(ring, { minLength: 1, maxLength: 2 });
    const parents = [named('A', box(0, 0, 30, 60)), named('B', box(30, 0, 70, 60))];
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom(0, 1, 5),
        fc.nat(),
        (shapes, nested, toleranceM, choice) => {
          const file = shapes.map((rings, i) => named(`${i}`, polygon(...rings)));
          const options = nested ? { toleranceM, parents } : { toleranceM };
          const first = repairCoverage(file, options);
          expect(faultsOf(first)).toEqual([]);
          expect(ledgerError(first)).toBeLessThan(1e-3);
          const decisions = first.questions.map(({ key, candidates }, i) => {
            const options = [...candidates.map(({ id }) => id), null];
            return { question: key, give: options[(choice + i) % options.length]! };
          });
          const second = repairCoverage(file, { ...options, decisions });
          expect(second.questions.map(({ key, decided }) => [key, decided])).toEqual(
            first.questions.map(({ key }) => [key, true]),
          );
          expect(faultsOf(second)).toEqual([]);
          expect(ledgerError(second)).toBeLessThan(1e-3);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives a thin overlap to one, fills a thin gap, and says both with names, ground and place', () => {
    const mended = repairCoverage(
      [
        named('1', box(0, 0, 100, 100)),
        named(
          '2',
          polygon([
            [99.5, 20],
            [150, 0],
            [200, 100],
            [99.5, 80],
          ]),
        ),
        named(
          '3',
          polygon([
            [0, 100.6],
            [100, 100.6],
            [100, 200],
            [0, 200],
          ]),
        ),
      ],
      { toleranceM: 0.7 },
    );
    expect(faultsOf(mended)).toEqual([]);
    expect(ledgerError(mended)).toBeLessThan(1e-3);
    expect(mended.questions).toEqual([]);
    for (const {
      zh,
      en,
      at: [longitude, latitude],
      bounds,
    } of mended.repairs) {
      expect(zh).toMatch(/示范网格/);
      expect(en).toMatch(/示范网格/);
      expect(longitude).toBeGreaterThanOrEqual(bounds[0]);
      expect(longitude).toBeLessThanOrEqual(bounds[2]);
      expect(latitude).toBeGreaterThanOrEqual(bounds[1]);
      expect(latitude).toBeLessThanOrEqual(bounds[3]);
    }
  });

  it('splits a bow-tie where it crosses and keeps both loops', () => {
    const bowTie = polygon([
      [0, 0],
      [100, 100],
      [100, 0],
      [0, 100],
    ]);
    const mended = repairCoverage([named('1', bowTie)], TOLERANCE);
    expect(kindsOf(mended)).toEqual(['multipart', 'self_crossing']);
    expect(faultsOf(mended)).toEqual([]);
    expect(areaOf(mended.polygons[0]!.outline)).toBeCloseTo(areaOf(box(0, 0, 100, 100)) / 2, -1);
    expect(ledgerError(mended)).toBeLessThan(1e-3);
  });

  it('drops rings of two points, spikes and rings written twice', () => {
    const square = box(0, 0, 100, 100).coordinates[0]!;
    const spiked = polygon([
      [200, 0],
      [300, 0],
      [300, 50],
      [340, 50],
      [300, 50],
      [300, 100],
      [200, 100],
    ]);
    const mended = repairCoverage(
      [
        named('1', { type: 'MultiPolygon', coordinates: [[square], [[at(5, 5), at(9, 9), at(5, 5)]], [square]] }),
        named('2', spiked),
      ],
      TOLERANCE,
    );
    expect(kindsOf(mended)).toEqual(['duplicate_ring', 'ring_too_short', 'spike_cut']);
    expect(edgesOf(mended.polygons[0]!.outline)).toEqual(edgesOf(box(0, 0, 100, 100)));
    expect(areaOf(mended.polygons[1]!.outline)).toBeCloseTo(areaOf(box(200, 0, 300, 100)), 3);
    expect(ledgerError(mended)).toBeLessThan(1e-3);
  });

  it('fills a small hole and leaves a lake', () => {
    const holed = polygon(
      [
        [0, 0],
        [300, 0],
        [300, 300],
        [0, 300],
      ],
      [
        [50, 50],
        [50, 50.5],
        [60, 50.5],
        [60, 50],
      ],
      [
        [100, 100],
        [100, 200],
        [200, 200],
        [200, 100],
      ],
    );
    const mended = repairCoverage([named('1', holed)], TOLERANCE);
    expect(kindsOf(mended)).toEqual(['hole_filled']);
    expect(mended.questions).toEqual([]);
    expect(polygonsOf(mended.polygons[0]!.outline)[0]!.coordinates).toHaveLength(2);
  });

  it('keeps one of two polygons that are the same ground, however shaky the copy', () => {
    const copy = polygon([
      [0.3, -0.2],
      [100.2, 0.1],
      [99.8, 100.3],
      [-0.1, 99.9],
    ]);
    const mended = repairCoverage([named('1', box(0, 0, 100, 100)), named('2', copy)], TOLERANCE);
    expect(mended.polygons[1]!.outline).toBeNull();
    expect(mended.questions).toEqual([]);
    expect(mended.repairs.find(({ kind }) => kind === 'duplicate_polygon')?.zh).toContain(
      '示范网格2与示范网格1是同一块地',
    );
    expect(ledgerError(mended)).toBeLessThan(1e-3);
  });

  describe('of polygons that overlap by a kilometre', () => {
    const file = [named('1', box(0, 0, 3000, 2000)), named('2', box(2000, 0, 6000, 2000))];

    it('asks, naming both, the ground and how wide it is, and holds a provisional answer', () => {
      const { polygons, questions } = repairCoverage(file, TOLERANCE);
      expect(questions).toHaveLength(1);
      const [question] = questions;
      expect(question!.candidates.map(({ id }) => id)).toEqual(['1', '2']);
      expect(question!.areaM2 / 2e6).toBeCloseTo(1, 2);
      expect(question!.widthM / 1000).toBeCloseTo(1, 1);
      expect(question!.zh).toContain('示范网格1与示范网格2重叠 2.00 平方公里');
      expect(question!.provisional).toBe('1');
      expect(coverageFaults(polygons.flatMap(({ outline }) => polygonsOf(outline)))).toEqual([]);
      expect(() => requireDecided(questions)).toThrow(/示范网格1与示范网格2重叠/);
    });

    it('does as the planner decides', () => {
      const question = repairCoverage(file, TOLERANCE).questions[0]!.key;
      const decide = (give: string | null) => repairCoverage(file, { ...TOLERANCE, decisions: [{ question, give }] });
      const second = decide('2');
      expect(areaOf(second.polygons[1]!.outline)).toBeCloseTo(areaOf(file[1]!.outline), 2);
      expect(ledgerError(second)).toBeLessThan(1e-2);
      expect(() => requireDecided(second.questions)).not.toThrow();
      const nobody = decide(null);
      expect(nobody.polygons.reduce((sum, { outline }) => sum + areaOf(outline), 0) / 1e7).toBeCloseTo(1, 2);
    });

    it('refuses a decision for somebody who has no part in it', () => {
      const question = repairCoverage(file, TOLERANCE).questions[0]!.key;
      const more = [...file, named('3', box(7000, 0, 7100, 100))];
      expect(() => repairCoverage(more, { ...TOLERANCE, decisions: [{ question, give: '3' }] })).toThrow(/3/);
    });

    it('refuses a decision on something that is not asked', () => {
      const stale = { question: 'overlap:1+2@0,0', give: '1' };
      expect(() => repairCoverage(file, { ...TOLERANCE, decisions: [stale] })).toThrow(Problem);
    });
  });

  describe('with communities', () => {
    const parents = [named('A', box(0, 0, 200, 200)), named('B', box(200, 0, 400, 200))];

    it('cuts what lies in another community and gives it to the neighbour there', () => {
      const grids = [
        named(
          '1',
          polygon([
            [0, 0],
            [200, 0],
            [200.5, 90],
            [200.5, 110],
            [200, 200],
            [0, 200],
          ]),
          'A',
        ),
        named('2', box(200, 0, 400, 200), 'B'),
      ];
      const mended = repairCoverage(grids, { ...TOLERANCE, parents });
      expect(mended.questions).toEqual([]);
      expect(areaOf(mended.polygons[0]!.outline)).toBeCloseTo(areaOf(box(0, 0, 200, 200)), 1);
      expect(areaOf(mended.polygons[1]!.outline)).toBeCloseTo(areaOf(box(200, 0, 400, 200)), 1);
      expect(ledgerError(mended)).toBeLessThan(1e-3);
    });

    it('asks about a wide part outside its community, and about ground in one that no grid covers', () => {
      const grids = [named('1', box(0, 0, 250, 200), 'A'), named('2', box(300, 0, 400, 200), 'B')];
      const { questions, polygons } = repairCoverage(grids, { ...TOLERANCE, parents });
      expect(questions.map(({ kind }) => kind).sort()).toEqual(['gap', 'outside_parent']);
      expect(questions.find(({ kind }) => kind === 'gap')?.candidates.map(({ id }) => id)).toEqual(['2']);
      expect(areaOf(polygons[0]!.outline)).toBeCloseTo(areaOf(parents[0]!.outline), 1);
    });

    it('refuses a grid whose community it does not know', () => {
      expect(() => repairCoverage([named('1', box(0, 0, 9, 9), 'C')], { ...TOLERANCE, parents })).toThrow(/C/);
    });
  });

  it('cuts off what lies outside the frame', () => {
    const frame = box(0, 0, 100, 100);
    const mended = repairCoverage([named('1', box(-50, 0, 100, 100))], { ...TOLERANCE, frame });
    expect(kindsOf(mended)).toEqual(['outside_frame']);
    expect(edgesOf(mended.polygons[0]!.outline)).toEqual(edgesOf(frame));
  });

  it.each([Number.NaN, -1, 500])('refuses a tolerance of %s m', (toleranceM) => {
    expect(() => repairCoverage([], { toleranceM })).toThrow(Problem);
  });

  it('refuses two polygons of one id', () => {
    expect(() => repairCoverage([named('1', box(0, 0, 9, 9)), named('1', box(9, 0, 18, 9))], TOLERANCE)).toThrow(/1/);
  });
});

describe.skipIf(!hasRealData())('repairCoverage of real files', () => {
  it('leaves 2,296 census blocks as they are, at any tolerance', async () => {
    const blocks = await realBoundaries('ks-ellis-blocks.geojson');
    const { polygons, repairs, questions } = repairCoverage(blocks, { toleranceM: 2 });
    expect({ repairs, questions }).toEqual({ repairs: [], questions: [] });
    polygons.forEach(({ outline }, i) => {
      expect(edgesOf(outline)).toEqual(edgesOf(blocks[i]!.outline));
    });
  });

  it.each([
    ['tainan-cunli.topojson', 2],
    ['shenzhen-jiedao.geojson', 2],
  ] as const)(
    'makes %s clean at %d m, with a ledger that sums up, and then finds nothing more to mend',
    async (file, toleranceM) => {
      const mended = repairCoverage(await realBoundaries(file), { toleranceM });
      expect(ledgerError(mended)).toBeLessThan(1e-2);
      const second = repairCoverage(again(mended), { toleranceM });
      expect(second.repairs.filter(({ question }) => question === null)).toEqual([]);
      second.polygons.forEach(({ id, outline }) => {
        expect(edgesOf(outline)).toEqual(edgesOf(mended.polygons.find((polygon) => polygon.id === id)!.outline));
      });
    },
  );
});
