import { SNAP_METRES } from '../../geodata/reach/plan/plan_base.ts';
import type { Context } from '../context.ts';
import type { ReachInput } from '../generated/schema.ts';
import type { CoverageAnswer } from '../jobs/reach_answers.ts';
import type { RegionRow } from '../rows.ts';
import type { AreaFigures } from '../rules/area_figures.ts';
import type { CoverageWithin } from '../rules/coverage_figures.ts';
import type { CoverageQuestion } from '../rules/coverage_question.ts';
import { checkMinutes } from './arguments.ts';
import { askedReach } from './asked_reach.ts';

/** An answer on coverage and what it was asked and computed from; kept, so that its figures can be computed again. */
export interface AskedCoverage {
  /** Code of the place. */
  readonly jurisdiction: string;
  readonly answer: CoverageAnswer;
  readonly question: CoverageQuestion;
}

/**
 * @param asOf stations as they stood then; null: as they stand
 * @throws Problem for whatever is wrong with the question
 */
export async function askedCoverage(
  context: Context,
  jurisdiction: string,
  input: ReachInput,
  minutes: number,
  asOf: Date | null = null,
): Promise<AskedCoverage> {
  const [limit] = checkMinutes([minutes]);
  const { category, profile, reach: asked } = await askedReach(context, jurisdiction, input);
  const reach = { ...asked, asOf };
  const answered = await context.reach.coverage(reach, limit!);
  const { answer, hours, scenario, inputsDigest } = answered;
  const question: CoverageQuestion = {
    category,
    profile,
    walk: reach.walk,
    moment: reach.moment,
    scenario: scenario && { name: scenario.name, version: scenario.version },
    snapMetres: SNAP_METRES,
    stationsOffStreet: answer.stationsOffStreet,
    stationsClosed: hours.closed,
    hoursUnreadable: hours.unreadable,
    asOf: asOf ?? new Date(),
    inputsDigest,
  };
  await context.figures.keep(jurisdiction, limit!, answered, question);
  return { jurisdiction, answer, question };
}

/** Coverage of one area. */
export function coverageOf(asked: AskedCoverage, counts: AreaFigures, area: string): CoverageWithin {
  const { jurisdiction, answer, question } = asked;
  return { jurisdiction, counts, minutes: answer.minutes, index: 0, question, area };
}

/** Coverage of every region of a level that is there at present, or of those below one parent. */
export async function coverageOfRegions(
  { loaders }: Context,
  jurisdiction: string,
  asked: AskedCoverage,
  level: number,
  parent: string | null,
): Promise<{ region: RegionRow; coverage: CoverageWithin }[]> {
  const scope = { jurisdiction, asOf: null };
  const counts = asked.answer.levels.find((one) => one.level === level)?.regions ?? [];
  const rows = await Promise.all(
    counts.map(async (count) => ({ count, region: await loaders.regionsByCode.load(scope, count.code!) })),
  );
  const above = parent === null ? null : await loaders.regionsByCode.load(scope, parent);
  return rows.flatMap(({ count, region }) =>
    region && (parent === null || (above && region.parentId === above.id))
      ? [{ region, coverage: coverageOf(asked, count, region.code) }]
      : [],
  );
}
