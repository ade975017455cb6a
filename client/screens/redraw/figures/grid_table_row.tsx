import { memo } from 'react';
import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { Explained } from './explained.tsx';
import { figureOf, type GridRow, offLimits } from './grid_rows.ts';
import { LimitMark } from './limit_mark.tsx';
import { definitionOf, type FigureColumn, writeCell, writeWhole } from './write_figure.ts';

export interface GridTableRowProps {
  readonly work: RedrawWork;
  readonly row: GridRow;
  readonly columns: readonly FigureColumn[];
  /** Of all rows, the head is 1. */
  readonly number: number;
  readonly isChosen: boolean;
  /** True for the row that keys reach while none is chosen. */
  readonly isFirst: boolean;
  readonly onChoose: (key: OwnerKey, isSought: boolean) => void;
}

/** One grid: a click goes there; every figure opens where it comes from. */
export const GridTableRow = memo(function GridTableRow(props: GridTableRowProps) {
  const { work, row, columns, number, isChosen, isFirst, onChoose } = props;
  const speech = useSpeech();
  const { words } = speech;
  const { limits, caseMonths } = work.base.facts;
  const off = offLimits(row.figures.households, limits);
  return (
    <tr
      data-row={number}
      data-grid={row.key}
      aria-rowindex={number}
      aria-current={isChosen}
      className="grid-table__row"
      onClick={() => onChoose(row.key, true)}
    >
      <th scope="row" data-column="name">
        <button
          type="button"
          className="grid-table__name"
          tabIndex={isChosen || isFirst ? 0 : -1}
          title={row.name}
          onClick={(event) => {
            event.stopPropagation();
            onChoose(row.key, true);
          }}
        >
          {row.name}
        </button>
      </th>
      {columns.map((column) => (
        <td key={column} data-column={column} data-value={figureOf(row.figures, column)}>
          <Explained
            work={work}
            isInRow
            title={`${row.name} · ${words.redrawPanel.columns[column]}`}
            definition={definitionOf(column, caseMonths, speech)}
            value={writeWhole(row.figures, column, speech)}
          >
            {writeCell(row.figures, column, speech)}
          </Explained>
          {column === 'households' && <LimitMark off={off} />}
        </td>
      ))}
    </tr>
  );
});
