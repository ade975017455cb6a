/** Types generated for queries found in "sql/queries/audit_head.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AuditHead' parameters type */
export type IAuditHeadParams = void;

/** 'AuditHead' return type */
export interface IAuditHeadResult {
  hash: string;
  position: number;
}

/** 'AuditHead' query type */
export interface IAuditHeadQuery {
  params: IAuditHeadParams;
  result: IAuditHeadResult;
}

const auditHeadIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- The newest entry.\nselect position, hash from audit_log order by position desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest entry.
 * select position, hash from audit_log order by position desc limit 1
 * ```
 */
export const auditHead = new NamedQuery<IAuditHeadParams,IAuditHeadResult>('auditHead', auditHeadIR);
