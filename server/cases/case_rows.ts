import { type CaseClock, minutesRun, nearestDue, tellAt } from '../../geodata/cases/case_clocks.ts';
import type { WaitingTime } from '../../geodata/cases/case_deadlines.ts';
import type { CaseEvent } from '../../geodata/cases/case_event.ts';
import { type CaseOutcome, outcomeOf } from '../../geodata/cases/case_outcome.ts';
import type { PresentCase } from '../../geodata/cases/derive_case.ts';

/** Rows as sql/queries takes them in one JSON. */

export type Told = 'due_soon' | 'overdue' | null;

/** What is kept of a clock beside its events: how long it may run, and what was told of it. */
export interface KeptClock {
  readonly time: WaitingTime | null;
  readonly told: Told;
  readonly dueSoonAt: Date | null;
  readonly dueAt: Date | null;
}

export function eventRow(caseId: string, event: CaseEvent) {
  // The report's own place and kind stand in the case.
  const isReport = event.step === 'reported';
  return {
    case_id: caseId,
    sequence: event.sequence,
    step: event.step,
    happened_at: event.happenedAt,
    actor: event.actor,
    role: event.role,
    note: event.note,
    unit_kind: event.unit?.kind ?? null,
    unit_code: event.unit?.code ?? null,
    departments: event.departments.length > 0 ? event.departments : null,
    longitude: isReport ? null : (event.position?.[0] ?? null),
    latitude: isReport ? null : (event.position?.[1] ?? null),
    photos: event.photos.length > 0 ? event.photos : null,
    merged_into: event.mergedInto,
    rating: event.rating,
    kind: isReport ? null : event.kind,
    account_id: event.accountId ?? null,
  };
}

export function stateRow(caseId: string, present: PresentCase, clocks: readonly CaseClock[], gridId: number | null) {
  const { dueAt, dueSoonAt } = nearestDue(clocks);
  return {
    case_id: caseId,
    kind: present.kind,
    sequence: present.sequence,
    state: present.state,
    state_at: present.stateAt,
    paused: present.paused,
    longitude: present.position?.[0] ?? null,
    latitude: present.position?.[1] ?? null,
    grid_id: gridId,
    unit_kind: present.unit?.kind ?? null,
    unit_code: present.unit?.code ?? null,
    merged_into: present.mergedInto,
    rating: present.rating,
    reopened: present.reopened,
    due_at: dueAt,
    due_soon_at: dueSoonAt,
    ...outcomeRow(outcomeOf(clocks.map((clock) => ({ ...clock, ranMinutes: ranMinutes(clock) })))),
  };
}

export function outcomeRow(outcome: CaseOutcome) {
  return {
    called: outcome.called,
    timed: outcome.timed,
    calls_timed: outcome.callsTimed,
    late_at: outcome.lateAt,
    calls_late_at: outcome.callsLateAt,
    answer_timed: outcome.answerTimed,
    answered: outcome.answered,
    answer_late_at: outcome.answerLateAt,
    waits: outcome.waits,
  };
}

export function clockRow(caseId: string, clock: CaseClock, kept: KeptClock | undefined) {
  const told = stillTold(clock, kept);
  return {
    case_id: caseId,
    number: clock.number,
    awaited: clock.awaited,
    department: clock.department,
    started_at: clock.startedAt,
    due_soon_at: clock.dueSoonAt,
    due_at: clock.dueAt,
    paused_at: clock.pausedAt,
    stopped_at: clock.stoppedAt,
    minutes: clock.time?.minutes ?? null,
    in_working_hours: clock.time?.inWorkingHours ?? null,
    soon_share: clock.time?.soonShare ?? null,
    ran_minutes: ranMinutes(clock),
    tell_at: tellAt(clock, told),
    told,
  };
}

function ranMinutes(clock: CaseClock): number | null {
  return clock.stoppedAt === null ? null : minutesRun(clock, clock.stoppedAt);
}

/** A warning that was given holds while its moment does; one that was put off, by a pause for instance, is given anew. */
function stillTold({ dueSoonAt, dueAt }: CaseClock, kept: KeptClock | undefined): Told {
  if (!kept?.told) return null;
  if (kept.told === 'overdue' && isNoLater(dueAt, kept.dueAt)) return 'overdue';
  return isNoLater(dueSoonAt, kept.dueSoonAt) ? 'due_soon' : null;
}

/** While a clock stands still a moment that has not come is not known: nothing was put off yet. */
function isNoLater(moment: Date | null, before: Date | null): boolean {
  return moment === null || (before !== null && moment <= before);
}
