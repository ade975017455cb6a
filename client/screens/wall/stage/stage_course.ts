import type { Bounds } from '../../../../geodata/place.ts';
import { FORGOTTEN_MS, SILENT_MS, type StageWord } from '../../../../geodata/wall/stage.ts';
import type { Layer } from '../../view/view_state.ts';
import { STOP_MS } from '../tour/tour_clock.ts';

/** What all browsers of a stage show. Moments are milliseconds of the server's clock. */
export interface StageShown {
  /** Id of the tour's stop; null for none. */
  readonly stop: string | null;
  readonly layers: readonly Layer[];
  readonly bounds: Bounds;
  /** Whether a hand moved the map there: it is followed at once and not glided to. */
  readonly isByHand: boolean;
  /** From when on. */
  readonly at: number;
}

/** What a conductor said last. */
export interface StageState extends StageShown, StageWord {
  /** When the server last heard from the conductor. */
  readonly toldAt: number;
}

/** A stop of the tour that the browsers go on with where nobody conducts. */
export type StageStop = Pick<StageShown, 'layers' | 'bounds'> & { readonly id: string };

export interface StageCourse {
  /** Null: nothing else than before, as yet. */
  readonly shown: StageShown | null;
  readonly isConducted: boolean;
  /** When it is to be looked at again, whatever is heard until then. */
  readonly until: number;
}

/**
 * What a stage shows at a moment: what its conductor said, and once that one is silent the tour, on from the stop where it
 * is. A function of the server's time and of what was heard, so that all browsers do the same without hearing of each other.
 *
 * @param state what was heard last; null: nobody conducted
 * @param stops the tour's, in their order
 */
export function courseAt(state: StageState | null, stops: readonly StageStop[], now: number): StageCourse {
  if (state === null || now >= state.toldAt + FORGOTTEN_MS) return touring(stops, 0, 0, now);
  const goneAt = state.toldAt + SILENT_MS;
  if (now >= goneAt) {
    const next = stops.findIndex(({ id }) => id === state.stop) + 1;
    const course = touring(stops, next, goneAt, now);
    return { ...course, until: Math.min(course.until, state.toldAt + FORGOTTEN_MS) };
  }
  if (now < state.at) return { shown: null, isConducted: true, until: state.at };
  return { shown: state, isConducted: true, until: goneAt };
}

/** The tour by the clock alone: the stop `first` from `since` on, and every ten seconds the next. */
function touring(stops: readonly StageStop[], first: number, since: number, now: number): StageCourse {
  const turn = Math.floor((now - since) / STOP_MS);
  const at = since + turn * STOP_MS;
  const stop = stops[(first + turn) % stops.length];
  const shown = stop ? { stop: stop.id, layers: stop.layers, bounds: stop.bounds, isByHand: false, at } : null;
  return { shown, isConducted: false, until: at + STOP_MS };
}

/** How much of a glide is left, so that whoever hears of it late arrives with the others. */
export function glideLeftMs({ at }: StageShown, glideMs: number, now: number): number {
  return Math.max(0, Math.min(glideMs, at + glideMs - now));
}
