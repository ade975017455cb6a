/** Types generated for queries found in "sql/queries/totp_confirm.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TotpConfirm' parameters type */
export interface ITotpConfirmParams {
  id: string;
  secret: string;
  step: number;
}

/** 'TotpConfirm' return type */
export type ITotpConfirmResult = void;

/** 'TotpConfirm' query type */
export interface ITotpConfirmQuery {
  params: ITotpConfirmParams;
  result: ITotpConfirmResult;
}

const totpConfirmIR: Statement = {"usedParamSet":{"step":true,"id":true,"secret":true},"params":[{"name":"step","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":86}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":118}]},{"name":"secret","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":158}]}],"statement":"update accounts set totp_secret = totp_pending, totp_pending = null, totp_step = :step!::float8::bigint\nwhere id = :id!::text::uuid and totp_pending = :secret!"};

/**
 * Query generated from SQL:
 * ```
 * update accounts set totp_secret = totp_pending, totp_pending = null, totp_step = :step!::float8::bigint
 * where id = :id!::text::uuid and totp_pending = :secret!
 * ```
 */
export const totpConfirm = new NamedQuery<ITotpConfirmParams,ITotpConfirmResult>('totpConfirm', totpConfirmIR);
