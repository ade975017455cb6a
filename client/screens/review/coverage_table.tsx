import { memo, useMemo, useState } from 'react';
import type { Coverage, CoverageRow } from '../../live/coverage_state.ts';
import { Icon } from '../../parts/icon.tsx';
import { LOCALE } from '../../wording/language.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import type { ColumnSet } from '../view/view_state.ts';
import {
  COLUMNS_OF,
  type CoverageColumn,
  orderAfter,
  orderWithin,
  sortCoverage,
  tierMinutes,
  WORST_FIRST,
  whoOf,
} from './coverage_rows.ts';
import { CoverageTableRow } from './coverage_table_row.tsx';

export interface CoverageTableProps {
  readonly rows: readonly CoverageRow[];
  /** The whole place's figures, which say what the rows' mean. */
  readonly total: Coverage | null;
  readonly columns: ColumnSet;
  /** The tier that judges the category. */
  readonly ownMinutes: number;
  readonly caption: string;
  readonly chosenCode: string | null;
  readonly onChoose: (code: string) => void;
}

/** Every region of a level with what it has in reach; choosing one shows it on the map. */
export const CoverageTable = memo(function CoverageTable(props: CoverageTableProps) {
  const { rows, total, columns, ownMinutes, caption, chosenCode, onChoose } = props;
  const { words, name, language } = useSpeech();
  const [asked, setOrder] = useState(WORST_FIRST);
  const order = orderWithin(asked, columns, ownMinutes);
  const { column: sortedBy, isDescending } = order;
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(LOCALE[language], { numeric: true });
    const by = { column: sortedBy, isDescending };
    return sortCoverage(rows, by, whoOf(columns), (row) => name(row.region.name), compare);
  }, [rows, sortedBy, isDescending, columns, name, language]);
  const present = ['region' as const, ...COLUMNS_OF[columns]];
  return (
    <table className="coverage" data-columns={columns}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {present.map((column) => (
            <SortHead
              key={column}
              column={column}
              isOwn={tierMinutes(column) === ownMinutes}
              sort={sortedBy === column ? (isDescending ? 'descending' : 'ascending') : 'none'}
              onSort={() => setOrder(orderAfter(order, column))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <CoverageTableRow
            key={row.region.code}
            row={row}
            total={total}
            columns={columns}
            isChosen={row.region.code === chosenCode}
            onChoose={onChoose}
          />
        ))}
        {sorted.length === 0 && (
          <tr>
            <td colSpan={present.length}>{words.table.none}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
});

interface SortHeadProps {
  readonly column: CoverageColumn;
  /** True for the tier that judges the category. */
  readonly isOwn: boolean;
  readonly sort: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

function SortHead({ column, isOwn, sort, onSort }: SortHeadProps) {
  const { table, headline } = useSpeech().words;
  const minutes = tierMinutes(column);
  const text =
    column === 'tier5' || column === 'tier10' || column === 'tier15' ? table.tier(String(minutes)) : table[column];
  const title = isOwn ? `${table.sortBy(text)} · ${headline.ownTier(String(minutes))}` : table.sortBy(text);
  return (
    <th scope="col" aria-sort={sort} className={column === 'region' ? 'coverage__region' : 'coverage__number'}>
      <button type="button" className="coverage__sort" data-own={isOwn} onClick={onSort} title={title}>
        {text}
        {sort !== 'none' && <Icon name={sort === 'descending' ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
