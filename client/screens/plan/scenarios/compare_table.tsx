import { type CSSProperties, memo } from 'react';
import type { Counts } from '../../../../geodata/reach/plan/region_figures.ts';
import { PEOPLE, type ScenarioFigures, type SideFigures, shareOf } from '../../../reach/plan_figures.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { signedCount } from '../panel/signed.ts';
import { MOST_COMPARED } from '../view/plan_view.ts';
import type { Scenario } from './use_scenarios.ts';

export interface CompareTableProps {
  readonly list: readonly Scenario[];
  /** Ids of those compared, in order. */
  readonly compared: readonly string[];
  /** Null until they were computed; by the order of `compared`. */
  readonly figures: { readonly present: SideFigures; readonly scenarios: readonly ScenarioFigures[] } | null;
  /** Id of the scenario that the map shows; null for the present. */
  readonly shown: string | null;
  readonly onCompared: (ids: readonly string[]) => void;
  /** 0 for the present, else the place of the scenario. */
  readonly onShow: (place: number) => void;
}

/** The present and up to four scenarios, figure by figure; the best of each is named. */
export const CompareTable = memo(function CompareTable(props: CompareTableProps) {
  const { list, compared, figures, shown, onCompared, onShow } = props;
  const { words, format } = useSpeech();
  const { compare, balance } = words.plan;
  const columns = compared.flatMap((id) => list.find((scenario) => scenario.id === id) ?? []);
  const toggle = (id: string) =>
    onCompared(compared.includes(id) ? compared.filter((other) => other !== id) : [...compared, id]);
  const sides = figures ? [figures.present, ...figures.scenarios.map(({ draft }) => draft)] : null;
  const rows: readonly RowPlan[] = [
    ...PEOPLE.map((who) => ({
      name: compare[who],
      of: (side: SideFigures) => side.within[who],
      write: (side: SideFigures) => format.share(shareOf(side, side.within, who)),
      less: false,
      who,
    })),
    timeRow(balance.median, (side) => side.medianMinutes),
    timeRow(balance.p90, (side) => side.p90Minutes),
    {
      name: balance.gini,
      of: (side) => side.gini,
      write: (side) => (side.gini === null ? '–' : format.decimal(side.gini, 3)),
      less: true,
    },
  ];
  function timeRow(name: string, of: (side: SideFigures) => number | null): RowPlan {
    return {
      name,
      of,
      less: true,
      write: (side) => {
        const minutes = of(side);
        return minutes === null ? balance.overAnHour : balance.minutes(format.decimal(minutes, 1));
      },
    };
  }
  return (
    <section className="compare" aria-label={compare.title}>
      <p className="compare__lead">{columns.length === 0 ? compare.none : compare.keys}</p>
      <ul className="compare__choice">
        {list.map((scenario) => {
          const isIn = compared.includes(scenario.id);
          return (
            <li key={scenario.id}>
              <label className="compare__option">
                <input
                  type="checkbox"
                  checked={isIn}
                  disabled={!isIn && compared.length >= MOST_COMPARED}
                  onChange={() => toggle(scenario.id)}
                />
                <span>{scenario.name}</span>
                <small>{words.plan.scenario.changes(format.count(scenario.edits.length))}</small>
              </label>
            </li>
          );
        })}
        {list.length === 0 && <li className="changed__none">{words.plan.scenario.none}</li>}
      </ul>
      {columns.length > 0 && (
        <div className="compare__scroll scrolls">
          <table
            className="compare__table"
            aria-busy={!figures}
            data-many={columns.length > 2}
            style={{ '--columns': columns.length + 1 } as CSSProperties}
          >
            <thead>
              <tr>
                <th scope="col">{compare.figure}</th>
                <Head place={0} name={compare.present} isShown={shown === null} onShow={onShow} />
                {columns.map((scenario, index) => (
                  <Head
                    key={scenario.id}
                    place={index + 1}
                    name={scenario.name}
                    isShown={shown === scenario.id}
                    onShow={onShow}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {sides
                    ? sides.map((side, index) => (
                        <td
                          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                          key={index}
                          data-best={isBest(row, sides, index)}
                        >
                          {row.write(side)}
                          {isBest(row, sides, index) && <small>{compare.best}</small>}
                          {row.who && index > 0 && <Change present={sides[0]!} side={side} who={row.who} />}
                        </td>
                      ))
                    : [null, ...columns].map((scenario) => (
                        <td key={scenario?.id ?? ''}>
                          <span className="skeleton">00.0%</span>
                        </td>
                      ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
});

interface RowPlan {
  readonly name: string;
  readonly of: (side: SideFigures) => number | null;
  readonly write: (side: SideFigures) => string;
  /** True where less is better. */
  readonly less: boolean;
  readonly who?: keyof Counts;
}

interface HeadProps {
  readonly place: number;
  readonly name: string;
  readonly isShown: boolean;
  readonly onShow: (place: number) => void;
}

function Head({ place, name, isShown, onShow }: HeadProps) {
  const { compare } = useSpeech().words.plan;
  return (
    <th scope="col">
      <button
        type="button"
        className="compare__show"
        aria-pressed={isShown}
        aria-label={compare.show(name)}
        aria-keyshortcuts={String(place)}
        onClick={() => onShow(place)}
      >
        <kbd>{place}</kbd>
        <span>{name}</span>
      </button>
    </th>
  );
}

interface ChangeProps {
  readonly present: SideFigures;
  readonly side: SideFigures;
  readonly who: keyof Counts;
}

function Change({ present, side, who }: ChangeProps) {
  const { format } = useSpeech();
  const change = signedCount(side.within[who] - present.within[who], format);
  return (
    <small className="compare__change" data-turn={change.turn}>
      {change.text}
    </small>
  );
}

/** The best of a row, where it is not the same in all. */
function isBest({ of, less }: RowPlan, sides: readonly SideFigures[], index: number): boolean {
  const values = sides.map((side) => of(side) ?? (less ? Infinity : -Infinity));
  const best = less ? Math.min(...values) : Math.max(...values);
  return values[index] === best && values.some((value) => value !== best);
}
