import { useCallback, useMemo, useState } from 'react';
import type { CaseRow } from '../../data/case_row.ts';

/** Cases that one batch may hold. */
export const MOST_PICKED = 200;

export interface Picked {
  readonly ids: ReadonlySet<string>;
  /** Turns one over or, with `isRange`, picks all from the one picked last to it. */
  readonly toggle: (rows: readonly CaseRow[], id: string, isRange: boolean) => void;
  readonly set: (ids: readonly string[]) => void;
}

/** The cases that are picked to be worked on together. */
export function usePicked(): Picked {
  const [state, setState] = useState<{ readonly ids: ReadonlySet<string>; readonly last: string | null }>({
    ids: new Set(),
    last: null,
  });
  const toggle = useCallback((rows: readonly CaseRow[], id: string, isRange: boolean) => {
    setState(({ ids, last }) => {
      const next = new Set(ids);
      const from = isRange && last !== null ? rows.findIndex((row) => row.id === last) : -1;
      const to = rows.findIndex((row) => row.id === id);
      if (from >= 0 && to >= 0) {
        for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(row.id);
      } else if (!next.delete(id)) next.add(id);
      return { ids: new Set([...next].slice(0, MOST_PICKED)), last: id };
    });
  }, []);
  const set = useCallback(
    (ids: readonly string[]) => setState({ ids: new Set(ids.slice(0, MOST_PICKED)), last: null }),
    [],
  );
  return useMemo(() => ({ ids: state.ids, toggle, set }), [state.ids, toggle, set]);
}
