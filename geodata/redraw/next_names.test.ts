import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNames } from './next_names.ts';

const numbered = (number: number) => ({ zh: `示例第${number}网格`, en: `Example Grid ${number}` });

describe('names for new grids', () => {
  it('go on with the numbers of a community, and give none twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1 }), fc.nat(20), (numbers, count) => {
        const names = numbers.map(numbered);
        const next = nextNames(names)!;
        const given = Array.from({ length: count }, next);
        expect(given).toEqual(given.map((_, i) => numbered(Math.max(...numbers) + 1 + i)));
      }),
    );
  });

  it('follow what most grids are called, in one language where there is only one', () => {
    const names = [
      { zh: '示例第2网格', en: '示例第2网格' },
      { zh: '示例第7网格', en: '示例第7网格' },
      { zh: '大院12号', en: '大院12号' },
      { zh: '集市', en: 'Market' },
    ];
    expect(nextNames(names)!()).toEqual({ zh: '示例第8网格', en: '示例第8网格' });
  });

  it('are not made up where grids are not numbered', () => {
    expect(nextNames([])).toBeNull();
    expect(nextNames([{ zh: '集市', en: 'Market' }])).toBeNull();
    expect(nextNames([{ zh: '1-2-3', en: '1-2-3' }])).toBeNull();
    // A code alone is no name.
    expect(nextNames([{ zh: '990101', en: '990101' }])).toBeNull();
  });
});
