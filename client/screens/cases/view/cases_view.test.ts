import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATES } from '../../../../geodata/cases/case_steps.ts';
import {
  type CasesView,
  DESK_PAGES,
  DUES,
  FIRST_CASES_VIEW,
  PLACEMENTS,
  readCasesView,
  SOURCES,
  writeCasesView,
} from './cases_view.ts';

const code = fc.string({ minLength: 1, maxLength: 12 });
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

const part = fc.record({
  page: fc.constantFrom(...DESK_PAGES),
  order: fc.constantFrom('newest' as const, 'due_first' as const),
  open: fc.option(code),
  kinds: fc.uniqueArray(code, { maxLength: 4 }),
  states: fc.oneof(fc.constantFrom('open' as const, 'all' as const), fc.subarray([...CASE_STATES], { minLength: 1 })),
  sources: some(SOURCES),
  region: fc.option(code),
  unit: fc.option(fc.record({ kind: fc.constantFrom('region' as const, 'department' as const), code })),
  due: some(DUES),
  placements: some(PLACEMENTS),
  paused: fc.option(fc.boolean()),
  duplicates: fc.boolean(),
  text: fc.string({ maxLength: 60 }),
  reported: fc.option(
    fc.oneof(
      fc.record({ days: fc.integer({ min: 1, max: 3660 }) }),
      fc.tuple(day, day).map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
    ),
  ),
});
const view: fc.Arbitrary<CasesView> = part.map((said) => ({ ...FIRST_CASES_VIEW, ...said }));

describe('the address of the desk', () => {
  it('brings back the very view it was written from', () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(readCasesView(new URLSearchParams(writeCasesView(shown).toString()))).toEqual(shown);
      }),
    );
  });

  it('is empty for the list that a stranger sees first', () => {
    expect(writeCasesView(FIRST_CASES_VIEW).toString()).toBe('');
  });

  it('gives some list that can be shown, whatever it says', () => {
    const names = ['page', 'order', 'state', 'source', 'unit', 'due', 'placement', 'paused', 'reported', 'kind'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.string())), (pairs) => {
        const shown = readCasesView(new URLSearchParams(pairs));
        expect(readCasesView(writeCasesView(shown))).toEqual(shown);
      }),
    );
  });

  it.each([
    'state=gone',
    'unit=ministry:1',
    'reported=2026-13-45~x',
    'reported=0',
    'due=maybe',
    'paused=perhaps',
    'paused=__proto__',
  ])('takes %s for not said', (query) => {
    expect(readCasesView(new URLSearchParams(query))).toEqual(FIRST_CASES_VIEW);
  });
});
