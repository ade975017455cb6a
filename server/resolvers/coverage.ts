import type { CircleCoverageResolvers, CoverageResolvers, TierCoverageResolvers } from '../generated/schema.ts';
import {
  circleFigure,
  circleRadiusMetres,
  giniFigure,
  quantileFigure,
  shareFigure,
} from '../rules/coverage_figures.ts';

export const Coverage: CoverageResolvers = {
  households: (coverage) => shareFigure(coverage, 'households'),
  residents: (coverage) => shareFigure(coverage, 'residents'),
  residents60: (coverage) => shareFigure(coverage, 'residents60'),
  // The minutes that were asked for stand first, then the tiers.
  tiers: (coverage) => coverage.minutes.slice(1).map((_, tier) => ({ ...coverage, index: tier + 1 })),
  circle: (coverage) => coverage,
  medianMinutes: (coverage) => quantileFigure(coverage, 'median'),
  p90Minutes: (coverage) => quantileFigure(coverage, 'p90'),
  gini: (coverage) => giniFigure(coverage),
};

export const TierCoverage: TierCoverageResolvers = {
  minutes: ({ minutes, index }) => minutes[index]!,
  households: (coverage) => shareFigure(coverage, 'households'),
  residents: (coverage) => shareFigure(coverage, 'residents'),
  residents60: (coverage) => shareFigure(coverage, 'residents60'),
  circle: (coverage) => coverage,
};

export const CircleCoverage: CircleCoverageResolvers = {
  radiusMetres: (coverage) => circleRadiusMetres(coverage),
  households: (coverage) => circleFigure(coverage, 'households'),
  residents: (coverage) => circleFigure(coverage, 'residents'),
  residents60: (coverage) => circleFigure(coverage, 'residents60'),
};
