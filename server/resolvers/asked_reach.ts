import type { LocalName } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import type { Context } from '../context.ts';
import { stationCategories } from '../generated/queries/station_categories.ts';
import { walkingProfiles } from '../generated/queries/walking_profiles.ts';
import type { ReachInput } from '../generated/schema.ts';
import type { Reach } from '../jobs/reach_question.ts';
import { many } from '../store/queryable.ts';
import { checkPace, checkSignalSeconds } from './arguments.ts';
import { localName } from './local_name.ts';

/** What was asked for, checked, with the names that figures say it by. */
export interface AskedReach {
  readonly reach: Reach;
  readonly category: LocalName;
  readonly profile: { readonly name: LocalName; readonly source: string };
}

/**
 * Who walks, when, and to which stations.
 * @throws Problem UNKNOWN_CATEGORY, UNKNOWN_PROFILE, BAD_PACE, BAD_SIGNAL_SECONDS
 */
export async function askedReach({ pool }: Context, jurisdiction: string, input: ReachInput): Promise<AskedReach> {
  const [categories, profiles] = await Promise.all([
    many(pool, stationCategories, { jurisdiction }),
    many(pool, walkingProfiles, undefined),
  ]);
  const category = categories.find(({ code }) => code === input.category);
  if (!category) throw unknown('UNKNOWN_CATEGORY', '驿站类别', 'station category', input.category, categories);
  // Defaults of the contract; the generated type does not know that they are always filled in.
  const { profile: profileCode = 'adult', signalSeconds = 0 } = input;
  const profile = profiles.find(({ code }) => code === profileCode);
  if (!profile) throw unknown('UNKNOWN_PROFILE', '步行人群', 'walking profile', profileCode, profiles);
  const own = input.metresPerSecond ?? null;
  return {
    category: localName(category),
    profile: { name: localName(profile), source: own === null ? profile.source : OWN_PACE },
    reach: {
      jurisdiction,
      category: category.code,
      walk: {
        metresPerSecond: own === null ? profile.metresPerSecond : checkPace(own),
        usesSteps: profile.usesSteps,
        signalMs: Math.round(1000 * checkSignalSeconds(signalSeconds)),
      },
      moment: input.moment ?? null,
      scenario: input.scenario ?? null,
    },
  };
}

const OWN_PACE = '查询者自定步速';

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
