import type { Queryable } from '../../store/queryable.ts';

/**
 * For a transaction that redraws grids: however long it takes, as long as it takes. Without just-in-time compilation, which
 * costs PostgreSQL seconds for each of its queries and gains nothing on so few rows.
 */
export async function noLimits(client: Queryable): Promise<void> {
  await client.query(
    'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local jit = off',
    [],
  );
}
