import type { CoverageResolvers } from '../generated/schema.ts';
import { coverageFigure } from '../rules/coverage_figures.ts';

export const Coverage: CoverageResolvers = {
  households: (coverage) => coverageFigure('households', coverage),
  residents: (coverage) => coverageFigure('residents', coverage),
  residents60: (coverage) => coverageFigure('residents60', coverage),
};
