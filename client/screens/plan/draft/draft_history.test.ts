import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import { anyEdit } from '../testing/arbitrary_edits.ts';
import { beginHistory, type DraftAction, draftReducer, editsOf } from './draft_history.ts';

const few = fc.constantFrom('1', '2', 'draft:1');
const action: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({ type: fc.constant('edit' as const), edit: anyEdit(few) }),
  fc.record({ type: fc.constant('edit' as const), edit: anyEdit(few), joins: fc.constantFrom('keys 1', 'keys 2') }),
  fc.record({ type: fc.constant('reset' as const), thing: fc.constant({ kind: 'station' as const, code: '1' }) }),
  fc.constantFrom<DraftAction>({ type: 'undo' }, { type: 'redo' }, { type: 'clear' }),
  fc.record({ type: fc.constant('go' as const), to: fc.integer({ min: -3, max: 300 }) }),
);
const historyAfter = (actions: readonly DraftAction[]) => actions.reduce(draftReducer, beginHistory([]));
const move = (longitude: number): PlanEdit => ({ kind: 'move_station', code: '1', position: [longitude, 39] });

describe('the history of a draft', () => {
  it('always stands on one of its steps, and never grows beyond 200', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const { steps, at } = historyAfter(actions);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(steps.length);
      }),
    );
    const long = Array.from({ length: 500 }, (_, i): DraftAction => ({ type: 'edit', edit: move(i / 10) }));
    expect(historyAfter(long).steps.length).toBe(200);
    expect(editsOf(historyAfter(long))).toEqual([move(49.9)]);
  });

  it('goes back to the very draft before a step, and forth to the one after it', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), anyEdit(few), (actions, edit) => {
        const before = historyAfter(actions);
        const done = draftReducer(before, { type: 'edit', edit });
        if (done === before) return;
        const undone = draftReducer(done, { type: 'undo' });
        expect(editsOf(undone)).toEqual(editsOf(before));
        expect(draftReducer(undone, { type: 'redo' })).toEqual(done);
      }),
    );
  });

  it('changes nothing, not even the object, where there is nothing to change', () => {
    const history = beginHistory([move(1)]);
    for (const idle of [
      { type: 'undo' },
      { type: 'redo' },
      { type: 'edit', edit: move(1) },
      { type: 'go', to: 5 },
    ] satisfies DraftAction[]) {
      expect(draftReducer(history, idle)).toBe(history);
    }
  });

  it('makes one step of a station pushed along by keys, and another of the next station', () => {
    const pushed = historyAfter([
      { type: 'edit', edit: move(1), joins: 'keys 1' },
      { type: 'edit', edit: move(2), joins: 'keys 1' },
      { type: 'edit', edit: move(3), joins: 'keys 2' },
    ]);
    expect(pushed.steps.map(({ edits }) => edits)).toEqual([[], [move(2)], [move(3)]]);
  });
});
