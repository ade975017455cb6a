import { mostCasesWithin } from './likelihood_ratio.ts';
import { LEAST_CASES, type ScanProblem } from './scan_problem.ts';

/** Zones without members that add nothing, and the runs of them that are looked at together. */
export interface CoarseZones {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  /** Weight of the zone that ends with each member. */
  readonly weights: Float64Array;
  /** With how many classes of lengths a run ends at each member: those from 0 on. */
  readonly runEnds: Uint8Array;
}

/** Classes of periods by length, the longest first: the shorter, the fewer cases, and the longer runs may be. */
export const LENGTH_CLASSES = 3;
/** How many runs of the longest periods make one of each class. */
const RUNS = [1, 2, 4];
/** A run may be so long that chance alone lifts this many standard deviations of its largest zone above its limit. */
const DEVIATIONS = 3.2;

/** The shortest and the longest length of a class, both included; none where the first is above the second. */
export function lengthClass(kind: number, longest: number): readonly [shortest: number, longest: number] {
  const above = (quarters: number) => Math.floor(longest / 4 ** quarters);
  return [kind === LENGTH_CLASSES - 1 ? 1 : above(kind + 1) + 1, above(kind)];
}

/** Parts the zones of every centre into runs. Any parting gives the same maxima; this one gives them soon. */
export function coarseZones(problem: ScanProblem, floor: number): CoarseZones {
  const { zones, regionWeights, regions } = problem;
  const starts = new Uint32Array(regions + 1);
  const members = new Uint32Array(zones.members.length);
  const weights = new Float64Array(zones.members.length);
  const runEnds = new Uint8Array(zones.members.length);
  const longestZone = longestRun(problem, floor);
  let filled = 0;
  for (let centre = 0; centre < regions; centre++) {
    let weight = 0;
    for (let i = zones.starts[centre]!; i < zones.starts[centre + 1]!; i++) {
      const region = zones.members[i]!;
      if (regionWeights[region] === 0) continue;
      weight += regionWeights[region]!;
      members[filled] = region;
      weights[filled++] = weight;
    }
    starts[centre + 1] = filled;
    markRuns(starts[centre]!, filled, weights, runEnds, longestZone);
  }
  return { starts, members: members.subarray(0, filled), weights, runEnds };
}

function markRuns(
  start: number,
  end: number,
  weights: Float64Array,
  runEnds: Uint8Array,
  longestZone: (smallest: number) => number,
): void {
  let run = 0;
  let upTo = start < end ? longestZone(weights[start]!) : 0;
  for (let i = start; i < end; i++) {
    if (i + 1 < end && weights[i + 1]! <= upTo) continue;
    run++;
    runEnds[i] = i + 1 === end ? LENGTH_CLASSES : RUNS.filter((runs) => run % runs === 0).length;
    if (i + 1 < end) upTo = longestZone(weights[i + 1]!);
  }
}

/** How heavy the largest zone of a run may be for the weight of its smallest, told for half of the longest period. */
function longestRun(problem: ScanProblem, floor: number): (smallest: number) => number {
  const perWeight = (problem.cases / problem.regionWeight) * (problem.longest / 2 / problem.steps);
  const known = new Map<number, number>();
  return (smallest) => {
    const key = Math.round(Math.log2(smallest * perWeight) * 16);
    let ratio = known.get(key);
    if (ratio === undefined) {
      const expected = 2 ** (key / 16);
      const limit = mostCasesWithin(floor, expected, problem.cases, LEAST_CASES - 1);
      // Solves mean + DEVIATIONS √mean = limit for the mean.
      const root = (-DEVIATIONS + Math.sqrt(DEVIATIONS ** 2 + 4 * limit)) / 2;
      ratio = Math.max(1, root ** 2 / expected);
      known.set(key, ratio);
    }
    return smallest * ratio;
  };
}
