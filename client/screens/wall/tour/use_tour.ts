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
 * @param first where it begins; null or not among them: with the first of them
 */
export function useTour(stops: readonly string[], first: string | null): Tour {
  const [state, setState] = useState(TOUR_AT_FIRST);
  const latest = useRef({ stops, first });
  latest.current = { stops, first };
  useEffect(() => {
    const step = () => setState((before) => tourAt(before, latest.current.stops, Date.now(), latest.current.first));
    const touch = () => setState((before) => touchedTour(before, Date.now()));
    const timer = setInterval(step, TICK_MS);
    window.addEventListener('pointerdown', touch);
    window.addEventListener('keydown', touch);
    window.addEventListener('wheel', touch, { passive: true });
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', touch);
      window.removeEventListener('keydown', touch);
      window.removeEventListener('wheel', touch);
    };
  }, []);
  return { stop: state.stop, isPaused: state.touchedAt !== null };
}
