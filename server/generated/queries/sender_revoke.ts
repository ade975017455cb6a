/** Types generated for queries found in "sql/queries/sender_revoke.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'SenderRevoke' parameters type */
export interface ISenderRevokeParams {
  code: string;
  jurisdiction: string;
}

/** 'SenderRevoke' return type */
export interface ISenderRevokeResult {
  code: string;
  createdAt: Date;
  jurisdictionCode: string;
  kinds: stringArray | null;
  lastUsedAt: Date | null;
  name: string;
  revokedAt: Date | null;
  validTo: Date | null;
  way: string;
}

/** 'SenderRevoke' query type */
export interface ISenderRevokeQuery {
  params: ISenderRevokeParams;
  result: ISenderRevokeResult;
}

const senderRevokeIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":82}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":100}]}],"statement":"update case_senders set revoked_at = now()\nwhere jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null\nreturning jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at"};

/**
 * Query generated from SQL:
 * ```
 * update case_senders set revoked_at = now()
 * where jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null
 * returning jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at
 * ```
 */
export const senderRevoke = new NamedQuery<ISenderRevokeParams,ISenderRevokeResult>('senderRevoke', senderRevokeIR);
