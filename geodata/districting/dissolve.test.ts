import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from './blocks.ts';
import { dissolve } from './dissolve.ts';
import { coverageFaults, latticePolygonArea } from './test_coverage.ts';

const SIZE = 900;
const at = (x: number, y: number): [number, number] => [97 + x / 1e7, 40 + y / 1e7];
const frame: Polygon = {
  type: 'Polygon',
  coordinates: [[at(0, 0), at(SIZE, 0), at(SIZE, SIZE), at(0, SIZE), at(0, 0)]],
};

const somePosition = fc.tuple(fc.integer({ min: -50, max: SIZE + 50 }), fc.integer({ min: -50, max: SIZE + 50 }));
const someBlocks = fc.array(fc.array(somePosition, { minLength: 2, maxLength: 4 }), { maxLength: 12 }).map((lines) =>
  blocksOf(
    lines.map((line) => line.map(([x, y]) => at(x, y))),
    frame,
    { minimumAreaM2: 0, minimumWidthM: 0 },
  ),
);

/** A chessboard of squares, west to east and then south to north. */
function board(columns: number, lines: number): { outline: Polygon }[] {
  return Array.from({ length: columns * lines }, (_, i) => {
    const [x, y] = [(i % columns) * 100, Math.floor(i / columns) * 100];
    const ring = [at(x, y), at(x + 100, y), at(x + 100, y + 100), at(x, y + 100), at(x, y)];
    return { outline: { type: 'Polygon', coordinates: [ring] } };
  });
}

function polygonsOf(area: Polygon | MultiPolygon): Polygon[] {
  if (area.type === 'Polygon') return [area];
  return area.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

const areaOf = (area: Polygon | MultiPolygon): number =>
  polygonsOf(area).reduce((sum, polygon) => sum + latticePolygonArea(polygon), 0);

describe('dissolve', () => {
  it('keeps the area, uses only vertices of the blocks, and makes a clean coverage of any division', () => {
    fc.assert(
      fc.property(someBlocks, fc.array(fc.nat(2), { minLength: 400, maxLength: 400 }), (blocks, colours) => {
        const groups = [0, 1, 2]
          .map((colour) => blocks.flatMap((_, i) => (colours[i % 400] === colour ? [i] : [])))
          .filter(({ length }) => length > 0);
        const areas = groups.map((members) => dissolve(blocks, members));
        areas.forEach((area, i) => {
          const members = groups[i]!.map((member) => blocks[member]!);
          expect(areaOf(area)).toBe(members.reduce((sum, { outline }) => sum + latticePolygonArea(outline), 0));
          const vertices = new Set(members.flatMap(verticesOf));
          expect(
            polygonsOf(area)
              .flatMap((outline) => verticesOf({ outline }))
              .every((v) => vertices.has(v)),
          ).toBe(true);
        });
        expect(coverageFaults(areas.flatMap(polygonsOf))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('joins all blocks to the frame and a single block to itself', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const all = dissolve(
          blocks,
          blocks.map((_, i) => i),
        );
        expect(all.type).toBe('Polygon');
        expect(areaOf(all)).toBe(SIZE * SIZE);
        const alone = dissolve(blocks, [0]);
        expect(areaOf(alone)).toBe(latticePolygonArea(blocks[0]!.outline));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves blocks that touch in one point two polygons', () => {
    const two = dissolve(board(2, 2), [0, 3]);
    expect(two.type).toBe('MultiPolygon');
    expect(two.coordinates.length).toBe(2);
    expect(coverageFaults(polygonsOf(two))).toEqual([]);
  });

  it('makes a hole of what is left out in the middle, and an island of what lies within the hole', () => {
    const ring = [...Array(25).keys()].filter((i) => i !== 12);
    const holed = dissolve(board(5, 5), ring);
    expect(holed.type).toBe('Polygon');
    expect(holed.coordinates.length).toBe(2);
    const moat = [6, 7, 8, 11, 13, 16, 17, 18];
    const island = dissolve(
      board(5, 5),
      [...Array(25).keys()].filter((i) => !moat.includes(i)),
    );
    expect(island.type).toBe('MultiPolygon');
    expect(
      polygonsOf(island)
        .map(({ coordinates }) => coordinates.length)
        .sort(),
    ).toEqual([1, 2]);
    expect(areaOf(island)).toBe(170_000);
  });

  it('makes two holes that touch in one point two rings', () => {
    const area = dissolve(
      board(4, 4),
      [...Array(16).keys()].filter((i) => i !== 5 && i !== 10),
    );
    expect(area.type).toBe('Polygon');
    expect(area.coordinates.length).toBe(3);
    expect(coverageFaults(polygonsOf(area))).toEqual([]);
  });

  it('counts a member that is named twice once, and refuses none and unknown ones', () => {
    expect(areaOf(dissolve(board(2, 1), [0, 0]))).toBe(10_000);
    expect(() => dissolve(board(2, 1), [])).toThrow('There are no blocks to join.');
    expect(() => dissolve(board(2, 1), [5])).toThrow('No block 5: there are 2.');
  });
});

function verticesOf({ outline }: Pick<Block, 'outline'>): string[] {
  return outline.coordinates.flat().map((position) => position.join());
}
