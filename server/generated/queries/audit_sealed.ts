/** Types generated for queries found in "sql/queries/audit_sealed.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AuditSealed' parameters type */
export type IAuditSealedParams = void;

/** 'AuditSealed' return type */
export interface IAuditSealedResult {
  hash: string;
  position: number;
  sealedAt: Date;
}

/** 'AuditSealed' query type */
export interface IAuditSealedQuery {
  params: IAuditSealedParams;
  result: IAuditSealedResult;
}

const auditSealedIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Up to where the log was removed, the newest of all.\nselect position, hash, sealed_at from audit_sealed order by position desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- Up to where the log was removed, the newest of all.
 * select position, hash, sealed_at from audit_sealed order by position desc limit 1
 * ```
 */
export const auditSealed = new NamedQuery<IAuditSealedParams,IAuditSealedResult>('auditSealed', auditSealedIR);
