import { expect, it } from 'vitest';
import { withoutSmallCount } from './small_counts.ts';

it('counts of one to four people are hidden, nobody and five are told', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 1000].map(withoutSmallCount)).toEqual([0, null, null, null, null, 5, 6, 1000]);
});
