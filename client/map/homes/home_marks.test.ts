import { expect, test } from 'vitest';
import { HOME_STATE, HomeMarks } from './home_marks.ts';

test('A stage is told the stretch of homes that changed since its last picture, across several changes', () => {
  const marks = new HomeMarks(new Float64Array(20), new Uint32Array(10));
  let redraws = 0;
  const { stale } = marks.watch(() => {
    redraws++;
  });
  expect([stale.first, stale.end]).toEqual([0, 10]);
  stale.first = 10;
  stale.end = 0;
  marks.update({ homes: Uint32Array.from([7, 4]), states: Uint8Array.from([HOME_STATE.gained, HOME_STATE.lost]) });
  marks.update({ homes: Uint32Array.from([5]), states: Uint8Array.from([HOME_STATE.within]) });
  expect([stale.first, stale.end]).toEqual([4, 8]);
  expect([...marks.states]).toEqual([0, 0, 0, 0, 3, 1, 0, 2, 0, 0]);
  expect(redraws).toBe(2);
});

test('Numbers that do not fit together are refused', () => {
  expect(() => new HomeMarks(new Float64Array(3), new Uint32Array(2))).toThrow('3 coordinates for 2 homes');
  const marks = new HomeMarks(new Float64Array(4), new Uint32Array(2));
  expect(() => marks.update({ homes: null, states: new Uint8Array(1) })).toThrow('1 states for 2 homes');
});
