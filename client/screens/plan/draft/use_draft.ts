import { type Dispatch, useEffect, useReducer } from 'react';
import type { PlanEdit } from '../../../../geodata/reach/plan_edit.ts';
import type { PlanView } from '../view/plan_view.ts';
import type { ChangePlanView } from '../view/use_plan_view.ts';
import { beginHistory, type DraftAction, type DraftHistory, draftReducer, editsOf } from './draft_history.ts';

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
  const isSaved = saved !== null && JSON.stringify(saved) === JSON.stringify(edits);
  const isAwaited = view.scenario !== null && saved === null && view.edits === null;
  const said = isSaved || isAwaited || (edits.length === 0 && view.scenario === null) ? null : edits;
  const shown = JSON.stringify(view.edits);
  useEffect(() => {
    if (JSON.stringify(said) !== shown) change({ edits: said }, 'replace');
  }, [said, shown, change]);
  return { history, edits, dispatch };
}
