import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readView, type ViewState, writeView } from './view_state.ts';

/**
 * Changes a part of the view. `replace` leaves no step for the back key: for what a hand does in passing, as moving the
 * map or changing colours.
 */
export type ChangeView = (part: Partial<ViewState>, how?: 'push' | 'replace') => void;

/** The view that the address speaks of, and the way to change it, which is to change the address. */
export function useViewState(): readonly [ViewState, ChangeView] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const latest = useRef(search);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  const view = useMemo(() => readView(new URLSearchParams(search)), [search]);
  const change = useCallback<ChangeView>(
    (part, how = 'push') => {
      // Two changes in one turn must both count, so the second starts from the first and not from what is shown.
      const before = latest.current;
      const after = writeView({ ...readView(new URLSearchParams(before)), ...part }).toString();
      const next = after === '' ? '' : `?${after}`;
      if (next === before) return;
      latest.current = next;
      // At once, not when React finds time: a control must show what it was just set to.
      void navigate({ search: next }, { replace: how === 'replace', flushSync: true });
    },
    [navigate],
  );
  return [view, change];
}
