import type { Barrier, Entrance } from '../../place.ts';
import { toUnits } from '../network/metres.ts';
import { allocateGround, BARRIER_KINDS, badGround, type GroundText, PEOPLE_COLUMNS } from './plan_ground_layout.ts';

/** An entrance, and the regions that hold it: one of each level at most, in any order. */
export interface PlanHome
  extends Pick<
    Entrance,
    'id' | 'position' | 'households' | 'residents' | 'residents60' | 'residents70To79' | 'residents80' | 'estimated'
  > {
  readonly regionCodes: readonly string[];
}

export interface PlanGroundFacts {
  readonly homes: readonly PlanHome[];
  /** Codes of all regions of each level, also of those in which nobody lives. */
  readonly levels: readonly { readonly level: number; readonly regionCodes: readonly string[] }[];
  readonly barriers: readonly Barrier[];
}

/** Residents of one place; below this, the sums that figures take stay exact. */
const MOST_PEOPLE = 2 ** 27;

/**
 * Packs the ground. The bytes are the same whatever the order of homes, levels, codes and barriers. Bridges and tunnels of
 * barriers are in nobody's way and are left out, as are the names.
 * @throws Problem BAD_PLAN_GROUND for two homes of one id, people that are no whole number from 0, more than 2²⁷ people,
 *   or a home in a region that no level has or in two of one level.
 */
export function encodePlanGround(facts: PlanGroundFacts): ArrayBuffer {
  const encoder = new TextEncoder();
  const homes = [...facts.homes].sort((a, b) => compare(a.id, b.id));
  const barriers = facts.barriers
    .filter(({ bridge, tunnel }) => !bridge && !tunnel)
    .sort((a, b) => compare(a.id, b.id));
  const levels = facts.levels
    .map(({ level, regionCodes }) => ({ level, regionCodes: [...regionCodes].sort(compare) }))
    .sort((a, b) => a.level - b.level);
  checkHomes(homes);
  const ids = homes.map(({ id }) => encoder.encode(id));
  const text = encoder.encode(
    JSON.stringify({ levels, barrierIds: barriers.map(({ id }) => id) } satisfies GroundText),
  );
  const { data, columns } = allocateGround({
    homes: homes.length,
    levels: levels.length,
    barriers: barriers.length,
    barrierPoints: barriers.reduce((sum, { line }) => sum + line.length, 0),
    idBytes: ids.reduce((sum, { length }) => sum + length, 0),
    textBytes: text.length,
  });
  columns.text.set(text);
  columns.regionOfHome.fill(-1);
  const placeOf = new Map(
    levels.flatMap(({ regionCodes }, level) => regionCodes.map((code, region) => [code, { level, region }] as const)),
  );
  homes.forEach((home, index) => {
    columns.homeX[index] = toUnits(home.position[0]);
    columns.homeY[index] = toUnits(home.position[1]);
    columns.people.set(peopleOf(home), PEOPLE_COLUMNS * index);
    columns.estimated[index] = home.estimated ? 1 : 0;
    columns.idBytes.set(ids[index]!, columns.idStart[index]!);
    columns.idStart[index + 1] = columns.idStart[index]! + ids[index]!.length;
    for (const code of home.regionCodes) {
      const place = placeOf.get(code);
      if (place === undefined)
        throw badGround(`单元 ${home.id} 属于未知区域 ${code}`, `home ${home.id} lies in the unknown region ${code}`);
      const at = place.level * homes.length + index;
      if (columns.regionOfHome[at] !== -1)
        throw badGround(
          `单元 ${home.id} 属于同级的两个区域，第二个是 ${code}`,
          `home ${home.id} lies in two regions of one level, the second of them ${code}`,
        );
      columns.regionOfHome[at] = place.region;
    }
  });
  barriers.forEach(({ line, kind }, barrier) => {
    const first = columns.barrierFirstPoint[barrier]!;
    columns.barrierFirstPoint[barrier + 1] = first + line.length;
    columns.barrierKind[barrier] = BARRIER_KINDS.indexOf(kind);
    line.forEach(([longitude, latitude], point) => {
      columns.barrierX[first + point] = toUnits(longitude);
      columns.barrierY[first + point] = toUnits(latitude);
    });
  });
  return data;
}

function peopleOf(home: PlanHome): number[] {
  return [home.households, home.residents, home.residents60, home.residents70To79, home.residents80];
}

function checkHomes(homes: readonly PlanHome[]): void {
  let people = 0;
  homes.forEach((home, index) => {
    if (index > 0 && homes[index - 1]!.id === home.id)
      throw badGround(`单元 ${home.id} 出现两次`, `home ${home.id} is in it twice`);
    for (const count of peopleOf(home)) {
      if (!Number.isInteger(count) || count < 0)
        throw badGround(`单元 ${home.id} 的人数 ${count} 不是自然数`, `home ${home.id} has ${count} people`);
    }
    people += Math.max(...peopleOf(home));
  });
  if (people >= MOST_PEOPLE)
    throw badGround(`共 ${people} 人，应少于 ${MOST_PEOPLE}`, `it has ${people} people, not fewer than ${MOST_PEOPLE}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
