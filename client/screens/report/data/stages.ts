import type { CaseLoop, CaseState } from '../../../../geodata/cases/case_steps.ts';

/** 信息上报→受理登记→交办处置→处理反馈→核查结案, and 点单→派单→接单→处理→评单 for wishes and volunteer orders. */
export const STAGES = {
  case: ['reported', 'accepted', 'assigned', 'handled', 'closed'],
  order: ['reported', 'accepted', 'claimed', 'handled', 'closed'],
} as const satisfies Record<CaseLoop, readonly CaseState[]>;

export type StageName = (typeof STAGES)[CaseLoop][number];

export interface Stage {
  readonly name: StageName;
  readonly isReached: boolean;
  /** When it was reached; null where it was not, or was passed over. */
  readonly reachedAt: string | null;
}

/** States that are told under another's name: between two stages, a case stands at the earlier one. */
const TOLD_AS: Readonly<Record<CaseLoop, Partial<Record<CaseState, StageName>>>> = {
  case: { claimed: 'assigned', verified: 'handled' },
  order: { assigned: 'accepted', verified: 'handled' },
};

/** A state that an event led to, and when. */
export interface StateReached {
  readonly state: CaseState;
  readonly happenedAt: string;
}

/**
 * How far a case got, by its events in their order. What was taken back, as by reopening, is open again; refused and merged
 * leave it as it stood.
 */
export function stagesOf(loop: CaseLoop, events: readonly StateReached[]): readonly Stage[] {
  const names: readonly StageName[] = STAGES[loop];
  const reachedAt: (string | null)[] = names.map(() => null);
  let last = -1;
  for (const { state, happenedAt } of events) {
    const at = names.indexOf(TOLD_AS[loop][state] ?? (state as StageName));
    if (at < 0) continue;
    if (at !== last) reachedAt[at] = happenedAt;
    reachedAt.fill(null, at + 1);
    last = at;
  }
  return names.map((name, i) => ({ name, isReached: i <= last, reachedAt: reachedAt[i] ?? null }));
}
