/** Types generated for queries found in "sql/queries/audit_kept_months.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AuditKeptMonths' parameters type */
export type IAuditKeptMonthsParams = void;

/** 'AuditKeptMonths' return type */
export interface IAuditKeptMonthsResult {
  months: number | null;
}

/** 'AuditKeptMonths' query type */
export interface IAuditKeptMonthsQuery {
  params: IAuditKeptMonthsParams;
  result: IAuditKeptMonthsResult;
}

const auditKeptMonthsIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- The log is one chain for all places: the longest time counts, and a place that said nothing keeps it for good.\nselect case when count(*) = count(r.months) then max(r.months) end as \"months?\"\nfrom jurisdictions j\nleft join retention_rules r on r.jurisdiction_code = j.code and r.subject = 'audit'"};

/**
 * Query generated from SQL:
 * ```
 * -- The log is one chain for all places: the longest time counts, and a place that said nothing keeps it for good.
 * select case when count(*) = count(r.months) then max(r.months) end as "months?"
 * from jurisdictions j
 * left join retention_rules r on r.jurisdiction_code = j.code and r.subject = 'audit'
 * ```
 */
export const auditKeptMonths = new NamedQuery<IAuditKeptMonthsParams,IAuditKeptMonthsResult>('auditKeptMonths', auditKeptMonthsIR);
