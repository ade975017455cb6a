import fc from 'fast-check';
import { CASE_STATES } from '../../../../geodata/cases/case_steps.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { DUES, PLACEMENTS, SOURCES } from '../view/cases_view.ts';

const name = fc.record({ zh: fc.string({ minLength: 1, maxLength: 8 }), en: fc.constant(null) });
const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());
const code = fc.constantFrom('a', 'b', 'c', 'd');

/** Any case as the list knows it; ids from a few, so that the same one comes again. */
export const arbitraryRow: fc.Arbitrary<CaseRow> = fc.record({
  id: fc.nat(40).map((number) => `case-${number}`),
  kind: fc.record({ code, loop: fc.constantFrom('case' as const, 'order' as const), name }),
  source: fc.constantFrom(...SOURCES),
  description: fc.string({ maxLength: 30 }),
  address: fc.option(fc.string({ maxLength: 20 })),
  reportedAt: moment,
  simulated: fc.boolean(),
  sequence: fc.nat(30),
  state: fc.constantFrom(...CASE_STATES),
  stateAt: moment,
  paused: fc.boolean(),
  position: fc.option(
    fc.record({ longitude: fc.integer({ min: 0, max: 100 }), latitude: fc.integer({ min: 0, max: 80 }) }),
  ),
  placement: fc.constantFrom(...PLACEMENTS),
  grid: fc.option(fc.record({ code, name })),
  unit: fc.option(fc.record({ kind: fc.constantFrom('region' as const, 'department' as const), code, name })),
  dueAt: fc.option(moment),
  due: fc.constantFrom(...DUES),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  calls: fc.constant([]),
});
