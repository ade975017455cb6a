import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Line } from '../../live/graphql_client.ts';
import { type LiveSnapshot, LiveStore } from '../../live/live_store.ts';

/** Cases and stations of a place, kept up to date for as long as the component stands. */
export function useLive(line: Line, place: string, cursor: string): LiveSnapshot {
  const [store, setStore] = useState(() => new LiveStore(line, place));
  useEffect(() => {
    const started = new LiveStore(line, place);
    started.start(cursor);
    setStore(started);
    return () => started.stop();
  }, [line, place, cursor]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
