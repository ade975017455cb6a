import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { scrollToRow, type VisibleRows, visibleRows } from './visible_rows.ts';

/** Until a row was measured. */
const GUESSED_ROW_PX = 34;

export interface RowWindow extends VisibleRows {
  readonly rowHeight: number;
  readonly onScroll: () => void;
  /** Scrolls so that a row can be seen. */
  readonly reveal: (row: number) => void;
}

/**
 * Renders only the rows of a long list that can be seen. The box scrolls; its rows are all as high as the first one that has
 * `data-row`.
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [rowHeight, setRowHeight] = useState(GUESSED_ROW_PX);
  const [seen, setSeen] = useState({ scrollTop: 0, height: 600 });
  const measure = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const { scrollTop, clientHeight } = element;
    setSeen((before) =>
      before.scrollTop === scrollTop && before.height === clientHeight ? before : { scrollTop, height: clientHeight },
    );
    const row = element.querySelector<HTMLElement>('[data-row]');
    if (row && row.offsetHeight > 0) setRowHeight(row.offsetHeight);
  }, [box]);
  useLayoutEffect(measure);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, measure]);
  const reveal = useCallback(
    (row: number) => {
      const element = box.current;
      if (!element) return;
      const head = element.querySelector('thead')?.clientHeight ?? 0;
      element.scrollTop = scrollToRow(row, rowHeight, element.scrollTop, element.clientHeight - head);
    },
    [box, rowHeight],
  );
  return { ...visibleRows(count, rowHeight, seen.scrollTop, seen.height), rowHeight, onScroll: measure, reveal };
}
