import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { useViewState } from '../view/use_view_state.ts';
import { useWallScale } from './use_wall_scale.ts';
import { WallOfPlace } from './wall_of_place.tsx';
import { readUnits } from './wall_units.ts';
import './wall.css';

/** Nobody stands at a wall to press a button: it tries again by itself. */
const RETRY_MS = 5000;

/** /wall: what a room looks at, for weeks, without a hand. `?units=3x2` says how many screens it spans. */
export function WallScreen() {
  const { search } = useLocation();
  const [view, change] = useViewState();
  const units = useMemo(() => readUnits(new URLSearchParams(search).get('units')), [search]);
  // A wall stands in a dark room unless somebody says otherwise.
  const theme = useTheme(view.theme === 'auto' ? 'dark' : view.theme);
  const scale = useWallScale(units);
  const places = usePlaces();
  const { error, retry } = places;
  useEffect(() => {
    if (!error) return;
    const timer = setTimeout(retry, RETRY_MS);
    return () => clearTimeout(timer);
  }, [error, retry]);
  return (
    <PlaceOfAddress
      places={places}
      code={view.place}
      onFirst={() => change({ place: null, camera: null })}
      waiting={<main className="wall" aria-busy="true" />}
    >
      {(place, { walkingProfiles, dayMoments }) => (
        <WallOfPlace
          key={place.code}
          place={place}
          profiles={walkingProfiles}
          moments={dayMoments}
          view={view}
          theme={theme}
          units={units}
          scale={scale}
          onGroundChanged={places.readAnew}
        />
      )}
    </PlaceOfAddress>
  );
}
