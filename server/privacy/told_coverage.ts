import type { Counts } from '../../geodata/reach/plan/region_figures.ts';
import type { Context } from '../context.ts';
import type { AreaFigures } from '../rules/area_figures.ts';
import type { CoverageWithin } from '../rules/coverage_figures.ts';
import { privacySecretOf } from './privacy_secret.ts';
import { RandomRounding } from './random_rounding.ts';

/** Of fewer people than this no time is told: it would be that of one of them. */
const FEWEST_TIMED = 20;

const known = new WeakMap<AreaFigures, AreaFigures>();

/**
 * Coverage as whoever asks may be told it. Without the right to small counts every count is rounded by chance to a multiple
 * of 5, each for itself: neither a difference of two tiers, nor of a region and those below it, says anything of a few.
 */
export async function toldCoverage(
  coverage: CoverageWithin,
  { viewer, actor, pool }: Pick<Context, 'viewer' | 'actor' | 'pool'>,
): Promise<CoverageWithin> {
  if (await viewer.seesSmallCounts(actor, coverage.jurisdiction)) return coverage;
  const secret = await privacySecretOf(pool);
  let counts = known.get(coverage.counts);
  if (counts === undefined) {
    counts = roundedFigures(coverage, new RandomRounding(secret, `people ${coverage.jurisdiction} ${coverage.area}`));
    known.set(coverage.counts, counts);
  }
  return { ...coverage, counts };
}

function roundedFigures({ counts, minutes }: CoverageWithin, rounding: RandomRounding): AreaFigures {
  const { medianSeconds, p90Seconds, gini } = counts;
  const some = (what: string, { households, residents, residents60 }: Counts): Counts => ({
    households: rounding.roundNamed(`${what} households`, households),
    residents: rounding.roundNamed(`${what} residents`, residents),
    residents60: rounding.roundNamed(`${what} residents60`, residents60),
  });
  const unsnapped = some('unsnapped', counts.unsnapped);
  const total = some('total', counts.total);
  const onStreet = lesser(total, total, unsnapped);
  const isTimed = counts.residentsWithinHour >= FEWEST_TIMED;
  return {
    ...counts,
    total,
    // Nobody is on no street whom the total does not hold.
    unsnapped: lesser(unsnapped, total),
    within: counts.within.map((within, i) => lesser(some(`within ${minutes[i]}`, within), onStreet)),
    circle: counts.circle.map((circle, i) => lesser(some(`circle ${minutes[i]}`, circle), total)),
    unreachable: some('unreachable', counts.unreachable),
    residentsWithinHour: Math.min(total.residents, rounding.roundNamed('within an hour', counts.residentsWithinHour)),
    medianSeconds: isTimed ? medianSeconds : null,
    p90Seconds: isTimed ? p90Seconds : null,
    gini: isTimed ? gini : null,
  };
}

/** The lesser of each count and a bound, less what is taken from the bound; never below none. */
function lesser(counts: Counts, bound: Counts, taken?: Counts): Counts {
  const of = (key: keyof Counts) => Math.max(0, Math.min(counts[key], bound[key] - (taken?.[key] ?? 0)));
  return { households: of('households'), residents: of('residents'), residents60: of('residents60') };
}
