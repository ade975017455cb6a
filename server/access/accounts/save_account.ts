import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { accountAdd } from '../../generated/queries/account_add.ts';
import { accountSave } from '../../generated/queries/account_save.ts';
import { sessionsEnd } from '../../generated/queries/sessions_end.ts';
import { QueryError } from '../../store/query_error.ts';
import { exec, maybeOne } from '../../store/queryable.ts';
import { makeFirstPassword } from '../passwords/first_password.ts';
import { hashPassword } from '../passwords/password_hash.ts';
import { checkAccountName, checkShownName } from './account_name.ts';
import type { Administrator } from './administrator.ts';
import { keepAdministrator } from './keep_administrator.ts';
import { managedAccount } from './managed_account.ts';

export interface AccountDraft {
  readonly name: string;
  readonly shownName: string;
}

export interface AddedAccount {
  readonly id: string;
  /** Told once; only its hash is kept. */
  readonly firstPassword: string;
}

/**
 * Adds an account without any right; its password must be changed at the first sign-in.
 * @throws Problem BAD_ACCOUNT_NAME, BAD_SHOWN_NAME, ACCOUNT_EXISTS, TOO_BUSY
 */
export async function addAccount(pool: Pool, by: Administrator, draft: AccountDraft): Promise<AddedAccount> {
  const name = checkAccountName(draft.name);
  const shownName = checkShownName(draft.shownName);
  const [id, firstPassword] = [randomUUID(), makeFirstPassword()];
  const passwordHash = await hashPassword(firstPassword);
  const added = await maybeOne(pool, accountAdd, { id, name, shownName, passwordHash, createdBy: by.accountId });
  if (added === null) throw accountExists(name);
  return { id, firstPassword };
}

/**
 * Renames an account, disables or enables it. The sessions of a disabled one end.
 * @returns how many sessions ended.
 * @throws Problem UNKNOWN_ACCOUNT, ACCOUNT_BEYOND, DEMONSTRATION_ACCOUNT, BAD_ACCOUNT_NAME, BAD_SHOWN_NAME, ACCOUNT_EXISTS,
 *   LAST_ADMINISTRATOR
 */
export async function changeAccount(
  pool: Pool,
  by: Administrator,
  { id, disabled, ...draft }: AccountDraft & { readonly id: string; readonly disabled: boolean },
): Promise<number> {
  await managedAccount(pool, by, id);
  const name = checkAccountName(draft.name);
  const shownName = checkShownName(draft.shownName);
  return keepAdministrator(pool, disabled ? { account: id } : null, async (client) => {
    await exec(client, accountSave, { id, name, shownName, disabled }).catch((thrown: unknown) => {
      throw thrown instanceof QueryError && thrown.constraint === 'accounts_by_name' ? accountExists(name) : thrown;
    });
    return disabled ? exec(client, sessionsEnd, { accountId: id }) : 0;
  });
}

function accountExists(name: string): Problem {
  return new Problem('ACCOUNT_EXISTS', {
    zh: `已有账号“${name}”（不分大小写），请换一个名称。`,
    en: `There is an account '${name}' already (letters of any case are the same); choose another name.`,
  });
}
