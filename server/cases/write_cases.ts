import type { CaseClock } from '../../geodata/cases/case_clocks.ts';
import type { CaseEvent } from '../../geodata/cases/case_event.ts';
import type { PresentCase } from '../../geodata/cases/derive_case.ts';
import { addCaseDuplicates } from '../generated/queries/add_case_duplicates.ts';
import { addCaseEvents } from '../generated/queries/add_case_events.ts';
import { addCaseReporters } from '../generated/queries/add_case_reporters.ts';
import { addCaseStates } from '../generated/queries/add_case_states.ts';
import { addCases } from '../generated/queries/add_cases.ts';
import { saveCaseClocks } from '../generated/queries/save_case_clocks.ts';
import { saveCaseStates } from '../generated/queries/save_case_states.ts';
import type { NamedQuery } from '../store/named_query.ts';
import { exec, type Queryable } from '../store/queryable.ts';
import { clockRow, eventRow, type KeptClock, stateRow } from './case_rows.ts';
import type { NewCase } from './new_case.ts';

/** A case as it is written with its events, where it stands after them and what it waits for. */
export interface WrittenCase {
  readonly id: string;
  readonly report: NewCase;
  readonly reportedAt: Date;
  /** The grid that held the reported place; null: none did, or there is none. */
  readonly gridId: number | null;
  readonly progress: CaseProgress;
}

export interface CaseProgress {
  readonly id: string;
  /** Those that are new. */
  readonly events: readonly CaseEvent[];
  readonly present: PresentCase;
  readonly clocks: readonly CaseClock[];
  /** By number, of clocks that were there before. */
  readonly kept: ReadonlyMap<number, KeptClock>;
  /** The grid that holds the place where the case is now. */
  readonly gridId: number | null;
}

export interface DuplicatePair {
  readonly caseId: string;
  readonly otherId: string;
  readonly score: number;
  readonly metres: number;
  readonly hours: number;
  readonly words: number;
}

/** Writes new cases, each table with one statement. Belongs into a transaction. */
export async function writeCases(
  client: Queryable,
  jurisdiction: string,
  cases: readonly WrittenCase[],
  duplicates: readonly DuplicatePair[],
): Promise<void> {
  await execRows(client, addCases, jurisdiction, cases.map(caseRow));
  await execRows(
    client,
    addCaseReporters,
    jurisdiction,
    cases.flatMap(({ id, report: { reporter, accountId = null } }) =>
      reporter || accountId ? [{ case_id: id, ...reporter, account_id: accountId }] : [],
    ),
  );
  const progress = cases.map((each) => each.progress);
  await writeEvents(client, jurisdiction, progress);
  await execRows(client, addCaseStates, jurisdiction, cases.map(newStateRow));
  await writeClocks(client, jurisdiction, progress);
  await execRows(
    client,
    addCaseDuplicates,
    jurisdiction,
    duplicates.map(({ caseId, otherId, ...score }) => ({ case_id: caseId, other_id: otherId, ...score })),
  );
}

/** Writes what happened to cases: events, where they stand now, and their clocks. Belongs into a transaction. */
export async function writeProgress(
  client: Queryable,
  jurisdiction: string,
  cases: readonly CaseProgress[],
): Promise<void> {
  await writeEvents(client, jurisdiction, cases);
  await execRows(
    client,
    saveCaseStates,
    jurisdiction,
    cases.map(({ id, present, clocks, gridId }) => stateRow(id, present, clocks, gridId)),
  );
  await writeClocks(client, jurisdiction, cases);
}

async function writeEvents(client: Queryable, jurisdiction: string, cases: readonly CaseProgress[]): Promise<void> {
  const rows = cases.flatMap(({ id, events }) => events.map((event) => eventRow(id, event)));
  await execRows(client, addCaseEvents, jurisdiction, rows);
}

async function writeClocks(client: Queryable, jurisdiction: string, cases: readonly CaseProgress[]): Promise<void> {
  const rows = cases.flatMap(({ id, clocks, kept }) =>
    clocks.map((clock) => clockRow(id, clock, kept.get(clock.number))),
  );
  await execRows(client, saveCaseClocks, jurisdiction, rows);
}

function newStateRow({ id, report, reportedAt, progress }: WrittenCase) {
  const { present, clocks, gridId } = progress;
  const { simulated, source } = report;
  return { ...stateRow(id, present, clocks, gridId), reported_at: reportedAt, simulated, source };
}

function caseRow({ id, report, reportedAt, gridId }: WrittenCase) {
  return {
    id,
    kind: report.kind,
    longitude: report.position?.longitude ?? null,
    latitude: report.position?.latitude ?? null,
    grid_id: gridId,
    address: report.address,
    source: report.source,
    sender: report.sender,
    description: report.description,
    reported_at: reportedAt,
    simulated: report.simulated,
    idempotency_key: report.idempotencyKey,
  };
}

async function execRows<R>(
  client: Queryable,
  query: NamedQuery<{ jurisdiction: string; rows: string }, R>,
  jurisdiction: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await exec(client, query, { jurisdiction, rows: JSON.stringify(rows) });
}
