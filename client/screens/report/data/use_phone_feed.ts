import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLine } from '../../../live/line_context.ts';
import type { Connection } from '../../../live/live_feed.ts';
import type { Place } from '../../data/use_places.ts';
import { PhoneFeed } from './phone_feed.ts';

export interface HeardPhoneFeed {
  readonly feed: PhoneFeed;
  readonly connection: Connection;
}

/** @param isWanted false while there is no case to hear of: then no line is open */
export function usePhoneFeed({ code, cursor }: Place, isWanted: boolean, onGroundChanged: () => void): HeardPhoneFeed {
  const line = useLine();
  const [feed, setFeed] = useState(() => new PhoneFeed(line, code));
  useEffect(() => {
    if (!isWanted) return;
    const started = new PhoneFeed(line, code);
    started.start(cursor, onGroundChanged);
    setFeed(started);
    return () => started.stop();
  }, [line, code, cursor, isWanted, onGroundChanged]);
  return { feed, connection: useSyncExternalStore(feed.subscribe, feed.connection) };
}
