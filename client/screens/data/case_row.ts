import { type CaseLoop, type CaseState, ENDED } from '../../../geodata/cases/case_steps.ts';
import type { CaseStanding } from '../../../geodata/cases/step_guards.ts';
import type { CaseRowFieldsFragment, WholeCaseQuery } from '../../generated/operations.ts';

/** A case as a line of the list shows it. */
export type CaseRow = CaseRowFieldsFragment;
/** A case with all that is known of it. */
export type WholeCase = NonNullable<WholeCaseQuery['jurisdiction']['case']>;

/** What the table of steps asks of a case. */
export function standingOf(item: CaseRow): CaseStanding {
  const { state, paused, unit, calls, rating } = item;
  return {
    loop: loopOf(item),
    state,
    paused,
    unit,
    rating,
    calls: calls.map(({ department, reportedInAt, handledAt }) => ({
      department: department.code,
      reportedInAt,
      handledAt,
    })),
  };
}

export function loopOf({ kind }: CaseRow): CaseLoop {
  return kind.loop;
}

export function isEnded(state: CaseState): boolean {
  return ENDED.includes(state);
}

/** The beginning of an id, enough to tell two cases apart when read aloud. */
export function shortId(id: string): string {
  return id.length > 12 ? id.slice(-8) : id;
}
