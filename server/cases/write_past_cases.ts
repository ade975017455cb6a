import { type CaseClock, clocksOf, dueOf } from '../../geodata/cases/case_clocks.ts';
import type { CaseEvent } from '../../geodata/cases/case_event.ts';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import type { Queryable } from '../store/queryable.ts';
import type { KeptClock, Told } from './case_rows.ts';
import type { CaseSettings } from './case_settings.ts';
import { gridsOf } from './grids_of_cases.ts';
import type { NewCase } from './new_case.ts';
import { type DuplicatePair, type WrittenCase, writeCases } from './write_cases.ts';

/** A case of the past with all that happened to it, its report first. */
export interface PastCase {
  readonly id: string;
  readonly report: NewCase;
  readonly reportedAt: Date;
  readonly gridId: number | null;
  readonly events: readonly CaseEvent[];
}

/**
 * Writes cases of the past in bulk, as if each had been reported and each step been taken at its moment: states and clocks
 * are derived once, from all events. Deadlines that came by `now` count as told. Belongs into a transaction.
 */
export async function writePastCases(
  client: Queryable,
  jurisdiction: string,
  { rules }: Pick<CaseSettings, 'rules'>,
  cases: readonly PastCase[],
  duplicates: readonly DuplicatePair[],
  now: Date,
): Promise<void> {
  const moved = cases.filter(({ events }) => events.some(({ step }) => step === 'relocated'));
  const present = new Map(cases.map(({ id, events }) => [id, deriveCase(events)]));
  const grids = await gridsOf(
    client,
    jurisdiction,
    moved.map(({ id, reportedAt }) => ({ position: present.get(id)!.position, moment: reportedAt })),
  );
  const gridOfMoved = new Map(moved.map(({ id }, i) => [id, grids[i]!]));
  const written = cases.map((each): WrittenCase => {
    const clocks = clocksOf(each.events, rules);
    const gridId = gridOfMoved.has(each.id) ? gridOfMoved.get(each.id)! : each.gridId;
    const progress = {
      id: each.id,
      events: each.events,
      present: present.get(each.id)!,
      clocks,
      kept: told(clocks, now),
      gridId,
    };
    return { id: each.id, report: each.report, reportedAt: each.reportedAt, gridId: each.gridId, progress };
  });
  await writeCases(client, jurisdiction, written, duplicates);
}

function told(clocks: readonly CaseClock[], now: Date): Map<number, KeptClock> {
  return new Map(clocks.map((clock) => [clock.number, { ...clock, told: toldBy(clock, now) }]));
}

function toldBy(clock: CaseClock, now: Date): Told {
  const due = dueOf(clock, clock.stoppedAt ?? now);
  return due === 'due_soon' || due === 'overdue' ? due : null;
}
