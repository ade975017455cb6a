import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { useTheme } from '../../parts/use_theme.ts';
import { usePlaces } from '../data/use_places.ts';
import { NoPlaces } from '../no_places.tsx';
import { UnknownPlace } from '../unknown_place.tsx';
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
  if (places.error && !places.data) {
    return (
      <main className="notice--page">
        <FailedNotice error={places.error} onRetry={places.retry} />
      </main>
    );
  }
  if (!places.data) return <main className="wall" aria-busy="true" />;
  const { jurisdictions } = places.data;
  const [first] = jurisdictions;
  if (!first) return <NoPlaces onLookAgain={places.readAnew} />;
  const place = view.place === null ? first : jurisdictions.find(({ code }) => code === view.place);
  if (!place) return <UnknownPlace code={view.place ?? ''} onFirst={() => change({ place: null, camera: null })} />;
  return (
    <WallOfPlace
      key={place.code}
      place={place}
      view={view}
      theme={theme}
      units={units}
      scale={scale}
      onGroundChanged={places.readAnew}
    />
  );
}
