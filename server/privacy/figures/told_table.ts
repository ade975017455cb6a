import type { CaseCounts } from '../../rules/case_figures.ts';
import { type CountRow, type HiddenCells, suppressTable } from '../../rules/suppress_table.ts';
import { addCounts } from './add_counts.ts';
import { columnsOf, PARTITIONS } from './count_columns.ts';

/** Counts of groups, and which columns of each may not be told. */
export interface ToldGroup {
  readonly counts: CaseCounts;
  readonly hidden: readonly boolean[];
}

/** Cases counted in one place of a tree: the codes from the top down. */
export interface Leaf {
  readonly path: readonly string[];
  readonly counts: CaseCounts;
}

/** Id of the row that holds all; no path is empty. */
export const WHOLE = '';
const SEPARATOR = '\u0000';

/**
 * A tree of groups below the whole, by code. A code that lies in two places of the tree, as a grid that was given to another
 * community, is told only where neither of them is hidden.
 */
export function toldTree(leaves: readonly Leaf[]): ReadonlyMap<string, ToldGroup> {
  const below = new Map<string, CaseCounts[]>();
  for (const { path, counts } of leaves) {
    for (let depth = 0; depth <= path.length; depth++) {
      const id = path.slice(0, depth).join(SEPARATOR);
      const list = below.get(id);
      if (list) list.push(counts);
      else below.set(id, [counts]);
    }
  }
  const summed = new Map([...below].map(([id, list]) => [id, addCounts(list)]));
  const rows = [...summed].map(([id, counts]): CountRow => {
    const cut = id.lastIndexOf(SEPARATOR);
    return { id, parent: id === WHOLE ? null : id.slice(0, Math.max(0, cut)), counts: columnsOf(counts) };
  });
  const hidden = suppressTable({ rows, partitions: PARTITIONS });
  return groupsOf([...summed], hidden);
}

/** Groups that are no parts of one whole: a case may be in several or none. */
export function toldGroups(
  groups: readonly (readonly [code: string, counts: CaseCounts])[],
): ReadonlyMap<string, ToldGroup> {
  const rows = groups.map(([id, counts]): CountRow => ({ id, parent: null, counts: columnsOf(counts) }));
  return groupsOf(groups, suppressTable({ rows, partitions: PARTITIONS }));
}

function groupsOf(
  summed: readonly (readonly [string, CaseCounts])[],
  hidden: HiddenCells,
): ReadonlyMap<string, ToldGroup> {
  // What is hidden of the whole is hidden of every part: what is so rare in all is rarer there.
  const ofWhole = hidden.get(WHOLE) ?? [];
  const groups = new Map<string, ToldGroup>();
  for (const [id, counts] of summed) {
    const code = id.slice(id.lastIndexOf(SEPARATOR) + 1);
    const told = { counts, hidden: hidden.get(id)!.map((is, column) => is || (ofWhole[column] ?? false)) };
    const other = groups.get(code);
    groups.set(code, other === undefined ? told : together(other, told));
  }
  return groups;
}

function together(one: ToldGroup, other: ToldGroup): ToldGroup {
  return {
    counts: addCounts([one.counts, other.counts]),
    hidden: one.hidden.map((is, column) => is || other.hidden[column]!),
  };
}
