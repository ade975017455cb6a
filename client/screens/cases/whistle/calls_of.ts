import type { CallFieldsFragment, ClockFieldsFragment, WhistledCasesQuery } from '../../../generated/operations.ts';

export type WhistledCase = WhistledCasesQuery['jurisdiction']['cases']['nodes'][number];

export const CALL_STATES = ['called', 'reported_in', 'done'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** One department called to one case. */
export interface BoardCall {
  readonly item: WhistledCase;
  readonly call: CallFieldsFragment;
  readonly state: CallState;
  /** Its running clock; null once it is done, or where no deadline is set. */
  readonly clock: ClockFieldsFragment | null;
}

/** Every call of the cases, those with the nearest deadline first; of those done the latest first. */
export function callsOf(cases: readonly WhistledCase[]): readonly BoardCall[] {
  const calls = cases.flatMap((item) =>
    item.calls.map((call): BoardCall => {
      const clock = item.clocks.find(
        ({ department, stoppedAt }) => department?.code === call.department.code && stoppedAt === null,
      );
      return { item, call, state: stateOf(call), clock: clock ?? null };
    }),
  );
  return calls.sort((one, other) => order(one) - order(other));
}

function stateOf({ reportedInAt, handledAt }: CallFieldsFragment): CallState {
  if (handledAt !== null) return 'done';
  return reportedInAt === null ? 'called' : 'reported_in';
}

function order({ call, clock }: BoardCall): number {
  if (call.handledAt !== null) return -Date.parse(call.handledAt);
  return clock?.dueAt ? Date.parse(clock.dueAt) : Number.MAX_SAFE_INTEGER;
}
