import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDetails } from './read_details.ts';

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
const side = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), leaf, { maxKeys: 6 });

it('tells each part that differs between before and after, once, and no other', () => {
  fc.assert(
    fc.property(side, side, (before, after) => {
      const { changed } = readDetails(JSON.stringify({ before, after }));
      const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      const differing = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
      expect(changed?.map(({ path }) => path.join()).sort()).toEqual(differing.sort());
    }),
  );
});

it('finds nothing in what the log did not write, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      expect(() => readDetails(json)).not.toThrow();
    }),
  );
  expect(readDetails('[]')).toEqual({ given: [], changed: null, code: null, subjects: [] });
});

it('leaves out the one argument around all others, and numbers what is in a list', () => {
  const { given } = readDetails(JSON.stringify({ given: { grant: { role: 'street', region: 'r' } } }));
  expect(given.map(({ path }) => path.join('.'))).toEqual(['role', 'region']);
  const steps = { steps: [{ case: 'a' }, { case: 'b' }] };
  expect(readDetails(JSON.stringify({ given: steps })).given.map(({ path }) => path.join('.'))).toEqual([
    'steps.1.case',
    'steps.2.case',
  ]);
});

it('tells why it was refused and all that it was about', () => {
  expect(readDetails('{"code":"NOT_ALLOWED","subjects":["a","b"]}')).toMatchObject({
    code: 'NOT_ALLOWED',
    subjects: ['a', 'b'],
  });
});
