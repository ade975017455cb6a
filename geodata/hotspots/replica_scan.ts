import { type CoarseZones, coarseZones, LENGTH_CLASSES, lengthClass } from './coarse_zones.ts';
import { type ReplicaSource, replicaSource } from './draw_replica.ts';
import { makeScanKernel, type ScanKernel } from './kernel/scan_kernel.ts';
import { likelihoodRatio, mayExceed, mostCasesWithin } from './likelihood_ratio.ts';
import { expectedCases, LEAST_CASES, runningSums, type ScanProblem } from './scan_problem.ts';

/** Entries of the table of limits to one doubling of the expected number: each stands 0.3 % below the next. */
const PER_DOUBLING = 256;
/** Logarithm (of base 2) of the expected number that the table begins with. */
const LOWEST_LOG = -64;
/** A zone with fewer expected over the whole time is taken for one that has as many: less than a case in a millennium. */
const LOWEST_ZONE_LOG = -40;
/** Below the floor by so much still counts as reaching it, so that equals that differ by rounding count as equals. */
const ROUNDING = 1e-8;

/**
 * The largest likelihood ratio of replicas, where it reaches a floor.
 *
 * The number expected in a cylinder is the same in all replicas, so the number of cases that would lift it above the
 * floor is known beforehand. Zones around a centre are nested: where one holds too few cases in a period even for the
 * number expected in a smaller one, so do all between the two, and one comparison settles a run of zones (branch and
 * bound). Only what that leaves is looked at zone by zone. The answer is that of looking at every cylinder.
 *
 * Several replicas are scanned together, one in each lane of the kernel.
 */
export class ReplicaScan {
  readonly #problem: ScanProblem;
  readonly #floor: number;
  readonly #source: ReplicaSource;
  readonly #zones: CoarseZones;
  readonly #kernel: ScanKernel;
  readonly #stepSums: Float64Array;
  /** Bytes of a doubling in the table of limits. */
  readonly #doubling: number;
  readonly #best: Float64Array;

  /** @param floor 0 or more: maxima below it are not looked for */
  constructor(problem: ScanProblem, floor: number) {
    const { regions, steps, longest, stillAlive, cases } = problem;
    this.#problem = problem;
    this.#floor = floor * (1 - ROUNDING);
    this.#source = replicaSource(problem);
    this.#zones = coarseZones(problem, this.#floor);
    this.#stepSums = runningSums(problem.stepWeights);
    const starts = (length: number) => (stillAlive ? 1 : steps - length + 1);
    let periods = 0;
    for (let length = 1; length <= longest; length++) periods += starts(length);
    const bits = cases < 0x8000 ? 16 : 32;
    const limits = Math.ceil((Math.log2(cases + 1) - LOWEST_LOG) * PER_DOUBLING) + 1;
    this.#kernel = makeScanKernel({ bits, regions, steps, longest, periods, limits });
    this.#doubling = (PER_DOUBLING * bits) / 8;
    this.#best = new Float64Array(this.#kernel.lanes);
    this.#fillLimits();
    for (let length = 1; length <= longest; length++) {
      this.#kernel.periodsOf[length + 1] = this.#kernel.periodsOf[length]! + starts(length);
      this.#kernel.firstSteps[length] = stillAlive ? steps - length : 0;
      this.#placePeriods(length);
    }
  }

  /** @returns the maximum of each of the replicas numbered; 0 for one that does not reach the floor */
  maxima(seed: number, replicas: readonly number[]): Float64Array {
    const maxima = new Float64Array(replicas.length);
    for (let done = 0; done < replicas.length; done += this.#kernel.lanes) {
      const now = replicas.slice(done, done + this.#kernel.lanes);
      this.#draw(seed, now);
      this.#best.fill(0);
      this.#scanAll();
      maxima.set(this.#best.subarray(0, now.length), done);
    }
    return maxima;
  }

  /** The most cases that stay within the floor, by the logarithm of the number expected. */
  #fillLimits(): void {
    const { limits } = this.#kernel;
    for (let i = 0; i < limits.length; i++) {
      // A hair below, so that rounding of logarithms cannot lift it above the number that it stands for.
      const expected = 2 ** (i / PER_DOUBLING + LOWEST_LOG) * (1 - 1e-9);
      limits[i] = mostCasesWithin(this.#floor, expected, this.#problem.cases, LEAST_CASES - 1);
    }
  }

  #placePeriods(length: number): void {
    const { periodPlaces, periodsOf, firstSteps } = this.#kernel;
    const entryBytes = this.#doubling / PER_DOUBLING;
    for (let i = periodsOf[length]!; i < periodsOf[length + 1]!; i++) {
      const from = firstSteps[length]! + i - periodsOf[length]!;
      const share = (this.#stepSums[from + length]! - this.#stepSums[from]!) / this.#problem.stepWeight;
      // Steps without weight have no cases in any replica: any limit will do.
      periodPlaces[i] = share === 0 ? 0 : Math.floor(Math.log2(share) * PER_DOUBLING) * entryBytes;
    }
  }

  #draw(seed: number, replicas: readonly number[]): void {
    const { regionSums, lanes } = this.#kernel;
    const { regions, steps } = this.#problem;
    regionSums.fill(0);
    replicas.forEach((replica, lane) => {
      this.#source.draw(seed, replica, (region, step) => {
        regionSums[(region * (steps + 1) + step + 1) * lanes + lane]!++;
      });
    });
    for (let region = 0; region < regions; region++) {
      const first = region * (steps + 1) * lanes;
      for (let i = first + lanes; i < first + (steps + 1) * lanes; i++) regionSums[i]! += regionSums[i - lanes]!;
    }
  }

  #scanAll(): void {
    const { starts, members, runEnds } = this.#zones;
    const began = new Uint32Array(LENGTH_CLASSES);
    for (let centre = 0; centre + 1 < starts.length; centre++) {
      this.#kernel.zoneSums.fill(0);
      began.fill(starts[centre]!);
      for (let i = starts[centre]!; i < starts[centre + 1]!; i++) {
        this.#kernel.add(members[i]!);
        const ends = runEnds[i]!;
        for (let kind = 0; kind < ends; kind++) {
          this.#scanRun(kind, began[kind]!, i);
          began[kind] = i + 1;
        }
      }
    }
  }

  /** Looks at the zones from member `begin` to member `end` of one centre, for the periods of one class of lengths. */
  #scanRun(kind: number, begin: number, end: number): void {
    const { cases, regionWeight, longest } = this.#problem;
    const [shortest, upTo] = lengthClass(kind, longest);
    const zoneLog = Math.max(LOWEST_ZONE_LOG, Math.log2(cases * (this.#zones.weights[begin]! / regionWeight)));
    const entryBytes = this.#doubling / PER_DOUBLING;
    const shift = Math.floor((zoneLog - LOWEST_LOG) * PER_DOUBLING) * entryBytes;
    const noted = this.#kernel.test(shortest, upTo, shift);
    const { found, limits, periodPlaces, periodsOf, firstSteps } = this.#kernel;
    for (let note = 0; note < 3 * noted; note += 3) {
      const length = found[note]!;
      const from = found[note + 1]!;
      const period = periodsOf[length]! + from - firstSteps[length]!;
      const limit = limits[(periodPlaces[period]! + shift) / entryBytes]!;
      for (let mask = found[note + 2]!; mask !== 0; mask &= mask - 1) {
        this.#walk(31 - Math.clz32(mask & -mask), from, from + length, begin, end, limit);
      }
    }
  }

  /** Looks at each zone of a run in one replica, largest first, while one may still lie above the smallest's limit. */
  #walk(lane: number, from: number, to: number, begin: number, end: number, limit: number): void {
    const problem = this.#problem;
    const { weights, members } = this.#zones;
    const { regionSums, zoneSums, lanes } = this.#kernel;
    const row = (problem.steps + 1) * lanes;
    const fromAt = from * lanes + lane;
    const toAt = to * lanes + lane;
    const stepWeight = this.#stepSums[to]! - this.#stepSums[from]!;
    let cases = zoneSums[toAt]! - zoneSums[fromAt]!;
    for (let i = end; i >= begin && cases > limit; i--) {
      const expected = expectedCases(problem, weights[i]!, stepWeight);
      const best = Math.max(this.#best[lane]!, this.#floor);
      if (mayExceed(best, cases, expected, problem.cases)) {
        const ratio = likelihoodRatio(cases, expected, problem.cases);
        if (ratio > best) this.#best[lane] = ratio;
      }
      const at = members[i]! * row;
      cases -= regionSums[at + toAt]! - regionSums[at + fromAt]!;
    }
  }
}
