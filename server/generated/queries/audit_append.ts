/** Types generated for queries found in "sql/queries/audit_append.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'AuditAppend' parameters type */
export interface IAuditAppendParams {
  entries: Json;
}

/** 'AuditAppend' return type */
export interface IAuditAppendResult {
  first: number;
}

/** 'AuditAppend' query type */
export interface IAuditAppendQuery {
  params: IAuditAppendParams;
  result: IAuditAppendResult;
}

const auditAppendIR: Statement = {"usedParamSet":{"entries":true},"params":[{"name":"entries","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":115}]}],"statement":"-- Entries in their order, in one statement: the lock is held no longer than it takes.\nselect append_audit(:entries!::jsonb) as \"first!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Entries in their order, in one statement: the lock is held no longer than it takes.
 * select append_audit(:entries!::jsonb) as "first!"
 * ```
 */
export const auditAppend = new NamedQuery<IAuditAppendParams,IAuditAppendResult>('auditAppend', auditAppendIR);
