import { useEffect, useRef, useState } from 'react';

/**
 * A count that follows another one, but changes at most once in the interval: what is asked again because of it is asked
 * soon after the first change, and not at all while nothing changes.
 */
export function usePace(revision: number, intervalMs: number): number {
  const [paced, setPaced] = useState(revision);
  const last = useRef(0);
  useEffect(() => {
    if (revision === paced) return;
    const wait = Math.max(0, last.current + intervalMs - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setPaced(revision);
    }, wait);
    return () => clearTimeout(timer);
  }, [revision, paced, intervalMs]);
  return paced;
}
