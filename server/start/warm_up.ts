import type { Pool } from 'pg';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { walkingProfiles } from '../generated/queries/walking_profiles.ts';
import type { ReachJobs } from '../jobs/reach_jobs.ts';
import { many } from '../store/queryable.ts';

/** Computes what the first screen asks for, so that its picture does not wait: reach of the default category. */
export async function warmUp(pool: Pool, reach: ReachJobs, category: string): Promise<void> {
  const [profile] = (await many(pool, walkingProfiles, undefined)).filter(({ code }) => code === 'adult');
  if (!profile) return;
  for (const { code } of await many(pool, jurisdictions, {})) {
    const { metresPerSecond, usesSteps } = profile;
    const walk = { metresPerSecond, usesSteps, signalMs: 0 };
    const asked = { jurisdiction: code, category, walk, moment: null, scenario: null };
    await reach.serviceAreas(asked, [5, 10, 15], null);
    await reach.gaps(asked, 15);
    await reach.coverage(asked, 15);
  }
}
