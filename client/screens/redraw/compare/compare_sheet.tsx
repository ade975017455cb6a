import type { DraftComparison } from '../../../../geodata/redraw/compare/compare_drafts.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { RedrawPaper } from '../panel/redraw_paper.tsx';
import type { DraftSide, RedrawWork } from '../redraw_work.ts';
import { type SideSummary, summaryOf } from './compare_figures.ts';
import { MapPicture } from './map_picture.tsx';
import { MOST_FIRST, type MoveRow, sortMoves } from './move_rows.ts';
import { MovedFigures } from './moved_figures.tsx';

interface NamedSide extends DraftSide {
  readonly name: string;
}

export interface CompareSheetProps {
  readonly work: RedrawWork;
  readonly comparison: DraftComparison;
  readonly rows: readonly MoveRow[];
  readonly before: NamedSide;
  readonly after: NamedSide;
}

/** The comparison on paper: figures of both states, a picture, and who goes from where to where. */
export function CompareSheet({ work, comparison, rows, before, after }: CompareSheetProps) {
  const { words, format } = useSpeech();
  const { compare: texts, columns } = words.redrawPanel;
  const [first, second] = [summaryOf(before.figures), summaryOf(after.figures)];
  const figures: readonly (readonly [string, (side: SideSummary) => string])[] = [
    [texts.within, ({ within }) => format.share(within)],
    [texts.mean, ({ mean }) => format.fixed(mean, 0)],
    [texts.largest, ({ largest }) => format.count(largest)],
    [texts.smallest, ({ smallest }) => format.count(smallest)],
  ];
  const sorted = sortMoves(rows, MOST_FIRST, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return (
    <RedrawPaper work={work} title={texts.sheet}>
      <p>
        {before.name} → {after.name}
      </p>
      <MovedFigures comparison={comparison} />
      <div className="redraw-paper__beside">
        <MapPicture before={before} after={after} comparison={comparison} />
        <table className="redraw-paper__table">
          <thead>
            <tr>
              <th scope="col">{texts.figure}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(([name, write]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{write(first)}</td>
                <td>{write(second)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{texts.table}</h2>
      {sorted.length === 0 ? (
        <p>{texts.same}</p>
      ) : (
        <table className="redraw-paper__table">
          <thead>
            <tr>
              <th scope="col">{texts.fromGrid}</th>
              <th scope="col">{texts.toGrid}</th>
              <th scope="col">{columns.households}</th>
              <th scope="col">{columns.residents}</th>
              <th scope="col">{columns.residents60}</th>
              <th scope="col">{columns.openCases}</th>
              <th scope="col">{columns.stations}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ move, from, to }) => (
              <tr key={`${move.from} ${move.to}`}>
                <td>{from}</td>
                <td>{to}</td>
                <td>{format.count(move.households)}</td>
                <td>{format.count(move.residents)}</td>
                <td>{format.people(move.residents60)}</td>
                <td>{format.count(move.openCases)}</td>
                <td>{format.count(move.stations)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </RedrawPaper>
  );
}
