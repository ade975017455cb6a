import type { CaseOrder } from '../../../generated/operations.ts';
import type { CaseRow } from '../../data/case_row.ts';

/**
 * The part of a list that has been read, and what was told since. Nothing that stands there moves of itself: what no
 * longer belongs stays and says so, what is new waits, until somebody asks for both or stands at the top of the list.
 */
export interface CaseRows {
  /** As the server ordered them, from the first. */
  readonly rows: readonly CaseRow[];
  /** New since the list was read, in its order. */
  readonly waiting: readonly CaseRow[];
  /** Ids of rows that are shown though no longer asked for. */
  readonly left: ReadonlySet<string>;
  readonly hasMore: boolean;
  readonly endCursor: string | null;
  /** The latest that was told of a case, for pages that were read before and arrive after. */
  readonly told: ReadonlyMap<string, CaseRow>;
}

export interface PageRead {
  readonly nodes: readonly CaseRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const NO_ROWS: CaseRows = {
  rows: [],
  waiting: [],
  left: new Set(),
  hasMore: true,
  endCursor: null,
  told: new Map(),
};

const TOLD_KEPT = 2000;
const NEVER = Number.POSITIVE_INFINITY;

/** The list with one more page at its end. */
export function withPage(list: CaseRows, { nodes, pageInfo }: PageRead): CaseRows {
  const there = new Set(list.rows.map(({ id }) => id));
  const fresh = nodes.filter(({ id }) => !there.has(id)).map((node) => newerOf(node, list.told.get(node.id)));
  const ids = new Set(fresh.map(({ id }) => id));
  return {
    ...list,
    rows: [...list.rows, ...fresh],
    waiting: list.waiting.some(({ id }) => ids.has(id)) ? list.waiting.filter(({ id }) => !ids.has(id)) : list.waiting,
    hasMore: pageInfo.hasNextPage,
    endCursor: pageInfo.endCursor,
  };
}

/**
 * The list after a case was told of.
 *
 * @param fits whether the case belongs to the list; null where nobody but the server knows, and nothing is added
 * @param isAtTop true where nobody has scrolled: what is new may then come in at once
 */
export function withTold(
  list: CaseRows,
  item: CaseRow,
  fits: boolean | null,
  order: CaseOrder,
  isAtTop: boolean,
): CaseRows {
  const known = list.told.get(item.id);
  if (known && known.sequence > item.sequence) return list;
  const after = { ...list, told: remembered(list.told, item) };
  const place = list.rows.findIndex(({ id }) => id === item.id);
  if (place >= 0) {
    if (list.rows[place]!.sequence > item.sequence) return list;
    return { ...after, rows: list.rows.with(place, item), left: marked(list.left, item.id, fits === false) };
  }
  const others = list.waiting.filter(({ id }) => id !== item.id);
  const wasWaiting = others.length < list.waiting.length;
  if (fits === false || (fits === null && !wasWaiting)) {
    return wasWaiting ? { ...after, waiting: others } : after;
  }
  if (!wasWaiting && isBeyond(list, item, order)) return after;
  const waiting = [...others, item].sort((one, other) => compared(one, other, order));
  return isAtTop ? withWaitingShown({ ...after, waiting }, order, false) : { ...after, waiting };
}

/** The list with what waited put where it belongs and, where `sweeps`, without what no longer does. */
export function withWaitingShown(list: CaseRows, order: CaseOrder, sweeps = true): CaseRows {
  const kept = sweeps ? list.rows.filter(({ id }) => !list.left.has(id)) : list.rows;
  if (list.waiting.length === 0 && kept === list.rows) return list;
  const rows: CaseRow[] = [];
  let next = 0;
  // Rows keep the order that the server gave them, even where what orders them has changed since.
  for (const row of kept) {
    while (next < list.waiting.length && compared(list.waiting[next]!, row, order) < 0)
      rows.push(list.waiting[next++]!);
    rows.push(row);
  }
  rows.push(...list.waiting.slice(next));
  return { ...list, rows, waiting: [], left: sweeps ? new Set() : list.left };
}

/** Before 0: `one` stands before `other`. The latest report first, or the nearest deadline and those without at the end. */
export function compared(one: CaseRow, other: CaseRow, order: CaseOrder): number {
  if (order === 'due_first') {
    const [due, otherDue] = [dueTime(one), dueTime(other)];
    if (due !== otherDue) return due < otherDue ? -1 : 1;
    if (due !== NEVER) return one.id < other.id ? -1 : Number(one.id > other.id);
  }
  const [at, otherAt] = [Date.parse(one.reportedAt), Date.parse(other.reportedAt)];
  if (at !== otherAt) return otherAt - at;
  return one.id > other.id ? -1 : Number(one.id < other.id);
}

function dueTime({ dueAt }: CaseRow): number {
  return dueAt === null ? NEVER : Date.parse(dueAt);
}

/** True where the case belongs further down than the list was read: it comes with its page. */
function isBeyond({ rows, hasMore }: CaseRows, item: CaseRow, order: CaseOrder): boolean {
  const last = rows.at(-1);
  return hasMore && (last === undefined || compared(last, item, order) < 0);
}

function newerOf(read: CaseRow, told: CaseRow | undefined): CaseRow {
  return told && told.sequence > read.sequence ? told : read;
}

function marked(left: ReadonlySet<string>, id: string, isLeft: boolean): ReadonlySet<string> {
  if (left.has(id) === isLeft) return left;
  const changed = new Set(left);
  if (isLeft) changed.add(id);
  else changed.delete(id);
  return changed;
}

function remembered(told: ReadonlyMap<string, CaseRow>, item: CaseRow): ReadonlyMap<string, CaseRow> {
  const kept = new Map(told);
  kept.delete(item.id);
  kept.set(item.id, item);
  if (kept.size > TOLD_KEPT) kept.delete(kept.keys().next().value!);
  return kept;
}
