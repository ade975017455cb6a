import { replicaStream } from './replica_stream.ts';
import type { ScanProblem } from './scan_problem.ts';

/** Draws what chance alone would have made of the same number of cases. */
export interface ReplicaSource {
  /** Tells region and step of every case of one replica. */
  draw(seed: number, replica: number, tell: (region: number, step: number) => void): void;
}

/**
 * Poisson: each case falls on a region by its residents and on any step alike, which is the Poisson law given the total.
 * Permutation: the moments of the cases are dealt anew among their places, so that every region and every step keeps its
 * number.
 */
export function replicaSource(problem: ScanProblem): ReplicaSource {
  return problem.model === 'poisson' ? poissonSource(problem) : permutationSource(problem);
}

function poissonSource({ cases, steps, regionWeights, regionWeight }: ScanProblem): ReplicaSource {
  const { share, alias } = aliasTable(regionWeights, regionWeight);
  const regions = regionWeights.length;
  return {
    draw(seed, replica, tell) {
      const next = replicaStream(seed, replica);
      for (let i = 0; i < cases; i++) {
        const drawn = next(regions);
        const region = next(4294967296) < share[drawn]! ? drawn : alias[drawn]!;
        tell(region, next(steps));
      }
    },
  };
}

function permutationSource({ cases, counts: observed, steps }: ScanProblem): ReplicaSource {
  const regionOfCase = new Uint32Array(cases);
  const stepOfCase = new Uint32Array(cases);
  let filled = 0;
  for (let i = 0; i < observed.length; i++) {
    for (let n = observed[i]!; n > 0; n--) {
      regionOfCase[filled] = Math.floor(i / steps);
      stepOfCase[filled++] = i % steps;
    }
  }
  const dealt = new Uint32Array(cases);
  return {
    draw(seed, replica, tell) {
      const next = replicaStream(seed, replica);
      dealt.set(stepOfCase);
      for (let left = cases; left > 0; left--) {
        const drawn = next(left);
        tell(regionOfCase[left - 1]!, dealt[drawn]!);
        dealt[drawn] = dealt[left - 1]!;
      }
    },
  };
}

/** Walker's alias table in Vose's form: a column is drawn evenly, then itself (by `share` of 2³²) or its alias. */
function aliasTable(weights: Float64Array, sum: number): { readonly share: Float64Array; readonly alias: Uint32Array } {
  const count = weights.length;
  const scaled = weights.map((weight) => (weight / sum) * count);
  const share = new Float64Array(count).fill(4294967296);
  const alias = Uint32Array.from({ length: count }, (_, i) => i);
  const small: number[] = [];
  const large: number[] = [];
  scaled.forEach((value, i) => {
    (value < 1 ? small : large).push(i);
  });
  while (small.length > 0 && large.length > 0) {
    const low = small.pop()!;
    const high = large.at(-1)!;
    share[low] = scaled[low]! * 4294967296;
    alias[low] = high;
    scaled[high]! -= 1 - scaled[low]!;
    if (scaled[high]! < 1) small.push(large.pop()!);
  }
  return { share, alias };
}
