import { describe, expect, it } from 'vitest';
import { seededRandom } from '../districting/random.ts';
import { Annealer, fullHeat } from './anneal.ts';
import { measurePlan } from './measure_plan.ts';
import { PROPOSAL_WEIGHTS, usualCases } from './objective.ts';
import { partsOf } from './parts.ts';
import { PlanState } from './plan_state.ts';
import { planFaults } from './testing/plan_faults.ts';
import { SHAPES, smallGround } from './testing/small_grounds.ts';

const LIMITS = { min: 150, max: 300, target: 220 };

describe('a search', () => {
  it.each(SHAPES)('over a %s holds a contiguous plan after every step, and its sums are those of the plan', (shape) => {
    const ground = smallGround(shape, 24, 11, 4);
    const weights = PROPOSAL_WEIGHTS.few_changes;
    const [part] = partsOf(ground, weights).parts;
    const state = new PlanState(part!, { limits: LIMITS, weights, usual: usualCases(ground, LIMITS) }, 30);
    state.load(new Int32Array(24));
    const annealer = new Annealer(state, seededRandom(3));
    const counts = new Set<number>();
    for (let step = 0; step < 3000; step++) {
      annealer.step(step / 3000, fullHeat(weights));
      counts.add(state.count);
      if (step % 20 !== 0) continue;
      const owner = Int32Array.from(part!.unitOf, (_, unit) => state.owner[part!.unitOf.indexOf(unit)]!);
      expect(planFaults(ground, owner)).toEqual([]);
      const kept = (of: PlanState): number => {
        let sum = 0;
        for (let slot = 0; slot < of.capacity; slot++) sum += of.kept(slot);
        return weights.moved * sum;
      };
      const fresh = new PlanState(part!, state.aim, state.capacity);
      fresh.load(state.owner);
      expect(state.count).toBe(fresh.count);
      expect(state.outside).toBeCloseTo(fresh.outside, 6);
      expect(state.rest + kept(state)).toBeCloseTo(fresh.rest + kept(fresh), 6);
      expect(kept(state)).toBeLessThanOrEqual(kept(fresh) + 1e-6);
      const slots = [...new Set(owner)];
      const numbered = owner.map((slot) => slots.indexOf(slot));
      expect(measurePlan(ground, numbered, LIMITS, weights).cost).toBeCloseTo(fresh.cost, 4);
    }
    expect(counts.size).toBeGreaterThan(2);
    annealer.finish();
    expect(state.cost).toBeCloseTo(annealer.bestCost, 6);
  });
});
