import { type MouseEvent, type RefObject, useCallback, useEffect, useId, useRef } from 'react';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { useNow } from '../../data/use_now.ts';
import type { CaseList } from '../data/use_case_list.ts';
import { CaseRowLine } from './case_row_line.tsx';
import type { Picked } from './use_picked.ts';
import { useVisibleRows } from './use_visible_rows.ts';

/** Height of a row in rem. */
export const ROW_REM = 5.6;
/** The next page is asked for while so many rows are still ahead. */
const AHEAD = 40;

export interface CaseLinesProps {
  readonly cases: CaseList;
  /** How many there are in all; null until it is known. */
  readonly total: number | null;
  /** Id of the row that keys act on; it need not be in the list. */
  readonly active: string | null;
  readonly open: string | null;
  readonly picked: Picked;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onOpen: (id: string) => void;
}

/** The list itself: a list box of which only the rows in sight are drawn. It holds the focus; keys move its active row. */
export function CaseLines({ cases, total, active, open, picked, box, onOpen }: CaseLinesProps) {
  const { words } = useSpeech();
  const { desk } = words;
  const { list, isLoading, error, readMore } = cases;
  const { rows, left, hasMore } = list;
  const base = useId();
  const now = useNow(30_000);
  const { from, to, rowHeight, bringIntoSight } = useVisibleRows(box, ROW_REM, rows.length);
  const activeIndex = active === null ? -1 : rows.findIndex(({ id }) => id === active);

  useEffect(() => {
    if (to + AHEAD >= rows.length && rows.length > 0 && hasMore && !isLoading && !error) readMore();
  }, [to, rows.length, hasMore, isLoading, error, readMore]);

  // Brought into sight when another becomes active, not when the rows around it change.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (active === shown.current || activeIndex < 0) return;
    shown.current = active;
    bringIntoSight(activeIndex);
  }, [active, activeIndex, bringIntoSight]);

  const latest = useRef({ rows, picked });
  useEffect(() => {
    latest.current = { rows, picked };
  });
  const onClick = useCallback(
    (item: CaseRow, event: MouseEvent) => {
      const isTick = event.target instanceof Element && event.target.closest('.case-row__tick') !== null;
      const { rows: now, picked: chosen } = latest.current;
      if (isTick || event.shiftKey || event.ctrlKey || event.metaKey) chosen.toggle(now, item.id, event.shiftKey);
      else onOpen(item.id);
    },
    [onOpen],
  );

  if (rows.length === 0 && error) return <FailedNotice error={error} onRetry={readMore} />;
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      className="case-lines scrolls"
      aria-label={desk.list.label}
      aria-multiselectable="true"
      aria-busy={isLoading}
      aria-activedescendant={activeIndex >= from && activeIndex < to ? `${base}-${active}` : undefined}
    >
      {rows.length === 0 && isLoading && <LinesSkeleton />}
      {rows.length === 0 && !isLoading && <p className="case-lines__empty">{desk.list.empty}</p>}
      <div role="presentation" className="case-lines__rows" style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(from, to).map((item, i) => (
          <CaseRowLine
            key={item.id}
            item={item}
            index={from + i}
            total={total}
            domId={`${base}-${item.id}`}
            top={(from + i) * rowHeight}
            height={rowHeight}
            isActive={item.id === active}
            isOpen={item.id === open}
            isSelected={picked.ids.has(item.id)}
            isLeft={left.has(item.id)}
            now={now}
            onClick={onClick}
          />
        ))}
      </div>
      {rows.length > 0 && (
        <p className="case-lines__end">
          {error ? (
            <button type="button" className="text-button" onClick={readMore}>
              {words.states.retry}
            </button>
          ) : hasMore ? (
            desk.list.loadingMore
          ) : (
            desk.list.end
          )}
        </p>
      )}
    </div>
  );
}

function LinesSkeleton() {
  return (
    <div className="case-lines__skeleton" aria-hidden="true">
      {Array.from({ length: 8 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same and never move.
        <span key={i} className="skeleton" />
      ))}
    </div>
  );
}
