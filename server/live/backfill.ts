import type { Pool } from 'pg';
import { addCaseEvents } from '../generated/queries/add_case_events.ts';
import { CaseDrawer } from '../rules/simulated_case.ts';
import { type PastCase, simulatedHistory } from '../rules/simulated_history.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { exec, type Queryable } from '../store/queryable.ts';
import { simulatedPlace } from './simulated_place.ts';
import { storeSimulatedCases } from './store_simulated_cases.ts';

const CHUNK = 500;

/**
 * Gives a place a simulated past, in one transaction: cases with their events, each marked.
 * @param onProgress told the share that is done, 0 to 1.
 * @returns how many cases were made.
 */
export async function backfillCases(
  pool: Pool,
  jurisdiction: string,
  options: { readonly seed: number; readonly days: number; readonly casesPerDay: number },
  onProgress: (share: number) => void = () => {},
): Promise<number> {
  const { ground } = await simulatedPlace(pool, jurisdiction);
  if (!CaseDrawer.possible(ground)) return 0;
  const history = simulatedHistory(new CaseDrawer(ground, options.seed), { ...options, now: new Date() });
  await inTransaction(pool, async (client) => {
    for (let start = 0; start < history.length; start += CHUNK) {
      const chunk = history.slice(start, start + CHUNK);
      await storeSimulatedCases(client, jurisdiction, chunk);
      await storeEvents(client, jurisdiction, chunk);
      onProgress(Math.min(1, (start + CHUNK) / history.length));
    }
  });
  // Thousands of rows that the planner has not heard of: without this it would take them for one.
  await pool.query('analyze cases, case_events, change_log');
  return history.length;
}

async function storeEvents(client: Queryable, jurisdiction: string, cases: readonly PastCase[]): Promise<void> {
  const events = cases.flatMap(({ id, events }) => events.map((event) => ({ ...event, id })));
  await exec(client, addCaseEvents, {
    jurisdiction,
    caseIds: events.map(({ id }) => id),
    sequences: events.map(({ sequence }) => sequence),
    steps: events.map(({ step }) => step),
    moments: events.map(({ happenedAt }) => happenedAt),
    actors: events.map(({ actor }) => actor),
    notes: events.map(({ note }) => note ?? ''),
  });
}
