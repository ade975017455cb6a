import type { Pool } from 'pg';
import type { CaseScope } from '../access/case_scope.ts';
import { scopedDatabase } from '../access/scoped_database.ts';
import { type CaseHistory, caseHistories } from '../cases_desk/case_histories.ts';
import type { Context } from '../context.ts';
import { caseClocks } from '../generated/queries/case_clocks.ts';
import { caseMerged } from '../generated/queries/case_merged.ts';
import { caseOfferedDuplicates } from '../generated/queries/case_offered_duplicates.ts';
import { caseReporters } from '../generated/queries/case_reporters.ts';
import { cases } from '../generated/queries/cases.ts';
import type { Reporter } from '../generated/schema.ts';
import type { CaseClockRow, CaseRow, DuplicateRow } from '../rows.ts';
import { maskReporter } from '../rules/mask_reporter.ts';
import { many, type Queryable } from '../store/queryable.ts';
import { BatchLoader, byKey, groupByKey } from './batch_loader.ts';

export type CaseLoaders = ReturnType<typeof makeCaseLoaders>;

/** One loader for each way in which what belongs to cases is asked for, by the case's id. */
function makeCaseLoaders(database: Queryable) {
  return {
    cases: new BatchLoader<string, CaseRow>(async ({ jurisdiction }, ids) =>
      byKey((await many(database, cases, { jurisdiction, ids: [...ids] })) as readonly CaseRow[], ({ id }) => id),
    ),
    histories: new BatchLoader<string, CaseHistory>(({ jurisdiction }, ids) =>
      caseHistories(database, jurisdiction, ids),
    ),
    clocks: new BatchLoader<string, readonly CaseClockRow[]>(async ({ jurisdiction }, caseIds) => {
      const rows = await many(database, caseClocks, { jurisdiction, caseIds: [...caseIds] });
      return groupByKey(caseIds, rows as readonly CaseClockRow[], ({ caseId }) => caseId);
    }),
    duplicates: new BatchLoader<string, readonly DuplicateRow[]>(async ({ jurisdiction }, caseIds) => {
      const rows = await many(database, caseOfferedDuplicates, { jurisdiction, caseIds: [...caseIds] });
      return groupByKey(caseIds, rows, ({ caseId }) => caseId);
    }),
    /** Ids of the cases merged into a case. */
    merged: new BatchLoader<string, readonly string[]>(async ({ jurisdiction }, caseIds) => {
      const rows = await many(database, caseMerged, { jurisdiction, caseIds: [...caseIds] });
      const groups = groupByKey(caseIds, rows, ({ into }) => into);
      return new Map([...groups].map(([into, merged]) => [into, merged.map(({ caseId }) => caseId)]));
    }),
    /** Of the case and those merged into it, masked. */
    reporters: new BatchLoader<string, readonly Reporter[]>(async ({ jurisdiction }, caseIds) => {
      const rows = await many(database, caseReporters, { jurisdiction, caseIds: [...caseIds] });
      const masked = rows.map((row) => ({ ...row, ...maskReporter(row) }));
      return groupByKey(caseIds, masked, ({ caseId }) => caseId);
    }),
  };
}

/** Reads cases as whoever asks may: what is beyond his scope the database itself does not give. */
export class CaseReaders {
  readonly #pool: Pool;
  /** As the program reads. */
  readonly unbound: CaseLoaders;
  readonly #ofScopes = new WeakMap<CaseScope, CaseLoaders>();

  constructor(pool: Pool) {
    this.#pool = pool;
    this.unbound = makeCaseLoaders(pool);
  }

  of(scope: CaseScope): CaseLoaders {
    if (scope.whole) return this.unbound;
    const known = this.#ofScopes.get(scope);
    if (known) return known;
    const made = makeCaseLoaders(scopedDatabase(this.#pool, scope));
    this.#ofScopes.set(scope, made);
    return made;
  }
}

/** Cases that are the answer to what somebody did to them; they may have left his scope by it. */
const answered = new WeakSet<CaseRow>();

/** The case as the answer to a step: he who took it is told how it went, also where he sees the case no more. */
export function asAnswer(row: CaseRow): CaseRow {
  const answer = { ...row };
  answered.add(answer);
  return answer;
}

/** What reads the parts of a case for whoever asks. */
export async function readersOf(context: Context, row: CaseRow): Promise<CaseLoaders> {
  return answered.has(row) ? context.cases.unbound : caseReaders(context, row.jurisdictionCode);
}

/** What reads cases of a place for whoever asks. */
export async function caseReaders({ cases, access, actor }: Context, jurisdiction: string): Promise<CaseLoaders> {
  return cases.of(await access.scopeOf(actor, jurisdiction));
}
