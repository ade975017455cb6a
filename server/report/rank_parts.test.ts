import { expect, it } from 'vitest';
import { rankParts } from './rank_parts.ts';

it('ranks by the mean of what could be judged, shares ranks of equals and grades by thirds', () => {
  const ranked = rankParts(
    new Map([
      ['a', [0.5, null, 0.7]],
      ['b', [0.9, 0.9, 0.9]],
      ['c', [0.6, 0.6, 0.6]],
      ['d', [null, null]],
      ['e', [0.1]],
    ]),
  );
  expect(ranked.map(({ code, rank, grade }) => [code, rank, grade])).toEqual([
    ['b', 1, 1],
    ['a', 2, 2],
    ['c', 2, 2],
    ['e', 4, 3],
    ['d', null, null],
  ]);
});

it('gives no grade where there are not three to compare', () => {
  expect(
    rankParts(
      new Map([
        ['a', [0.5]],
        ['b', [0.6]],
      ]),
    ).map(({ grade }) => grade),
  ).toEqual([null, null]);
});
