import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type PlanView, readPlanView, writePlanView } from './plan_view.ts';

/** Changes a part of the view. `replace` leaves no step for the back key: for what a hand does in passing. */
export type ChangePlanView = (part: Partial<PlanView>, how?: 'push' | 'replace') => void;

/** The plan that the address speaks of, and the way to change it, which is to change the address. */
export function usePlanView(): readonly [PlanView, ChangePlanView] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const latest = useRef(search);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  const view = useMemo(() => readPlanView(new URLSearchParams(search)), [search]);
  const change = useCallback<ChangePlanView>(
    (part, how = 'push') => {
      // Two changes in one turn must both count, so the second starts from the first and not from what is shown.
      const before = latest.current;
      const after = writePlanView({ ...readPlanView(new URLSearchParams(before)), ...part }).toString();
      const next = after === '' ? '' : `?${after}`;
      if (next === before) return;
      latest.current = next;
      void navigate({ search: next }, { replace: how === 'replace', flushSync: true });
    },
    [navigate],
  );
  return [view, change];
}
