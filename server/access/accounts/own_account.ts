import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { accountSecrets } from '../../generated/queries/account_secrets.ts';
import { maybeOne } from '../../store/queryable.ts';
import { notSignedIn } from '../access_problems.ts';
import type { Actor } from '../actor.ts';
import { verifyPassword } from '../passwords/password_hash.ts';
import { beginTry } from '../sign_in/tries.ts';

export type OwnAccount = (typeof accountSecrets)['row'];

/**
 * The account of whoever asks.
 * @throws Problem NOT_SIGNED_IN for a visitor and a wall too.
 */
export async function ownAccount(pool: Pool, actor: Actor): Promise<OwnAccount> {
  const account = actor.kind === 'account' && actor.id ? await maybeOne(pool, accountSecrets, { id: actor.id }) : null;
  if (account === null) throw notSignedIn();
  return account;
}

/**
 * The same, once its password was given: whoever finds a screen that somebody left open cannot lock him out. Guessing waits
 * as it does when signing in.
 *
 * @throws Problem NOT_SIGNED_IN, NO_PASSWORD, WRONG_PASSWORD, TOO_BUSY
 * @throws TooManyTries
 */
export async function ownAccountBy(pool: Pool, actor: Actor, password: string): Promise<OwnAccount> {
  const account = await ownAccount(pool, actor);
  if (account.passwordHash === null) {
    throw new Problem('NO_PASSWORD', {
      zh: '这个账号没有密码：它由统一登录或示范入口登录。',
      en: 'This account has no password: it is signed in to by the unified login or the demonstration.',
    });
  }
  const attempt = await beginTry(pool, account.name, actor.address);
  const isRight = await verifyPassword(password, account.passwordHash).catch(async (thrown: unknown) => {
    await attempt.takeBack();
    throw thrown;
  });
  if (!isRight) {
    throw new Problem('WRONG_PASSWORD', { zh: '当前密码不对。', en: 'The present password is wrong.' });
  }
  await attempt.succeeded();
  return account;
}
