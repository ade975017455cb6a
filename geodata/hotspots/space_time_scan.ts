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

/** Who does the work: this thread or others. */
export interface ScanCompute {
  /** The most likely clusters, at most so many. */
  clusters(most: number): readonly Cluster[] | Promise<readonly Cluster[]>;
  /** The maximum of each replica of a task. */
  maxima(task: ReplicaTask): Float64Array | Promise<Float64Array>;
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
 */
export async function spaceTimeScan(
  { replicas, seed, mostClusters }: ScanOptions,
  compute: ScanCompute,
): Promise<TestedCluster[]> {
  const pilots = Math.min(PILOT_REPLICAS, replicas);
  const [clusters, pilot] = await Promise.all([
    compute.clusters(mostClusters),
    compute.maxima({ seed, first: 0, count: pilots, floor: 0 }),
  ]);
  const [first] = clusters;
  if (first === undefined) return [];
  const floor = Math.min(first.likelihoodRatio, pilot.toSorted()[pilots >> 1]!);
  const others = await compute.maxima({ seed, first: pilots, count: replicas - pilots, floor });
  const maxima = [...pilot, ...others];
  return clusters
    .filter(({ likelihoodRatio }) => likelihoodRatio >= floor)
    .map((cluster) => {
      const reached = cluster.likelihoodRatio * (1 - ROUNDING);
      const asLikely = maxima.filter((maximum) => maximum >= reached).length;
      return { ...cluster, pValue: (asLikely + 1) / (replicas + 1) };
    });
}

/** Does all the work in this thread. */
export class ScanAlone implements ScanCompute {
  readonly #problem: ScanProblem;
  #scan: { readonly floor: number; readonly replicas: ReplicaScan } | null = null;

  constructor(problem: ScanProblem) {
    this.#problem = problem;
  }

  clusters(most: number): Cluster[] {
    return findClusters(this.#problem, most);
  }

  maxima(task: ReplicaTask): Float64Array {
    if (this.#problem.cases < LEAST_CASES || task.count === 0) return new Float64Array(task.count);
    return task.floor > 0 ? this.#scanFrom(task.floor).maxima(task.seed, numbersOf(task)) : this.#everyMaximum(task);
  }

  /** What most maxima reach is guessed, and those that do not are scanned again, from lower on. */
  #everyMaximum(task: ReplicaTask): Float64Array {
    const { seed, first, count } = task;
    const maxima = new Float64Array(count);
    const scanThose = (waiting: readonly number[], guess: number): void => {
      if (waiting.length === 0) return;
      const found = this.#scanFrom(guess).maxima(seed, waiting);
      waiting.forEach((replica, i) => {
        maxima[replica - first] = found[i]!;
      });
    };
    // What the first few reach tells what most of the others will.
    scanThose(numbersOf(task).slice(0, FEW), FIRST_GUESS);
    let guess = GUESS_SHARE * (Math.min(...maxima.subarray(0, FEW)) || FIRST_GUESS);
    let waiting = numbersOf(task).filter((replica) => maxima[replica - first] === 0);
    while (waiting.length > 0) {
      scanThose(waiting, guess);
      waiting = guess > 0 ? waiting.filter((replica) => maxima[replica - first] === 0) : [];
      guess = guess > LAST_GUESS ? GUESS_SHARE * guess : 0;
    }
    return maxima;
  }

  #scanFrom(floor: number): ReplicaScan {
    if (this.#scan?.floor !== floor) this.#scan = { floor, replicas: new ReplicaScan(this.#problem, floor) };
    return this.#scan.replicas;
  }
}

function numbersOf({ first, count }: ReplicaTask): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
