import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { totpBegin } from '../../generated/queries/totp_begin.ts';
import { totpConfirm } from '../../generated/queries/totp_confirm.ts';
import { totpRemove } from '../../generated/queries/totp_remove.ts';
import type { TotpEnrolment } from '../../generated/schema.ts';
import { exec } from '../../store/queryable.ts';
import { ownAccount, ownAccountBy } from '../accounts/own_account.ts';
import type { Actor } from '../actor.ts';
import { makeTotpSecret, stepOfCode, totpUri } from './totp_code.ts';
import type { TotpKeys } from './totp_keys.ts';

export interface TotpGround {
  readonly pool: Pool;
  readonly totpKeys: TotpKeys;
}

/**
 * Makes a secret for one's device; what was asked for before goes on until a code of it was given.
 * @throws Problem as `ownAccountBy`
 */
export async function beginTotp(
  { pool, totpKeys }: TotpGround,
  actor: Actor,
  password: string,
): Promise<TotpEnrolment> {
  const { id, name } = await ownAccountBy(pool, actor, password);
  const secret = makeTotpSecret();
  await exec(pool, totpBegin, { id, secret: await totpKeys.seal(id, secret) });
  return { secret, uri: totpUri(secret, name) };
}

/**
 * From now on a code is asked for: the device was shown to have the secret. The code that shows it is not taken again.
 * @throws Problem NOT_SIGNED_IN, TOTP_NOT_BEGUN, WRONG_CODE, TOTP_KEY_MISSING
 */
export async function confirmTotp({ pool, totpKeys }: TotpGround, actor: Actor, code: string): Promise<void> {
  const { id, totpPending } = await ownAccount(pool, actor);
  if (totpPending === null) {
    throw new Problem('TOTP_NOT_BEGUN', {
      zh: '还没有开始设置验证器，请从扫描二维码开始。',
      en: 'Setting an authenticator up has not begun; begin with its picture.',
    });
  }
  const step = stepOfCode(await totpKeys.unseal(id, totpPending), code);
  if (step !== null && (await exec(pool, totpConfirm, { id, secret: totpPending, step })) === 1) return;
  throw new Problem('WRONG_CODE', {
    zh: '验证码不对：请核对手机时间，并输入当前显示的六位数字。',
    en: 'The code is wrong: check the clock of the device, and give the six digits that it shows now.',
  });
}

/** @throws Problem as `ownAccountBy` */
export async function removeTotp(pool: Pool, actor: Actor, password: string): Promise<void> {
  const { id } = await ownAccountBy(pool, actor, password);
  await exec(pool, totpRemove, { id });
}
