import { Problem } from '../../geodata/problem.ts';
import type { Context } from '../context.ts';
import type { JurisdictionResolvers, ReachInput } from '../generated/schema.ts';
import { SNAP_METRES } from '../jobs/reach_model.ts';
import type { RegionRow } from '../rows.ts';
import type { CoverageQuestion } from '../rules/coverage_figures.ts';
import { checkMinutes } from './arguments.ts';
import { type AskedReach, askedReach } from './asked_reach.ts';
import type { Scope } from './batch_loader.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

type ReachFields = 'serviceAreas' | 'gaps' | 'coverage' | 'totalCoverage';

export const jurisdictionReachFields: Pick<JurisdictionResolvers, ReachFields> = {
  async serviceAreas({ code }, { reach, minutes }, context) {
    const limits = checkMinutes(minutes);
    const asked = await answerable(context, code, reach);
    return (await context.reach.serviceAreas(asked.reach, limits)).answer;
  },
  async gaps({ code }, { reach, minutes, first, after }, context) {
    const size = checkPageSize(first);
    const [limit] = checkMinutes([minutes]);
    const [skip = 0] = decodeAfter(after, ['count']) ?? [];
    const asked = await answerable(context, code, reach);
    const { answer } = await context.reach.gaps(asked.reach, limit!);
    const rows = answer.map((gap, index) => ({ ...gap, jurisdictionCode: code, index }));
    const from = Math.max(0, Number(skip));
    return pageOf(
      rows.slice(from, from + size + 1),
      size,
      ({ index }) => encodeAfter(index + 1),
      async () => rows.length,
    );
  },
  async coverage({ code }, { reach, minutes, level, parent }, context) {
    const { answer, question } = await coverageOf(context, code, reach, minutes);
    const counts = answer.levels.find((one) => one.level === level)?.regions ?? [];
    const scope: Scope = { jurisdiction: code, asOf: null };
    const rows = await Promise.all(
      counts.map(async (count) => ({ count, region: await context.loaders.regions.load(scope, count.regionId) })),
    );
    const parents = parent ? await regionsWithCode(context, scope, rows, parent) : null;
    return rows.flatMap(({ count, region }) =>
      region && (parents === null || parents.has(region.parentId))
        ? [{ region, coverage: { counts: count, question, area: region.code } }]
        : [],
    );
  },
  async totalCoverage({ code }, { reach, minutes }, context) {
    const { answer, question } = await coverageOf(context, code, reach, minutes);
    return { counts: answer.total, question, area: code };
  },
};

async function answerable(context: Context, code: string, input: ReachInput): Promise<AskedReach> {
  const asked = await askedReach(context, code, input);
  const { walk, moment, scenario } = asked.reach;
  if (walk.usesSteps && walk.signalMs === 0 && moment === null && scenario === null) return asked;
  throw new Problem('NOT_YET', {
    zh: '尚不支持按时刻、方案、轮椅或信号灯等候计算。',
    en: 'Moments, scenarios, wheelchairs and waiting at signals cannot be computed with yet.',
  });
}

async function coverageOf(context: Context, code: string, reach: ReachInput, minutes: number) {
  const [limit] = checkMinutes([minutes]);
  const asked = await answerable(context, code, reach);
  const { answer, inputsDigest } = await context.reach.coverage(asked.reach, limit!);
  const question: CoverageQuestion = {
    category: asked.category,
    minutes: limit!,
    profile: { ...asked.profile, metresPerSecond: asked.reach.walk.metresPerSecond },
    snapMetres: SNAP_METRES,
    stationsOffStreet: answer.stationsOffStreet,
    asOf: new Date(),
    inputsDigest,
  };
  return { answer, question };
}

/** Ids of the parents that have the code. */
async function regionsWithCode(
  { loaders }: Context,
  scope: Scope,
  rows: readonly { readonly region: RegionRow | undefined }[],
  code: string,
): Promise<ReadonlySet<number | null>> {
  const ids = [...new Set(rows.map(({ region }) => region?.parentId ?? null))].filter((id) => id !== null);
  const parents = await Promise.all(ids.map((id) => loaders.regions.load(scope, id)));
  return new Set(parents.flatMap((region) => (region?.code === code ? [region.id] : [])));
}
