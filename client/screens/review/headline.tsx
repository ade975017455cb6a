import { memo, type ReactNode } from 'react';
import type { CaseFiguresQuery, CoverageFieldsFragment } from '../../generated/operations.ts';
import type { LiveStation } from '../../live/live_state.ts';
import { type Figure, shortOf } from '../../parts/figure_card/figure.ts';
import { FigureCard } from '../../parts/figure_card/figure_card.tsx';
import { FigureValue } from '../../parts/figure_card/figure_value.tsx';
import { HoverCard } from '../../parts/hover_card.tsx';
import { Meter } from '../../parts/meter.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

export interface HeadlineProps {
  readonly coverage: CoverageFieldsFragment | null;
  readonly cases: CaseFiguresQuery['jurisdiction']['caseFigures'] | null;
  /** Null until they have been read. */
  readonly stations: readonly LiveStation[] | null;
  readonly categoryName: string;
  readonly category: string;
  /** True where the figures did not come; the list below says why and has the way on. */
  readonly isFailed: boolean;
}

/** The answer in three numbers, and the six that give it its size. */
export const Headline = memo(function Headline(props: HeadlineProps) {
  const { coverage, cases, stations, categoryName, category, isFailed } = props;
  const { words, format } = useSpeech();
  const { headline } = words;
  const ofCategory = stations?.filter((station) => station.category.code === category) ?? null;
  const open = ofCategory?.filter(({ status }) => status === 'open').length ?? null;
  return (
    <section className="headline" data-failed={isFailed || undefined}>
      {open === 0 && <p className="headline__note">{words.states.noStations(categoryName)}</p>}
      <dl className="headline__answer">
        <Share title={headline.covered} figure={coverage?.households ?? null} />
        <Share title={headline.covered60} figure={coverage?.residents60 ?? null} />
        <div className="headline__item headline__item--short">
          <dt>{headline.shortPeople}</dt>
          <dd className="headline__value">
            {coverage ? (
              <HoverCard
                label={headline.shortPeople}
                className={coverage.residents.estimated ? 'figure-value figure-value--estimated' : 'figure-value'}
                card={() => <FigureCard title={headline.shortPeople} figure={coverage.residents} />}
              >
                {format.people(shortOf(coverage.residents))}
              </HoverCard>
            ) : (
              <Waiting />
            )}
          </dd>
          <dd className="headline__parts">
            <Meter share={coverage?.residents.value ?? null} />
            {coverage && headline.shortPeople60(format.people(shortOf(coverage.residents60)))}
          </dd>
        </div>
      </dl>
      <dl className="headline__size">
        <Size title={headline.households} isRepeated>
          {coverage && format.count(coverage.households.denominator)}
        </Size>
        <Size title={headline.residents}>{coverage && format.count(coverage.residents.denominator)}</Size>
        <Size title={headline.residents60} isRepeated>
          {coverage && format.count(coverage.residents60.denominator)}
        </Size>
        <Size title={headline.stations(categoryName)}>
          {ofCategory && (
            <>
              {open}
              <small>{headline.stationsOf(format.count(ofCategory.length))}</small>
            </>
          )}
        </Size>
        <Size title={headline.cases}>{cases && <FigureValue title={headline.cases} figure={cases.reported} />}</Size>
        <Size title={headline.closed}>{cases && <FigureValue title={headline.closed} figure={cases.closed} />}</Size>
      </dl>
    </section>
  );
});

function Share({ title, figure }: { readonly title: string; readonly figure: Figure | null }) {
  const { words, format } = useSpeech();
  return (
    <div className="headline__item">
      <dt>{title}</dt>
      <dd className="headline__value">{figure ? <FigureValue title={title} figure={figure} /> : <Waiting />}</dd>
      <dd className="headline__parts">
        <Meter share={figure?.value ?? null} />
        {figure && words.headline.coveredOf(format.count(figure.numerator), format.count(figure.denominator))}
      </dd>
    </div>
  );
}

interface SizeProps {
  readonly title: string;
  /** True for what the denominators of the answer say already. */
  readonly isRepeated?: boolean;
  readonly children: ReactNode;
}

function Size({ title, isRepeated = false, children }: SizeProps) {
  return (
    <div className={isRepeated ? 'headline__repeated' : undefined}>
      <dt title={title}>{title}</dt>
      <dd>{children ?? <Waiting />}</dd>
    </div>
  );
}

function Waiting() {
  return <span className="skeleton">000</span>;
}
