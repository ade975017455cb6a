import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepOnly, keptParts } from './keep_only.ts';

describe('what is kept of a value', () => {
  it('holds no text that was written anywhere but under a named part', () => {
    const marked = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `¤${text}`);
    const value = fc.record({
      open: fc.record({
        kept: fc.string(),
        other: marked,
        list: fc.array(fc.record({ kept: fc.nat(), other: marked })),
      }),
      kept: marked,
      other: fc.anything({ values: [marked] }),
    });
    const kept = keptParts(['open.kept', 'open.list.kept']);
    fc.assert(
      fc.property(value, (given) => {
        fc.pre(!given.open.kept.includes('¤'));
        expect(JSON.stringify(keepOnly(given, kept))).not.toContain('¤');
      }),
    );
  });

  it('is a JSON of PostgreSQL whatever was given, and short', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true, withTypedArray: true }), (given) => {
        const json = JSON.stringify(keepOnly({ given }, keptParts(['given'])));
        expect(keepOnly(JSON.parse(json), keptParts(['given']))).toEqual(JSON.parse(json));
      }),
    );
    expect(keepOnly({ a: 'x'.repeat(500) }, keptParts(['a']))).toEqual({ a: 'x'.repeat(200) });
    expect(keepOnly({ a: Array(5000).fill(1) }, keptParts(['a'])).a).toHaveLength(1000);
  });

  it('does not take an object for the word that it stands in place of', () => {
    expect(keepOnly({ a: { password: 'x' }, b: 1, c: null }, keptParts(['a', 'b', 'c']))).toEqual({ b: 1 });
    expect(keepOnly({ a: 'secret' }, keptParts(['a.b']))).toEqual({});
    expect(keepOnly({}, keptParts(['constructor', 'toString.x']))).toEqual({});
  });

  it('has numbers by which somebody is found masked in free words', () => {
    const reason = '按 13800138000 的要求，a@example.org，110101199003077774';
    expect(keepOnly({ reason }, keptParts([], ['reason']))).toEqual({ reason: '按 *** 的要求，***，***' });
  });
});
