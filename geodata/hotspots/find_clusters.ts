import { likelihoodRatio, mayExceed } from './likelihood_ratio.ts';
import { LEAST_CASES, runningSums, type ScanProblem } from './scan_problem.ts';

/** A zone and a period with more cases than expected. */
export interface Cluster {
  /** Nearest to its centre first; the first is its centre. */
  readonly regions: readonly number[];
  /** Steps, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly expected: number;
  /** Cases to expected inside, over the same outside. Infinity where all cases are inside. */
  readonly relativeRisk: number;
  readonly likelihoodRatio: number;
}

interface Cylinder {
  readonly centre: number;
  /** How many of the centre's members it holds. */
  readonly size: number;
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly expected: number;
  readonly likelihoodRatio: number;
}

/**
 * The most likely cluster, then the most likely one that shares no region with those before, and so on: each the best of
 * all cylinders that are left, found by looking at every one of them.
 *
 * Where a centre's best cylinder meets one already taken, the centre is searched again, and only if it could still win.
 */
export function findClusters(problem: ScanProblem, most: number): Cluster[] {
  const taken = new Uint8Array(problem.regions);
  const search = new CentreSearch(problem, taken);
  const best = Array.from({ length: problem.regions }, (_, centre) => search.best(centre));
  const clusters: Cluster[] = [];
  while (clusters.length < most) {
    const found = nextBest(best, search, (cylinder) =>
      membersOf(problem, cylinder).some((region) => taken[region] === 1),
    );
    if (found === null) break;
    clusters.push(describe(problem, found));
    for (const region of membersOf(problem, found)) taken[region] = 1;
  }
  return clusters;
}

function nextBest(
  best: (Cylinder | null)[],
  search: CentreSearch,
  isTaken: (cylinder: Cylinder) => boolean,
): Cylinder | null {
  while (true) {
    let top: Cylinder | null = null;
    for (const cylinder of best) {
      if (cylinder && (top === null || cylinder.likelihoodRatio > top.likelihoodRatio)) top = cylinder;
    }
    if (top === null || !isTaken(top)) return top;
    best[top.centre] = search.best(top.centre);
  }
}

function membersOf({ zones }: ScanProblem, { centre, size }: Cylinder): number[] {
  const start = zones.starts[centre]!;
  return [...zones.members.subarray(start, start + size)];
}

function describe(problem: ScanProblem, cylinder: Cylinder): Cluster {
  const { from, to, cases, expected } = cylinder;
  const outside = (problem.cases - cases) / (problem.cases - expected);
  return {
    regions: membersOf(problem, cylinder),
    from,
    to,
    cases,
    expected,
    relativeRisk: cases / expected / outside,
    likelihoodRatio: cylinder.likelihoodRatio,
  };
}

/** Looks at every cylinder around one centre. Keeps the running sums of the zone that grows. */
class CentreSearch {
  readonly #problem: ScanProblem;
  readonly #taken: Uint8Array;
  readonly #sums: Float64Array;
  /** Of each period, by length and then start: its share of all steps. */
  readonly #shares: Float64Array;

  constructor(problem: ScanProblem, taken: Uint8Array) {
    this.#problem = problem;
    this.#taken = taken;
    this.#sums = new Float64Array(problem.steps + 1);
    this.#shares = sharesOfPeriods(problem);
  }

  /** The best cylinder around the centre without any region that is taken; of equals the smallest, then the earliest. */
  best(centre: number): Cylinder | null {
    const { zones, regionWeights } = this.#problem;
    this.#sums.fill(0);
    let best: Cylinder | null = null;
    let weight = 0;
    const start = zones.starts[centre]!;
    for (let i = start; i < zones.starts[centre + 1]!; i++) {
      const region = zones.members[i]!;
      if (this.#taken[region] === 1) break;
      // Without weight it has no cases either, and the zone is the one before.
      if (regionWeights[region] === 0) continue;
      weight += regionWeights[region]!;
      this.#add(region);
      best = this.#bestPeriod(centre, i - start + 1, weight, best);
    }
    return best;
  }

  #add(region: number): void {
    const { counts, steps } = this.#problem;
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      sum += counts[region * steps + step]!;
      this.#sums[step + 1]! += sum;
    }
  }

  #bestPeriod(centre: number, size: number, weight: number, before: Cylinder | null): Cylinder | null {
    const { steps, longest, stillAlive, cases: total, regionWeight } = this.#problem;
    const sums = this.#sums;
    const shares = this.#shares;
    const ofZone = total * (weight / regionWeight);
    let best = before;
    let limit = before?.likelihoodRatio ?? 0;
    let period = 0;
    for (let length = 1; length <= longest; length++) {
      for (let from = stillAlive ? steps - length : 0; from + length <= steps; from++) {
        const cases = sums[from + length]! - sums[from]!;
        const expected = ofZone * shares[period++]!;
        if (cases < LEAST_CASES || !mayExceed(limit, cases, expected, total)) continue;
        const ratio = likelihoodRatio(cases, expected, total);
        if (ratio <= limit) continue;
        limit = ratio;
        best = { centre, size, from, to: from + length, cases, expected, likelihoodRatio: ratio };
      }
    }
    return best;
  }
}

function sharesOfPeriods({ steps, longest, stillAlive, stepWeights, stepWeight }: ScanProblem): Float64Array {
  const sums = runningSums(stepWeights);
  const shares: number[] = [];
  for (let length = 1; length <= longest; length++) {
    for (let from = stillAlive ? steps - length : 0; from + length <= steps; from++) {
      shares.push((sums[from + length]! - sums[from]!) / stepWeight);
    }
  }
  return Float64Array.from(shares);
}
