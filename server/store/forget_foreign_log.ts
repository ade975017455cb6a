import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { changeLogForeign } from '../generated/queries/change_log_foreign.ts';
import { inTransaction } from './in_transaction.ts';
import { one } from './queryable.ts';

const FORGET = readFileSync(join(import.meta.dirname, '../../sql/forget_change_log.sql'), 'utf8');

/**
 * Empties a change log that came with a dump from another cluster, where its transaction ids mean nothing. Cases and their
 * events are kept; readers with an old cursor are told to load anew.
 * @returns whether it had to.
 */
export function forgetForeignLog(pool: Pool): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { foreign } = await one(client, changeLogForeign, undefined);
    if (foreign) await client.query(FORGET);
    return foreign;
  });
}
