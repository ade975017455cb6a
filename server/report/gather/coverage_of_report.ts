import type { Context } from '../../context.ts';
import { stationCategories } from '../../generated/queries/station_categories.ts';
import { toldCoverage } from '../../privacy/told_coverage.ts';
import { askedCoverage, coverageOf } from '../../resolvers/asked_coverage.ts';
import { localName } from '../../resolvers/local_name.ts';
import type { AreaFigures } from '../../rules/area_figures.ts';
import { type CoverageWithin, quantileFigure, shareFigure } from '../../rules/coverage_figures.ts';
import { many } from '../../store/queryable.ts';
import type { AskedReport } from '../http/asked_report.ts';
import type { AreaCoverage, CategoryCoverage } from '../review_report.ts';
import type { AreaOfReport } from './area_of_report.ts';

/** Coverage of the area and of each part by every category, told as whoever asks may be told. */
export async function coverageOfReport(
  context: Context,
  jurisdiction: string,
  { minutes, walk, moment }: AskedReport,
  { area, level, parts }: AreaOfReport,
): Promise<CategoryCoverage[]> {
  const categories = await many(context.pool, stationCategories, { jurisdiction });
  const answers: CategoryCoverage[] = [];
  // One after another: each takes the threads for itself.
  for (const category of categories) {
    const asked = await askedCoverage(context, jurisdiction, { ...walk, category: category.code }, minutes, moment);
    const figuresOf = async (counts: AreaFigures, code: string) =>
      areaCoverage(await toldCoverage(coverageOf(asked, counts, code), context));
    const regionsAt = (wanted: number) => asked.answer.levels.find((each) => each.level === wanted)?.regions ?? [];
    const own = level === 0 ? asked.answer.total : regionsAt(level).find(({ code }) => code === area.code);
    if (own === undefined) continue;
    const told = await Promise.all(
      parts.map(async ({ code }) => {
        const counts = regionsAt(level + 1).find((each) => each.code === code);
        return counts === undefined ? [] : [[code, await figuresOf(counts, code)] as const];
      }),
    );
    answers.push({
      code: category.code,
      name: localName(category),
      tierMinutes: category.tierMinutes,
      total: await figuresOf(own, area.code),
      parts: Object.fromEntries(told.flat()),
    });
  }
  return answers;
}

/** The minutes that were asked for stand first, then the tiers. */
function areaCoverage(coverage: CoverageWithin): AreaCoverage {
  return {
    residents: shareFigure(coverage, 'residents'),
    residents60: shareFigure(coverage, 'residents60'),
    households: shareFigure(coverage, 'households'),
    tiers: coverage.minutes
      .slice(1)
      .map((minutes, i) => ({ minutes, residents: shareFigure({ ...coverage, index: i + 1 }, 'residents') })),
    medianMinutes: quantileFigure(coverage, 'median'),
  };
}
