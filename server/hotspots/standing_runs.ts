import type { Pool } from 'pg';
import { hotspotStanding } from '../generated/queries/hotspot_standing.ts';
import { log } from '../operations/log.ts';
import { many } from '../store/queryable.ts';
import { askHotspots } from './ask_hotspots.ts';

export interface StandingRunsOptions {
  /** Called after a run was asked for. */
  readonly onAsked: () => void;
  /** Hour of the place's day, 0–23, from which on its question is asked. */
  readonly hour?: number;
  readonly lookEveryMs?: number;
}

const HOUR = 2;
const LOOK_EVERY_MS = 300_000;
/** What the standing question looks at: long enough for a usual level to be known, short enough to be about now. */
const DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * Asks every place with cases once a day where something began that was not there before: the permutation scan, which needs
 * no residents, over all kinds and the finest regions of the last 60 days. Any number of servers may do so: the day's
 * question has one row, which only one of them writes.
 *
 * @returns what ends it
 */
export function startStandingRuns(pool: Pool, options: StandingRunsOptions): () => void {
  const { onAsked, hour = HOUR, lookEveryMs = LOOK_EVERY_MS } = options;
  let ended = false;
  const look = () =>
    askStandingQuestions(pool, hour).then(
      (asked) => {
        if (asked > 0) onAsked();
      },
      (error: unknown) => {
        if (!ended)
          log.error({ zh: '每日热点分析未能开始。', en: 'The daily look for hotspots did not begin.' }, { error });
      },
    );
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  void look();
  return () => {
    ended = true;
    clearInterval(timer);
  };
}

/** Asks what is due now; answers how many runs that made. */
export async function askStandingQuestions(pool: Pool, hour: number): Promise<number> {
  let asked = 0;
  for (const { code, today, level } of await many(pool, hotspotStanding, { hour, days: DAYS })) {
    const to = new Date();
    const run = await askHotspots(
      pool,
      code,
      {
        method: 'scan_permutation',
        from: new Date(to.getTime() - (DAYS - 1) * DAY_MS),
        to,
        kinds: null,
        level,
        maxPopulationShare: 0.5,
        maxPeriodShare: 0.5,
        replicas: 999,
        seed: 1,
        neighbourMetres: null,
      },
      today,
    );
    if (run !== null) asked++;
  }
  return asked;
}
