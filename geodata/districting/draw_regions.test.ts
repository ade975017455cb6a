import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Position } from '../place.ts';
import { type Block, blocksOf } from './blocks.ts';
import { dissolve } from './dissolve.ts';
import { drawRegions } from './draw_regions.ts';
import { seededRandom } from './random.ts';
import { coverageFaults } from './test_coverage.ts';

/** A town of columns × lines blocks of 100 m, its streets a little bent. */
function town(columns: number, lines: number, seed = 7): Block[] {
  const random = seededRandom(seed);
  const east = 0.00117;
  const north = 0.0009;
  const streets: Position[][] = [];
  const bend = (): number => (random() - 0.5) * 0.0003;
  for (let i = 1; i < columns; i++)
    streets.push([-1, lines / 2, lines + 1].map((y) => [97 + i * east + bend(), 40 + y * north]));
  for (let i = 1; i < lines; i++)
    streets.push([-1, columns / 2, columns + 1].map((x) => [97 + x * east, 40 + i * north + bend()]));
  const [w, s, e, n] = [97, 40, 97 + columns * east, 40 + lines * north];
  const frame: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  };
  return blocksOf(streets, frame);
}

/** A block that is known only by its neighbours, for graphs that no street plan has. */
function bareBlocks(links: readonly (readonly [number, number])[], count: number): Block[] {
  return Array.from({ length: count }, (_, block) => {
    const x = block * 0.001;
    return {
      outline: {
        type: 'Polygon',
        coordinates: [
          [
            [x, 0],
            [x + 0.001, 0],
            [x, 0.001],
            [x, 0],
          ],
        ],
      },
      areaM2: 6000,
      neighbours: links
        .filter((link) => link.includes(block))
        .map(([a, b]) => ({ block: a === block ? b : a, sharedMetres: 100, strength: 0 })),
    };
  });
}

function isContiguous(blocks: readonly Block[], members: readonly number[]): boolean {
  const wanted = new Set(members);
  const pending = members.slice(0, 1);
  for (const block of pending) wanted.delete(block);
  for (const block of pending) {
    for (const { block: other } of blocks[block]!.neighbours) if (wanted.delete(other)) pending.push(other);
  }
  return wanted.size === 0;
}

function membersOf(regions: readonly number[], count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  regions.forEach((region, block) => {
    members[region]!.push(block);
  });
  return members;
}

function sums(weights: readonly number[], regions: readonly number[], count: number): number[] {
  return membersOf(regions, count).map((members) => members.reduce((sum, block) => sum + weights[block]!, 0));
}

describe('drawRegions', () => {
  it('draws 4, 24 and 106 regions over 45,000 households within a fifth of their mean', () => {
    const blocks = town(30, 30);
    const random = seededRandom(3);
    const raw = blocks.map(() => (random() < 0.15 ? 0 : 10 + 80 * random() ** 2));
    const scale = 45_000 / raw.reduce((a, b) => a + b, 0);
    const households = raw.map((weight) => Math.round(weight * scale));
    const levels = drawRegions(blocks, households, [4, 24, 106], 1);
    const grids = sums(households, levels[2]!, 106);
    const mean = grids.reduce((a, b) => a + b, 0) / 106;
    const near = grids.filter((sum) => Math.abs(sum - mean) <= 0.2 * mean).length;
    expect(near / 106).toBeGreaterThanOrEqual(0.95);
    const streets = sums(households, levels[0]!, 4);
    expect(Math.max(...streets) / Math.min(...streets)).toBeLessThan(1.1);
  });

  it('gives exact counts, no empty region, nested and connected, for any weights', () => {
    const blocks = town(9, 7);
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 37 }))
      .map(([a, b, c]) => [a, a + b, a + b + c]);
    const weights = fc.array(fc.oneof(fc.nat(100), fc.constant(0), fc.constant(5000)), {
      minLength: blocks.length,
      maxLength: blocks.length,
    });
    fc.assert(
      fc.property(counts, weights, fc.nat(), (asked, given, seed) => {
        const levels = drawRegions(blocks, given, asked, seed);
        levels.forEach((regions, level) => {
          const members = membersOf(regions, asked[level]!);
          expect(members.every(({ length }) => length > 0)).toBe(true);
          expect(members.every((blocksOfRegion) => isContiguous(blocks, blocksOfRegion))).toBe(true);
          const parents = levels[level - 1];
          if (parents === undefined) return;
          for (const inRegion of members) expect(new Set(inRegion.map((block) => parents[block])).size).toBe(1);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same seed, and numbers regions by parent and from west to east', () => {
    const blocks = town(12, 8);
    const weights = blocks.map((_, i) => 10 + (i % 7));
    const levels = drawRegions(blocks, weights, [3, 9], 42);
    expect(drawRegions(blocks, weights, [3, 9], 42)).toEqual(levels);
    const centres = membersOf(levels[0]!, 3).map((members) => {
      const area = members.reduce((sum, block) => sum + blocks[block]!.areaM2, 0);
      return members.reduce((sum, block) => {
        const longitudes = blocks[block]!.outline.coordinates[0]!.map(([x]) => x!);
        return sum + ((Math.min(...longitudes) + Math.max(...longitudes)) / 2) * (blocks[block]!.areaM2 / area);
      }, 0);
    });
    expect(centres).toEqual([...centres].sort((a, b) => a - b));
    const parentOf = membersOf(levels[1]!, 9).map(([block]) => levels[0]![block!]!);
    expect(parentOf).toEqual([...parentOf].sort((a, b) => a - b));
  });

  it('keeps to a strong line where that costs no balance', () => {
    const blocks = town(8, 8);
    const river = 97 + 4 * 0.00117;
    const isWest = (block: Block): boolean => block.outline.coordinates[0]!.every(([x]) => x! < river + 0.0003);
    const strong = blocks.map((block) => ({
      ...block,
      neighbours: block.neighbours.map((neighbour) => ({
        ...neighbour,
        strength: isWest(block) === isWest(blocks[neighbour.block]!) ? 0 : 1,
      })),
    }));
    const [regions] = drawRegions(
      strong,
      strong.map(() => 1),
      [2],
      5,
    );
    expect(strong.map(isWest)).toEqual(regions!.map((region) => region === 0));
  });

  it('divides a star, whose middle only one region can have', () => {
    const blocks = bareBlocks(
      Array.from({ length: 19 }, (_, leaf) => [0, leaf + 1] as const),
      20,
    );
    const levels = drawRegions(
      blocks,
      blocks.map(() => 1),
      [3, 6, 20],
      1,
    );
    expect(levels.map((regions) => new Set(regions).size)).toEqual([3, 6, 20]);
    expect(membersOf(levels[1]!, 6).every((members) => isContiguous(blocks, members))).toBe(true);
  });

  it('draws regions over several pieces of land and tears no more of them than it must', () => {
    const links = [0, 1, 2, 3, 5, 6, 7, 8].map((block) => [block, block + 1] as const);
    const blocks = bareBlocks(links, 10);
    const [two] = drawRegions(
      blocks,
      blocks.map(() => 1),
      [2],
      1,
    );
    expect(two).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const islands = bareBlocks([], 7);
    const [three] = drawRegions(
      islands,
      islands.map(() => 1),
      [3],
      1,
    );
    expect(new Set(three).size).toBe(3);
  });

  it('does not run out of stack on a chain of 20,000 blocks', () => {
    const chain = bareBlocks([], 20_000).map((block, i) => ({
      ...block,
      neighbours: [i - 1, i + 1]
        .filter((other) => other >= 0 && other < 20_000)
        .map((other) => ({ block: other, sharedMetres: 50, strength: 0 })),
    }));
    const [regions] = drawRegions(
      chain,
      chain.map(() => 1),
      [8],
      1,
    );
    const sizes = sums(
      chain.map(() => 1),
      regions!,
      8,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(250);
  });

  it('says which numbers cannot be', () => {
    const blocks = town(2, 2);
    const weights = blocks.map(() => 1);
    expect(() => drawRegions(blocks, weights, [2, 5], 1)).toThrow(
      'Level 2 asks for 5 regions, but there are only 4 blocks',
    );
    expect(() => drawRegions(blocks, weights, [3, 2], 1)).toThrow('Level 2 asks for 2 regions, fewer than the 3');
    expect(() => drawRegions(blocks, [1], [2], 1)).toThrow('1 weights for 4 blocks.');
    expect(() => drawRegions(blocks, [1, 1, 1, -1], [2], 1)).toThrow('A block weighs -1');
    expect(() => drawRegions(blocks, weights, [0], 1)).toThrow('Level 1 asks for 0 regions.');
    expect(drawRegions(blocks, [0, 0, 0, 0], [4], 1)[0]!.toSorted()).toEqual([0, 1, 2, 3]);
    expect(drawRegions([], [], [], 1)).toEqual([]);
  });

  it('gives regions that dissolve to a coverage of connected outlines', () => {
    const blocks = town(10, 10);
    const [regions] = drawRegions(
      blocks,
      blocks.map(() => 1),
      [12],
      9,
    );
    const outlines = membersOf(regions!, 12).map((members) => dissolve(blocks, members));
    expect(outlines.flatMap((outline) => (outline.type === 'Polygon' ? [outline] : [])).length).toBe(12);
    expect(coverageFaults(outlines.filter((outline) => outline.type === 'Polygon'))).toEqual([]);
  });
});
