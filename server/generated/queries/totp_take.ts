/** Types generated for queries found in "sql/queries/totp_take.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TotpTake' parameters type */
export interface ITotpTakeParams {
  id: string;
  secret: string;
  step: number;
}

/** 'TotpTake' return type */
export interface ITotpTakeResult {
  id: string;
}

/** 'TotpTake' query type */
export interface ITotpTakeQuery {
  params: ITotpTakeParams;
  result: ITotpTakeResult;
}

const totpTakeIR: Statement = {"usedParamSet":{"step":true,"id":true,"secret":true},"params":[{"name":"step","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":98},{"a":209,"b":214}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":130}]},{"name":"secret","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":169}]}],"statement":"-- No code is taken twice, and of two that come at once one.\nupdate accounts set totp_step = :step!::float8::bigint\nwhere id = :id!::text::uuid and totp_secret = :secret! and (totp_step is null or totp_step < :step!::float8::bigint)\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- No code is taken twice, and of two that come at once one.
 * update accounts set totp_step = :step!::float8::bigint
 * where id = :id!::text::uuid and totp_secret = :secret! and (totp_step is null or totp_step < :step!::float8::bigint)
 * returning id::text as "id!"
 * ```
 */
export const totpTake = new NamedQuery<ITotpTakeParams,ITotpTakeResult>('totpTake', totpTakeIR);
