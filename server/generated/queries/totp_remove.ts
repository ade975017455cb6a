/** Types generated for queries found in "sql/queries/totp_remove.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TotpRemove' parameters type */
export interface ITotpRemoveParams {
  id: string;
}

/** 'TotpRemove' return type */
export type ITotpRemoveResult = void;

/** 'TotpRemove' query type */
export interface ITotpRemoveQuery {
  params: ITotpRemoveParams;
  result: ITotpRemoveResult;
}

const totpRemoveIR: Statement = {"usedParamSet":{"id":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":92}]}],"statement":"update accounts set totp_secret = null, totp_pending = null, totp_step = null where id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * update accounts set totp_secret = null, totp_pending = null, totp_step = null where id = :id!::text::uuid
 * ```
 */
export const totpRemove = new NamedQuery<ITotpRemoveParams,ITotpRemoveResult>('totpRemove', totpRemoveIR);
