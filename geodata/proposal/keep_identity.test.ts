import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepIdentity } from './keep_identity.ts';

function mostByTryingAll(overlap: readonly (readonly number[])[], row = 0, taken = 0): number {
  if (row === overlap.length) return 0;
  let most = mostByTryingAll(overlap, row + 1, taken);
  overlap[row]!.forEach((value, column) => {
    if ((taken & (1 << column)) === 0)
      most = Math.max(most, value + mostByTryingAll(overlap, row + 1, taken | (1 << column)));
  });
  return most;
}

describe('keepIdentity', () => {
  it('keeps as much as the best of all assignments, and gives each of today’s grids to one', () => {
    const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) => {
      const row = fc.array(fc.oneof(fc.nat(500), fc.constant(0)), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    fc.assert(
      fc.property(table, (overlap) => {
        const columns = overlap[0]!.length;
        const identity = [...keepIdentity(overlap.flat(), overlap.length, columns)];
        const used = identity.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        const kept = identity.reduce((sum, column, row) => sum + (column < 0 ? 0 : overlap[row]![column]!), 0);
        expect(kept).toBe(mostByTryingAll(overlap));
        identity.forEach((column, row) => {
          if (column >= 0) expect(overlap[row]![column]).toBeGreaterThan(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives no identity where there is none to give', () => {
    expect([...keepIdentity([], 3, 0)]).toEqual([-1, -1, -1]);
    expect([...keepIdentity([0, 0], 2, 1)]).toEqual([-1, -1]);
  });
});
