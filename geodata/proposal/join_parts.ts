import type { ProposalGround } from './ground.ts';
import type { GroundParts } from './parts.ts';

/**
 * One plan of the whole ground from plans of its parts and the locked grids.
 * @param plans for each part and node of it the grid within the part, any numbers
 * @returns for each unit its grid, 0 to grids − 1, in the order of their first units
 */
export function joinParts(
  ground: ProposalGround,
  { parts }: GroundParts,
  plans: readonly ArrayLike<number>[],
): Int32Array {
  // A locked grid that lies in two communities, which should not be, is two grids.
  const keys = Array.from(ground.today, (today, unit) => `locked ${today} ${ground.community[unit]}`);
  parts.forEach((part, number) => {
    for (let node = 0; node < part.size; node++) {
      for (let i = part.unitStart[node]!; i < part.unitStart[node + 1]!; i++)
        keys[part.unitOf[i]!] = `${number} ${plans[number]![node]}`;
    }
  });
  const gridOf = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    const grid = gridOf.get(key) ?? gridOf.size;
    gridOf.set(key, grid);
    return grid;
  });
}
