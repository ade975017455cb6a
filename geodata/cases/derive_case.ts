import type { Position } from '../place.ts';
import { Problem } from '../problem.ts';
import type { CaseEvent, CaseUnit, DepartmentCall } from './case_event.ts';
import { type CaseState, rulesOf, type StepRule } from './case_steps.ts';
import { failedGuard } from './step_guards.ts';

/** Where a case stands after its events. */
export interface PresentCase {
  readonly kind: string;
  /** Number of the last event. */
  readonly sequence: number;
  readonly reportedAt: Date;
  readonly state: CaseState;
  readonly stateAt: Date;
  /** Moment of the last event; never before that of an earlier one, even where the clock that wrote it had jumped back. */
  readonly lastAt: Date;
  readonly paused: boolean;
  readonly position: Position | null;
  /** Who it lies with; null while with nobody. */
  readonly unit: CaseUnit | null;
  /** Who claimed the order that is at work. */
  readonly claimedBy: string | null;
  /** Calls of departments in the order of the whistles; those done stay. */
  readonly calls: readonly DepartmentCall[];
  readonly mergedInto: string | null;
  /** The state before it was merged; null where it is not. */
  readonly mergedFrom: CaseState | null;
  /** The state that it was last handled from: assigned or, for an order, claimed. */
  readonly handledFrom: CaseState | null;
  /** Given since it was last closed. */
  readonly rating: number | null;
  /** How often it was reopened. */
  readonly reopened: number;
}

/**
 * The present state of a case, from its events in their order, the report first.
 *
 * @throws Problem IMPOSSIBLE_HISTORY where there is no event or one cannot follow on those before it.
 */
export function deriveCase(events: Iterable<CaseEvent>): PresentCase {
  let present: PresentCase | null = null;
  for (const event of events) present = applyEvent(present, event);
  if (present !== null) return present;
  throw impossible({ zh: '案件没有任何记录。', en: 'The case has no events.' });
}

/**
 * The state after one more event; `null` before the report. Only what concerns the state is asked here (state, guards);
 * whether the actor's role and the parts of the step fit was for `refusalOf` to say when the step was taken.
 *
 * @throws Problem IMPOSSIBLE_HISTORY where the event cannot follow.
 */
export function applyEvent(present: PresentCase | null, event: CaseEvent): PresentCase {
  if (present === null) return fromReport(event);
  if (event.sequence !== present.sequence + 1) {
    throw impossible({
      zh: `第 ${present.sequence} 步之后应是第 ${present.sequence + 1} 步,实为第 ${event.sequence} 步。`,
      en: `Event ${present.sequence} must be followed by ${present.sequence + 1}, not by ${event.sequence}.`,
    });
  }
  const rule = rulesOf(event.step).find((each) => fits(each, present, event));
  if (rule === undefined) {
    throw impossible({
      zh: `第 ${event.sequence} 步 ${event.step} 不能接在状态 ${present.state}${present.paused ? '(已挂起)' : ''} 之后。`,
      en: `Event ${event.sequence}, ${event.step}, cannot follow the state ${present.state}${present.paused ? ' while paused' : ''}.`,
    });
  }
  return { ...stateAfter(present, rule, event), ...effectOf(present, event) };
}

function fits(rule: StepRule, present: PresentCase, event: CaseEvent): boolean {
  return rule.from.includes(present.state) && failedGuard(rule.guards, present, event) === null;
}

function fromReport(event: CaseEvent): PresentCase {
  const { sequence, step, kind, happenedAt } = event;
  if (sequence !== 1 || step !== 'reported' || kind === null) {
    throw impossible({
      zh: `案件的第一步应是带类别的上报,实为第 ${sequence} 步 ${step}${kind === null ? '(无类别)' : ''}。`,
      en: `A case must begin with a report that has a kind, not with event ${sequence}, ${step}${kind === null ? ' without a kind' : ''}.`,
    });
  }
  return {
    kind,
    sequence,
    reportedAt: happenedAt,
    state: 'reported',
    stateAt: happenedAt,
    lastAt: happenedAt,
    paused: false,
    position: event.position,
    unit: null,
    claimedBy: null,
    calls: [],
    mergedInto: null,
    mergedFrom: null,
    handledFrom: null,
    rating: null,
    reopened: 0,
  };
}

function stateAfter(present: PresentCase, { to }: StepRule, { sequence, happenedAt }: CaseEvent): PresentCase {
  const lastAt = happenedAt < present.lastAt ? present.lastAt : happenedAt;
  if (to === 'same') return { ...present, sequence, lastAt };
  return { ...present, sequence, lastAt, state: arrival(to, present), stateAt: lastAt };
}

function arrival(to: Exclude<StepRule['to'], 'same'>, present: PresentCase): CaseState {
  if (to === 'before') return present.mergedFrom ?? 'reported';
  if (to === 'at_work') return present.handledFrom ?? 'assigned';
  return to;
}

const WITH_NOBODY = { unit: null, claimedBy: null } as const;

/** What a step changes beside the state. */
function effectOf(present: PresentCase, event: CaseEvent): Partial<PresentCase> {
  const at = event.happenedAt < present.lastAt ? present.lastAt : event.happenedAt;
  switch (event.step) {
    case 'accepted':
      return { kind: event.kind ?? present.kind };
    case 'merged':
      return { mergedInto: event.mergedInto, mergedFrom: present.state };
    case 'unmerged':
      return { mergedInto: null, mergedFrom: null };
    case 'assigned':
    case 'reassigned':
      return { unit: event.unit, claimedBy: null };
    case 'claimed':
      return { unit: event.unit ?? present.unit, claimedBy: event.actor };
    case 'returned':
      // From handling it goes back to nobody; from verification, to whoever handled it.
      return present.state === 'assigned' || present.state === 'claimed' ? WITH_NOBODY : {};
    case 'handled':
      return { handledFrom: present.state };
    case 'rated':
      return { rating: event.rating };
    case 'paused':
      return { paused: true };
    case 'resumed':
      return { paused: false };
    case 'reopened':
      return { ...WITH_NOBODY, rating: null, reopened: present.reopened + 1 };
    case 'whistled':
      return {
        calls: [
          ...present.calls,
          ...event.departments.map((department) => ({ department, calledAt: at, reportedInAt: null, handledAt: null })),
        ],
      };
    case 'reported_in':
      return { calls: present.calls.map((call) => (isOpenOf(call, event) ? { ...call, reportedInAt: at } : call)) };
    case 'call_handled':
      return { calls: present.calls.map((call) => (isOpenOf(call, event) ? { ...call, handledAt: at } : call)) };
    case 'relocated':
      return { position: event.position };
    case 'redrawn':
      return { unit: event.unit ?? present.unit };
    default:
      return {};
  }
}

/** A department has one open call at most: the guard `uncalled` sees to it. */
function isOpenOf(call: DepartmentCall, { departments }: CaseEvent): boolean {
  return call.handledAt === null && departments.includes(call.department);
}

function impossible(sentences: { readonly zh: string; readonly en: string }): Problem {
  return new Problem('IMPOSSIBLE_HISTORY', sentences);
}
