import type { PoolClient } from 'pg';

/**
 * For this transaction: every value as the same text on any server, every row whatever policies there are, and as long as it
 * takes.
 */
export async function writeSameText(client: PoolClient): Promise<void> {
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
    set local extra_float_digits = 1; set local bytea_output = 'hex'; set local row_security = off;
    set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`);
}
