import { accounts } from '../../generated/queries/accounts.ts';
import { grants } from '../../generated/queries/grants.ts';
import { many, type Queryable } from '../../store/queryable.ts';
import { isUuid } from './account_problems.ts';
import type { AccountRow, GrantRow } from './account_row.ts';

/** In the order of the ids; those that there are not are left out. */
export async function accountsWithIds(database: Queryable, ids: readonly string[]): Promise<readonly AccountRow[]> {
  const known = ids.filter(isUuid);
  if (known.length === 0) return [];
  const rows = new Map((await many(database, accounts, { ids: known })).map((row) => [row.id, row]));
  return known.flatMap((id) => rows.get(id) ?? []);
}

/** Everything that was ever granted to an account, what holds first. */
export function grantsOf(database: Queryable, accountId: string): Promise<readonly GrantRow[]> {
  return read(database, { accountIds: [accountId] });
}

/** Those of the ids that there are. */
export function grantsWithIds(database: Queryable, ids: readonly string[]): Promise<readonly GrantRow[]> {
  return read(database, { ids: ids.filter(isUuid) });
}

async function read(
  database: Queryable,
  {
    ids = null,
    accountIds = null,
  }: { readonly ids?: readonly string[] | null; readonly accountIds?: readonly string[] | null },
): Promise<readonly GrantRow[]> {
  // The table lets in no other role.
  return (await many(database, grants, { ids, accountIds })) as readonly GrantRow[];
}
