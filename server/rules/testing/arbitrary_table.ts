import fc from 'fast-check';
import type { CountRow, CountTable } from '../suppress_table.ts';

/** Shapes of tables: how columns are parted, and how many rows lie below each row of a level. */
const partitions = fc.constantFrom<CountTable['partitions']>(
  [],
  [[1, 2]],
  [[1, 2, 3]],
  [
    [1, 2],
    [3, 4, 5],
  ],
);
const tree = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 2,
});
/** Many zeros and small counts, and some large ones. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 300 }) },
);

/** A table that adds up, with one whole, one to four streets and up to four communities in each. */
export const arbitraryTable: fc.Arbitrary<CountTable> = fc
  .tuple(partitions, tree, fc.infiniteStream(count))
  .map(([parted, wholes, numbers]) => ({
    partitions: parted,
    rows: wholes.flatMap((streets, whole) => {
      const leaves = streets.map((n, street) =>
        Array.from({ length: n }, (_, i) => leafOf(`${whole}.${street}.${i}`, `${whole}.${street}`, parted, numbers)),
      );
      const middle = leaves.map((below, street) => sumOf(`${whole}.${street}`, String(whole), below));
      return [sumOf(String(whole), null, middle), ...middle, ...leaves.flat()];
    }),
  }));

function leafOf(id: string, parent: string, parted: CountTable['partitions'], numbers: Iterator<number>): CountRow {
  const next = () => numbers.next().value as number;
  const [first, ...others] = parted;
  if (first === undefined) return { id, parent, counts: [next()] };
  const parts = first.map(next);
  const total = parts.reduce((sum, part) => sum + part, 0);
  // Parted in another way, the last part takes what is left.
  const more = others.flatMap((columns) => {
    let left = total;
    return columns.map((_, i) => {
      const part = i === columns.length - 1 ? left : Math.min(left, next());
      left -= part;
      return part;
    });
  });
  return { id, parent, counts: [total, ...parts, ...more] };
}

function sumOf(id: string, parent: string | null, rows: readonly CountRow[]): CountRow {
  return {
    id,
    parent,
    counts: rows[0]!.counts.map((_, column) => rows.reduce((sum, row) => sum + row.counts[column]!, 0)),
  };
}
