import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ReadPages, withPage, withTop } from './read_pages.ts';

interface Numbered {
  readonly number: number;
}
const numberOf = ({ number }: Numbered) => number;

/** The server's list, newest first, and a page of it as it stands after so many came. */
function pageOf(count: number, size: number, after: string | null) {
  const all = Array.from({ length: count }, (_, i) => ({ number: count - 1 - i }));
  const from = after === null ? 0 : all.findIndex(({ number }) => String(number) === after) + 1;
  const nodes = all.slice(from, from + size);
  const endCursor = nodes.length === 0 ? null : String(nodes.at(-1)!.number);
  return { totalCount: count, pageInfo: { hasNextPage: from + size < count, endCursor }, nodes };
}

it('holds everything once, newest first, however much comes while its pages are read', () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.nat(3), { maxLength: 20 }),
      (start, size, arrivals) => {
        let count = start;
        let list: ReadPages<Numbered> = withPage(null, pageOf(count, size, null), numberOf);
        const readMore = () => {
          if (list.end !== null) list = withPage(list, pageOf(count, size, list.end), numberOf);
        };
        for (const arrived of arrivals) {
          // As a feed has it read again with each that comes.
          for (let i = 0; i < arrived; i++) list = withTop(list, pageOf(++count, size, null), numberOf);
          readMore();
        }
        while (list.end !== null) readMore();
        expect(list.items).toEqual(pageOf(count, count + 1, null).nodes);
        expect(list.total).toBe(count);
      },
    ),
  );
});

it('takes what it holds already anew where it comes again', () => {
  const page = (name: string) => ({ nodes: [{ number: 1, name }], pageInfo: { hasNextPage: false, endCursor: null } });
  const list = withPage(null, page('before'), numberOf);
  expect(withTop(list, page('after'), numberOf).items).toEqual([{ number: 1, name: 'after' }]);
  expect(withPage(list, page('after'), numberOf).items).toEqual([{ number: 1, name: 'after' }]);
});
