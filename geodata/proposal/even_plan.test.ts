import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../districting/random.ts';
import { evenPlan } from './even_plan.ts';
import { joinParts } from './join_parts.ts';
import { PROPOSAL_WEIGHTS } from './objective.ts';
import { partsOf } from './parts.ts';
import { planFaults } from './testing/plan_faults.ts';
import { bareGround, gridPairs, SHAPES, smallGround } from './testing/small_grounds.ts';

const WEIGHTS = PROPOSAL_WEIGHTS.balanced;

describe('an even plan', () => {
  it('has each grid in one piece and no locked boundary inside, whatever the ground', () => {
    const ground = fc.record({
      shape: fc.constantFrom(...SHAPES),
      units: fc.integer({ min: 2, max: 60 }),
      seed: fc.nat(1e6),
      hard: fc.array(fc.nat(1000), { maxLength: 8 }),
      apart: fc.array(fc.nat(1000), { maxLength: 4 }),
      target: fc.integer({ min: 20, max: 2000 }),
    });
    fc.assert(
      fc.property(ground, ({ shape, units, seed, hard, apart, target }) => {
        const made = smallGround(shape, units, seed, 4);
        const edges = made.edgeA.length;
        for (const edge of hard) made.barrier[edge % edges] = Infinity;
        for (const edge of apart) made.apart[edge % edges] = 1;
        const parts = partsOf(made, WEIGHTS);
        const limits = { min: 0.7 * target, max: 1.3 * target, target };
        const random = seededRandom(seed);
        const plans = parts.parts.map((part) => evenPlan(part, limits, random));
        expect(planFaults(made, joinParts(made, parts, plans))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('knows nothing of grids of today that are far too large', () => {
    const ground = bareGround(new Array(400).fill(10), gridPairs(20, 400), { today: new Array(400).fill(0) });
    const [part] = partsOf(ground, WEIGHTS).parts;
    const sizes: number[] = [];
    for (const grid of evenPlan(part!, { min: 300, max: 500, target: 400 }, seededRandom(1)))
      sizes[grid] = (sizes[grid] ?? 0) + 10;
    expect(sizes).toHaveLength(10);
    expect(sizes.filter((size) => size < 300 || size > 500)).toEqual([]);
  });
});
