import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { LOCALE } from '../../../wording/language.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawWork } from '../redraw_work.ts';
import {
  COLUMN_SETS,
  type ColumnSet,
  FARTHEST_FIRST,
  type GridColumn,
  type GridRow,
  offLimits,
  orderAfter,
  sortGrids,
} from './grid_rows.ts';
import { GridTableRow } from './grid_table_row.tsx';
import { useRowWindow } from './use_row_window.ts';

const SETS = Object.keys(COLUMN_SETS) as ColumnSet[];
const PAGE_ROWS = 10;

export interface GridTableProps {
  readonly work: RedrawWork;
  readonly rows: readonly GridRow[];
  readonly selected: OwnerKey | null;
  /** Chooses a grid; and goes there where `isSought`. */
  readonly onChoose: (key: OwnerKey, isSought: boolean) => void;
}

/** Every grid with its figures; only the rows that can be seen are there, so that twenty thousand are no more than twenty. */
export const GridTable = memo(function GridTable({ work, rows, selected, onChoose }: GridTableProps) {
  const { words, language, format } = useSpeech();
  const texts = words.redrawPanel.figures;
  const [set, setSet] = useState<ColumnSet>('people');
  const [order, setOrder] = useState(FARTHEST_FIRST);
  const [isOnlyOutside, setOnlyOutside] = useState(false);
  const { limits } = work.base.facts;
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(LOCALE[language], { numeric: true });
    const wanted = isOnlyOutside ? rows.filter(({ figures }) => offLimits(figures.households, limits) !== 0) : rows;
    return sortGrids(wanted, order, compare);
  }, [rows, order, isOnlyOutside, limits, language]);
  const box = useRef<HTMLDivElement>(null);
  const { from, to, rowHeight, onScroll, reveal } = useRowWindow(box, sorted.length);
  const columns: readonly GridColumn[] = ['name', ...COLUMN_SETS[set]];

  // What is chosen on the map comes into sight here.
  const place = selected === null ? -1 : sorted.findIndex(({ key }) => key === selected);
  const revealed = useRef<OwnerKey | null>(null);
  const isFocusWanted = useRef(false);
  useEffect(() => {
    if (place >= 0 && revealed.current !== selected) reveal(place);
    revealed.current = selected;
    if (!isFocusWanted.current) return;
    const button = box.current?.querySelector<HTMLElement>('[aria-current="true"] .grid-table__name');
    if (button) isFocusWanted.current = false;
    button?.focus({ preventScroll: true });
  });
  const goTo = useCallback(
    (row: number) => {
      const wanted = sorted[Math.max(0, Math.min(sorted.length - 1, row))];
      if (!wanted) return;
      isFocusWanted.current = true;
      onChoose(wanted.key, false);
    },
    [sorted, onChoose],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place < 0 ? 0 : place - 1,
      PageDown: place + PAGE_ROWS,
      PageUp: place - PAGE_ROWS,
      Home: 0,
      End: sorted.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(next);
  };

  return (
    <section className="grid-figures" aria-label={texts.table}>
      <div className="grid-figures__bar">
        <Segments
          label={texts.setsLabel}
          value={set}
          onChange={setSet}
          options={SETS.map((value) => ({ value, text: texts.sets[value] }))}
        />
        <label className="grid-figures__only">
          <input type="checkbox" checked={isOnlyOutside} onChange={() => setOnlyOutside(!isOnlyOutside)} />
          <span>{texts.onlyOutside}</span>
        </label>
        <span className="grid-figures__count">{texts.rows(format.count(sorted.length))}</span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that rise from the buttons of its rows. */}
      <div ref={box} className="grid-table__box scrolls" onScroll={onScroll} onKeyDown={onKeyDown}>
        <table className="grid-table" data-set={set} aria-rowcount={sorted.length + 1}>
          <caption className="unseen">{`${texts.table} · ${texts.keys}`}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead
                  key={column}
                  column={column}
                  sort={order.column === column ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
                  onSort={() => setOrder(orderAfter(order, column))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {from > 0 && <tr style={{ height: from * rowHeight }} />}
            {sorted.slice(from, to).map((row, i) => (
              <GridTableRow
                key={row.key}
                work={work}
                row={row}
                columns={COLUMN_SETS[set]}
                number={from + i + 2}
                isChosen={row.key === selected}
                isFirst={place < 0 && from + i === 0}
                onChoose={onChoose}
              />
            ))}
            {to < sorted.length && <tr style={{ height: (sorted.length - to) * rowHeight }} />}
            {sorted.length === 0 && (
              <tr>
                <td colSpan={columns.length} className="grid-table__none">
                  {texts.none}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
});

interface SortHeadProps {
  readonly column: GridColumn;
  readonly sort: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

function SortHead({ column, sort, onSort }: SortHeadProps) {
  const { columns, terse, figures } = useSpeech().words.redrawPanel;
  const short: Readonly<Partial<Record<GridColumn, string>>> = terse;
  return (
    <th scope="col" aria-sort={sort} data-column={column}>
      <button
        type="button"
        className="grid-table__sort"
        onClick={onSort}
        title={`${columns[column]} · ${figures.sortBy(columns[column])}`}
      >
        {short[column] ?? columns[column]}
        {sort !== 'none' && <Icon name={sort === 'descending' ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
