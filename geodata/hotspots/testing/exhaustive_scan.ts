import type { Position } from '../../place.ts';
import type { ScanInput } from '../scan_problem.ts';

export interface ExhaustiveCylinder {
  readonly regions: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly expected: number;
  readonly likelihoodRatio: number;
}

/**
 * Every cylinder of an input, each counted from the raw cases: a second reckoning that shares no code with the scan. The
 * likelihood ratio is reckoned from the two binomial likelihoods themselves.
 */
export function* everyCylinder(input: ScanInput): Generator<ExhaustiveCylinder> {
  const { centres, steps, residents } = input;
  const everyRegion = centres.map((_, region) => region).filter((region) => !residents || residents[region]! > 0);
  const everyStep = Array.from({ length: steps }, (_, step) => step);
  const count = (regions: Iterable<number>, of: readonly number[]): number => {
    let sum = 0;
    for (const region of regions) for (const step of of) sum += input.counts[region * steps + step]!;
    return sum;
  };
  const weigh = (regions: Iterable<number>): number =>
    residents ? [...regions].reduce((sum, region) => sum + residents[region]!, 0) : count(regions, everyStep);
  const total = count(everyRegion, everyStep);
  const all = weigh(everyRegion);

  for (const centre of centres) {
    const order = centres
      .map((other, region) => ({ region, far: haversine(centre, other) }))
      .toSorted((a, b) => a.far - b.far || a.region - b.region)
      .map(({ region }) => region)
      .filter((region) => everyRegion.includes(region));
    for (let size = 1; size <= order.length; size++) {
      const regions = order.slice(0, size);
      if (weigh(regions) > input.maxPopulationShare * all) break;
      if (weigh(regions) === 0) continue;
      for (let from = 0; from < steps; from++) {
        for (let to = from + 1; to <= steps; to++) {
          if (to - from > Math.max(1, Math.floor(input.maxPeriodShare * steps))) break;
          if (input.stillAlive && to < steps) continue;
          const period = everyStep.slice(from, to);
          const shareOfTime = residents ? (to - from) / steps : count(everyRegion, period) / total;
          const cases = count(regions, period);
          const expected = total * (weigh(regions) / all) * shareOfTime;
          yield {
            regions: new Set(regions),
            from,
            to,
            cases,
            expected,
            likelihoodRatio: ratio(cases, expected, total),
          };
        }
      }
    }
  }
}

function ratio(cases: number, expected: number, total: number): number {
  if (cases < 2 || cases <= expected) return 0;
  return logBinomial(cases, total, cases / total) - logBinomial(cases, total, expected / total);
}

/** Logarithm of the binomial likelihood without its factor of combinations. */
function logBinomial(successes: number, trials: number, probability: number): number {
  const failures = trials - successes;
  return successes * Math.log(probability) + (failures === 0 ? 0 : failures * Math.log1p(-probability));
}

/** Haversine of the great circle between two positions, which orders as the distance does. */
function haversine([aLongitude, aLatitude]: Position, [bLongitude, bLatitude]: Position): number {
  const radians = Math.PI / 180;
  const square = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const across = Math.cos(aLatitude * radians) * Math.cos(bLatitude * radians) * square(bLongitude - aLongitude);
  return square(bLatitude - aLatitude) + across;
}
