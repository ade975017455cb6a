import type { ReactNode } from 'react';
import type { LiveStation } from '../../live/live_state.ts';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { OwnArea } from '../data/use_own_area.ts';

export interface StationFactsProps {
  readonly station: LiveStation;
  /** How far it reaches by itself within the minutes asked about; left out where another category is asked about. */
  readonly own?: { readonly area: OwnArea; readonly minutes: number } | null;
  readonly onChooseRegion: (code: string) => void;
}

/** What a station offers; what nobody filled in is said to be missing and not passed over. */
export function StationFacts({ station, own = null, onChooseRegion }: StationFactsProps) {
  const { words, format, name } = useSpeech();
  const { card } = words;
  const { grid, capacity, floorAreaM2 } = station;
  const seats = station.category.code === 'elderly_canteen' ? card.capacitySeats : card.capacityPeople;
  return (
    <>
      <dl className="facts">
        <dt>{words.status.title}</dt>
        <dd>
          <span className={`status status--${station.status}`}>{words.status[station.status]}</span>
        </dd>
        {own && <OwnReach {...own} />}
        <Given term={card.hours}>{station.openingHours && words.openingHours(station.openingHours)}</Given>
        <Given term={card.capacity}>{capacity === null ? null : seats(format.count(capacity))}</Given>
        <Given term={card.floorArea}>
          {floorAreaM2 === null ? null : card.squareMetres(format.decimal(floorAreaM2, 0))}
        </Given>
        <Given term={card.amenities}>
          {station.amenities.length === 0 ? null : station.amenities.map(words.amenity).join(words.units.listComma)}
        </Given>
        <Given term={card.address}>{station.address}</Given>
        {grid && (
          <Given term={card.grid}>
            <button type="button" className="text-button" onClick={() => onChooseRegion(grid.code)}>
              {name(grid.name)}
            </button>
          </Given>
        )}
        <Given term={card.code}>
          <span className="figure-card__digest">{station.code}</span>
        </Given>
      </dl>
      {own?.area.areas && <p className="card__hint">{card.ownAreaHint}</p>}
      {own?.area.error && <FailedNotice error={own.area.error} onRetry={own.area.retry} />}
    </>
  );
}

function OwnReach({ area, minutes }: NonNullable<StationFactsProps['own']>) {
  const { words, format } = useSpeech();
  const { card } = words;
  const reached = area.areas?.find((other) => other.minutes === minutes);
  const write = (kilometres: string) => card.ownAreaReach(kilometres, String(minutes));
  return (
    <>
      <dt>{card.ownArea}</dt>
      <dd>
        {!area.isServing && card.ownAreaNone}
        {area.isServing && !reached && !area.error && <span className="skeleton">{write('00.0')}</span>}
        {reached && write(format.decimal(reached.reachedMetres / 1000, 1))}
      </dd>
    </>
  );
}

function Given({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const { words } = useSpeech();
  return (
    <>
      <dt>{term}</dt>
      <dd>{children ?? <span className="card__unknown">{words.card.unknown}</span>}</dd>
    </>
  );
}
