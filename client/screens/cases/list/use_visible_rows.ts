import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { scrolledTo, type VisibleRows, visibleRows } from './visible_rows.ts';

export interface SeenRows extends VisibleRows {
  /** In CSS pixels. */
  readonly rowHeight: number;
  readonly bringIntoSight: (row: number) => void;
}

/**
 * The rows of a long list that are in sight of its scrolling box. All rows are equally high, so which they are is a
 * division: no library of measured rows is needed.
 *
 * @param rowRem height of a row in rem
 */
export function useVisibleRows(box: RefObject<HTMLElement | null>, rowRem: number, count: number): SeenRows {
  const [rem, setRem] = useState(15);
  const [seen, setSeen] = useState<VisibleRows>({ from: 0, to: 30 });
  const rowHeight = Math.round(rowRem * rem);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      setRem(Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      const next = visibleRows(element.scrollTop, element.clientHeight, rowHeight, count);
      setSeen((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box, rowHeight, count]);
  const bringIntoSight = useCallback(
    (row: number) => {
      const element = box.current;
      if (element) element.scrollTop = scrolledTo(row, element.scrollTop, element.clientHeight, rowHeight);
    },
    [box, rowHeight],
  );
  return { from: Math.min(seen.from, count), to: Math.min(seen.to, count), rowHeight, bringIntoSight };
}
