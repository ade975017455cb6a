import { DAY_MOMENTS } from '../../../geodata/standards/day_moments.ts';
import { STATION_CATEGORIES } from '../../../geodata/standards/station_categories.ts';
import { WALKING_PROFILES } from '../../../geodata/standards/walking_profiles.ts';
import { fillCategoryTiers } from '../../generated/queries/fill_category_tiers.ts';
import { loadDayMoments } from '../../generated/queries/load_day_moments.ts';
import { loadWalkingProfiles } from '../../generated/queries/load_walking_profiles.ts';
import { exec, type Queryable } from '../queryable.ts';
import { named } from './ground_rows.ts';
import { loadCaseSettings } from './load_case_settings.ts';

/**
 * Adds the standards that hold for every place and are not in the database yet; what is there, changed or not, stays. A
 * database from before a standard came gets it when the program starts.
 */
export async function loadStandards(database: Queryable): Promise<void> {
  const profiles = WALKING_PROFILES.map((profile) => ({
    ...listed(profile),
    metres_per_second: profile.metresPerSecond,
    uses_steps: profile.usesSteps,
  }));
  await exec(database, loadWalkingProfiles, { rows: JSON.stringify(profiles) });
  const moments = DAY_MOMENTS.map((moment) => ({ ...listed(moment), weekday_time: moment.at }));
  await exec(database, loadDayMoments, { rows: JSON.stringify(moments) });
  await exec(database, fillCategoryTiers, { rows: JSON.stringify(categoryRows()) });
  await loadCaseSettings(database);
}

/** Rows of the station categories. */
export function categoryRows() {
  return STATION_CATEGORIES.map((category) => ({
    ...listed(category),
    tier_minutes: category.tierMinutes,
    tier_source: category.tierSource,
  }));
}

/** A standard as a row of a list that has a name in both languages. */
export function listed<T extends { readonly name: { zh: string; en: string | null }; readonly positionInList: number }>(
  entry: T,
) {
  return { ...entry, ...named(entry.name), position_in_list: entry.positionInList };
}
