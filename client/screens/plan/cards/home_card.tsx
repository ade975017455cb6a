import { Fragment } from 'react';
import { StationSymbol } from '../../../map/symbols/station_symbol.tsx';
import type { HomeWalk, HomeWalks } from '../../../reach/plan_messages.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import { PlanCard } from './plan_card.tsx';

export interface HomeCardProps {
  /** Null until they are computed. */
  readonly walks: HomeWalks | null;
  readonly categories: Place['stationCategories'];
  /** Code of the category in question, whose path shows on the map. */
  readonly category: string;
  readonly stationName: (code: string) => string;
  readonly theme: 'dark' | 'light';
  readonly onCategory: (code: string) => void;
  readonly onClose: () => void;
}

const MINUTE_MS = 60_000;

/** What somebody who lives here can walk to, at present and in the draft, and what they lack within its tier. */
export function HomeCard(props: HomeCardProps) {
  const { walks, categories, category, stationName, theme, onCategory, onClose } = props;
  const { words, name, format } = useSpeech();
  const { card, names } = words.plan;
  const shown = walks?.categories.find((other) => other.category === category);
  const way = shown?.draft ?? shown?.present;
  return (
    <PlanCard kind={names.home} title={card.homeTitle} onClose={onClose}>
      {!walks && <div className="skeleton" style={{ height: '8rem' }} />}
      {walks && (
        <p className="plan-card__hint">
          {card.homePeople(
            format.people(walks.people.households),
            format.people(walks.people.residents),
            format.people(walks.people.residents60),
          )}
        </p>
      )}
      {walks && !walks.isOnStreet && <p>{card.homeOffStreet}</p>}
      {walks?.isOnStreet && (
        <ul className="home-walks">
          {categories.map((kind) => {
            const walk = walks.categories.find((other) => other.category === kind.code);
            return (
              <li key={kind.code} data-category={kind.code}>
                <button
                  type="button"
                  className="home-walks__row"
                  aria-pressed={kind.code === category}
                  onClick={() => onCategory(kind.code)}
                >
                  <StationSymbol symbol={kind.symbol} theme={theme} size={18} />
                  <span className="home-walks__name">{name(kind.name)}</span>
                  <Minutes present={walk?.present ?? null} draft={walk?.draft ?? null} tier={kind.tierMinutes} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {way && <p className="plan-card__hint">{card.pathTo(stationName(way.station), format.count(way.metres))}</p>}
    </PlanCard>
  );
}

interface MinutesProps {
  readonly present: HomeWalk | null;
  readonly draft: HomeWalk | null;
  readonly tier: number;
}

function Minutes({ present, draft, tier }: MinutesProps) {
  const { words, format } = useSpeech();
  const { card } = words.plan;
  const write = (walk: HomeWalk | null) => (walk ? card.minutes(format.decimal(walk.ms / MINUTE_MS, 1)) : card.beyond);
  const isLacking = draft === null || draft.ms > tier * MINUTE_MS;
  const isChanged = present?.ms !== draft?.ms;
  return (
    <span className="home-walks__minutes">
      {isChanged && (
        <Fragment>
          <s>{write(present)}</s> →{' '}
        </Fragment>
      )}
      <b>{write(draft)}</b>
      <small data-lacking={isLacking}>{isLacking ? card.lacking(String(tier)) : card.has(String(tier))}</small>
    </span>
  );
}
