import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MyList, type MyListed, NOTHING_READ, notListed, withMyPage } from './my_list.ts';

const FIRST = Date.parse('2026-01-01T00:00:00Z');
const listed = (number: number): MyListed => ({
  id: String(number).padStart(4, '0'),
  reportedAt: new Date(FIRST + number * 60_000).toISOString(),
});

/** The server's list, newest first, and a page of it as it stands after so many reports. */
function pageOf(count: number, size: number, after: string | null) {
  const all = Array.from({ length: count }, (_, i) => listed(count - 1 - i));
  const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const nodes = all.slice(from, from + size);
  const pageInfo = { hasNextPage: from + size < count, endCursor: nodes.at(-1)?.id ?? null };
  return { totalCount: count, pageInfo, nodes };
}

it('holds every case once, newest first, however many come while its pages are read', () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.nat(3), { maxLength: 20 }),
      (start, size, arrivals) => {
        let count = start;
        let list: MyList = withMyPage(NOTHING_READ, pageOf(count, size, null), null);
        for (const arrived of arrivals) {
          // As the feed has it read again with each that comes.
          for (let i = 0; i < arrived; i++) list = withMyPage(list, pageOf(++count, size, null), null);
          if (list.next !== null) list = withMyPage(list, pageOf(count, size, list.next), list.next);
        }
        while (list.next !== null) list = withMyPage(list, pageOf(count, size, list.next), list.next);
        expect(list.cases).toEqual(pageOf(count, count + 1, null).nodes);
        expect(list.total).toBe(count);
      },
    ),
  );
});

it('misses of this browser’s reports those that are not on a page it has read, and only those', () => {
  const sent = (number: number) => ({ id: listed(number).id, sentAt: FIRST + number * 60_000 });
  expect(notListed(NOTHING_READ, [sent(3)])).toEqual([sent(3)]);
  const list = withMyPage(NOTHING_READ, pageOf(10, 4, null), null);
  // 12 was sent a moment ago; 2 may stand on a further page; 7 stands in the list.
  expect(notListed(list, [sent(12), sent(7), sent(2)])).toEqual([sent(12)]);
  const whole = withMyPage(NOTHING_READ, pageOf(3, 4, null), null);
  expect(notListed(whole, [{ id: 'gone', sentAt: FIRST - 1 }])).toHaveLength(1);
});
