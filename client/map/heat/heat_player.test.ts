import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FASTEST, HeatPlayer, SLOWEST } from './heat_player.ts';

/** A browser's frames, one at each call. */
function clock() {
  let waiting: ((now: number) => void) | null = null;
  let now = 0;
  return {
    frames: {
      request(act: (milliseconds: number) => void) {
        waiting = act;
        return () => {
          waiting = null;
        };
      },
    },
    pass(milliseconds: number): boolean {
      const act = waiting;
      if (act === null) return false;
      waiting = null;
      now += milliseconds;
      act(now);
      return true;
    },
  };
}

test('It plays to the end at the speed asked for, whatever the browser’s frames, and stops there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 366 }),
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: SLOWEST, max: FASTEST, noNaN: true }),
      fc.array(fc.integer({ min: 8, max: 200 }), { minLength: 1, maxLength: 20 }),
      (steps, frame, speed, frames) => {
        const { frames: browser, pass } = clock();
        const player = new HeatPlayer(browser);
        player.setWindow(steps, frame);
        player.setSpeed(speed);
        player.play();
        const first = player.moment().at;
        expect(first).toBe(Math.min(frame, steps));
        pass(5);
        let milliseconds = 0;
        let before = first;
        for (let i = 0; pass(frames[i % frames.length]!); i++) {
          milliseconds += frames[i % frames.length]!;
          const { at } = player.moment();
          expect(at).toBeGreaterThanOrEqual(before);
          // Frames are added up one by one, so that a whole step may be told one frame later.
          expect(Math.abs(at - Math.min(steps, first + (milliseconds / 1000) * speed))).toBeLessThan(1 + 1e-6);
          before = at;
        }
        expect(player.moment()).toEqual({ at: steps, isPlaying: false, isOpen: true });
      },
    ),
    { numRuns: 40 },
  );
});

test('Steps by hand stop what plays and never leave the window', () => {
  const { frames, pass } = clock();
  const player = new HeatPlayer(frames);
  player.setWindow(100, 7);
  player.play();
  pass(10);
  player.step(-1000);
  expect(player.moment()).toEqual({ at: 7, isPlaying: false, isOpen: true });
  expect(pass(10)).toBe(false);
  player.seek(1000);
  player.step(1);
  expect(player.moment().at).toBe(100);
});

test('What is pressed before the steps are there plays as soon as they are', () => {
  const { frames, pass } = clock();
  const player = new HeatPlayer(frames);
  player.play();
  pass(500);
  pass(500);
  expect(player.moment()).toEqual({ at: 0, isPlaying: true, isOpen: true });
  player.setWindow(50, 5);
  expect(player.moment().at).toBe(5);
  pass(500);
  expect(player.moment().at).toBe(5 + Math.floor(0.5 * player.speed));
});

test('Another window keeps its place as a share of the whole', () => {
  const player = new HeatPlayer(clock().frames);
  player.setWindow(100, 10);
  player.seek(50);
  player.setWindow(200, 10);
  expect(player.moment().at).toBe(100);
});

test('Nobody is told of what did not change', () => {
  const player = new HeatPlayer(clock().frames);
  let told = 0;
  player.subscribe(() => {
    told += 1;
  });
  player.setWindow(10, 1);
  player.seek(4);
  const before = told;
  player.seek(4);
  player.setWindow(10, 1);
  player.close();
  expect(told).toBe(before + 1);
  expect(player.moment()).toBe(player.moment());
});
