import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindsBelow } from './kinds_below.ts';

/** Each kind stands below an earlier one or below none. */
const trees = fc.array(fc.option(fc.nat({ max: 30 })), { minLength: 1, maxLength: 30 }).map((parents) =>
  parents.map((parent, i) => ({
    code: `k${i}`,
    parentCode: parent === null || i === 0 ? null : `k${parent % i}`,
  })),
);

it('a kind comes with just those that have it among their parents', () => {
  fc.assert(
    fc.property(trees, fc.nat({ max: 29 }), (kinds, pick) => {
      const named = kinds[pick % kinds.length]!.code;
      const above = (code: string | null): string[] =>
        code === null ? [] : [code, ...above(kinds.find((kind) => kind.code === code)!.parentCode)];
      const wanted = kinds.filter(({ code }) => above(code).includes(named)).map(({ code }) => code);
      expect(kindsBelow(kinds, [named]).sort()).toEqual(wanted.sort());
    }),
  );
});

it('a name that no kind has finds nothing, and a circle ends', () => {
  expect(kindsBelow([{ code: 'a', parentCode: null }], ['b'])).toEqual([]);
  const circle = [
    { code: 'a', parentCode: 'b' },
    { code: 'b', parentCode: 'a' },
  ];
  expect(kindsBelow(circle, ['a']).sort()).toEqual(['a', 'b']);
});
