import type { Queryable } from '../../store/queryable.ts';
import { accountBeyond, demonstrationAccount, unknownAccount } from './account_problems.ts';
import type { AccountRow, GrantRow } from './account_row.ts';
import { type Administrator, mayManageAccount, maySeeAccount } from './administrator.ts';
import { accountsWithIds, grantsOf } from './read_accounts.ts';

export interface SeenAccount {
  readonly account: AccountRow;
  readonly grants: readonly GrantRow[];
}

/** @throws Problem UNKNOWN_ACCOUNT where there is none, or none that he is shown. */
export async function seenAccount(database: Queryable, by: Administrator, id: string): Promise<SeenAccount> {
  const [account] = await accountsWithIds(database, [id]);
  if (account === undefined) throw unknownAccount(id);
  const grants = await grantsOf(database, id);
  if (!maySeeAccount(by, account, grants)) throw unknownAccount(id);
  return { account, grants };
}

/**
 * The account with the id, if the administrator may act on it.
 * @throws Problem UNKNOWN_ACCOUNT, ACCOUNT_BEYOND, DEMONSTRATION_ACCOUNT
 */
export async function managedAccount(database: Queryable, by: Administrator, id: string): Promise<SeenAccount> {
  const seen = await seenAccount(database, by, id);
  if (seen.account.demonstration) throw demonstrationAccount(seen.account.shownName);
  if (!mayManageAccount(by, seen.account, seen.grants)) throw accountBeyond(seen.account.shownName);
  return seen;
}
