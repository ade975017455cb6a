/** Types generated for queries found in "sql/queries/totp_reseal.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TotpReseal' parameters type */
export interface ITotpResealParams {
  former: string;
  id: string;
  next: string;
}

/** 'TotpReseal' return type */
export type ITotpResealResult = void;

/** 'TotpReseal' query type */
export interface ITotpResealQuery {
  params: ITotpResealParams;
  result: ITotpResealResult;
}

const totpResealIR: Statement = {"usedParamSet":{"former":true,"next":true,"id":true},"params":[{"name":"former","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":143},{"a":221,"b":228},{"a":311,"b":318},{"a":338,"b":345}]},{"name":"next","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":155},{"a":235,"b":240}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":278}]}],"statement":"-- Only what is still as it was read: somebody may have begun anew meanwhile.\nupdate accounts\nset totp_secret = case when totp_secret = :former! then :next! else totp_secret end,\n  totp_pending = case when totp_pending = :former! then :next! else totp_pending end\nwhere id = :id!::text::uuid and (totp_secret = :former! or totp_pending = :former!)"};

/**
 * Query generated from SQL:
 * ```
 * -- Only what is still as it was read: somebody may have begun anew meanwhile.
 * update accounts
 * set totp_secret = case when totp_secret = :former! then :next! else totp_secret end,
 *   totp_pending = case when totp_pending = :former! then :next! else totp_pending end
 * where id = :id!::text::uuid and (totp_secret = :former! or totp_pending = :former!)
 * ```
 */
export const totpReseal = new NamedQuery<ITotpResealParams,ITotpResealResult>('totpReseal', totpResealIR);
