import { memo, useEffect, useRef } from 'react';
import type { Coverage, CoverageRow } from '../../live/coverage_state.ts';
import { explainedPart, type Figure, pointsOver, type RowPart, shortOf } from '../../parts/figure_card/figure.ts';
import { FigureValue } from '../../parts/figure_card/figure_value.tsx';
import { Meter } from '../../parts/meter.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { ColumnSet } from '../view/view_state.ts';
import { COLUMNS_OF, type CoverageColumn, partOf, tierMinutes, type Who, whoOf } from './coverage_rows.ts';

export interface CoverageTableRowProps {
  readonly row: CoverageRow;
  readonly total: Coverage | null;
  readonly columns: ColumnSet;
  readonly isChosen: boolean;
  readonly onChoose: (code: string) => void;
}

/** One region's figures; drawn again only when they are others. */
export const CoverageTableRow = memo(function CoverageTableRow(props: CoverageTableRowProps) {
  const { row, total, columns, isChosen, onChoose } = props;
  const { words, name } = useSpeech();
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
        COLUMNS_OF[columns].map((column) => (
          <Cell key={column} row={row} total={total} column={column} who={whoOf(columns)} />
        ))
      ) : (
        <td colSpan={COLUMNS_OF[columns].length} className="coverage__number">
          {words.table.noHomes}
        </td>
      )}
    </tr>
  );
});

interface CellProps {
  readonly row: CoverageRow;
  readonly total: Coverage | null;
  readonly column: CoverageColumn;
  readonly who: Who;
}

function Cell({ row, total, column, who }: CellProps) {
  const { words, format } = useSpeech();
  const { coverage } = row;
  const part = partOf<RowPart>(coverage, column, who);
  const whole = total && partOf<Figure>(total, column, who);
  if (part && whole) {
    const person = column === 'households' || column === 'residents60' ? column : who;
    const title = titleOf(column, who, words);
    return (
      <td className="coverage__number">
        <span className="coverage__cell">
          {part.unit === 'share' && <Meter share={part.value} />}
          <FigureValue title={title} figure={explainedPart(part, whole, coverage[person])} isInRow />
        </span>
      </td>
    );
  }
  if (column === 'over') {
    const points = pointsOver(coverage.circle.residents, coverage.residents);
    return <td className="coverage__number">{points === null ? '–' : words.table.points(format.fixed(points, 1))}</td>;
  }
  return <td className="coverage__number">{format.peopleTersely(shortOf(coverage.residents))}</td>;
}

function titleOf(column: CoverageColumn, who: Who, words: ReturnType<typeof useSpeech>['words']): string {
  const { headline } = words;
  const covered = {
    households: headline.covered,
    residents: headline.coveredResidents,
    residents60: headline.covered60,
  };
  if (column === 'households' || column === 'residents' || column === 'residents60') return covered[column];
  if (column === 'median' || column === 'p90') return headline[column];
  if (column === 'gini') return headline.giniTitle;
  const minutes = tierMinutes(column);
  return minutes === null ? words.table.circle : `${covered[who]} · ${headline.minutes(String(minutes))}`;
}
