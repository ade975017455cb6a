import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { accountPassword } from '../../generated/queries/account_password.ts';
import { sessionsEnd } from '../../generated/queries/sessions_end.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec } from '../../store/queryable.ts';
import type { Actor } from '../actor.ts';
import { checkNewPassword } from '../passwords/check_new_password.ts';
import { hashPassword } from '../passwords/password_hash.ts';
import { ownAccountBy } from './own_account.ts';

/**
 * Changes one's own password. All sessions of the account end but the one that asks.
 * @returns how many ended.
 * @throws Problem NOT_SIGNED_IN, NO_PASSWORD, WRONG_PASSWORD, BAD_PASSWORD, TOO_BUSY
 * @throws TooManyTries
 */
export async function changePassword(
  pool: Pool,
  actor: Actor,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<number> {
  const { id, ...account } = await ownAccountBy(pool, actor, current);
  checkNewPassword(next, account);
  if (next.normalize('NFKC') === current.normalize('NFKC')) {
    throw new Problem('BAD_PASSWORD', {
      zh: '新密码不可用：与当前密码相同。',
      en: 'This password cannot be taken: it is the present one.',
    });
  }
  const passwordHash = await hashPassword(next);
  return inTransaction(pool, async (client) => {
    await exec(client, accountPassword, { id, passwordHash, mustChange: false });
    return exec(client, sessionsEnd, { accountId: id, except: actor.session });
  });
}
