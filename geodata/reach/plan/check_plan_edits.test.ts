import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../problem.ts';
import { checkPlanEdits } from './check_plan_edits.ts';
import type { PlanEdit } from './plan_edit.ts';

const units = (most: number) => fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((each) => each / 1e7 + 0);
const position = fc.tuple(units(180), units(90));
const name = fc.string({ minLength: 1, maxLength: 100 });
const edit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('add_station' as const),
    code: name.map((code) => `draft:${code}`.slice(0, 100)),
    category: name,
    position,
  }),
  fc.record({ kind: fc.constant('move_station' as const), code: name, position }),
  fc.record({ kind: fc.constantFrom('close_station' as const, 'open_station' as const), code: name }),
  fc.record({ kind: fc.constantFrom('open_gate' as const, 'close_gate' as const), gate: name }),
  fc.record({ kind: fc.constant('add_link' as const), id: name, from: position, to: position }),
  fc.record({ kind: fc.constant('remove_link' as const), id: name }),
);

describe('the edits of a scenario', () => {
  it('come back as they are where each has its form, also by way of JSON', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        expect(checkPlanEdits(edits)).toEqual(edits);
        expect(checkPlanEdits(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
      }),
    );
  });

  it('are taken or refused with BAD_SCENARIO, whatever somebody sends', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.array(
        fc.oneof(edit, fc.object(), fc.record({ kind: fc.constantFrom('move_station', '__proto__', 'toString') })),
      ),
    );
    fc.assert(
      fc.property(anything, (sent) => {
        try {
          const edits = checkPlanEdits(sent);
          expect(checkPlanEdits(edits)).toEqual(edits);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect((error as Problem).code).toBe('BAD_SCENARIO');
        }
      }),
      { numRuns: 1000 },
    );
  });

  const good = { kind: 'close_station', code: 'a' };
  it.each([
    [null, 'The scenario is null: it must be a list'],
    [[good, 7], 'Edit 2 is 7: it must be an object'],
    [[good, { kind: 'paint' }], 'The kind of edit 2 is "paint": it must be one of add_station'],
    [[{ kind: 'close_station' }], 'The code of edit 1 is undefined'],
    [[{ kind: 'close_station', code: 'x'.repeat(101) }], 'a text of 1 to 100 characters'],
    [[{ ...good, why: 1 }], 'A field of edit 1 is "why": close_station has only kind, code'],
    [[{ kind: 'add_station', code: 'a', category: 'c', position: [1, 2] }], 'it must start with draft:'],
    [[{ kind: 'move_station', code: 'a', position: [32, 118] }], 'The position of edit 1 is [32,118]'],
    [[{ kind: 'move_station', code: 'a', position: [Number.NaN, 2] }], 'The position of edit 1'],
    [[{ kind: 'add_link', id: 'a', from: [1, 2], to: [1, 2, 3] }], 'The to of edit 1 is [1,2,3]'],
    [Array.from({ length: 501 }, () => good), 'The number of edits is 501: it must be at most 500'],
  ])('%j is refused with what would be right', (sent, says) => {
    expect(() => checkPlanEdits(sent)).toThrow(says);
  });

  it('have their positions taken to 1e-7 degrees, as all of the ground is', () => {
    const [moved] = checkPlanEdits([{ kind: 'move_station', code: 'a', position: [118.123456789, -0.00000001] }]);
    expect(moved).toEqual({ kind: 'move_station', code: 'a', position: [118.1234568, 0] });
  });
});
