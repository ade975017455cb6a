import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../../geodata/place.ts';
import { FORGOTTEN_MS, SILENT_MS } from '../../../../geodata/wall/stage.ts';
import { STOP_MS } from '../tour/tour_clock.ts';
import { courseAt, glideLeftMs, type StageState } from './stage_course.ts';

const BOUNDS: Bounds = [101, 38, 101.1, 38.1];
const STOPS = ['whole', 'street:1', 'gap:a', 'case:7'].map((id) => ({ id, layers: [], bounds: BOUNDS }));
const NOW = 1_795_500_000_000;
const STATE: StageState = {
  ...{ conductor: 'a', begunAt: NOW - 60_000, number: 3, toldAt: NOW },
  ...{ stop: 'street:1', layers: ['heat'], bounds: BOUNDS, isByHand: false, at: NOW + 250 },
};

describe('a stage', () => {
  it('shows what its conductor said from the moment that he named', () => {
    expect(courseAt(STATE, STOPS, NOW + 100)).toEqual({ shown: null, isConducted: true, until: NOW + 250 });
    expect(courseAt(STATE, STOPS, NOW + 250)).toEqual({ shown: STATE, isConducted: true, until: NOW + SILENT_MS });
  });

  it('goes on from that stop where the conductor is silent, and begins again after the last', () => {
    const shownAfter = (wait: number) => courseAt(STATE, STOPS, NOW + SILENT_MS + wait);
    expect(shownAfter(-1)).toMatchObject({ isConducted: true, shown: { stop: 'street:1' } });
    expect(shownAfter(0)).toMatchObject({
      isConducted: false,
      shown: { stop: 'gap:a', at: NOW + SILENT_MS },
      until: NOW + SILENT_MS + STOP_MS,
    });
    expect(shownAfter(STOP_MS).shown?.stop).toBe('case:7');
    expect(shownAfter(2 * STOP_MS).shown?.stop).toBe('whole');
  });

  it('begins with the first stop where it stood at none', () => {
    const byHand = { ...STATE, stop: null, isByHand: true };
    expect(courseAt(byHand, STOPS, NOW + SILENT_MS).shown?.stop).toBe('whole');
  });

  it('shows the same in a browser that comes late as in those that were there, once all is forgotten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (wait) => {
        const now = STATE.toldAt + FORGOTTEN_MS + wait;
        const course = courseAt(STATE, STOPS, now);
        expect(course).toEqual(courseAt(null, STOPS, now));
        expect(now - course.shown!.at).toBeLessThan(STOP_MS);
        expect(course.until - now).toBeLessThanOrEqual(STOP_MS);
      }),
    );
  });

  it('changes at no other moment than the one that it named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (wait, share) => {
        const from = courseAt(STATE, STOPS, NOW + wait);
        const later = NOW + wait + Math.floor((from.until - NOW - wait - 1) * share);
        expect(courseAt(STATE, STOPS, later)).toEqual(from);
      }),
    );
  });

  it('stands where it is while there are no stops to go on with', () => {
    expect(courseAt(null, [], NOW)).toMatchObject({ shown: null, isConducted: false });
  });
});

it('lets whoever comes late into a glide arrive with the others', () => {
  const left = (now: number) => glideLeftMs(STATE, 3000, now);
  expect([left(STATE.at), left(STATE.at + 1000), left(STATE.at + 9000)]).toEqual([3000, 2000, 0]);
});
