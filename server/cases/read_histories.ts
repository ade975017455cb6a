import type { WaitingTime } from '../../geodata/cases/case_deadlines.ts';
import type { CaseEvent, CaseUnit } from '../../geodata/cases/case_event.ts';
import type { CaseRole, CaseStep } from '../../geodata/cases/case_steps.ts';
import { caseClocksKept } from '../generated/queries/case_clocks_kept.ts';
import { caseHistories } from '../generated/queries/case_histories.ts';
import { many, type Queryable } from '../store/queryable.ts';
import type { KeptClock, Told } from './case_rows.ts';

type HistoryRow = (typeof caseHistories)['row'];

/** Every event of the cases, in their order, by case. */
export async function readHistories(
  database: Queryable,
  jurisdiction: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const histories = new Map<string, CaseEvent[]>(caseIds.map((id) => [id, []]));
  for (const row of await many(database, caseHistories, { jurisdiction, caseIds: [...caseIds] })) {
    histories.get(row.caseId)!.push(eventOf(row));
  }
  return histories;
}

/** What is kept of the clocks of the cases beside their events, by case and number; held until the transaction ends. */
export async function readKeptClocks(
  client: Queryable,
  jurisdiction: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, KeptClock>>> {
  const clocks = new Map<string, Map<number, KeptClock>>(caseIds.map((id) => [id, new Map()]));
  for (const row of await many(client, caseClocksKept, { jurisdiction, caseIds: [...caseIds] })) {
    const { dueSoonAt, dueAt } = row;
    clocks.get(row.caseId)!.set(row.number, { time: timeOf(row), told: row.told as Told, dueSoonAt, dueAt });
  }
  return clocks;
}

/** How long clocks may run that are there already. */
export function timesOf(kept: ReadonlyMap<number, KeptClock>): Map<number, WaitingTime | null> {
  return new Map([...kept].map(([number, { time }]) => [number, time]));
}

function eventOf(row: HistoryRow): CaseEvent {
  const { sequence, happenedAt, actor, note, unitKind, unitCode, departments, longitude, latitude } = row;
  return {
    sequence,
    step: row.step as CaseStep,
    happenedAt,
    actor,
    role: row.role as CaseRole,
    note,
    unit: unitKind === null || unitCode === null ? null : { kind: unitKind as CaseUnit['kind'], code: unitCode },
    departments,
    position: longitude === null || latitude === null ? null : [longitude, latitude],
    photos: row.photos,
    mergedInto: row.mergedInto,
    rating: row.rating,
    kind: row.kind,
  };
}

function timeOf(row: (typeof caseClocksKept)['row']): WaitingTime | null {
  const { minutes, inWorkingHours, soonShare } = row;
  return minutes === null || inWorkingHours === null || soonShare === null
    ? null
    : { minutes, inWorkingHours, soonShare };
}
