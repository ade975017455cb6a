import type { Pool } from 'pg';
import { expect } from 'vitest';
import type { LogReader } from './log_reader.ts';

/** Every event of a case in the order in which readers must be told of it. */
export async function storedLog(pool: Pool, jurisdiction: string): Promise<string[]> {
  const { rows } = await pool.query(
    `select subject_id || '#' || subject_sequence as event from change_log
    where jurisdiction_code = $1 and kind = 'case' order by transaction, position`,
    [jurisdiction],
  );
  return rows.map(({ event }) => event);
}

/** Compares a reader's whole log; says where it parts, as the whole of it would be unreadable. */
export function expectToldOnce({ log, breaks, lastError }: LogReader, stored: readonly string[]): void {
  const parts = stored.findIndex((event, i) => log[i] !== event);
  if (parts === -1 && log.length === stored.length) return;
  const at = parts === -1 ? stored.length : parts;
  const about = { at, told: log.length, breaks, lastError, log: log.slice(at - 2, at + 3) };
  expect(about).toEqual({ ...about, told: stored.length, log: stored.slice(at - 2, at + 3) });
  throw new Error(`A log parts from the stored one at ${at}.`);
}
