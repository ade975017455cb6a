import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../rows.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

describe('pages', () => {
  it('put together are the whole list, whatever their size', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (items, first) => {
        const sorted = [...items].sort();
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const [previous] = decodeAfter(after, ['text']) ?? [];
          const rest: readonly string[] = sorted.filter((item) => previous === undefined || item > String(previous));
          const page: Page<string> = pageOf(
            rest.slice(0, first + 1),
            first,
            (item) => encodeAfter(item),
            async () => sorted.length,
          );
          seen.push(...page.nodes);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(sorted);
      }),
    );
  });

  it('of an impossible size are refused', () => {
    for (const first of [0, -1, 1001, 2 ** 31 - 1]) {
      expect(() => checkPageSize(first)).toThrow(expect.objectContaining({ code: 'BAD_PAGE_SIZE' }));
    }
    expect(checkPageSize(1000)).toBe(1000);
  });

  it('begin after moments and ids only where the database can read them', () => {
    const id = '01234567-89ab-4cde-8f01-23456789abcd';
    expect(decodeAfter(encodeAfter('2026-11-23 02:11:00.123456+00', id), ['moment', 'uuid'])).toHaveLength(2);
    for (const after of [encodeAfter('yesterday', id), encodeAfter('2026-11-23 02:11:00+00', 'a')]) {
      expect(() => decodeAfter(after, ['moment', 'uuid'])).toThrow(
        expect.objectContaining({ code: 'BAD_PAGE_CURSOR' }),
      );
    }
  });

  it('after a position that nobody gave are refused', () => {
    const wrong = [
      '',
      '!',
      encodeAfter('a'),
      encodeAfter(1, 'a', 2),
      encodeAfter('a', 'b'),
      encodeAfter(1, 2),
      encodeAfter(-1, 'a'),
      encodeAfter(0.5, 'a'),
    ];
    for (const after of wrong) {
      expect(() => decodeAfter(after, ['count', 'text'])).toThrow(expect.objectContaining({ code: 'BAD_PAGE_CURSOR' }));
    }
  });
});
