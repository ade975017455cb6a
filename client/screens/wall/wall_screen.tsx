import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useMyself, useSession } from '../../access/use_session.ts';
import { useTheme } from '../../parts/use_theme.ts';
import { PlaceOfAddress } from '../data/place_of_address.tsx';
import { usePlaces } from '../data/use_places.ts';
import { useViewState } from '../view/use_view_state.ts';
import { WallArranged } from './arrange/wall_arranged.tsx';
import { useWallScale } from './use_wall_scale.ts';
import { readUnits } from './wall_units.ts';
import './wall.css';
import './parts/wall_parts.css';

/** Nobody stands at a wall to press a button: it tries again by itself. */
const RETRY_MS = 5000;

/** The server takes a screen that it did not hear of for two minutes to be closed. */
const TELL_MS = 45_000;

/**
 * /wall: what a room looks at, for weeks, without a hand. How many screens it spans is the wall's own; for whoever looks at it
 * with an account `?units=3x2` says so. `?tour=on` has the map go from stop to stop, `?arrange=on` lets an administrator arrange it,
 * `?stage=hall` has it follow the stage of that name, and with `&conduct=on` conduct it.
 */
export function WallScreen() {
  const { search } = useLocation();
  const [view, change] = useViewState();
  const { wall } = useMyself().me;
  const asks = new URLSearchParams(search);
  const asked = wall?.screenSet ?? asks.get('units');
  const units = useMemo(() => readUnits(asked), [asked]);
  const [stageName, isToConduct] = [asks.get('stage'), asks.get('conduct') === 'on'];
  const stage = useMemo(() => (stageName === null ? null : { name: stageName, isToConduct }), [stageName, isToConduct]);
  const navigate = useNavigate();
  const stopArranging = () => {
    asks.delete('arrange');
    void navigate({ search: `?${asks}` }, { replace: true });
  };
  const isWall = wall !== null;
  const [, session] = useSession();
  useEffect(() => {
    if (!isWall) return;
    const timer = setInterval(() => void session.read(), TELL_MS);
    return () => clearInterval(timer);
  }, [isWall, session]);
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
        <WallArranged
          key={place.code}
          place={place}
          profiles={walkingProfiles}
          moments={dayMoments}
          view={view}
          theme={theme}
          units={units}
          isArranging={asks.get('arrange') === 'on'}
          onDone={stopArranging}
          scale={scale}
          hasTour={asks.get('tour') === 'on'}
          stage={stage}
          onGroundChanged={places.readAnew}
        />
      )}
    </PlaceOfAddress>
  );
}
