import type { Position } from '../place.ts';
import { type Zones, zonesAround } from './zones.ts';

/** What a space-time scan looks at. */
export interface ScanInput {
  /** One for each region. */
  readonly centres: readonly Position[];
  /** Equal steps of time, such as days. */
  readonly steps: number;
  /** Cases of each region, step by step: `counts[region * steps + step]`. */
  readonly counts: ArrayLike<number>;
  /**
   * People at risk in each region: cases are then expected by them, evenly over time (Poisson). Null: nobody is counted,
   * and cases are expected by how many each region and each step has in all (space-time permutation).
   */
  readonly residents: ArrayLike<number> | null;
  /** Largest share that a zone may hold of the residents or, without them, of the cases: above 0, to 0.5. */
  readonly maxPopulationShare: number;
  /** Longest share of the steps that a cylinder may last: above 0, to 0.9; one step always may. */
  readonly maxPeriodShare: number;
  /** Looks only for what lasts to the last step. */
  readonly stillAlive?: boolean;
}

/** The same, checked and with its zones. */
export interface ScanProblem {
  readonly regions: number;
  readonly steps: number;
  readonly counts: Int32Array;
  /** Of the scan: those of regions without residents are left out, as none are expected there. */
  readonly cases: number;
  readonly casesLeftOut: number;
  readonly model: 'poisson' | 'permutation';
  /** How many of the cases each region, and each step, is expected to have, in units of their sums. */
  readonly regionWeights: Float64Array;
  readonly regionWeight: number;
  readonly stepWeights: Float64Array;
  readonly stepWeight: number;
  readonly zones: Zones;
  readonly longest: number;
  readonly stillAlive: boolean;
}

/** Fewer cases are no cluster, however unlikely (as in SaTScan). */
export const LEAST_CASES = 2;

/** @throws RangeError with the value that cannot be */
export function prepareScan(input: ScanInput): ScanProblem {
  const { centres, steps, residents, maxPopulationShare, maxPeriodShare, stillAlive = false } = input;
  const regions = centres.length;
  if (!Number.isInteger(steps) || steps < 1) throw new RangeError(`Unexpected steps: ${steps}.`);
  if (input.counts.length !== regions * steps) throw new RangeError(`Unexpected counts: ${input.counts.length}.`);
  if (residents && residents.length !== regions) throw new RangeError(`Unexpected residents: ${residents.length}.`);
  if (!(maxPopulationShare > 0 && maxPopulationShare <= 0.5)) {
    throw new RangeError(`Unexpected maxPopulationShare: ${maxPopulationShare}.`);
  }
  if (!(maxPeriodShare > 0 && maxPeriodShare <= 0.9))
    throw new RangeError(`Unexpected maxPeriodShare: ${maxPeriodShare}.`);

  const counts = new Int32Array(regions * steps);
  const casesOfRegions = new Float64Array(regions);
  const casesOfSteps = new Float64Array(steps);
  let cases = 0;
  let casesLeftOut = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = input.counts[i]!;
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`Unexpected count ${i}: ${count}.`);
    const region = Math.floor(i / steps);
    if (residents && !(residents[region]! > 0)) {
      casesLeftOut += count;
      continue;
    }
    counts[i] = count;
    cases += count;
    casesOfRegions[region]! += count;
    casesOfSteps[i % steps]! += count;
  }

  const regionWeights = residents ? Float64Array.from(residents) : casesOfRegions;
  for (const weight of regionWeights) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`Unexpected residents: ${weight}.`);
  }
  const regionWeight = regionWeights.reduce((sum, weight) => sum + weight, 0);
  return {
    regions,
    steps,
    counts,
    cases,
    casesLeftOut,
    model: residents ? 'poisson' : 'permutation',
    regionWeights,
    regionWeight,
    stepWeights: residents ? new Float64Array(steps).fill(1) : casesOfSteps,
    stepWeight: residents ? steps : cases,
    zones: zonesAround(centres, regionWeights, maxPopulationShare * regionWeight),
    longest: Math.max(1, Math.floor(maxPeriodShare * steps)),
    stillAlive,
  };
}

/** Running sums of a row: `sums[i]` of what stands before `i`. */
export function runningSums(row: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(row.length + 1);
  for (let i = 0; i < row.length; i++) sums[i + 1] = sums[i]! + row[i]!;
  return sums;
}

/** How many cases are expected where regions and steps of so much weight meet. */
export function expectedCases(problem: ScanProblem, regionWeight: number, stepWeight: number): number {
  return problem.cases * (regionWeight / problem.regionWeight) * (stepWeight / problem.stepWeight);
}
