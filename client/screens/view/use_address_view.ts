import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * Changes a part of the view. `replace` leaves no step for the back key: for what a hand does in passing, as moving the
 * map or changing colours.
 */
export type ChangeView<View> = (part: Partial<View>, how?: 'push' | 'replace') => void;

/**
 * The view that the address speaks of, and the way to change it, which is to change the address.
 * @param read and write stay the same from one render to the next.
 */
export function useAddressView<View>(
  read: (parameters: URLSearchParams) => View,
  write: (view: View) => URLSearchParams,
): readonly [View, ChangeView<View>] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const latest = useRef(search);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  const view = useMemo(() => read(new URLSearchParams(search)), [read, search]);
  const change = useCallback<ChangeView<View>>(
    (part, how = 'push') => {
      // Two changes in one turn must both count, so the second starts from the first and not from what is shown.
      const before = latest.current;
      const after = write({ ...read(new URLSearchParams(before)), ...part }).toString();
      const next = after === '' ? '' : `?${after}`;
      if (next === before) return;
      latest.current = next;
      // At once, not when React finds time: a control must show what it was just set to.
      void navigate({ search: next }, { replace: how === 'replace', flushSync: true });
    },
    [navigate, read, write],
  );
  return [view, change];
}
