import type { Pool, PoolClient } from 'pg';
import { accountLock } from '../../generated/queries/account_lock.ts';
import { administrators } from '../../generated/queries/administrators.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { one } from '../../store/queryable.ts';
import { lastAdministrator } from './account_problems.ts';

/**
 * Does what may take an administrator away, one such at a time: two who disable each other at the same moment would leave
 * nobody.
 *
 * @param gone the account or the grant that goes; nothing: none does.
 * @throws Problem LAST_ADMINISTRATOR where nobody would be left who administers everything without an end.
 */
export function keepAdministrator<T>(
  pool: Pool,
  gone: { readonly account?: string; readonly grant?: string } | null,
  change: (client: PoolClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, async (client) => {
    await one(client, accountLock, undefined);
    if (gone !== null) await refuseLast(client, gone);
    return change(client);
  });
}

async function refuseLast(client: PoolClient, { account, grant }: { account?: string; grant?: string }): Promise<void> {
  const all = await one(client, administrators, {});
  const left = await one(client, administrators, { butAccount: account, butGrant: grant });
  if (all.count > 0 && left.count === 0) throw lastAdministrator();
}
