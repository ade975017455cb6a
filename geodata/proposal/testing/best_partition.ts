import type { ProposalGround, ProposalLimits } from '../ground.ts';
import {
  barrierUnits,
  boundaryUnits,
  disturbanceOf,
  type ObjectiveWeights,
  shapeCost,
  usualCases,
} from '../objective.ts';
import { connectedSets, householdsIn } from './connected_sets.ts';

/**
 * The least cost of any division into contiguous grids within the limits, exactly, by dynamic programming over the units that
 * are left and those of today's grids that are carried on already (Held and Karp 1962): the lowest unit that is left gets
 * every connected set within the limits in turn. For grounds of one community, up to 30 units, without locked grids or bonds.
 * @returns Infinity where no division is within the limits
 */
export function bestPartition(ground: ProposalGround, limits: ProposalLimits, weights: ObjectiveWeights): number {
  const columns = connectedSets(ground, limits.max)
    .filter((set) => householdsIn(ground, set) >= limits.min)
    .map((set) => columnOf(ground, set, limits, weights));
  const byLowest = Map.groupBy(columns, ({ set }) => set & -set);
  const least = new Map<number, number>();
  const solve = (free: number, carried: number): number => {
    if (free === 0) return 0;
    const key = free + carried * 2 ** 30;
    const known = least.get(key);
    if (known !== undefined) return known;
    let best = Infinity;
    for (const { set, cost, kept } of byLowest.get(free & -free) ?? []) {
      if ((set & free) !== set) continue;
      const left = free & ~set;
      const still = labelsIn(ground, left);
      best = Math.min(best, cost + solve(left, carried & still));
      for (const [label, gain] of kept) {
        if ((carried & (1 << label)) === 0)
          best = Math.min(best, cost - gain + solve(left, (carried | (1 << label)) & still));
      }
    }
    least.set(key, best);
    return best;
  };
  return solve(2 ** ground.units - 1, 0);
}

interface Column {
  readonly set: number;
  /** When everybody in it changes grid. */
  readonly cost: number;
  /** By how much less where it carries on one of today's grids. */
  readonly kept: readonly (readonly [today: number, gain: number])[];
}

function columnOf(ground: ProposalGround, set: number, limits: ProposalLimits, weights: ObjectiveWeights): Column {
  const inside = (unit: number): boolean => (set & (1 << unit)) !== 0;
  let [cost, households, cases, areaM2, perimeterM] = [0, 0, 0, 0, 0];
  const kept = new Map<number, number>();
  for (let unit = 0; unit < ground.units; unit++) {
    if (!inside(unit)) continue;
    households += ground.households[unit]!;
    cases += ground.casesPerMonth[unit]!;
    areaM2 += ground.areaM2[unit]!;
    perimeterM += ground.perimeterM[unit]!;
    const today = ground.today[unit]!;
    if (today < 0) continue;
    const weight = weights.moved * disturbanceOf(ground, unit, weights);
    cost += weight;
    if (weight > 0) kept.set(today, (kept.get(today) ?? 0) + weight);
  }
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    const [a, b] = [inside(ground.edgeA[edge]!), inside(ground.edgeB[edge]!)];
    const metres = ground.sharedMetres[edge]!;
    if (a && b) {
      cost += weights.barrier * barrierUnits(metres, ground.barrier[edge]!);
      perimeterM -= 2 * metres;
    } else if (a || b) cost += (weights.boundary * boundaryUnits(metres, ground.strength[edge]!)) / 2;
  }
  const usual = usualCases(ground, limits);
  cost += shapeCost(weights, limits.target, usual, households, cases, areaM2, perimeterM);
  return { set, cost, kept: [...kept] };
}

function labelsIn(ground: ProposalGround, set: number): number {
  let labels = 0;
  for (let unit = 0; unit < ground.units; unit++) {
    if ((set & (1 << unit)) !== 0 && ground.today[unit]! >= 0) labels |= 1 << ground.today[unit]!;
  }
  return labels;
}
