import type { ReactNode } from 'react';
import type { LiveStation } from '../../live/live_state.ts';
import { useSpeech } from '../../wording/use_wording.ts';

export interface StationFactsProps {
  readonly station: LiveStation;
  readonly onChooseRegion: (code: string) => void;
}

/** What a station offers; what nobody filled in is said to be missing and not passed over. */
export function StationFacts({ station, onChooseRegion }: StationFactsProps) {
  const { words, format, name } = useSpeech();
  const { card } = words;
  const { grid, capacity, floorAreaM2 } = station;
  const seats = station.category.code === 'elderly_canteen' ? card.capacitySeats : card.capacityPeople;
  return (
    <dl className="facts">
      <dt>{words.status.title}</dt>
      <dd>
        <span className={`status status--${station.status}`}>{words.status[station.status]}</span>
      </dd>
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
