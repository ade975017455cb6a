/** Types generated for queries found in "sql/queries/audit_chain.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AuditChain' parameters type */
export interface IAuditChainParams {
  after: number;
  limit: number;
}

/** 'AuditChain' return type */
export interface IAuditChainResult {
  action: string;
  actorId: string | null;
  actorKind: string;
  actorName: string | null;
  address: string | null;
  begunPosition: number | null;
  details: string;
  happenedAt: string;
  hash: string;
  jurisdictionCode: string | null;
  outcome: string;
  position: number;
  previousHash: string;
  role: string | null;
  subjectId: string | null;
  subjectKind: string | null;
}

/** 'AuditChain' query type */
export interface IAuditChainQuery {
  params: IAuditChainParams;
  result: IAuditChainResult;
}

const auditChainIR: Statement = {"usedParamSet":{"after":true,"limit":true},"params":[{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":369,"b":375}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":401,"b":407}]}],"statement":"-- The log as it is hashed, from the oldest on.\nselect position, to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as \"happened_at!\",\n  jurisdiction_code, actor_kind, actor_id, actor_name, role, address, action, subject_kind, subject_id, outcome,\n  begun_position, details::text as \"details!\", previous_hash, hash\nfrom audit_log\nwhere position > :after!\norder by position\nlimit :limit!"};

/**
 * Query generated from SQL:
 * ```
 * -- The log as it is hashed, from the oldest on.
 * select position, to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "happened_at!",
 *   jurisdiction_code, actor_kind, actor_id, actor_name, role, address, action, subject_kind, subject_id, outcome,
 *   begun_position, details::text as "details!", previous_hash, hash
 * from audit_log
 * where position > :after!
 * order by position
 * limit :limit!
 * ```
 */
export const auditChain = new NamedQuery<IAuditChainParams,IAuditChainResult>('auditChain', auditChainIR);
