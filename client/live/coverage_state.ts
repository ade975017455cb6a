import type {
  CoverageChangesSubscription,
  CoverageFieldsFragment,
  CoverageRowFieldsFragment,
} from '../generated/operations.ts';

export type Coverage = CoverageFieldsFragment;
export type CoverageRow = CoverageRowFieldsFragment;
export type CoverageBatch = CoverageChangesSubscription['coverageChanges'];

/** Coverage as it is known: of each region of a level, and of the whole place. */
export interface CoverageState {
  /** Names what all of it was computed from; null until anything was told. */
  readonly digest: string | null;
  /** Grows whenever the digest became another one: what else rests on reach is out of date. */
  readonly revision: number;
  /** A row stays the same object for as long as its figures do, and so does the list. */
  readonly rows: readonly CoverageRow[];
  readonly total: Coverage | null;
}

export const NO_COVERAGE: CoverageState = { digest: null, revision: 0, rows: [], total: null };

/** The state after a batch. Rows come in the order in which they were first told. */
export function withCoverage(state: CoverageState, { digest, regions, total }: CoverageBatch): CoverageState {
  const isOther = state.digest !== null && digest !== state.digest;
  return {
    digest,
    revision: isOther ? state.revision + 1 : state.revision,
    rows: mergeRows(state.rows, regions),
    total: total === null || isEqual(total, state.total) ? state.total : total,
  };
}

function mergeRows(known: readonly CoverageRow[], told: readonly CoverageRow[]): readonly CoverageRow[] {
  const byCode = new Map(known.map((row) => [row.region.code, row]));
  const news = told.filter((row) => !isEqual(row, byCode.get(row.region.code)));
  if (news.length === 0) return known;
  for (const row of news) byCode.set(row.region.code, row);
  return [...byCode.values()];
}

/** Both are answers to one query, so the same fields come in the same order. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
