import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEAST_SHOWN } from './small_counts.ts';
import { type CountTable, LEAST_WIDTH, suppressTable } from './suppress_table.ts';
import { arbitraryTable } from './testing/arbitrary_table.ts';
import { attackTable } from './testing/attack_table.ts';

/** What stands hidden, as `row/column`. */
function hiddenOf(table: CountTable): string[] {
  return [...suppressTable(table)].flatMap(([id, cells]) =>
    cells.flatMap((is, column) => (is ? [`${id}/${column}`] : [])),
  );
}

const row = (id: string, parent: string | null, ...counts: number[]) => ({ id, parent, counts });

it('whoever sees all that is shown and knows all sums cannot tell a hidden count to within the threshold', () => {
  fc.assert(
    fc.property(arbitraryTable, (table) => {
      for (const { min, max, count } of attackTable(table, suppressTable(table))) {
        expect(max - min).toBeGreaterThanOrEqual(LEAST_WIDTH - 1e-6);
        // None is known to be small, and none is told by the very bounds.
        expect(max).toBeGreaterThan(LEAST_SHOWN);
        expect(min).toBeLessThanOrEqual(count);
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);

it('the attack is one: it finds counts that were hidden without hiding others', () => {
  const table = {
    partitions: [[1, 2]],
    rows: [row('all', null, 23, 14, 9), row('a', 'all', 13, 12, 1), row('b', 'all', 10, 2, 8)],
  };
  const onlySmall = new Map(table.rows.map(({ id, counts }) => [id, counts.map((count) => count > 0 && count < 5)]));
  expect(attackTable(table, onlySmall)).toMatchObject([
    { id: 'a', column: 2, min: 1, max: 1 },
    { id: 'b', column: 1, min: 2, max: 2 },
  ]);
});

it('every small count is hidden and no zero is', () => {
  fc.assert(
    fc.property(arbitraryTable, (table) => {
      const hidden = suppressTable(table);
      for (const { id, counts } of table.rows) {
        counts.forEach((count, column) => {
          if (count === 0) expect(hidden.get(id)![column]).toBe(false);
          if (count > 0 && count < LEAST_SHOWN) expect(hidden.get(id)![column]).toBe(true);
        });
      }
    }),
  );
});

it('a table without small counts is shown whole', () => {
  const table = {
    partitions: [[1, 2]],
    rows: [row('all', null, 25, 20, 5), row('a', 'all', 15, 15, 0), row('b', 'all', 10, 5, 5)],
  };
  expect(hiddenOf(table)).toEqual([]);
});

it('one small row takes its least neighbour along, and the whole stays', () => {
  const rows = [row('all', null, 143), row('a', 'all', 3), row('b', 'all', 100), row('c', 'all', 40)];
  expect(hiddenOf({ partitions: [], rows })).toEqual(['a/0', 'c/0']);
});

it('below a row with one small child, the row and a neighbour of it go too', () => {
  const rows = [row('all', null, 53), row('a', 'all', 3), row('a1', 'a', 3), row('b', 'all', 50), row('b1', 'b', 50)];
  expect(hiddenOf({ partitions: [], rows })).toEqual(['a/0', 'a1/0', 'b/0', 'b1/0']);
});

it('a row that stands for itself hides within itself, and where that cannot be, whole', () => {
  expect(hiddenOf({ partitions: [[1, 2]], rows: [row('a', null, 30, 3, 27)] })).toEqual(['a/1', 'a/2']);
  expect(hiddenOf({ partitions: [[1, 2]], rows: [row('a', null, 3, 3, 0)] })).toEqual(['a/0', 'a/1']);
});

it('what does not add up is refused', () => {
  const rows = [row('all', null, 9), row('a', 'all', 3), row('b', 'all', 5)];
  expect(() => suppressTable({ partitions: [], rows })).toThrow('Rows below all add up to 8 in column 0, not 9.');
  expect(() => suppressTable({ partitions: [[1, 2]], rows: [row('a', null, 9, 3, 5)] })).toThrow('Parts of row a');
  expect(() => suppressTable({ partitions: [], rows: [row('a', 'b', 9)] })).toThrow('Row a is part of b');
});

it('of a county of a thousand grids, each with one or two of something, the whole is told', () => {
  const leaves = Array.from({ length: 1000 }, (_, i) => {
    const closed = (i * 7919) % 23;
    const open = (i * 104729) % 7;
    const late = Math.min(closed + open, i % 3);
    return row(`g${i}`, `c${Math.floor(i / 10)}`, closed + open, closed, open, late, closed + open - late);
  });
  const sum = (id: string, parent: string | null, below: typeof leaves) =>
    row(
      id,
      parent,
      ...[0, 1, 2, 3, 4].map((column) => below.reduce((total, { counts }) => total + counts[column]!, 0)),
    );
  const communities = Array.from({ length: 100 }, (_, i) =>
    sum(
      `c${i}`,
      'all',
      leaves.filter(({ parent }) => parent === `c${i}`),
    ),
  );
  const rows = [sum('all', null, communities), ...communities, ...leaves];
  const hidden = hiddenOf({
    partitions: [
      [1, 2],
      [3, 4],
    ],
    rows,
  });
  expect(hidden.length).toBeGreaterThan(1000);
  // What each grid has one or two of is hidden there; of the whole it is told.
  expect(hidden.filter((cell) => cell.startsWith('all'))).toEqual([]);
}, 60_000);
