import { useEffect, useRef, useState } from 'react';
import { TOUR_AT_FIRST, touchedTour, tourAt } from './tour_clock.ts';

const TICK_MS = 500;

/** Where a tour stands: the id of its stop, and whether somebody's touch holds it there. */
export interface Tour {
  readonly stop: string | null;
  readonly isPaused: boolean;
}

/**
 * A tour through stops for as long as the component stands; renders when the stop changes and no more often.
 *
 * @param stops their ids in order; none while there is no tour
 */
export function useTour(stops: readonly string[]): Tour {
  const [state, setState] = useState(TOUR_AT_FIRST);
  const latest = useRef(stops);
  latest.current = stops;
  useEffect(() => {
    const step = () => setState((before) => tourAt(before, latest.current, Date.now()));
    const touch = () => setState((before) => touchedTour(before, Date.now()));
    const timer = setInterval(step, TICK_MS);
    window.addEventListener('pointerdown', touch);
    window.addEventListener('keydown', touch);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', touch);
      window.removeEventListener('keydown', touch);
    };
  }, []);
  return { stop: state.stop, isPaused: state.touchedAt !== null };
}
