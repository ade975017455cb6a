/** Types generated for queries found in "sql/queries/audit_seal.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AuditSeal' parameters type */
export interface IAuditSealParams {
  months: number;
}

/** 'AuditSeal' return type */
export interface IAuditSealResult {
  removed: number;
}

/** 'AuditSeal' query type */
export interface IAuditSealQuery {
  params: IAuditSealParams;
  result: IAuditSealResult;
}

const auditSealIR: Statement = {"usedParamSet":{"months":true},"params":[{"name":"months","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":57}]}],"statement":"select seal_audit(now() - make_interval(months => :months!)) as \"removed!\""};

/**
 * Query generated from SQL:
 * ```
 * select seal_audit(now() - make_interval(months => :months!)) as "removed!"
 * ```
 */
export const auditSeal = new NamedQuery<IAuditSealParams,IAuditSealResult>('auditSeal', auditSealIR);
