/** Types generated for queries found in "sql/queries/totp_begin.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TotpBegin' parameters type */
export interface ITotpBeginParams {
  id: string;
  secret: string;
}

/** 'TotpBegin' return type */
export type ITotpBeginResult = void;

/** 'TotpBegin' query type */
export interface ITotpBeginQuery {
  params: ITotpBeginParams;
  result: ITotpBeginResult;
}

const totpBeginIR: Statement = {"usedParamSet":{"secret":true,"id":true},"params":[{"name":"secret","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":42}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":58}]}],"statement":"update accounts set totp_pending = :secret! where id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * update accounts set totp_pending = :secret! where id = :id!::text::uuid
 * ```
 */
export const totpBegin = new NamedQuery<ITotpBeginParams,ITotpBeginResult>('totpBegin', totpBeginIR);
