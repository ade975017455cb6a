import type { Entrance, StaffFacts } from '../place.ts';
import type { PlaceProfile } from './profiles.ts';
import type { Random } from './random.ts';

/**
 * Staffs the grids: each grid gets one worker, then the grid with most households for each worker gets the next. Heads of
 * buildings go by households alone. Nobody has a name that a person could have.
 */
export function assignStaff(
  gridCodes: readonly string[],
  entrances: readonly Entrance[],
  gridOf: (entrance: Entrance) => string | null,
  { code, staff }: PlaceProfile,
  random: Random,
): StaffFacts[] {
  const households = new Map(gridCodes.map((grid): [string, number] => [grid, 0]));
  for (const entrance of entrances) {
    const grid = gridOf(entrance);
    if (grid !== null) households.set(grid, (households.get(grid) ?? 0) + entrance.households);
  }
  const workers = share(gridCodes, households, staff.gridWorkers);
  const heads = share(gridCodes, households, staff.buildingHeads);
  return [
    ...workers.map(
      (gridCode, i): StaffFacts => ({
        code: `${code}-W${String(i + 1).padStart(4, '0')}`,
        name: `示例网格员 ${i + 1}`,
        role: 'grid_worker',
        fullTime: true,
        grade: staff.graded ? gradeOf(random.next()) : null,
        gridCode,
      }),
    ),
    ...heads.map(
      (gridCode, i): StaffFacts => ({
        code: `${code}-H${String(i + 1).padStart(4, '0')}`,
        name: `示例楼长 ${i + 1}`,
        role: 'building_head',
        fullTime: false,
        grade: null,
        gridCode,
      }),
    ),
  ];
}

const gradeOf = (dice: number): 'A' | 'B' | 'C' => (dice < 0.2 ? 'A' : dice < 0.7 ? 'B' : 'C');

/** Grid codes in their order, each as often as it gets somebody. Highest averages (Jefferson), at least one each. */
function share(gridCodes: readonly string[], households: ReadonlyMap<string, number>, count: number): string[] {
  if (count < gridCodes.length) throw new Error(`${count} people cannot staff ${gridCodes.length} grids.`);
  const given = new Map(gridCodes.map((grid): [string, number] => [grid, 1]));
  for (let left = count - gridCodes.length; left > 0; left--) {
    const load = (grid: string) => households.get(grid)! / given.get(grid)!;
    const neediest = gridCodes.reduce((best, grid) => (load(grid) > load(best) ? grid : best));
    given.set(neediest, given.get(neediest)! + 1);
  }
  return gridCodes.flatMap((grid) => new Array<string>(given.get(grid)!).fill(grid));
}
