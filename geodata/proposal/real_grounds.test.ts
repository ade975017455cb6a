import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLACE_PROFILES } from '../demo/profiles.ts';
import { seededRandom } from '../districting/random.ts';
import { Annealer } from './anneal.ts';
import { PROPOSAL_WEIGHTS, usualCases } from './objective.ts';
import { partsOf } from './parts.ts';
import { PlanState } from './plan_state.ts';
import { propose } from './propose.ts';
import { demonstrationGround } from './testing/demonstration_ground.ts';
import { ellisGround } from './testing/ellis_ground.ts';
import { planFaults } from './testing/plan_faults.ts';

const ELLIS = join(import.meta.dirname, '../../../shared/realdata/ks-ellis-blocks.geojson');

describe('proposals for whole places', () => {
  it.skipIf(!existsSync(ELLIS))('hold every plan of 2,296 blocks in 40 parts contiguous and within limits', () => {
    const ground = ellisGround(readFileSync(ELLIS, 'utf8'));
    const people = ground.households.reduce((sum, each) => sum + each, 0) / 40;
    const limits = { min: 0.7 * people, max: 1.3 * people, target: people };
    const weights = PROPOSAL_WEIGHTS.most_balanced;
    const [part, ...others] = partsOf(ground, weights).parts;
    expect(others).toEqual([]);
    expect(part!.size).toBe(2296);
    const state = new PlanState(part!, { limits, weights, usual: usualCases(ground, limits) }, 40);
    const annealer = new Annealer(state, seededRandom(1));
    annealer.begin(new Int32Array(part!.size));
    const steps = 30_000;
    for (let step = 0; step < steps; step++) {
      annealer.step(step / steps, { from: 200, to: 1 });
      if (step % 1000 === 0) expect(planFaults(ground, unitsOwners(part!.unitOf, state.owner))).toEqual([]);
    }
    annealer.finish();
    expect(state.outside).toBe(0);
    for (let step = 0; step < 2000; step++) {
      annealer.recombinePair(20, 100);
      if (step % 100 === 0) expect(planFaults(ground, unitsOwners(part!.unitOf, state.owner))).toEqual([]);
    }
  });

  it('bring a small demonstration city from grids that are too large to 95 in 100 within the limits', {
    timeout: 240_000,
  }, () => {
    const { wugong } = PLACE_PROFILES;
    const ground = demonstrationGround({ ...wugong, counts: { ...wugong.counts, grids: 36 } });
    const limits = { min: 300, max: 500, target: 400 };
    const { proposals, reasons } = propose(ground, limits, { seed: 1, stepsPerGrid: 500 });
    expect(proposals.length).toBeGreaterThanOrEqual(3);
    for (const { owner, measures } of proposals) {
      expect(planFaults(ground, owner)).toEqual([]);
      const share = 1 - measures.gridsOutside / measures.grids.length;
      expect(share).toBeGreaterThanOrEqual(0.95);
      if (measures.gridsOutside > 0) expect(reasons).not.toEqual([]);
      expect(measures.grids.reduce((sum, { households }) => sum + households, 0)).toBe(
        ground.households.reduce((sum, each) => sum + each, 0),
      );
    }
    expect(proposals[0]!.measures.movedShare).toBeLessThan(proposals.at(-1)!.measures.movedShare);
  });
});

function unitsOwners(unitOf: Int32Array, owner: Int32Array): Int32Array {
  const owners = new Int32Array(unitOf.length);
  unitOf.forEach((unit, node) => {
    owners[unit] = owner[node]!;
  });
  return owners;
}
