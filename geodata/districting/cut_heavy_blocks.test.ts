import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from './blocks.ts';
import { cutHeavyBlocks } from './cut_heavy_blocks.ts';
import { coverageFaults } from './test_coverage.ts';
import { weighBlocks } from './weigh_blocks.ts';

/** Degrees of one metre near 40° north. */
const [EAST, NORTH] = [1 / 85_394, 1 / 111_035];

/** A rectangle in metres, turned about the origin. */
function rectangle(x: number, y: number, width: number, height: number, degrees = 0): Polygon {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const at = (px: number, py: number) => [
    97 + (px * cosine - py * sine) * EAST,
    40 + (px * sine + py * cosine) * NORTH,
  ];
  const ring = [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)];
  return { type: 'Polygon', coordinates: [ring] };
}

/** Rows of slabs in a compound, each with an entrance of 20 households in its middle. */
function compound(degrees: number) {
  const outlines = Array.from({ length: 40 }, (_, i) =>
    rectangle(10 + (i % 4) * 80, 10 + Math.floor(i / 4) * 30, 65, 12, degrees),
  );
  const entrances = outlines.map(({ coordinates: [ring] }) => ({
    position: [(ring![0]![0]! + ring![2]![0]!) / 2, (ring![0]![1]! + ring![2]![1]!) / 2] as const,
    households: 20,
  }));
  return { outlines, entrances, frame: rectangle(0, 0, 330, 320, degrees) };
}

const areaOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { areaM2 }) => sum + areaM2, 0);

describe('cutHeavyBlocks', () => {
  it('cuts a compound of 800 households into blocks of at most 150, and through no building', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 89 }), (degrees) => {
        const { outlines, entrances, frame } = compound(degrees);
        const whole = blocksOf([], frame);
        const buildings = outlines.map((outline) => ({ outline }));
        const cuts = cutHeavyBlocks(whole, entrances, 150, buildings);
        const blocks = blocksOf(cuts, frame);
        const weights = weighBlocks(blocks, entrances);
        expect(Math.max(...weights)).toBeLessThanOrEqual(150);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(800);
        expect(coverageFaults(blocks.map(({ outline }) => outline))).toEqual([]);
        // Cuts bend the slanted sides of the frame by less than a lattice step.
        expect(Math.abs(areaOf(blocks) / areaOf(whole) - 1)).toBeLessThan(1e-4);
        // Every corner of a building lies in the block of its entrance.
        outlines.forEach((outline, i) => {
          const corners = outline.coordinates[0]!.map(([x, y]) => ({ position: [x!, y!] as const, households: 1 }));
          const home = weighBlocks(blocks, [entrances[i]!]).indexOf(20);
          expect(weighBlocks(blocks, corners)[home]).toBe(corners.length);
        });
      }),
      // At 4° a cut would run along a row of walls, 2 mm off.
      { numRuns: 8, examples: [[4]] },
    );
  });

  it('leaves a block as it is that is not heavy, and one whose only building fills it', () => {
    const { entrances, frame } = compound(0);
    const blocks = blocksOf([], frame);
    expect(cutHeavyBlocks(blocks, entrances, 800)).toEqual([]);
    const hall = { outline: rectangle(2, 2, 326, 316) };
    expect(cutHeavyBlocks(blocks, entrances, 150, [hall])).toEqual([]);
  });
});

describe('weighBlocks', () => {
  it('counts every household of the place once, and none outside it', () => {
    const { entrances, frame } = compound(0);
    const far = { position: [0, 0] as const, households: 7 };
    expect(weighBlocks(blocksOf([], frame), [...entrances, far])).toEqual([800]);
    expect(weighBlocks([], entrances)).toEqual([]);
  });
});
