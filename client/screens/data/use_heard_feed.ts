import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Line } from '../../live/graphql_client.ts';
import { useLine } from '../../live/line_context.ts';
import type { Connection } from '../../live/live_feed.ts';
import type { Place } from './use_places.ts';

/** What any {@link HeardFeed} is, whatever it tells of and to whom. */
interface Startable {
  start(after: string, onGroundChanged: () => void): void;
  stop(): void;
  subscribe(listener: () => void): () => void;
  connection(): Connection;
}

export interface Heard<Feed> {
  readonly feed: Feed;
  readonly connection: Connection;
}

/**
 * A screen's line to the change log, open for as long as the component stands.
 * @param isWanted false while there is nothing to hear of: then no line is open
 */
export function useHeardFeed<Feed extends Startable>(
  Kind: new (line: Line, place: string) => Feed,
  { code, cursor }: Place,
  onGroundChanged: () => void,
  isWanted = true,
): Heard<Feed> {
  const line = useLine();
  const [feed, setFeed] = useState(() => new Kind(line, code));
  useEffect(() => {
    if (!isWanted) return;
    const started = new Kind(line, code);
    started.start(cursor, onGroundChanged);
    setFeed(started);
    return () => started.stop();
  }, [Kind, line, code, cursor, isWanted, onGroundChanged]);
  return { feed, connection: useSyncExternalStore(feed.subscribe, feed.connection) };
}
