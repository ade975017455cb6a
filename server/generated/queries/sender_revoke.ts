/** Types generated for queries found in "sql/queries/sender_revoke.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SenderRevoke' parameters type */
export interface ISenderRevokeParams {
  code: string;
  jurisdiction: string;
}

/** 'SenderRevoke' return type */
export type ISenderRevokeResult = void;

/** 'SenderRevoke' query type */
export interface ISenderRevokeQuery {
  params: ISenderRevokeParams;
  result: ISenderRevokeResult;
}

const senderRevokeIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":82}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":100}]}],"statement":"update case_senders set revoked_at = now()\nwhere jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null"};

/**
 * Query generated from SQL:
 * ```
 * update case_senders set revoked_at = now()
 * where jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null
 * ```
 */
export const senderRevoke = new NamedQuery<ISenderRevokeParams,ISenderRevokeResult>('senderRevoke', senderRevokeIR);
