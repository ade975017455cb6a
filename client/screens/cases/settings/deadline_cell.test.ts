import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlineOf } from '../../../../geodata/cases/case_deadlines.ts';
import type { Awaited } from '../../../generated/operations.ts';
import { deadlineCell } from './deadline_cell.ts';

const kinds = new Map([
  ['hazard', { parent: null, loop: 'case' as const }],
  ['hazard_fire', { parent: 'hazard', loop: 'case' as const }],
  ['wish', { parent: null, loop: 'order' as const }],
]);
const AWAITED: readonly Awaited[] = ['acceptance', 'assignment', 'handling', 'verification', 'closing'];
const deadline = fc.record({
  kind: fc.constantFrom(null, 'hazard', 'hazard_fire'),
  awaited: fc.constantFrom(...AWAITED),
  minutes: fc.integer({ min: 1, max: 10_000 }),
  inWorkingHours: fc.boolean(),
  soonShare: fc.constant(0.8),
});
const table = fc.uniqueArray(deadline, { selector: ({ kind, awaited }) => `${kind} ${awaited}`, maxLength: 12 });

it('shows the very deadline that clocks are reckoned by, and a hole where they have none', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('hazard', 'hazard_fire'),
      fc.constantFrom(...AWAITED),
      (deadlines, kind, awaited) => {
        const cell = deadlineCell(deadlines, kinds, new Set(['case']), kind, awaited);
        const calendar = { timeZone: 'Asia/Shanghai', hours: [], days: [], knownUntil: null };
        const reckoned = deadlineOf({ kinds, deadlines, calendar }, kind, awaited);
        if (reckoned === null) expect(cell).toEqual({ how: 'hole' });
        else expect(cell).toMatchObject({ minutes: reckoned.minutes, inWorkingHours: reckoned.inWorkingHours });
      },
    ),
  );
});

it('shows no hole for what a kind never waits for', () => {
  expect(deadlineCell([], kinds, new Set(['order']), 'wish', 'verification')).toEqual({ how: 'unused' });
  expect(deadlineCell([], kinds, new Set(['case']), 'hazard', 'claim')).toEqual({ how: 'unused' });
  expect(deadlineCell([], kinds, new Set(['order']), 'wish', 'claim')).toEqual({ how: 'hole' });
});
