import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { type IntakeMeasure, measureIntake } from '../cases/intake_measure.ts';
import { heatPending } from '../generated/queries/heat_pending.ts';
import { many } from '../store/queryable.ts';
import type { HeatAsked } from './heat.ts';
import { HeatFolder } from './heat_folder.ts';
import { type HeatMeasured, type MeasuredPlace, measureHeat } from './heat_measure.ts';

export interface HeatUnderWrites {
  readonly heat: HeatMeasured;
  readonly intake: IntakeMeasure;
  /** The most that was seen to wait to be folded; an answer is complete up to 100,000. */
  readonly mostWaiting: number;
}

const LOOK_MS = 500;
const LOOKED_AT = 1_000_000;

/**
 * Heat while reports come in as fast as they are taken: questions one after another, again and again, through a pool that
 * also stores reports, in a process that also folds, as a server does all three.
 *
 * @param senders of reports that wait for their answers at the same time.
 */
export async function measureHeatUnderWrites(
  pool: Pool,
  place: MeasuredPlace,
  questions: readonly HeatAsked[],
  { seconds, senders, seed }: { readonly seconds: number; readonly senders?: number; readonly seed: number },
): Promise<HeatUnderWrites> {
  const folder = new HeatFolder(pool);
  const end = performance.now() + seconds * 1000;
  try {
    const [intake, heat, mostWaiting] = await Promise.all([
      measureIntake(pool, place.code, { seconds, seed, ...(senders === undefined ? {} : { senders }) }),
      measureHeat(pool, repeatedUntil(questions, end)),
      wakeUntil(folder, pool, end),
    ]);
    return { heat, intake, mostWaiting };
  } finally {
    await folder.close();
  }
}

/** A server is woken by the change log; this is as often as its folder looks. Says the most that waited. */
async function wakeUntil(folder: HeatFolder, pool: Pool, end: number): Promise<number> {
  let mostWaiting = 0;
  while (performance.now() < end) {
    folder.wake();
    const places = await many(pool, heatPending, { limit: LOOKED_AT });
    mostWaiting = Math.max(mostWaiting, ...places.map(({ count }) => count));
    await pause(LOOK_MS);
  }
  return mostWaiting;
}

function* repeatedUntil(questions: readonly HeatAsked[], end: number): Generator<HeatAsked> {
  for (let i = 0; performance.now() < end; i++) yield questions[i % questions.length]!;
}
