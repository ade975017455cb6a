import { totpTake } from '../../generated/queries/totp_take.ts';
import { maybeOne, type Queryable } from '../../store/queryable.ts';
import { stepOfCode } from './totp_code.ts';

/**
 * Takes a code of an account's device. No code is taken twice, nor one of a step before one that was: whoever looked over
 * a shoulder comes too late.
 */
export async function takeCode(
  database: Queryable,
  account: { readonly id: string; readonly totpSecret: string },
  code: string,
): Promise<boolean> {
  const step = stepOfCode(account.totpSecret, code);
  if (step === null) return false;
  return (await maybeOne(database, totpTake, { id: account.id, secret: account.totpSecret, step })) !== null;
}
