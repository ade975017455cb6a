import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSE_MS, STOP_MS, TOUR_AT_FIRST, type TourState, touchedTour, tourAt } from './tour_clock.ts';

const STOPS = ['whole', 'street:1', 'gap:a', 'case:7'];

/** Lets time pass in steps of a second. */
function passed(state: TourState, from: number, milliseconds: number, stops = STOPS): TourState {
  let standing = state;
  for (let now = from; now <= from + milliseconds; now += 1000) standing = tourAt(standing, stops, now);
  return standing;
}

describe('a tour', () => {
  it('shows every stop in order, each for its time, and begins again', () => {
    const shown = STOPS.concat(STOPS[0]!).map((_, i) => passed(TOUR_AT_FIRST, 0, i * STOP_MS + 500).stop);
    expect(shown).toEqual([...STOPS, STOPS[0]]);
  });

  it('stands still for a minute from the last touch and then shows its stop for the full time once more', () => {
    const touched = touchedTour(touchedTour(passed(TOUR_AT_FIRST, 0, 3000), 4000), 9000);
    const waiting = passed(touched, 9000, PAUSE_MS - 1000);
    expect(waiting).toBe(touched);
    const again = passed(waiting, 9000 + PAUSE_MS, 0);
    expect(again).toEqual({ stop: 'whole', shownAt: 9000 + PAUSE_MS, touchedAt: null });
    expect(passed(again, again.shownAt, STOP_MS - 1000).stop).toBe('whole');
    expect(passed(again, again.shownAt, STOP_MS).stop).toBe('street:1');
  });

  it('skips no stop, however late its clock is read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: STOP_MS, max: 1e9 }), { maxLength: 40 }), (waits) => {
        let [state, now] = [tourAt(TOUR_AT_FIRST, STOPS, 0), 0];
        for (const [i, wait] of waits.entries()) {
          now += wait;
          state = tourAt(state, STOPS, now);
          expect(state.stop).toBe(STOPS[(i + 1) % STOPS.length]);
        }
      }),
    );
  });

  it('shows only stops that are there, and none where there is none', () => {
    const lists = fc.array(fc.subarray(STOPS), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lists, fc.array(fc.boolean()), (offered, touches) => {
        let state = TOUR_AT_FIRST;
        for (const [i, stops] of offered.entries()) {
          if (touches[i]) state = touchedTour(state, i * 4000);
          state = tourAt(state, stops, i * 4000);
          if (stops.length === 0) expect(state.stop).toBeNull();
          else expect(stops).toContain(state.stop);
        }
      }),
    );
  });
});
