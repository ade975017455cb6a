import type { Context } from '../context.ts';
import type { CircleCoverageResolvers, CoverageResolvers, TierCoverageResolvers } from '../generated/schema.ts';
import { toldCoverage } from '../privacy/told_coverage.ts';
import {
  type CoverageWithin,
  circleFigure,
  circleRadiusMetres,
  giniFigure,
  quantileFigure,
  shareFigure,
} from '../rules/coverage_figures.ts';

type Make<Answer> = (coverage: CoverageWithin) => Answer;

/** Made from what whoever asks may be told. */
function told<Answer>(make: Make<Answer>) {
  return async (coverage: CoverageWithin, _: object, context: Context) => make(await toldCoverage(coverage, context));
}

export const Coverage: CoverageResolvers = {
  households: told((coverage) => shareFigure(coverage, 'households')),
  residents: told((coverage) => shareFigure(coverage, 'residents')),
  residents60: told((coverage) => shareFigure(coverage, 'residents60')),
  // The minutes that were asked for stand first, then the tiers.
  tiers: (coverage) => coverage.minutes.slice(1).map((_, tier) => ({ ...coverage, index: tier + 1 })),
  circle: (coverage) => coverage,
  medianMinutes: told((coverage) => quantileFigure(coverage, 'median')),
  p90Minutes: told((coverage) => quantileFigure(coverage, 'p90')),
  gini: told((coverage) => giniFigure(coverage)),
};

export const TierCoverage: TierCoverageResolvers = {
  minutes: ({ minutes, index }) => minutes[index]!,
  households: told((coverage) => shareFigure(coverage, 'households')),
  residents: told((coverage) => shareFigure(coverage, 'residents')),
  residents60: told((coverage) => shareFigure(coverage, 'residents60')),
  circle: (coverage) => coverage,
};

export const CircleCoverage: CircleCoverageResolvers = {
  radiusMetres: (coverage) => circleRadiusMetres(coverage),
  households: told((coverage) => circleFigure(coverage, 'households')),
  residents: told((coverage) => circleFigure(coverage, 'residents')),
  residents60: told((coverage) => circleFigure(coverage, 'residents60')),
};
