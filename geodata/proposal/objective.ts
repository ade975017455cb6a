import type { ProposalGround, ProposalLimits } from './ground.ts';

/**
 * The written objective of a proposal, less is better. All terms are in household equivalents: what it is worth to spare one
 * household a change of grid where `moved` is 1.
 *
 *   Σ grids    outside × households below the minimum or above the maximum
 *            + balance × ((households − target) ÷ target)²
 *            + workload × ((cases a month − usual) ÷ usual)²          usual: target × cases of a household in the whole ground
 *            + compactness × (1 − Polsby–Popper)
 * + Σ moved    moved × (households + elderly × residents 60+ + cases × cases a month + land × hectares) of units that change grid
 * + Σ edges    boundary × (1 − 0.8 × strength) for each 100 m between two grids
 *            + barrier × surcharge for each 100 m of bridged barrier inside a grid (a hard one counts as HARD_SURCHARGE)
 *
 * `outside` is so large that all other terms of a community of hundreds of thousands do not outweigh one household: limits
 * come first.
 * Sources: limits and their precedence, nine principles of unit grids (布局合理, 规模适度, 负载均衡, 相对稳定) in the field's facts;
 * compactness: Polsby and Popper 1991; form of a weighted sum over plans: Herschlag, Ravier and Mattingly 2017
 * (Quantifying gerrymandering in North Carolina, energy J). The weights themselves are choices, which is why they are data.
 */
export interface ObjectiveWeights {
  readonly outside: number;
  readonly moved: number;
  /** Beside its household, what one resident of 60 and over counts when the grid changes. */
  readonly elderly: number;
  /** The same for one case a month, and for one hectare, so that empty land stays where it is without a reason to go. */
  readonly cases: number;
  readonly land: number;
  readonly balance: number;
  readonly workload: number;
  readonly compactness: number;
  readonly boundary: number;
  readonly barrier: number;
}

export type ProposalKind = 'fewest_changes' | 'few_changes' | 'balanced' | 'more_balanced' | 'most_balanced';

const SHARED = {
  outside: 1e6,
  elderly: 0.5,
  cases: 1,
  land: 0.5,
  compactness: 20,
  boundary: 1.5,
  barrier: 10,
} as const;
const CHANGES_ONLY = { compactness: 2, boundary: 0.2, barrier: 2 } as const;

/** The points on the trade-off between disturbance and balance that are proposed, in this order. */
export const PROPOSAL_WEIGHTS: Readonly<Record<ProposalKind, ObjectiveWeights>> = {
  fewest_changes: { ...SHARED, ...CHANGES_ONLY, moved: 1, balance: 2, workload: 0.2 },
  few_changes: { ...SHARED, moved: 0.4, balance: 200, workload: 10 },
  balanced: { ...SHARED, moved: 0.15, balance: 500, workload: 30 },
  more_balanced: { ...SHARED, moved: 0.05, balance: 1000, workload: 50 },
  most_balanced: { ...SHARED, moved: 0.01, balance: 3000, workload: 50 },
};

/** What a hard barrier counts where a grid that is held together elsewhere encloses it. */
export const HARD_SURCHARGE = 10;
/** A boundary of strength 1 costs this much less than one that nobody sees. */
const STRENGTH_REBATE = 0.8;

/** Cost of 100 m weights for one edge when it is a boundary; to be multiplied by `boundary`. */
export function boundaryUnits(sharedMetres: number, strength: number): number {
  return (sharedMetres / 100) * (1 - STRENGTH_REBATE * strength);
}

/** The same for one edge inside a grid; to be multiplied by `barrier`. */
export function barrierUnits(sharedMetres: number, barrier: number): number {
  return barrier === 0 ? 0 : (sharedMetres / 100) * (barrier === Infinity ? HARD_SURCHARGE : barrier);
}

/** What a unit counts for disturbance, in household equivalents. */
export function disturbanceOf(ground: ProposalGround, unit: number, weights: ObjectiveWeights): number {
  return (
    ground.households[unit]! + weights.elderly * ground.residents60[unit]! + weights.cases * ground.casesPerMonth[unit]!
  );
}

/** Households below the minimum or above the maximum. */
export function householdsOutside(households: number, limits: ProposalLimits): number {
  if (households < limits.min) return limits.min - households;
  return households > limits.max ? households - limits.max : 0;
}

/** Cases a month that a grid of target size has where all households report alike; 0 where there are none. */
export function usualCases(ground: ProposalGround, limits: ProposalLimits): number {
  let [households, cases] = [0, 0];
  for (let unit = 0; unit < ground.units; unit++) {
    households += ground.households[unit]!;
    cases += ground.casesPerMonth[unit]!;
  }
  return households > 0 ? (cases / households) * limits.target : 0;
}

/** Polsby–Popper; 1 where there is no perimeter, so that grounds without geometry are drawn by the other terms. */
export function roundness(areaM2: number, perimeterM: number): number {
  return perimeterM > 0 ? Math.min(1, (4 * Math.PI * areaM2) / (perimeterM * perimeterM)) : 1;
}

/** The terms of one grid but for limits and disturbance. */
export function shapeCost(
  weights: ObjectiveWeights,
  target: number,
  usual: number,
  households: number,
  cases: number,
  areaM2: number,
  perimeterM: number,
): number {
  const off = (households - target) / target;
  const load = usual > 0 ? (cases - usual) / usual : 0;
  return (
    weights.balance * off * off +
    weights.workload * load * load +
    weights.compactness * (1 - roundness(areaM2, perimeterM))
  );
}
