import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewerWord, isStageName, type StageWord } from './stage.ts';

const words = fc.record({
  conductor: fc.constantFrom('a', 'b', 'c'),
  begunAt: fc.integer({ min: 0, max: 3 }),
  number: fc.integer({ min: 1, max: 4 }),
});

describe('the words of conductors', () => {
  it('come to the same, in whatever order they are heard', () => {
    const last = (heard: readonly StageWord[]) =>
      heard.reduce<StageWord | null>((known, word) => (isNewerWord(word, known) ? word : known), null);
    const twoOrders = fc
      .array(words)
      .chain((heard) =>
        fc.tuple(fc.constant(heard), fc.shuffledSubarray(heard, { minLength: heard.length, maxLength: heard.length })),
      );
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(last(one)).toEqual(last(other));
      }),
    );
  });

  it('of whoever began last hold, however much the other says', () => {
    const newest = { conductor: 'a', begunAt: 2, number: 1 };
    expect(isNewerWord({ conductor: 'b', begunAt: 1, number: 99 }, newest)).toBe(false);
    expect(isNewerWord({ ...newest, number: 2 }, newest)).toBe(true);
    expect(isNewerWord(newest, newest)).toBe(false);
  });
});

describe('the name of a stage', () => {
  it('is of letters, digits, hyphens and Chinese characters, at most 32', () => {
    expect(['hall', '大厅-2', 'A'.repeat(32), '𠮷'].map(isStageName)).toEqual([true, true, true, true]);
    expect(['', 'a b', 'A'.repeat(33), 'a\n', '大厅。', '../x'].map(isStageName)).toEqual(Array(6).fill(false));
  });
});
