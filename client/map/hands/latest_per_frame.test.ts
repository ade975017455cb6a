import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LatestPerFrame } from './latest_per_frame.ts';

/** Frames that come when the test says so. */
function framed() {
  const told: number[] = [];
  let waiting: (() => void) | null = null;
  const latest = new LatestPerFrame<number>(
    (value) => told.push(value),
    (callback) => {
      waiting = callback;
      return 1;
    },
    () => {
      waiting = null;
    },
  );
  const frame = () => {
    const callback = waiting;
    waiting = null;
    callback?.();
  };
  return { told, latest, frame };
}

test('The first value is told at once, the rest at most once in a frame, always the latest, and the last is never lost', () => {
  const event = fc.constantFrom<'push' | 'frame'>('push', 'frame');
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const { told, latest, frame } = framed();
      let pushed = 0;
      let inThisFrame = 0;
      for (const what of events) {
        const before = told.length;
        if (what === 'push') latest.push(++pushed);
        else {
          inThisFrame = 0;
          frame();
        }
        inThisFrame += told.length - before;
        expect(inThisFrame).toBeLessThanOrEqual(1);
        if (told.length > before) expect(told.at(-1)).toBe(pushed);
      }
      if (events[0] === 'push') expect(told[0]).toBe(1);
      latest.flush();
      expect(told.at(-1) ?? 0).toBe(pushed);
      expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
    }),
  );
});

test('What was dropped is not told later', () => {
  const { told, latest, frame } = framed();
  latest.push(1);
  latest.push(2);
  latest.drop();
  frame();
  expect(told).toEqual([1]);
});
