import type { Position } from '../../geodata/place.ts';
import { caseGrids } from '../generated/queries/case_grids.ts';
import { many, type Queryable } from '../store/queryable.ts';

/**
 * Id of the grid that held each position at its moment, in their order; null where none did, or there is no position. On a
 * boundary it is the one with the lowest code (docs/decisions/0009-grid-of-a-case.md).
 */
export async function gridsOf(
  database: Queryable,
  jurisdiction: string,
  places: readonly { readonly position: Position | null; readonly moment: Date }[],
): Promise<(number | null)[]> {
  const grids: (number | null)[] = places.map(() => null);
  const placed = places.flatMap(({ position, moment }, index) => (position ? [{ position, moment, index }] : []));
  if (placed.length === 0) return grids;
  const rows = await many(database, caseGrids, {
    jurisdiction,
    longitudes: placed.map(({ position }) => position[0]),
    latitudes: placed.map(({ position }) => position[1]),
    moments: placed.map(({ moment }) => moment),
  });
  for (const { number, gridId } of rows) grids[placed[number - 1]!.index] = gridId;
  return grids;
}
