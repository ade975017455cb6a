import type { CaseEvent, CaseUnit } from '../../geodata/cases/case_event.ts';
import { applyEvent, type PresentCase } from '../../geodata/cases/derive_case.ts';
import { caseEvents } from '../generated/queries/case_events.ts';
import type { CaseRole, CaseStep } from '../generated/schema.ts';
import type { CaseEventRow } from '../rows.ts';
import { many, type Queryable } from '../store/queryable.ts';

/** All events of a case, each with the state after it, and where the case stands after the last. */
export interface CaseHistory {
  readonly events: readonly CaseEventRow[];
  readonly present: PresentCase;
}

type EventRow = (typeof caseEvents)['row'];

/**
 * Histories of cases by id; one without events has none.
 * @throws Problem IMPOSSIBLE_HISTORY where an event cannot follow on those before it.
 */
export async function caseHistories(
  database: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseHistory>> {
  const histories = new Map<string, { events: CaseEventRow[]; present: PresentCase }>();
  for (const row of await many(database, caseEvents, { jurisdiction, caseIds: [...ids] })) {
    const event = eventOf(row);
    const before = histories.get(row.caseId);
    const present = applyEvent(before?.present ?? null, event);
    const told = { ...event, jurisdictionCode: row.jurisdictionCode, caseId: row.caseId, state: present.state };
    if (before) {
      before.events.push(told);
      before.present = present;
    } else {
      histories.set(row.caseId, { events: [told], present });
    }
  }
  return histories;
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
