import { totpTake } from '../../generated/queries/totp_take.ts';
import { maybeOne } from '../../store/queryable.ts';
import type { TotpGround } from './own_totp.ts';
import { stepOfCode } from './totp_code.ts';

/**
 * Takes a code of an account's device. No code is taken twice, nor one of a step before one that was: whoever looked over
 * a shoulder comes too late.
 *
 * @param account with its secret as it is kept, sealed.
 * @throws Problem TOTP_KEY_MISSING
 */
export async function takeCode(
  { pool, totpKeys }: TotpGround,
  account: { readonly id: string; readonly totpSecret: string },
  code: string,
): Promise<boolean> {
  const step = stepOfCode(await totpKeys.unseal(account.id, account.totpSecret), code);
  if (step === null) return false;
  return (await maybeOne(pool, totpTake, { id: account.id, secret: account.totpSecret, step })) !== null;
}
