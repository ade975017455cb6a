import type { CaseEvent } from '../../geodata/cases/case_event.ts';
import { applyEvent, type PresentCase } from '../../geodata/cases/derive_case.ts';
import { Problem } from '../../geodata/problem.ts';
import { readHistories } from '../cases/read_histories.ts';
import type { CaseEventRow } from '../rows.ts';
import type { Queryable } from '../store/queryable.ts';

/** All events of a case, each with the state after it, and where the case stands after the last. */
export interface CaseHistory {
  readonly events: readonly CaseEventRow[];
  readonly present: PresentCase;
  /** Why an event cannot follow on those before it; the state is then as it was before that event. */
  readonly broken: Problem | null;
}

/** Histories of cases by id; one without events has none. */
export async function caseHistories(
  database: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseHistory>> {
  const histories = await readHistories(database, jurisdiction, ids);
  return new Map(
    [...histories]
      .filter(([, events]) => events.length > 0)
      .map(([id, events]) => [id, historyOf(jurisdiction, id, events)]),
  );
}

/** A history that cannot be must not stop a list or the feed, which hold other cases too. */
function historyOf(jurisdictionCode: string, caseId: string, events: readonly CaseEvent[]): CaseHistory {
  const [report, ...steps] = events;
  let present = applyEvent(null, report!);
  let broken: Problem | null = null;
  const rows: CaseEventRow[] = [{ ...report!, jurisdictionCode, caseId, state: present.state }];
  for (const event of steps) {
    try {
      if (broken === null) present = applyEvent(present, event);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      broken = error;
    }
    rows.push({ ...event, jurisdictionCode, caseId, state: present.state });
  }
  return { events: rows, present, broken };
}
