import { memo, type ReactNode } from 'react';
import { useMyself } from '../../access/use_session.ts';
import type { CaseFiguresQuery } from '../../generated/operations.ts';
import type { Coverage } from '../../live/coverage_state.ts';
import type { LiveStation } from '../../live/live_state.ts';
import { type Figure, shortOf } from '../../parts/figure_card/figure.ts';
import { FigureCard } from '../../parts/figure_card/figure_card.tsx';
import { FigureValue } from '../../parts/figure_card/figure_value.tsx';
import { HoverCard } from '../../parts/hover_card.tsx';
import { Meter } from '../../parts/meter.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { isServingAt } from '../data/is_serving_at.ts';
import type { Place } from '../data/use_places.ts';
import type { Minutes } from '../view/view_state.ts';
import { CircleClaim } from './circle_claim.tsx';
import { TierCounts, TierNote } from './tier_note.tsx';
import { TierStrip } from './tier_strip.tsx';

const WHO = ['households', 'residents', 'residents60'] as const;

export interface HeadlineProps {
  readonly coverage: Coverage | null;
  readonly cases: CaseFiguresQuery['jurisdiction']['caseFigures'] | null;
  /** Moment of the week that is asked about; null: whatever the hour. */
  readonly moment: string | null;
  /** Null until they have been read. */
  readonly stations: readonly LiveStation[] | null;
  readonly category: Place['stationCategories'][number] | null;
  readonly minutes: Minutes;
  readonly onMinutes: (minutes: Minutes) => void;
  /** True where the figures did not come; the list below says why and has the way on. */
  readonly isFailed: boolean;
  readonly isCircleShown: boolean;
  readonly onCircle: (isShown: boolean) => void;
}

/** The answer for three kinds of people, each in three tiers, who is short, what a circle would claim, and how far it is. */
export const Headline = memo(function Headline(props: HeadlineProps) {
  const { coverage, cases, stations, moment, category, minutes, onMinutes, isFailed, isCircleShown, onCircle } = props;
  const { words, name } = useSpeech();
  const { sees } = useMyself();
  const { headline } = words;
  const titles = {
    households: headline.covered,
    residents: headline.coveredResidents,
    residents60: headline.covered60,
  };
  const ofCategory = stations?.filter((station) => station.category.code === category?.code) ?? null;
  const open = ofCategory?.filter((station) => isServingAt(station, moment)).length ?? null;
  const categoryName = category ? name(category.name) : '';
  return (
    <section className="headline" data-failed={isFailed || undefined}>
      {open === 0 && (
        <p className="headline__note">
          {moment === null ? words.states.noStations(categoryName) : words.states.noneServing(categoryName)}
        </p>
      )}
      <dl className="headline__answer">
        {WHO.map((who) => (
          <Share key={who} title={titles[who]} figure={coverage?.[who] ?? null}>
            {coverage && (
              <TierStrip
                title={titles[who]}
                tiers={coverage.tiers.map((tier) => ({ minutes: tier.minutes, figure: tier[who] }))}
                ownMinutes={category?.tierMinutes ?? null}
              />
            )}
          </Share>
        ))}
      </dl>
      <div className="headline__notes">
        {category && (
          <TierNote coverage={coverage} minutes={minutes} ownMinutes={category.tierMinutes} onMinutes={onMinutes} />
        )}
        <ShortLine coverage={coverage}>
          {category?.tierMinutes === minutes && <TierCounts ownMinutes={minutes} />}
        </ShortLine>
        <CircleClaim coverage={coverage} isShown={isCircleShown} onShow={onCircle} />
      </div>
      <dl className="headline__size">
        <Walk title={headline.median} figure={coverage?.medianMinutes ?? null} />
        <Walk title={headline.p90} figure={coverage?.p90Minutes ?? null} />
        <Size title={headline.gini}>
          {coverage && <FigureValue title={headline.giniTitle} figure={coverage.gini} />}
        </Size>
        <Size title={headline.stations}>
          {ofCategory && (
            <>
              {open}
              <small>/ {ofCategory.length}</small>
            </>
          )}
        </Size>
        {sees('figures') && (
          <>
            <Size title={headline.cases}>
              {cases && <FigureValue title={headline.cases} figure={cases.reported} />}
            </Size>
            <Size title={headline.closed}>
              {cases && <FigureValue title={headline.closed} figure={cases.closed} />}
            </Size>
          </>
        )}
      </dl>
    </section>
  );
});

interface ShareProps {
  readonly title: string;
  readonly figure: Figure | null;
  readonly children: ReactNode;
}

function Share({ title, figure, children }: ShareProps) {
  const { words, format } = useSpeech();
  return (
    <div className="headline__item">
      <dt title={title}>{title}</dt>
      <dd className="headline__value">{figure ? <FigureValue title={title} figure={figure} /> : <Waiting />}</dd>
      <dd className="headline__parts">
        <Meter share={figure?.value ?? null} />
        {figure && (
          <span>{words.headline.coveredOf(format.count(figure.numerator), format.count(figure.denominator))}</span>
        )}
      </dd>
      <dd className="headline__tiers">{children}</dd>
    </div>
  );
}

interface ShortLineProps {
  readonly coverage: Coverage | null;
  readonly children: ReactNode;
}

function ShortLine({ coverage, children }: ShortLineProps) {
  const { words, format } = useSpeech();
  const { headline } = words;
  if (!coverage) return <p className="headline__line">{'\u00a0'}</p>;
  const { residents, residents60 } = coverage;
  return (
    <p className="headline__line">
      <span className="gap-sign" />
      <HoverCard
        label={headline.shortPeople}
        className={residents.estimated ? 'figure-value figure-value--estimated' : 'figure-value'}
        card={() => <FigureCard title={headline.shortPeople} figure={residents} />}
      >
        {headline.short(format.people(shortOf(residents)))}
      </HoverCard>
      <span className="headline__aside">{headline.short60(format.people(shortOf(residents60)))}</span>
      {children}
    </p>
  );
}

function Walk({ title, figure }: { readonly title: string; readonly figure: Figure | null }) {
  const { legend } = useSpeech().words;
  return (
    <Size title={title}>
      {figure && (
        <>
          <FigureValue title={title} figure={figure} />
          {figure.value !== null && <small>{legend.minuteUnit}</small>}
        </>
      )}
    </Size>
  );
}

function Size({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt title={title}>{title}</dt>
      <dd>{children ?? <Waiting />}</dd>
    </div>
  );
}

function Waiting() {
  return <span className="skeleton">000</span>;
}
