import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../data/case_row.ts';
import { arbitraryRow } from '../testing/arbitrary_row.ts';
import { type CaseRows, compared, NO_ROWS, withPage, withTold, withWaitingShown } from './case_rows.ts';

const order = fc.constantFrom('newest' as const, 'due_first' as const);
const some = fc.uniqueArray(arbitraryRow, { selector: ({ id }) => id, maxLength: 25 });

function read(rows: readonly CaseRow[], by: 'newest' | 'due_first', hasNextPage: boolean): CaseRows {
  const nodes = [...rows].sort((one, other) => compared(one, other, by));
  return withPage(NO_ROWS, { nodes, pageInfo: { hasNextPage, endCursor: 'end' } });
}

const ids = (rows: readonly CaseRow[]) => rows.map(({ id }) => id);

describe('a list of cases that is being read', () => {
  it('never moves, adds or takes out a row while what is told waits', () => {
    fc.assert(
      fc.property(some, fc.array(fc.tuple(arbitraryRow, fc.boolean())), order, (rows, told, by) => {
        const before = read(rows, by, true);
        const after = told.reduce((list, [item, fits]) => withTold(list, item, fits, by, false), before);
        expect(ids(after.rows)).toEqual(ids(before.rows));
      }),
    );
  });

  it('shows of each case the latest that was told, whatever the order in which it was told', () => {
    fc.assert(
      fc.property(some, fc.array(arbitraryRow), order, (rows, told, by) => {
        const after = told.reduce((list, item) => withTold(list, item, true, by, false), read(rows, by, true));
        for (const row of [...after.rows, ...after.waiting]) {
          const heard = [...rows, ...told].filter(({ id }) => id === row.id).map(({ sequence }) => sequence);
          expect(row.sequence).toBe(Math.max(...heard));
        }
      }),
    );
  });

  it('holds every case once, among the rows or among those that wait', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.tuple(arbitraryRow, fc.boolean(), fc.boolean())),
        some,
        order,
        (rows, told, later, by) => {
          const heard = told.reduce(
            (list, [item, fits, isAtTop]) => withTold(list, item, fits, by, isAtTop),
            read(rows, by, true),
          );
          const after = withPage(heard, { nodes: later, pageInfo: { hasNextPage: false, endCursor: null } });
          const all = [...ids(after.rows), ...ids(after.waiting)];
          expect(new Set(all).size).toBe(all.length);
        },
      ),
    );
  });

  it('takes in what waited and lets go of what left only when asked', () => {
    fc.assert(
      fc.property(some, some, order, (rows, told, by) => {
        const heard = told.reduce(
          (list, item, i) => withTold(list, { ...item, sequence: 100 }, i % 2 === 0, by, false),
          read(rows, by, false),
        );
        const after = withWaitingShown(heard, by);
        expect(after.waiting).toEqual([]);
        expect(after.left.size).toBe(0);
        told.forEach(({ id }, i) => {
          expect(ids(after.rows).includes(id), id).toBe(i % 2 === 0);
        });
      }),
    );
  });

  it('takes in a new case at once where the list stands at its top, in its place', () => {
    fc.assert(
      fc.property(some, arbitraryRow, (rows, item) => {
        fc.pre(rows.every(({ id }) => id !== item.id));
        const after = withTold(read(rows, 'newest', false), item, true, 'newest', true);
        expect(ids(after.rows)).toEqual(ids([...rows, item].sort((one, other) => compared(one, other, 'newest'))));
      }),
    );
  });

  it('leaves what belongs further down than was read to its page', () => {
    fc.assert(
      fc.property(some, arbitraryRow, order, (rows, item, by) => {
        fc.pre(rows.length > 0 && rows.every(({ id }) => id !== item.id));
        fc.pre(rows.every((row) => compared(row, item, by) < 0));
        const after = withTold(read(rows, by, true), item, true, by, true);
        expect(after.rows.length + after.waiting.length).toBe(rows.length);
      }),
    );
  });

  it('keeps what was told of a case when an older page with it arrives after', () => {
    fc.assert(
      fc.property(some, order, (rows, by) => {
        fc.pre(rows.length > 0);
        const newer = { ...rows[0]!, sequence: 99 };
        const heard = withTold(NO_ROWS, newer, false, by, false);
        const after = withPage(heard, { nodes: rows, pageInfo: { hasNextPage: false, endCursor: null } });
        expect(after.rows.find(({ id }) => id === newer.id)?.sequence).toBe(99);
      }),
    );
  });
});
