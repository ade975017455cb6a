import type { Pool } from 'pg';
import { accountPassword } from '../../generated/queries/account_password.ts';
import { sessionsEnd } from '../../generated/queries/sessions_end.ts';
import { totpRemove } from '../../generated/queries/totp_remove.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec } from '../../store/queryable.ts';
import { makeFirstPassword } from '../passwords/first_password.ts';
import { hashPassword } from '../passwords/password_hash.ts';
import { forgiveName } from '../sign_in/tries.ts';
import type { Administrator } from './administrator.ts';
import { managedAccount } from './managed_account.ts';

export interface PasswordReset {
  /** Told once; only its hash is kept. */
  readonly firstPassword: string;
  readonly sessionsEnded: number;
}

/**
 * Gives an account a first password again, for whoever forgot his. Its sessions end, and nobody needs to wait any more who
 * tried too often.
 *
 * @param totpToo no code is asked for any more either, for whoever lost his device.
 * @throws Problem UNKNOWN_ACCOUNT, ACCOUNT_BEYOND, DEMONSTRATION_ACCOUNT, TOO_BUSY
 */
export async function resetPassword(
  pool: Pool,
  by: Administrator,
  { id, totpToo }: { readonly id: string; readonly totpToo: boolean },
): Promise<PasswordReset> {
  const { account } = await managedAccount(pool, by, id);
  const firstPassword = makeFirstPassword();
  const passwordHash = await hashPassword(firstPassword);
  const sessionsEnded = await inTransaction(pool, async (client) => {
    await exec(client, accountPassword, { id, passwordHash, mustChange: true });
    if (totpToo) await exec(client, totpRemove, { id });
    return exec(client, sessionsEnd, { accountId: id });
  });
  await forgiveName(pool, account.name);
  return { firstPassword, sessionsEnded };
}
