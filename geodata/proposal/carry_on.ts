import { keepIdentity } from './keep_identity.ts';

/** What a grid of today and a grid of another state have in common. */
export interface Common {
  readonly before: number;
  readonly after: number;
  readonly households: number;
  readonly areaM2: number;
  /** The same key decides between equals. */
  readonly isSameKey: boolean;
}

/** Weight of a square metre beside that of a household: only where there are no households does it decide. */
const AREA_WEIGHT = 1e-9;
const KEY_WEIGHT = 1e-4;

/** What counts for being carried on, in households. */
export function substance(households: number, areaM2: number): number {
  return households + AREA_WEIGHT * areaM2;
}

/**
 * Which grid carries on which, for proposals, comparisons and publication alike: the assignment with the most households in
 * common, each grid carried on at most once. A grid carries another on only where at least half of its households come
 * from there or half of those went there. Whoever lived in a grid and lives in one that does not carry it on, moves.
 *
 * @param commons each pair at most once
 * @param wholeBefore, wholeAfter `substance` of all of a grid
 * @returns for each grid of the later state the one that it carries on; −1: it is new
 */
export function carryOn(
  commons: readonly Common[],
  grids: number,
  wholeBefore: (grid: number) => number,
  wholeAfter: (grid: number) => number,
): Int32Array {
  const carries = new Int32Array(grids).fill(-1);
  for (const related of relatedGroups(commons)) {
    const rows = numbered(related.map(({ after }) => after));
    const columns = numbered(related.map(({ before }) => before));
    const table = new Float64Array(rows.size * columns.size);
    for (const { before, after, households, areaM2, isSameKey } of related) {
      const common = substance(households, areaM2);
      const isMost = 2 * common >= wholeBefore(before) || 2 * common >= wholeAfter(after);
      if (common === 0 || !isMost) continue;
      table[rows.get(after)! * columns.size + columns.get(before)!] = common + (isSameKey ? KEY_WEIGHT : 0);
    }
    const assigned = keepIdentity(table, rows.size, columns.size);
    const ofColumn = [...columns.keys()];
    for (const [after, row] of rows) if (assigned[row]! >= 0) carries[after] = ofColumn[assigned[row]!]!;
  }
  return carries;
}

/** Pairs that have a grid in common, directly or through others, are decided together: mostly those of one community. */
function relatedGroups(commons: readonly Common[]): Common[][] {
  const byBefore = Map.groupBy(commons, ({ before }) => before);
  const byAfter = Map.groupBy(commons, ({ after }) => after);
  const seen = new Set<Common>();
  return commons.flatMap((first) => {
    if (seen.has(first)) return [];
    const group = [first];
    seen.add(first);
    for (const { before, after } of group) {
      for (const other of [...byBefore.get(before)!, ...byAfter.get(after)!]) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    return [group];
  });
}

/** Each value, ascending, with its number. */
function numbered(values: readonly number[]): Map<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, number) => [value, number]));
}
