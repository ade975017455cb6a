import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { CoverageFieldsFragment } from '../../generated/operations.ts';
import { explainedBy, type RowFigure, shortOf } from '../../parts/figure_card/figure.ts';
import { FigureValue } from '../../parts/figure_card/figure_value.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Meter } from '../../parts/meter.tsx';
import { LOCALE } from '../../wording/language.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { type CoverageColumn, type CoverageRow, orderAfter, sortCoverage, WORST_FIRST } from './coverage_rows.ts';

const COLUMNS = ['region', 'households', 'residents60', 'short'] as const;

export interface CoverageTableProps {
  readonly rows: readonly CoverageRow[];
  /** The whole place's figures, which say what the rows' mean. */
  readonly total: CoverageFieldsFragment | null;
  readonly caption: string;
  readonly chosenCode: string | null;
  readonly onChoose: (code: string) => void;
}

/** Every region of a level with the share it has in reach; choosing one shows it on the map. */
export const CoverageTable = memo(function CoverageTable(props: CoverageTableProps) {
  const { rows, total, caption, chosenCode, onChoose } = props;
  const { words, name, language } = useSpeech();
  const [order, setOrder] = useState(WORST_FIRST);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(LOCALE[language], { numeric: true });
    return sortCoverage(rows, order, (row) => name(row.region.name), compare);
  }, [rows, order, name, language]);
  return (
    <table className="coverage">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
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
        {sorted.map((row) => (
          <Row
            key={row.region.code}
            row={row}
            total={total}
            isChosen={row.region.code === chosenCode}
            onChoose={onChoose}
          />
        ))}
        {sorted.length === 0 && (
          <tr>
            <td colSpan={COLUMNS.length}>{words.table.none}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
});

interface SortHeadProps {
  readonly column: CoverageColumn;
  readonly sort: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

function SortHead({ column, sort, onSort }: SortHeadProps) {
  const { table } = useSpeech().words;
  return (
    <th scope="col" aria-sort={sort} className={`coverage__${column}`}>
      <button type="button" className="coverage__sort" onClick={onSort} title={table.sortBy(table[column])}>
        {table[column]}
        {sort !== 'none' && <Icon name={sort === 'descending' ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: CoverageRow;
  readonly total: CoverageFieldsFragment | null;
  readonly isChosen: boolean;
  readonly onChoose: (code: string) => void;
}

const Row = memo(function Row({ row, total, isChosen, onChoose }: RowProps) {
  const { words, name, format } = useSpeech();
  const { region, coverage } = row;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const hasHomes = coverage.households.denominator > 0;
  return (
    <tr ref={line} aria-current={isChosen} className="coverage__row" onClick={() => onChoose(region.code)}>
      <th scope="row" className="coverage__region">
        <button type="button" title={name(region.name)} onClick={() => onChoose(region.code)}>
          {name(region.name)}
        </button>
        {region.parent && <small>{name(region.parent.name)}</small>}
      </th>
      {hasHomes ? (
        <>
          <ShareCell title={words.headline.covered} figure={coverage.households} whole={total?.households} />
          <ShareCell title={words.headline.covered60} figure={coverage.residents60} whole={total?.residents60} />
          <td className="coverage__short">{format.people(shortOf(coverage.residents))}</td>
        </>
      ) : (
        <td colSpan={3} className="coverage__short">
          {words.table.noHomes}
        </td>
      )}
    </tr>
  );
});

interface ShareCellProps {
  readonly title: string;
  readonly figure: RowFigure;
  readonly whole: CoverageFieldsFragment['households'] | undefined;
}

function ShareCell({ title, figure, whole }: ShareCellProps) {
  const { format } = useSpeech();
  return (
    <td className="coverage__share">
      <span className="coverage__share-line">
        <Meter share={figure.value} />
        {whole ? <FigureValue title={title} figure={explainedBy(figure, whole)} isInRow /> : format.share(figure.value)}
      </span>
    </td>
  );
}
