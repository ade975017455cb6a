import fc from 'fast-check';
import type { Position } from '../../../../geodata/place.ts';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';

/** Any well-formed text: codes are whatever a place calls its stations. */
export const anyCode = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.isWellFormed());

const anyUnits = (limit: number) => fc.integer({ min: -limit * 1e7, max: limit * 1e7 }).map((units) => units / 1e7 + 0);
export const anyPosition: fc.Arbitrary<Position> = fc.tuple(anyUnits(180), anyUnits(90));

/** Edits about the codes that `code` gives. */
export function anyEdit(code: fc.Arbitrary<string>): fc.Arbitrary<PlanEdit> {
  return fc.oneof(
    fc.record({ kind: fc.constant('add_station' as const), code, category: anyCode, position: anyPosition }),
    fc.record({ kind: fc.constant('move_station' as const), code, position: anyPosition }),
    fc.record({ kind: fc.constantFrom('close_station' as const, 'open_station' as const), code }),
    fc.record({ kind: fc.constantFrom('open_gate' as const, 'close_gate' as const), gate: code }),
    fc.record({ kind: fc.constant('add_link' as const), id: code, from: anyPosition, to: anyPosition }),
    fc.record({ kind: fc.constant('remove_link' as const), id: code }),
  );
}
