import { useMemo, useState } from 'react';
import { type CaseGrouping, DeskFigureTableDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { FigureValue } from '../../../parts/figure_card/figure_value.tsx';
import { Pick } from '../../../parts/pick.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import { useDesk } from '../data/desk_context.ts';
import { ASKED_AT_FIRST, type Asked } from '../view/cases_view.ts';
import { figureFile } from '../view/export_address.ts';
import type { FigureScope } from './figure_scope.ts';
import { FIGURE_NAMES, type ShownFigures } from './figure_strip.tsx';

export interface FigureTableProps {
  readonly window: { readonly from: string; readonly to: string };
  readonly days: number;
  /** Figures of everything, for those who want to know what there is no row of. */
  readonly whole: ShownFigures | null;
  readonly scope: FigureScope;
}

/** The same figures for each region, kind or department, those with most cases first; a name leads to its cases. */
export function FigureTable({ window, days, whole, scope }: FigureTableProps) {
  const { words, name, language } = useSpeech();
  const { figures } = words.desk;
  const { fresh } = useLine();
  const { place, heard, change } = useDesk();
  const [chosen, setBy] = useState<CaseGrouping>('region');
  const by = scope.groupings.includes(chosen) ? chosen : scope.groupings[0]!;
  const [level, setLevel] = useState(1);
  const answer = useAnswer({
    client: fresh,
    document: DeskFigureTableDocument,
    variables: useMemo(
      () => ({ place: place.code, window, by, level: by === 'region' ? level : null }),
      [place.code, window, by, level],
    ),
    keepsPrevious: true,
  });
  useRetryWhenLive(heard.connection, [answer]);
  const rows = useMemo(
    () =>
      [...(answer.data?.jurisdiction.caseFigureTable ?? [])].sort(
        (one, other) => (other.figures.reported.value ?? 0) - (one.figures.reported.value ?? 0),
      ),
    [answer.data],
  );
  const texts = { region: figures.byRegion, kind: figures.byKind, department: figures.byDepartment };
  const show = (code: string) => {
    const part: Partial<Asked> = {
      region: { region: code },
      kind: { kinds: [code] },
      department: { unit: { kind: 'department' as const, code } },
    }[by];
    change({ ...ASKED_AT_FIRST, states: 'all', reported: { days }, ...part, page: 'list' });
  };
  return (
    <section className="figures__section">
      <h2>
        {figures.table}
        <Segments
          label={figures.by}
          value={by}
          onChange={setBy}
          options={scope.groupings.map((value) => ({ value, text: texts[value] }))}
        />
        {by === 'region' && (
          <Pick
            label={figures.level}
            value={String(level)}
            onChange={(value) => setLevel(Number(value))}
            options={place.levels.map((each) => ({ value: String(each.level), text: name(each.name) }))}
          />
        )}
        {scope.files.includes(by) && (
          <a
            className="button"
            href={figureFile(place.code, { by, level, days }, language)}
            download
            title={figures.fileHint}
          >
            {figures.file}
          </a>
        )}
      </h2>
      {answer.error && rows.length === 0 && <FailedNotice error={answer.error} onRetry={answer.retry} />}
      <div className="desk-table__box" aria-busy={answer.isLoading}>
        <table className="desk-table desk-table--figures">
          <thead>
            <tr>
              <th scope="col">{figures.name}</th>
              {FIGURE_NAMES.map((each) => (
                <th key={each} scope="col">
                  {figures[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <button
                    type="button"
                    className="text-button"
                    title={figures.showCases(name(row.name))}
                    onClick={() => show(row.code)}
                  >
                    {name(row.name)}
                  </button>
                </th>
                {FIGURE_NAMES.map((each) => (
                  <td key={each}>
                    <FigureValue title={`${name(row.name)} · ${figures[each]}`} figure={row.figures[each]} isInRow />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && answer.data !== null && whole?.reported.value === 0 && (
          <p className="panel__empty">{figures.none}</p>
        )}
      </div>
    </section>
  );
}
