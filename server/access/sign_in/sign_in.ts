import type { Pool } from 'pg';
import { accountByName } from '../../generated/queries/account_by_name.ts';
import { accountRehash } from '../../generated/queries/account_rehash.ts';
import { exec, maybeOne } from '../../store/queryable.ts';
import { hashPassword, isOutdated, verifyPassword } from '../passwords/password_hash.ts';
import { type OpenedSession, openSession } from '../sessions/open_session.ts';
import type { TotpGround } from '../totp/own_totp.ts';
import { takeCode } from '../totp/take_code.ts';
import { codeMissing, SignInFailed } from './sign_in_problems.ts';
import { beginTry, type Try } from './tries.ts';

export interface Credentials {
  readonly name: string;
  readonly password: string;
  /** Of the account's own device, where it asks for one. */
  readonly code: string | null;
}

export interface SignedIn extends OpenedSession {
  readonly account: { readonly id: string; readonly name: string; readonly shownName: string };
  readonly mustChangePassword: boolean;
}

type AccountRow = (typeof accountByName)['row'];

/**
 * Signs in by name and password. The answer to whoever is wrong, and how long it takes, tell nothing about which names there
 * are.
 *
 * @throws SignInFailed, TooManyTries
 * @throws Problem CODE_MISSING where the password is right and a code is asked for; TOTP_KEY_MISSING; TOO_BUSY
 */
export async function signIn(
  { pool, totpKeys }: TotpGround,
  { name, password, code }: Credentials,
  from: { readonly address: string | null; readonly agent: string | null },
): Promise<SignedIn> {
  const attempt = await beginTry(pool, name, from.address);
  const account = await maybeOne(pool, accountByName, { name });
  const usable = account !== null && account.disabledAt === null ? account : null;
  const isRight = await verifyPassword(password, usable?.passwordHash ?? null).catch(async (thrown: unknown) => {
    await attempt.takeBack();
    throw thrown;
  });
  if (usable === null || !isRight) throw new SignInFailed(attempt.nextWait, account?.id ?? null);
  await checkCode({ pool, totpKeys }, usable, code, attempt);
  await attempt.succeeded();
  await renewHash(pool, usable, password);
  const session = await openSession(pool, { accountId: usable.id, ...from });
  const { id, shownName, mustChangePassword } = usable;
  return { ...session, account: { id, name: usable.name, shownName }, mustChangePassword };
}

async function checkCode(ground: TotpGround, account: AccountRow, code: string | null, attempt: Try): Promise<void> {
  const { id, totpSecret } = account;
  if (totpSecret === null) return;
  if (code === null || code.trim() === '') {
    await attempt.takeBack();
    throw codeMissing();
  }
  if (!(await takeCode(ground, { id, totpSecret }, code))) throw new SignInFailed(attempt.nextWait, id);
}

/** What guessing costs was raised since: only now is the password at hand. */
async function renewHash(pool: Pool, { id, passwordHash }: AccountRow, password: string): Promise<void> {
  if (passwordHash === null || !isOutdated(passwordHash)) return;
  await exec(pool, accountRehash, { id, passwordHash: await hashPassword(password), former: passwordHash });
}
