import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLine } from '../../../live/line_context.ts';
import type { Connection } from '../../../live/live_feed.ts';
import type { Place } from '../../data/use_places.ts';
import { CaseFeed } from './case_feed.ts';

export interface HeardFeed {
  readonly feed: CaseFeed;
  readonly connection: Connection;
}

/** The desk's line to the change log, open for as long as the component stands. */
export function useCaseFeed({ code, cursor }: Place, onGroundChanged: () => void): HeardFeed {
  const line = useLine();
  const [feed, setFeed] = useState(() => new CaseFeed(line, code));
  useEffect(() => {
    const started = new CaseFeed(line, code);
    started.start(cursor, onGroundChanged);
    setFeed(started);
    return () => started.stop();
  }, [line, code, cursor, onGroundChanged]);
  return { feed, connection: useSyncExternalStore(feed.subscribe, feed.connection) };
}
