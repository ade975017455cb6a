import type { ProposalGround, ProposalLimits } from './ground.ts';
import { keepIdentity } from './keep_identity.ts';
import {
  barrierUnits,
  boundaryUnits,
  disturbanceOf,
  householdsOutside,
  type ObjectiveWeights,
  roundness,
  shapeCost,
  usualCases,
} from './objective.ts';

/** One grid of a plan. */
export interface PlanGrid {
  readonly community: number;
  /** The one of today's grids that it carries on; −1: a new one. */
  readonly today: number;
  readonly households: number;
  readonly residents60: number;
  readonly casesPerMonth: number;
  readonly areaM2: number;
  readonly polsbyPopper: number;
  /** Households below the minimum or above the maximum. */
  readonly outside: number;
}

/** What a plan is like as a whole. */
export interface PlanMeasures {
  readonly grids: readonly PlanGrid[];
  readonly gridsOutside: number;
  readonly householdsOutside: number;
  /** Households that change grid, and the share of all that have one today. */
  readonly householdsMoved: number;
  readonly movedShare: number;
  readonly residents60Moved: number;
  /** Root of the mean squared deviation of grids from the target, as a share of it. */
  readonly spread: number;
  readonly cost: number;
}

/**
 * Measures a plan from scratch, by the objective as it is written.
 * @param owner for each unit its grid, 0 to grids − 1, none left out
 */
export function measurePlan(
  ground: ProposalGround,
  owner: Int32Array,
  limits: ProposalLimits,
  weights: ObjectiveWeights,
): PlanMeasures {
  const count = owner.reduce((most, grid) => Math.max(most, grid + 1), 0);
  const sums = sumGrids(ground, owner, count);
  const identity = identify(ground, owner, count, weights);
  const usual = usualCases(ground, limits);
  let [cost, squares] = [0, 0];
  const grids = Array.from({ length: count }, (_, grid): PlanGrid => {
    const [households, cases] = [sums.households[grid]!, sums.casesPerMonth[grid]!];
    const [areaM2, perimeterM] = [sums.areaM2[grid]!, sums.perimeterM[grid]!];
    const outside = householdsOutside(households, limits);
    cost += weights.outside * outside + shapeCost(weights, limits.target, usual, households, cases, areaM2, perimeterM);
    squares += ((households - limits.target) / limits.target) ** 2;
    return {
      community: sums.community[grid]!,
      today: identity[grid]!,
      households,
      residents60: sums.residents60[grid]!,
      casesPerMonth: cases,
      areaM2,
      polsbyPopper: roundness(areaM2, perimeterM),
      outside,
    };
  });
  const moved = { households: 0, residents60: 0, all: 0 };
  for (let unit = 0; unit < ground.units; unit++) {
    const today = ground.today[unit]!;
    if (today < 0) continue;
    moved.all += ground.households[unit]!;
    if (identity[owner[unit]!] === today) continue;
    moved.households += ground.households[unit]!;
    moved.residents60 += ground.residents60[unit]!;
    cost += weights.moved * disturbanceOf(ground, unit, weights);
  }
  return {
    grids,
    gridsOutside: grids.filter(({ outside }) => outside > 0).length,
    householdsOutside: grids.reduce((sum, { outside }) => sum + outside, 0),
    householdsMoved: moved.households,
    movedShare: moved.all > 0 ? moved.households / moved.all : 0,
    residents60Moved: moved.residents60,
    spread: count > 0 ? Math.sqrt(squares / count) : 0,
    cost: cost + edgeCost(ground, owner, weights),
  };
}

function edgeCost(ground: ProposalGround, owner: Int32Array, weights: ObjectiveWeights): number {
  let cost = 0;
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    const [a, b] = [ground.edgeA[edge]!, ground.edgeB[edge]!];
    if (ground.community[a] !== ground.community[b]) continue;
    const metres = ground.sharedMetres[edge]!;
    cost +=
      owner[a] === owner[b]
        ? weights.barrier * barrierUnits(metres, ground.barrier[edge]!)
        : weights.boundary * boundaryUnits(metres, ground.strength[edge]!);
  }
  return cost;
}

function sumGrids(ground: ProposalGround, owner: Int32Array, count: number) {
  const sums = {
    community: new Int32Array(count),
    households: new Float64Array(count),
    residents60: new Float64Array(count),
    casesPerMonth: new Float64Array(count),
    areaM2: new Float64Array(count),
    perimeterM: new Float64Array(count),
  };
  for (let unit = 0; unit < ground.units; unit++) {
    const grid = owner[unit]!;
    sums.community[grid] = ground.community[unit]!;
    for (const name of ['households', 'residents60', 'casesPerMonth', 'areaM2', 'perimeterM'] as const)
      sums[name][grid]! += ground[name][unit]!;
  }
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    const grid = owner[ground.edgeA[edge]!]!;
    if (grid === owner[ground.edgeB[edge]!]) sums.perimeterM[grid]! -= 2 * ground.sharedMetres[edge]!;
  }
  return sums;
}

/**
 * For each grid the one of today's that it carries on: decided community by community, the rest would be zeros. One of today's
 * grids that lies in two communities, which should not be, goes on in the one where most of it is.
 */
function identify(ground: ProposalGround, owner: Int32Array, count: number, weights: ObjectiveWeights): Int32Array {
  const overlaps = new Map<string, { grid: number; today: number; community: number; overlap: number }>();
  for (let unit = 0; unit < ground.units; unit++) {
    const [grid, today] = [owner[unit]!, ground.today[unit]!];
    if (today < 0) continue;
    const key = `${grid}/${today}`;
    const entry = overlaps.get(key) ?? { grid, today, community: ground.community[unit]!, overlap: 0 };
    entry.overlap += disturbanceOf(ground, unit, weights);
    overlaps.set(key, entry);
  }
  const home = homesOf([...overlaps.values()]);
  const identity = new Int32Array(count).fill(-1);
  const nested = [...overlaps.values()].filter(({ today, community }) => home.get(today) === community);
  for (const entries of Map.groupBy(nested, ({ community }) => community).values()) {
    const rows = numbered(entries.map(({ grid }) => grid));
    const columns = numbered(entries.map(({ today }) => today));
    const overlap = new Float64Array(rows.size * columns.size);
    for (const entry of entries)
      overlap[rows.get(entry.grid)! * columns.size + columns.get(entry.today)!] = entry.overlap;
    const assigned = keepIdentity(overlap, rows.size, columns.size);
    const todayOf = [...columns.keys()];
    for (const [grid, row] of rows) identity[grid] = assigned[row]! < 0 ? -1 : todayOf[assigned[row]!]!;
  }
  return identity;
}

function homesOf(
  entries: readonly { readonly today: number; readonly community: number; readonly overlap: number }[],
): Map<number, number> {
  const home = new Map<number, number>();
  for (const [today, ofToday] of Map.groupBy(entries, (entry) => entry.today)) {
    const sums = new Map<number, number>();
    for (const { community, overlap } of ofToday) sums.set(community, (sums.get(community) ?? 0) + overlap);
    home.set(today, [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0]);
  }
  return home;
}

/** Each value, ascending, with its number. */
function numbered(values: readonly number[]): Map<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, number) => [value, number]));
}
