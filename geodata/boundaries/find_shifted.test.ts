import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWgs84, toWgs84 } from '../coordinates/to_wgs84.ts';
import type { Position } from '../place.ts';
import { findShifted } from './find_shifted.ts';
import type { BoundaryPolygon } from './repair_types.ts';
import { seededRandom } from './testing/seeded_random.ts';
import { box, named, shakyTown } from './testing/square_town.ts';

const town = shakyTown(4, 0.5, 0.2, seededRandom(5));

function moved(polygon: BoundaryPolygon, how: (position: Position) => Position): BoundaryPolygon {
  const ring = (positions: number[][]) => positions.map((each) => [...how(each as unknown as Position)]);
  const { outline } = polygon;
  if (outline.type === 'MultiPolygon') throw new Error('Not of this town');
  return { ...polygon, outline: { type: 'Polygon', coordinates: outline.coordinates.map(ring) } };
}

describe('rows of another coordinate system', () => {
  it('are named with it, whichever rows they are, and nothing is said of a file in one system', () => {
    expect(findShifted(town, [])).toEqual([]);
    fc.assert(
      fc.property(
        fc.subarray(town, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('gcj02', 'bd09'),
        (some, system) => {
          const mixed = town.map((each) => (some.includes(each) ? moved(each, (at) => fromWgs84(at, system)) : each));
          const found = findShifted(mixed, []);
          expect(found.flatMap(({ ids }) => ids).sort()).toEqual(some.map(({ id }) => id).sort());
          expect(new Set(found.map(({ seems }) => seems))).toEqual(new Set([system]));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('that were right in a file said to be in GCJ-02 seem to be WGS 84', () => {
    const said = town.map((each, i) => (i === 3 ? moved(each, (at) => toWgs84(at, 'gcj02')) : each));
    expect(findShifted(said, [])).toMatchObject([{ ids: [town[3]!.id], seems: 'wgs84' }]);
  });

  it('are found for a whole file by the communities that it must fit', () => {
    const communities = [named('A', box(0, 0, 400, 400))];
    expect(findShifted(town, communities)).toEqual([]);
    const all = town.map((each) => moved(each, (at) => fromWgs84(at, 'gcj02')));
    expect(findShifted(all, communities).flatMap(({ ids }) => ids)).toEqual([]);
    const corners = [...communities, ...town.map((each) => ({ ...each, id: `A${each.id}` }))];
    expect(findShifted(all, corners).map(({ seems, ids }) => [seems, ids.length])).toEqual([['gcj02', town.length]]);
  });

  it('are not suspected in islands that meet nothing in any system', () => {
    expect(findShifted([...town, named('island', box(5000, 5000, 5100, 5100))], [])).toEqual([]);
  });
});
