import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Change } from '../../coverage/coverage_edit.ts';
import { attempt, randomEdit } from '../../coverage/testing/random_edits.ts';
import { seededRandom } from '../../districting/random.ts';
import type { RedrawBase } from '../redraw_base.ts';
import { smallTown, TOWN_SCALE } from '../testing/small_town.ts';
import { townBase } from '../testing/town_base.ts';
import { DraftFigures } from './draft_figures.ts';

/** Edits at random, some taken back; after each the figures follow. */
function edited(seed: number, steps: number): { coverage: Coverage; base: RedrawBase; figures: DraftFigures } {
  const coverage = smallTown();
  const base = townBase(coverage, seed);
  const figures = new DraftFigures(base, coverage);
  const random = seededRandom(seed);
  const changes: Change[] = [];
  for (let step = 0; step < steps; step++) {
    if (random() < 0.3 && changes.length > 0) {
      const change = changes.pop()!;
      coverage.revert(change);
      figures.update(change);
      continue;
    }
    const change = attempt(coverage, randomEdit(coverage, random, `edit-${step}`, TOWN_SCALE));
    if (change === null) continue;
    changes.push(change);
    figures.update(change);
  }
  return { coverage, base, figures };
}

/**
 * Does a polygon hold a point that is moved a hair to the east and a still smaller hair to the north? Brute force over all
 * edges, in whole numbers.
 */
function holds(outline: MultiPolygon, coverage: Coverage, px: number, py: number): boolean {
  let inside = false;
  for (const ring of outline.coordinates.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!].map(
        ([x, y]) => [coverage.lattice.x(x!), coverage.lattice.y(y!)] as const,
      );
      const [low, high] = a![1] < b![1] ? [a!, b!] : [b!, a!];
      if (low[1] > py || high[1] <= py) continue;
      const cross = (high[0] - low[0]) * (py - low[1]) - (high[1] - low[1]) * (px - low[0]);
      if (cross > 0) inside = !inside;
    }
  }
  return inside;
}

describe('figures of a draft', () => {
  it('count every household in exactly one grid: the one whose final outline holds its entrance', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { coverage, base, figures } = edited(seed, 50);
        const { x, y, face, households, residents60 } = base.entrances;
        const outlines = figures.grids().map((owner) => ({ owner, outline: coverage.outlineOf(owner) }));
        const expected = new Map(outlines.map(({ owner }) => [owner, { households: 0, residents60: 0 }]));
        for (let entrance = 0; entrance < x.length; entrance++) {
          const holders = outlines.filter(({ outline }) => holds(outline, coverage, x[entrance]!, y[entrance]!));
          expect(holders.length).toBe(face[entrance]! < 0 ? 0 : 1);
          for (const { owner } of holders) {
            expected.get(owner)!.households += households[entrance]!;
            expected.get(owner)!.residents60 += residents60[entrance]!;
          }
        }
        for (const [owner, counts] of expected) expect(figures.of(owner)).toMatchObject(counts);
      }),
      { numRuns: 60 },
    );
  });

  it('are after any edits and reverts what they are when counted anew', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { coverage, base, figures } = edited(seed, 50);
        const anew = new DraftFigures(base, coverage);
        expect(figures.grids()).toEqual(anew.grids());
        expect(figures.ofAll(figures.grids())).toEqual(anew.ofAll(anew.grids()));
        expect(figures.histogram()).toEqual(anew.histogram());
      }),
      { numRuns: 60 },
    );
  });

  it('have sums that no edit changes', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const before = new DraftFigures(townBase(smallTown(), seed), smallTown()).sums();
        expect(edited(seed, 50).figures.sums()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('say which grids may be different after an edit, and leave no other one different', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const coverage = smallTown();
        const figures = new DraftFigures(townBase(coverage, seed), coverage);
        const random = seededRandom(seed);
        for (let step = 0; step < 30; step++) {
          const before = new Map(figures.grids().map((owner) => [owner, figures.of(owner)]));
          const change = attempt(coverage, randomEdit(coverage, random, `edit-${step}`, TOWN_SCALE));
          if (change === null) continue;
          const changed = new Set(figures.update(change));
          for (const owner of figures.grids()) {
            if (!changed.has(owner)) expect(figures.of(owner)).toEqual(before.get(owner));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('know the limits: bars of the histogram end at them, and every grid is in one bar', () => {
    const { figures } = edited(5, 20);
    const bars = figures.histogram();
    expect(bars.map(({ from }) => from)).toContain(300);
    expect(bars.find(({ position }) => position === 'above')!.from).toBe(501);
    const withFaces = figures.grids().filter((owner) => figures.coverage.faceCountOf(owner) > 0);
    expect(bars.reduce((sum, { grids }) => sum + grids, 0)).toBe(withFaces.length);
    const within = bars.filter(({ position }) => position === 'within').reduce((sum, { grids }) => sum + grids, 0);
    expect(figures.withinShare()).toBeCloseTo(within / withFaces.length, 12);
  });
});
