import { Problem } from '../../geodata/problem.ts';
import type { Context } from '../context.ts';
import { stationCategories } from '../generated/queries/station_categories.ts';
import { walkingProfiles } from '../generated/queries/walking_profiles.ts';
import type { GapResolvers, JurisdictionResolvers } from '../generated/schema.ts';
import { SNAP_METRES } from '../jobs/reach_model.ts';
import type { GapRow, RegionRow } from '../rows.ts';
import { type CoverageQuestion, coverageFigures } from '../rules/coverage_figures.ts';
import { many } from '../store/queryable.ts';
import { checkMinutes } from './arguments.ts';
import type { Scope } from './batch_loader.ts';
import { localName } from './local_name.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

type ReachFields = 'serviceAreas' | 'gaps' | 'coverage' | 'totalCoverage';

export const jurisdictionReachFields: Pick<JurisdictionResolvers, ReachFields> = {
  async serviceAreas({ code }, { category, profile, minutes }, context) {
    const limits = checkMinutes(minutes);
    const asked = await askedReach(context, code, category, profile);
    return (await context.reach.serviceAreas(asked.reach, limits)).answer;
  },
  async gaps({ code }, { category, profile, minutes, first, after }, context) {
    const size = checkPageSize(first);
    const [limit] = checkMinutes([minutes]);
    const [skip = 0] = decodeAfter(after, ['count']) ?? [];
    const asked = await askedReach(context, code, category, profile);
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
  async coverage({ code }, { category, profile, minutes, level, parent }, context) {
    const { answer, question } = await coverageOf(context, code, category, profile, minutes);
    const counts = answer.levels.find((one) => one.level === level)?.regions ?? [];
    const scope: Scope = { jurisdiction: code, asOf: null };
    const rows = await Promise.all(
      counts.map(async (count) => ({ count, region: await context.loaders.regions.load(scope, count.regionId) })),
    );
    const parents = parent ? await regionsWithCode(context, scope, rows, parent) : null;
    return rows.flatMap(({ count, region }) =>
      region && (parents === null || parents.has(region.parentId))
        ? [{ region, coverage: coverageFigures(count, question, region.code) }]
        : [],
    );
  },
  async totalCoverage({ code }, { category, profile, minutes }, context) {
    const { answer, question } = await coverageOf(context, code, category, profile, minutes);
    return coverageFigures(answer.total, question, code);
  },
};

export const Gap: GapResolvers = {
  position: ({ longitude, latitude }) => ({ longitude, latitude }),
  nearestStation: async (gap, _, { loaders }) =>
    gap.nearestStationCode === null
      ? null
      : ((await loaders.stations.load(scopeOf(gap), gap.nearestStationCode)) ?? null),
  grids: async (gap, _, { loaders }) => {
    const grids = await Promise.all(gap.gridIds.map((id) => loaders.regions.load(scopeOf(gap), id)));
    return grids.filter((grid) => grid !== undefined);
  },
};

function scopeOf({ jurisdictionCode }: GapRow): Scope {
  return { jurisdiction: jurisdictionCode, asOf: null };
}

async function coverageOf(context: Context, code: string, category: string, profile: string, minutes: number) {
  const [limit] = checkMinutes([minutes]);
  const asked = await askedReach(context, code, category, profile);
  const { answer, inputsDigest } = await context.reach.coverage(asked.reach, limit!);
  const question: CoverageQuestion = {
    category: asked.category,
    minutes: limit!,
    profile: asked.profile,
    snapMetres: SNAP_METRES,
    stationsOffStreet: answer.stationsOffStreet,
    asOf: new Date(),
    inputsDigest,
  };
  return { answer, question };
}

/** @throws Problem UNKNOWN_CATEGORY or UNKNOWN_PROFILE */
async function askedReach({ pool }: Context, jurisdiction: string, categoryCode: string, profileCode: string) {
  const [categories, profiles] = await Promise.all([
    many(pool, stationCategories, { jurisdiction }),
    many(pool, walkingProfiles, undefined),
  ]);
  const category = categories.find(({ code }) => code === categoryCode);
  if (!category) throw unknown('UNKNOWN_CATEGORY', '驿站类别', 'station category', categoryCode, categories);
  const profile = profiles.find(({ code }) => code === profileCode);
  if (!profile) throw unknown('UNKNOWN_PROFILE', '步行人群', 'walking profile', profileCode, profiles);
  return {
    category: localName(category),
    profile: { ...profile, name: localName(profile) },
    reach: { jurisdiction, category: categoryCode, profile },
  };
}

function unknown(
  code: string,
  zh: string,
  en: string,
  given: string,
  known: readonly { readonly code: string }[],
): Problem {
  const codes = known.map((one) => one.code);
  return new Problem(code, {
    zh: `没有“${given.slice(0, 60)}”这种${zh}；可用：${codes.join('、')}。`,
    en: `There is no ${en} '${given.slice(0, 60)}'; there are: ${codes.join(', ')}.`,
  });
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
