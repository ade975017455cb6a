import { memo, useMemo, useRef, useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { LOCALE } from '../../../wording/language.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useRowWindow } from '../figures/use_row_window.ts';
import { MOST_FIRST, MOVE_COLUMNS, type MoveColumn, type MoveRow, moveOrderAfter, sortMoves } from './move_rows.ts';

export interface MovesTableProps {
  readonly rows: readonly MoveRow[];
  /** The one that the map shows; null: none. */
  readonly shown: MoveRow['move'] | null;
  readonly onShow: (row: MoveRow) => void;
}

/** Who goes from which grid to which; a click shows them on the map. */
export const MovesTable = memo(function MovesTable({ rows, shown, onShow }: MovesTableProps) {
  const { words, language, format } = useSpeech();
  const { compare, columns, terse } = words.redrawPanel;
  const [order, setOrder] = useState(MOST_FIRST);
  const sorted = useMemo(
    () => sortMoves(rows, order, new Intl.Collator(LOCALE[language], { numeric: true }).compare),
    [rows, order, language],
  );
  const box = useRef<HTMLDivElement>(null);
  const { from, to, rowHeight, onScroll } = useRowWindow(box, sorted.length);
  const texts: Readonly<Record<MoveColumn, string>> = {
    from: compare.fromGrid,
    to: compare.toGrid,
    households: columns.households,
    residents60: terse.residents60,
    openCases: terse.openCases,
    stations: columns.stations,
  };
  return (
    <div ref={box} className="grid-table__box scrolls" onScroll={onScroll}>
      <table className="grid-table moves" aria-rowcount={sorted.length + 1}>
        <caption className="unseen">{compare.table}</caption>
        <thead>
          <tr>
            {MOVE_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column === 'from' || column === 'to' ? 'name' : column}
                aria-sort={order.column !== column ? 'none' : order.isDescending ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  className="grid-table__sort"
                  title={words.redrawPanel.figures.sortBy(texts[column])}
                  onClick={() => setOrder(moveOrderAfter(order, column))}
                >
                  {texts[column]}
                  {order.column === column && <Icon name={order.isDescending ? 'down' : 'up'} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr style={{ height: from * rowHeight }} />}
          {sorted.slice(from, to).map((row, i) => {
            const { move } = row;
            return (
              <tr
                key={`${move.from} ${move.to}`}
                data-row={from + i + 2}
                data-from={move.from}
                data-to={move.to}
                aria-rowindex={from + i + 2}
                aria-current={shown === move}
                className="grid-table__row"
                onClick={() => onShow(row)}
              >
                <th scope="row" data-column="name">
                  <button
                    type="button"
                    className="grid-table__name"
                    title={compare.show(row.from, row.to)}
                    onClick={(event) => {
                      event.stopPropagation();
                      onShow(row);
                    }}
                  >
                    {row.from}
                  </button>
                </th>
                <td data-column="name">{row.to}</td>
                <td data-value={move.households}>{format.count(move.households)}</td>
                <td>{format.peopleTersely(move.residents60)}</td>
                <td>{format.count(move.openCases)}</td>
                <td>{format.count(move.stations)}</td>
              </tr>
            );
          })}
          {to < sorted.length && <tr style={{ height: (sorted.length - to) * rowHeight }} />}
        </tbody>
      </table>
    </div>
  );
});
