import type { Pool } from 'pg';
import { makeRandom } from '../../geodata/demo/random.ts';
import { simulatedPlace } from '../live/simulated_place.ts';
import { CaseDrawer } from '../rules/simulated_case.ts';
import { CaseIntake } from './case_intake.ts';

export interface IntakeMeasure {
  /** Reports that were acknowledged, each durable by then. */
  readonly acknowledged: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** The fewest that were acknowledged in any whole second. */
  readonly slowestSecond: number;
  /** Milliseconds from handing a report in to its acknowledgement. */
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/**
 * How many reports a second go through the intake: many senders, each with one report at a time and a key of its own, their
 * places and words as a simulated city has them.
 *
 * @param jurisdiction a place that is loaded, with homes and streets
 * @param senders who wait for an answer at the same time
 */
export async function measureIntake(
  pool: Pool,
  jurisdiction: string,
  { seconds, senders = 600, seed = 1 }: { readonly seconds: number; readonly senders?: number; readonly seed?: number },
): Promise<IntakeMeasure> {
  const { ground } = await simulatedPlace(pool, jurisdiction);
  const drawer = new CaseDrawer(ground, seed);
  const random = makeRandom(seed);
  const intake = new CaseIntake(pool);
  const run = `${seed} ${Date.now()}`;
  const waits: number[] = [];
  let reports = 0;
  const perSecond: number[] = [];
  const began = performance.now();
  const send = async () => {
    for (let sent = performance.now(); sent - began < seconds * 1000; sent = performance.now()) {
      const { report } = drawer.draw(random);
      const idempotencyKey = `${run} ${reports++}`;
      const [outcome] = await intake.report(jurisdiction, [{ ...report, simulated: false, idempotencyKey }]);
      if ('problem' in outcome!) throw outcome.problem;
      const now = performance.now();
      waits.push(now - sent);
      const second = Math.floor((now - began) / 1000);
      perSecond[second] = (perSecond[second] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
  const took = (performance.now() - began) / 1000;
  await intake.close();
  waits.sort((a, b) => a - b);
  return {
    acknowledged: waits.length,
    seconds: took,
    perSecond: waits.length / took,
    slowestSecond: Math.min(...Array.from({ length: Math.floor(seconds) }, (_, i) => perSecond[i] ?? 0)),
    p50Ms: waits[Math.floor(waits.length * 0.5)]!,
    p95Ms: waits[Math.floor(waits.length * 0.95)]!,
  };
}
