/** How long one stop is looked at. */
export const STOP_MS = 10_000;
/** How long the map glides to it. */
export const GLIDE_MS = 3000;
/** How long the tour waits after the last touch or key. */
export const PAUSE_MS = 60_000;

/** Where a tour stands. All moments are milliseconds since the epoch. */
export interface TourState {
  /** Id of the stop; null before the first. */
  readonly stop: string | null;
  readonly shownAt: number;
  /** When somebody last touched the wall; null while the tour goes on. */
  readonly touchedAt: number | null;
}

export const TOUR_AT_FIRST: TourState = { stop: null, shownAt: 0, touchedAt: null };

/**
 * The tour at a moment, the same object where nothing changed. It never skips a stop, however long the clock stood still,
 * and after a pause the stop is shown for its full time once more.
 *
 * @param stops ids in their order; those that are there may change between two calls
 * @param first where it begins, if that is among them
 */
export function tourAt(
  state: TourState,
  stops: readonly string[],
  now: number,
  first: string | null = null,
): TourState {
  const { stop, shownAt, touchedAt } = state;
  const place = stop === null ? -1 : stops.indexOf(stop);
  if (stops.length === 0) return stop === null ? state : { ...state, stop: null };
  if (stop === null && first !== null && stops.includes(first)) return { ...state, stop: first, shownAt: now };
  if (place === -1) return { ...state, stop: stops[0]!, shownAt: now };
  if (touchedAt !== null) return now - touchedAt < PAUSE_MS ? state : { stop, shownAt: now, touchedAt: null };
  if (now - shownAt < STOP_MS) return state;
  return { ...state, stop: stops[(place + 1) % stops.length]!, shownAt: now };
}

/** The tour after somebody touched the wall or pressed a key. */
export function touchedTour(state: TourState, now: number): TourState {
  return { ...state, touchedAt: now };
}
