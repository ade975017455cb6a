import { type RefObject, useCallback, useRef, useState } from 'react';
import type { CaseRow } from '../../data/case_row.ts';
import type { Picked } from '../list/use_picked.ts';
import { MOST_PICKED } from '../list/use_picked.ts';

interface ActiveRowInput {
  readonly rows: readonly CaseRow[];
  readonly picked: Picked;
  readonly open: string | null;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onOpen: (id: string) => void;
}

/** The row that keys act on, and what keys do with it. While a case is open, moving opens the next one. */
export function useActiveRow({ rows, picked, open, box, onOpen }: ActiveRowInput) {
  const [active, setActive] = useState<string | null>(open);
  const latest = useRef({ rows, picked, open, active });
  latest.current = { rows, picked, open, active };
  const to = useCallback(
    (place: number, extend: boolean) => {
      const { rows: now, picked: chosen, open: shown, active: before } = latest.current;
      const row = now[Math.max(0, Math.min(place, now.length - 1))];
      if (!row) return;
      box.current?.focus({ preventScroll: true });
      if (extend) {
        const was = before !== null && !chosen.ids.has(before) ? [before] : [];
        chosen.set([...chosen.ids, ...was, row.id]);
      }
      latest.current.active = row.id;
      setActive(row.id);
      if (shown !== null && !extend) onOpen(row.id);
    },
    [box, onOpen],
  );
  const move = useCallback(
    (by: number, extend: boolean) => {
      const { rows: now, active: at } = latest.current;
      const place = now.findIndex(({ id }) => id === at);
      to(place < 0 ? 0 : place + by, extend);
    },
    [to],
  );
  const toEnd = useCallback((isLast: boolean) => to(isLast ? latest.current.rows.length - 1 : 0, false), [to]);
  const openActive = useCallback(() => {
    const { active: at } = latest.current;
    if (at !== null) onOpen(at);
  }, [onOpen]);
  const pickActive = useCallback(() => {
    const { rows: now, picked: chosen, active: at } = latest.current;
    if (at !== null) chosen.toggle(now, at, false);
  }, []);
  const pickAll = useCallback(() => {
    const { rows: now, picked: chosen } = latest.current;
    chosen.set(now.slice(0, MOST_PICKED).map(({ id }) => id));
  }, []);
  return { active, setActive, move, toEnd, openActive, pickActive, pickAll };
}
