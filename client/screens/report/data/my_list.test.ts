import { expect, it } from 'vitest';
import { type MyListed, notListed } from './my_list.ts';

const FIRST = Date.parse('2026-01-01T00:00:00Z');
const listed = (number: number): MyListed => ({
  id: String(number),
  reportedAt: new Date(FIRST + number * 60_000).toISOString(),
});

it('misses of this browser’s reports those that are not on a page it has read, and only those', () => {
  const sent = (number: number) => ({ id: listed(number).id, sentAt: FIRST + number * 60_000 });
  expect(notListed({ cases: [], total: null, hasMore: false }, [sent(3)])).toEqual([sent(3)]);
  const first = { cases: [9, 8, 7, 6].map(listed), total: 10, hasMore: true };
  // 12 was sent a moment ago; 2 may stand on a further page; 7 stands in the list.
  expect(notListed(first, [sent(12), sent(7), sent(2)])).toEqual([sent(12)]);
  const whole = { cases: [2, 1, 0].map(listed), total: 3, hasMore: false };
  expect(notListed(whole, [{ id: 'gone', sentAt: FIRST - 1 }])).toHaveLength(1);
});
