import { useSyncExternalStore } from 'react';

/** Milliseconds since the epoch at the start of the running step of the clock (1 s, 60 s …); renders when it ends. */
export function useNow(stepMs: number): number {
  return useSyncExternalStore(
    (tick) => {
      const timer = setInterval(tick, Math.min(stepMs, 1000));
      return () => clearInterval(timer);
    },
    () => Math.floor(Date.now() / stepMs) * stepMs,
  );
}
