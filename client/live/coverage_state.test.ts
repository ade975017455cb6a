import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageRow, type CoverageState, NO_COVERAGE, withCoverage } from './coverage_state.ts';
import { coverageRow } from './testing/coverage_row.ts';

const code = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const batch = fc.record({
  digest: fc.constantFrom('one', 'two', 'three'),
  regions: fc
    .uniqueArray(fc.record({ code, reached: fc.nat({ max: 3 }) }), { selector: (told) => told.code })
    .map((told) => told.map(({ code, reached }) => coverageRow(code, reached, 10))),
  total: fc.constant(null),
});
const reachedOf = ({ rows }: CoverageState) =>
  Object.fromEntries(rows.map(({ region, coverage }) => [region.code, coverage.households.numerator]));

describe('live coverage', () => {
  it('knows of each region what was told last, whatever was told in between', () => {
    fc.assert(
      fc.property(fc.array(batch), (batches) => {
        const last: Record<string, number> = {};
        for (const { regions } of batches) {
          for (const { region, coverage } of regions) last[region.code] = coverage.households.numerator;
        }
        expect(reachedOf(batches.reduce(withCoverage, NO_COVERAGE))).toEqual(last);
      }),
    );
  });

  it('keeps every row that did not change the same object, and the list where none did', () => {
    fc.assert(
      fc.property(fc.array(batch), batch, (batches, next) => {
        const before = batches.reduce(withCoverage, NO_COVERAGE);
        const after = withCoverage(before, next);
        const told = new Map(next.regions.map((row) => [row.region.code, row.coverage.households.numerator]));
        const isChanged = (row: CoverageRow) =>
          (told.get(row.region.code) ?? row.coverage.households.numerator) !== row.coverage.households.numerator;
        for (const row of before.rows) expect(after.rows.includes(row)).toBe(!isChanged(row));
        if (after.rows.every((row) => before.rows.includes(row))) expect(after.rows).toBe(before.rows);
      }),
    );
  });

  it('counts a change of the digest, but neither the first one nor the same again', () => {
    const states: CoverageState[] = [];
    for (const digest of ['one', 'one', 'two', 'one']) {
      states.push(withCoverage(states.at(-1) ?? NO_COVERAGE, { digest, regions: [], total: null }));
    }
    expect(states.map(({ revision }) => revision)).toEqual([0, 0, 1, 2]);
  });

  it('keeps the whole place where a batch says that it did not change', () => {
    const total = { ...NO_COVERAGE.total } as CoverageState['total'];
    const state = withCoverage({ ...NO_COVERAGE, total }, { digest: 'two', regions: [], total: null });
    expect(state.total).toBe(total);
  });
});
