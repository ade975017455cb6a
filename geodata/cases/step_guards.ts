import type { CaseUnit } from './case_event.ts';
import type { CaseLoop, CaseState, StepGuard } from './case_steps.ts';

/** What the table of steps asks of a case. A `PresentCase` with the loop of its kind is one. */
export interface CaseStanding {
  readonly loop: CaseLoop;
  readonly state: CaseState;
  readonly paused: boolean;
  readonly unit: CaseUnit | null;
  readonly calls: readonly CallStanding[];
  readonly rating: number | null;
}

/** Null: not yet. */
export interface CallStanding {
  readonly department: string;
  readonly reportedInAt: Date | string | null;
  readonly handledAt: Date | string | null;
}

/** What of a step its guards look at; null: not known yet. */
export interface GuardedStep {
  readonly departments: readonly string[] | null;
  readonly unit: CaseUnit | null;
}

const open = ({ handledAt }: CallStanding) => handledAt === null;
const awaited = ({ reportedInAt }: CallStanding) => reportedInAt === null;
const atWork = (call: CallStanding) => !awaited(call) && open(call);

/** True where every department named has such a call; where none is named, where any department has. */
function haveCall(
  calls: readonly CallStanding[],
  departments: readonly string[] | null,
  such: (call: CallStanding) => boolean,
): boolean {
  if (departments === null) return calls.some(such);
  return departments.every((department) => calls.some((call) => call.department === department && such(call)));
}

const GUARDS: Readonly<Record<StepGuard, (standing: Omit<CaseStanding, 'loop'>, step: GuardedStep) => boolean>> = {
  running: ({ paused }) => !paused,
  paused: ({ paused }) => paused,
  called: ({ calls }, { departments }) => haveCall(calls, departments, awaited),
  reported_in: ({ calls }, { departments }) => haveCall(calls, departments, atWork),
  calls_done: ({ calls }) => !calls.some(open),
  uncalled: ({ calls }, { departments }) =>
    !calls.some((call) => open(call) && departments?.includes(call.department) === true),
  elsewhere: ({ unit: present }, { unit }) =>
    present === null || unit === null || present.kind !== unit.kind || present.code !== unit.code,
  unrated: ({ rating }) => rating === null,
};

/** The first guard that does not hold of the case, or null where all do. */
export function failedGuard(
  guards: readonly StepGuard[],
  standing: Omit<CaseStanding, 'loop'>,
  step: GuardedStep,
): StepGuard | null {
  return guards.find((guard) => !GUARDS[guard](standing, step)) ?? null;
}
