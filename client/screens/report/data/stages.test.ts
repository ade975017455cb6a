import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATES } from '../../../../geodata/cases/case_steps.ts';
import { stagesOf } from './stages.ts';

const history = fc
  .array(fc.constantFrom(...CASE_STATES), { maxLength: 15 })
  .map((states) => [
    { state: 'reported' as const, happenedAt: 't0' },
    ...states.map((state, i) => ({ state, happenedAt: `t${i + 1}` })),
  ]);
const loop = fc.constantFrom('case' as const, 'order' as const);

describe('the stages of a case', () => {
  it('are reached one after the other, the first always, and none has a moment that was not reached', () => {
    fc.assert(
      fc.property(loop, history, (kind, events) => {
        const stages = stagesOf(kind, events);
        const count = stages.filter(({ isReached }) => isReached).length;
        expect(count).toBeGreaterThanOrEqual(1);
        expect(stages.map(({ isReached }) => isReached)).toEqual(stages.map((_, i) => i < count));
        for (const { isReached, reachedAt } of stages) if (!isReached) expect(reachedAt).toBeNull();
      }),
    );
  });

  it('do not change where something is said that leaves the state as it is', () => {
    fc.assert(
      fc.property(loop, history, (kind, events) => {
        const { state } = events.at(-1)!;
        expect(stagesOf(kind, [...events, { state, happenedAt: 'later' }])).toEqual(stagesOf(kind, events));
      }),
    );
  });

  it('are open again after a case was reopened, from its acceptance on', () => {
    const events = (['reported', 'accepted', 'assigned', 'handled', 'verified', 'closed', 'accepted'] as const).map(
      (state, i) => ({ state, happenedAt: `t${i}` }),
    );
    expect(stagesOf('case', events.slice(0, 6)).map(({ reachedAt }) => reachedAt)).toEqual([
      't0',
      't1',
      't2',
      't3',
      't5',
    ]);
    expect(stagesOf('case', events).map(({ reachedAt }) => reachedAt)).toEqual(['t0', 't6', null, null, null]);
  });

  it('stay where they were for a case that is refused or merged', () => {
    const refused = stagesOf('case', [
      { state: 'reported', happenedAt: 't0' },
      { state: 'refused', happenedAt: 't1' },
    ]);
    expect(refused.map(({ isReached }) => isReached)).toEqual([true, false, false, false, false]);
  });
});
