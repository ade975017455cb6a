import type { Pool } from 'pg';
import { clocksOf } from '../../geodata/cases/case_clocks.ts';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import { casesToRederive } from '../generated/queries/cases_to_rederive.ts';
import { lockCases } from '../generated/queries/lock_cases.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { many, type Queryable } from '../store/queryable.ts';
import type { KeptClock } from './case_rows.ts';
import { type CaseSettings, SettingsOfPlaces } from './case_settings.ts';
import { readHistories, readKeptClocks, timesOf } from './read_histories.ts';
import { writeProgress } from './write_cases.ts';

const CHUNK = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Derives states and clocks anew from the events: of all cases, or of those that have not ended, after the calendar changed
 * for instance. A clock keeps the deadline that it started with; one that had none, because of a hole that is mended now,
 * gets the present one. Some hundred cases at a time, each lot in a transaction of its own.
 *
 * @returns how many cases
 */
export async function rederiveCases(
  pool: Pool,
  jurisdiction: string,
  { onlyOpen }: { readonly onlyOpen: boolean },
): Promise<number> {
  const settingsOfPlaces = new SettingsOfPlaces();
  let count = 0;
  for (let after = BEFORE_ALL; ; ) {
    const rows = await many(pool, casesToRederive, { jurisdiction, after, onlyOpen, limit: CHUNK });
    if (rows.length === 0) return count;
    const ids = rows.map(({ caseId }) => caseId);
    await inTransaction(pool, async (client) => {
      const { settings } = await settingsOfPlaces.present(client, jurisdiction);
      await rederive(client, jurisdiction, settings, ids);
    });
    count += ids.length;
    after = ids.at(-1)!;
  }
}

async function rederive(
  client: Queryable,
  jurisdiction: string,
  { rules }: CaseSettings,
  ids: readonly string[],
): Promise<void> {
  const locked = await many(client, lockCases, { jurisdiction, caseIds: [...ids] });
  const histories = await readHistories(client, jurisdiction, ids);
  const kept = await readKeptClocks(client, jurisdiction, ids);
  await writeProgress(
    client,
    jurisdiction,
    locked.map(({ caseId: id, gridId }) => {
      const history = histories.get(id)!;
      const keptOfCase = kept.get(id)!;
      const clocks = clocksOf(history, rules, knownTimes(keptOfCase));
      return { id, events: [], present: deriveCase(history), clocks, kept: keptOfCase, gridId };
    }),
  );
}

function knownTimes(kept: ReadonlyMap<number, KeptClock>) {
  return new Map([...timesOf(kept)].filter(([, time]) => time !== null));
}
