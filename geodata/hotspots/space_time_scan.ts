import { type Cluster, findClusters } from './find_clusters.ts';
import { ReplicaScan } from './replica_scan.ts';
import { LEAST_CASES, type ScanProblem } from './scan_problem.ts';

export interface ScanOptions {
  /** Monte Carlo replicas; p-values come in steps of 1 / (replicas + 1). */
  readonly replicas: number;
  readonly seed: number;
  /** At most so many clusters are told of. */
  readonly mostClusters: number;
}

/** Some replicas, to be scanned in any thread: the same task has the same answer everywhere. */
export interface ReplicaTask {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
  /** Maxima below it may be told as 0. */
  readonly floor: number;
}

/** A cluster and how often chance alone makes one as likely anywhere in the place and the time looked at. */
export interface TestedCluster extends Cluster {
  readonly pValue: number;
}

/** Replicas whose maxima are found whatever they are; their median is the floor for all others. */
const PILOT_REPLICAS = 49;
/** Looked at first where the floor is 0, and from which likelihood ratio on. */
const FEW = 8;
const FIRST_GUESS = 7;
/** Of the least maximum known: hardly any other lies below it; those that do are looked at again, below that. */
const GUESS_SHARE = 0.8;
/** Below it every maximum is looked for. */
const LAST_GUESS = 2;
/** Equals may differ by rounding. */
const ROUNDING = 1e-9;

/**
 * Kulldorff's space-time scan: which cylinders (a circle of regions × a period) have more cases than expected, tested
 * against replicas made by chance alone. The p-value of every cluster is from the ranks of its likelihood ratio among the
 * largest ones of all replicas, so it accounts for all the cylinders looked at (Kulldorff 1997, 2001; permutation:
 * Kulldorff et al. 2005).
 *
 * Secondary clusters share no region with those before. They are told of where chance makes as likely ones in no more than
 * about half of the replicas; the first one always.
 *
 * @param maximaOf scans replicas; may share them out among threads
 */
export async function spaceTimeScan(
  problem: ScanProblem,
  { replicas, seed, mostClusters }: ScanOptions,
  maximaOf: (task: ReplicaTask) => Promise<Float64Array>,
): Promise<TestedCluster[]> {
  if (problem.cases < LEAST_CASES) return [];
  const pilots = Math.min(PILOT_REPLICAS, replicas);
  // Begun before, so that other threads are at it meanwhile.
  const pilotMaxima = maximaOf({ seed, first: 0, count: pilots, floor: 0 });
  const clusters = findClusters(problem, mostClusters);
  const pilot = await pilotMaxima;
  const [first] = clusters;
  if (first === undefined) return [];
  const floor = Math.min(first.likelihoodRatio, pilot.toSorted()[pilots >> 1]!);
  const others = await maximaOf({ seed, first: pilots, count: replicas - pilots, floor });
  const maxima = [...pilot, ...others];
  return clusters
    .filter(({ likelihoodRatio }) => likelihoodRatio >= floor)
    .map((cluster) => {
      const reached = cluster.likelihoodRatio * (1 - ROUNDING);
      const asLikely = maxima.filter((maximum) => maximum >= reached).length;
      return { ...cluster, pValue: (asLikely + 1) / (replicas + 1) };
    });
}

/** Scans replicas in this thread. */
export function replicaMaxima(problem: ScanProblem, { seed, first, count, floor }: ReplicaTask): Float64Array {
  const replicas = Array.from({ length: count }, (_, i) => first + i);
  if (floor > 0) return new ReplicaScan(problem, floor).maxima(seed, replicas);
  const maxima = new Float64Array(count);
  const scanThose = (waiting: readonly number[], guess: number): void => {
    const found = new ReplicaScan(problem, guess).maxima(seed, waiting);
    waiting.forEach((replica, i) => {
      maxima[replica - first] = found[i]!;
    });
  };
  // What the first few reach tells what most of the others will.
  scanThose(replicas.slice(0, FEW), FIRST_GUESS);
  let guess = GUESS_SHARE * (Math.min(...maxima.subarray(0, FEW)) || FIRST_GUESS);
  let waiting = replicas.filter((_, i) => maxima[i] === 0);
  while (waiting.length > 0) {
    scanThose(waiting, guess);
    waiting = guess > 0 ? waiting.filter((replica) => maxima[replica - first] === 0) : [];
    guess = guess > LAST_GUESS ? GUESS_SHARE * guess : 0;
  }
  return maxima;
}
