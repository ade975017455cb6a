import { type Dispatch, useEffect, useReducer } from 'react';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import { fitsAddress, type PlanView } from '../view/plan_view.ts';
import type { ChangePlanView } from '../view/use_plan_view.ts';
import { beginHistory, type DraftAction, type DraftHistory, draftReducer, editsOf } from './draft_history.ts';
import { readEdits, writeEdits } from './edits_in_address.ts';

export interface Draft {
  readonly history: DraftHistory;
  readonly edits: readonly PlanEdit[];
  readonly dispatch: Dispatch<DraftAction>;
}

/**
 * The draft that a planner works on. It begins with what the address holds; from then on the address follows it.
 *
 * @param saved edits of the opened scenario; null while none is open or it is still on its way
 */
export function useDraft(view: PlanView, change: ChangePlanView, saved: readonly PlanEdit[] | null): Draft {
  const [history, dispatch] = useReducer(draftReducer, view.edits ?? [], beginHistory);
  const edits = editsOf(history);
  // What the opened scenario says already need not be said again.
  const isSaved = saved !== null && writeEdits(saved) === writeEdits(edits);
  const isAwaited = view.scenario !== null && saved === null && view.edits === null;
  const said = isSaved || isAwaited || (edits.length === 0 && view.scenario === null) ? null : edits;
  const shown = view.edits && writeEdits(view.edits);
  // A draft that is too long for an address stands in none.
  const told = said && fitsAddress(said) ? writeEdits(said) : null;
  useEffect(() => {
    if (told !== shown) change({ edits: told === null ? null : readEdits(told) }, 'replace');
  }, [told, shown, change]);
  return { history, edits, dispatch };
}
