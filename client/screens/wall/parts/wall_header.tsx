import type { Connection } from '../../../live/live_feed.ts';
import { ConnectionSign } from '../../../parts/connection_sign.tsx';
import { Mark } from '../../../parts/mark.tsx';
import { PlaceBadges } from '../../../parts/place_badges.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useNow } from '../../data/use_now.ts';
import type { Place } from '../../data/use_places.ts';

/** Name and mode in the first unit, clock and connection in the last: nothing on a seam. */
export function WallHeader({ place, connection }: { readonly place: Place; readonly connection: Connection }) {
  const { words, name } = useSpeech();
  return (
    <header className="wall__band">
      <div className="wall__band-start">
        <Mark />
        <h1>{name(place.name)}</h1>
        <span className="wall__mode">{words.wall.mode}</span>
        <PlaceBadges place={place} />
      </div>
      <div className="wall__band-end">
        <ConnectionSign connection={connection} />
        <WallClock />
      </div>
    </header>
  );
}

function WallClock() {
  const { format } = useSpeech();
  const now = useNow(1000);
  return (
    <time className="wall__clock" dateTime={new Date(now).toISOString()}>
      <span>{format.day(now)}</span>
      <strong>{format.clock(now)}</strong>
    </time>
  );
}
