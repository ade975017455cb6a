import { useEffect, useRef } from 'react';
import type { Connection } from '../../live/live_feed.ts';

interface Retriable {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks again for what failed as soon as the server is heard from again: nobody should have to press for each of them. */
export function useRetryWhenLive(connection: Connection, answers: readonly Retriable[]): void {
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  const isLive = connection.state === 'live';
  useEffect(() => {
    if (!isLive) return;
    for (const { error, retry } of latest.current) if (error) retry();
  }, [isLive]);
}
