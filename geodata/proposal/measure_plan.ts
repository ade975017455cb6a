import { carryOn, substance } from './carry_on.ts';
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
  /** The one of today's grids that it carries on, as a publication decides it (see carryOn); −1: a new one. */
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
  /** Households that change grid as a comparison counts them, and the share of all that have one today. */
  readonly householdsMoved: number;
  readonly movedShare: number;
  readonly residents60Moved: number;
  /** Root of the mean squared deviation of grids from the target, as a share of it. */
  readonly spread: number;
  readonly cost: number;
}

interface Overlap {
  readonly grid: number;
  readonly today: number;
  readonly community: number;
  households: number;
  areaM2: number;
  /** See disturbanceOf. */
  disturbance: number;
}

/**
 * Measures a plan from scratch, by the objective as it is written. The objective lets every grid carry on whichever of today's
 * disturbs least; who moves is told by the rule of publication, by which a grid that is mostly others' is a new one.
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
  const overlaps = overlapsOf(ground, owner, weights);
  const identity = identityOf(ground, overlaps, sums);
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
  }
  const all = overlaps.reduce((sum, { disturbance }) => sum + disturbance, 0);
  cost += weights.moved * (all - keptByAssignment(overlaps));
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

function identityOf(
  { gridNames }: ProposalGround,
  overlaps: readonly Overlap[],
  sums: { readonly households: Float64Array; readonly areaM2: Float64Array },
): Int32Array {
  const whole = new Float64Array(gridNames.length);
  for (const { today, households, areaM2 } of overlaps) whole[today]! += substance(households, areaM2);
  const commons = overlaps.map(({ grid, today, households, areaM2 }) => {
    return { before: today, after: grid, households, areaM2, isSameKey: false };
  });
  return carryOn(
    commons,
    sums.households.length,
    (today) => whole[today]!,
    (grid) => substance(sums.households[grid]!, sums.areaM2[grid]!),
  );
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

/** For each grid and each of today's what they have in common. */
function overlapsOf(ground: ProposalGround, owner: Int32Array, weights: ObjectiveWeights): Overlap[] {
  const overlaps = new Map<number, Overlap>();
  for (let unit = 0; unit < ground.units; unit++) {
    const [grid, today] = [owner[unit]!, ground.today[unit]!];
    if (today < 0) continue;
    const pair = grid * ground.gridNames.length + today;
    let overlap = overlaps.get(pair);
    if (overlap === undefined) {
      overlap = { grid, today, community: ground.community[unit]!, households: 0, areaM2: 0, disturbance: 0 };
      overlaps.set(pair, overlap);
    }
    overlap.households += ground.households[unit]!;
    overlap.areaM2 += ground.areaM2[unit]!;
    overlap.disturbance += disturbanceOf(ground, unit, weights);
  }
  return [...overlaps.values()];
}

/** What today's grids that are carried on as they say keep of themselves, in household equivalents. */
function keptByAssignment(overlaps: readonly Overlap[]): number {
  const home = homesOf(overlaps);
  const nested = overlaps.filter(({ today, community }) => home.get(today) === community);
  let kept = 0;
  for (const entries of Map.groupBy(nested, ({ community }) => community).values()) {
    const rows = numbered(entries.map(({ grid }) => grid));
    const columns = numbered(entries.map(({ today }) => today));
    const table = new Float64Array(rows.size * columns.size);
    for (const { grid, today, disturbance } of entries)
      table[rows.get(grid)! * columns.size + columns.get(today)!] = disturbance;
    keepIdentity(table, rows.size, columns.size).forEach((column, row) => {
      if (column >= 0) kept += table[row * columns.size + column]!;
    });
  }
  return kept;
}

/** One of today's grids that lies in two communities, which should not be, goes on in the one where most of it is. */
function homesOf(overlaps: readonly Overlap[]): Map<number, number> {
  const home = new Map<number, number>();
  for (const [today, ofToday] of Map.groupBy(overlaps, (overlap) => overlap.today)) {
    const sums = new Map<number, number>();
    for (const { community, disturbance } of ofToday) sums.set(community, (sums.get(community) ?? 0) + disturbance);
    home.set(today, [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0]);
  }
  return home;
}

/** Each value, ascending, with its number. */
function numbered(values: readonly number[]): Map<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, number) => [value, number]));
}
