import { memo, useMemo } from 'react';
import type { LiveStation } from '../../../live/live_state.ts';
import { StationSymbol } from '../../../map/symbols/station_symbol.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';

const SYMBOL_PX = 34;

export interface WallStationsProps {
  readonly categories: Place['stationCategories'];
  readonly stations: readonly LiveStation[];
  readonly theme: 'dark' | 'light';
  /** Pixels of the window for one of the unit. */
  readonly scale: number;
}

/** Of each category how many stations are open, of how many there are. */
export const WallStations = memo(function WallStations({ categories, stations, theme, scale }: WallStationsProps) {
  const { words, name, format } = useSpeech();
  const rows = useMemo(
    () =>
      categories.flatMap((category) => {
        const own = stations.filter((station) => station.category.code === category.code);
        return own.length === 0 ? [] : [{ category, all: own.length, open: own.filter(isOpen).length }];
      }),
    [categories, stations],
  );
  return (
    <section className="wall__panel wall__stations" aria-label={words.wall.stations}>
      <h2>{words.wall.stations}</h2>
      <ul className="wall__lines">
        {rows.map(({ category, all, open }) => (
          <li key={category.code}>
            <StationSymbol symbol={category.symbol} theme={theme} size={SYMBOL_PX * scale} />
            <span className="wall__station-name">{name(category.name)}</span>
            <strong
              className={open < all ? 'wall__short' : ''}
            >{`${format.count(open)} / ${format.count(all)}`}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
});

function isOpen({ status }: LiveStation): boolean {
  return status === 'open';
}
