import { expect, it } from 'vitest';
import { suppressSmall } from './small_counts.ts';

it('tells nobody and five or more, and keeps silent on one to four', () => {
  expect([0, 1, 4, 5, 6].map((count) => suppressSmall(count))).toEqual([0, null, null, 5, 6]);
  expect([0, 1, 2, 3].map((count) => suppressSmall(count, 2))).toEqual([0, null, 2, 3]);
});
