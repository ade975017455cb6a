import type { CaseEvent, CaseUnit } from '../../geodata/cases/case_event.ts';
import { applyEvent, type PresentCase } from '../../geodata/cases/derive_case.ts';
import { Problem } from '../../geodata/problem.ts';
import { caseEvents } from '../generated/queries/case_events.ts';
import type { CaseRole, CaseStep } from '../generated/schema.ts';
import type { CaseEventRow } from '../rows.ts';
import { many, type Queryable } from '../store/queryable.ts';

/** All events of a case, each with the state after it, and where the case stands after the last. */
export interface CaseHistory {
  readonly events: readonly CaseEventRow[];
  readonly present: PresentCase;
  /** Why an event cannot follow on those before it; the state is then as it was before that event. */
  readonly broken: Problem | null;
}

type EventRow = (typeof caseEvents)['row'];

/** Histories of cases by id; one without events has none. */
export async function caseHistories(
  database: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseHistory>> {
  const rows = await many(database, caseEvents, { jurisdiction, caseIds: [...ids] });
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId);
  return new Map([...byCase].map(([id, ofCase]) => [id, historyOf(ofCase)]));
}

/** A history that cannot be must not stop a list or the feed, which hold other cases too. */
function historyOf(rows: readonly EventRow[]): CaseHistory {
  const events: CaseEventRow[] = [];
  let present: PresentCase | null = null;
  let broken: Problem | null = null;
  for (const row of rows) {
    const event = eventOf(row);
    try {
      if (broken === null) present = applyEvent(present, event);
    } catch (error) {
      if (!(error instanceof Problem) || present === null) throw error;
      broken = error;
    }
    const { jurisdictionCode, caseId } = row;
    events.push({ ...event, jurisdictionCode, caseId, state: present!.state });
  }
  return { events, present: present!, broken };
}

/** An event as it is stored. */
export function eventOf(row: EventRow): CaseEvent {
  const { sequence, happenedAt, actor, note, mergedInto, rating, kind, longitude, latitude } = row;
  return {
    sequence,
    step: row.step as CaseStep,
    happenedAt,
    actor,
    role: row.role as CaseRole,
    note,
    unit: row.unitCode === null ? null : { kind: row.unitKind as CaseUnit['kind'], code: row.unitCode },
    departments: row.departments ?? [],
    position: longitude === null || latitude === null ? null : [longitude, latitude],
    photos: row.photos ?? [],
    mergedInto,
    rating,
    kind,
  };
}
