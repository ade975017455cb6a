/** Types generated for queries found in "sql/queries/case_claimed_by.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseClaimedBy' parameters type */
export interface ICaseClaimedByParams {
  caseId: string;
  jurisdiction: string;
}

/** 'CaseClaimedBy' return type */
export interface ICaseClaimedByResult {
  accountId: string | null;
}

/** 'CaseClaimedBy' query type */
export interface ICaseClaimedByQuery {
  params: ICaseClaimedByParams;
  result: ICaseClaimedByResult;
}

const caseClaimedByIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseId":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":210}]},{"name":"caseId","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":235}]}],"statement":"-- The account of whoever claimed an order last and has not given it back.\nselect case when e.step = 'claimed' then e.account_id end as \"account_id?\"\nfrom case_events e\nwhere e.jurisdiction_code = :jurisdiction! and e.case_id = :caseId!::text::uuid\n  and e.step in ('claimed', 'returned', 'assigned', 'reassigned', 'reopened', 'closed', 'refused', 'merged')\norder by e.sequence desc\nlimit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The account of whoever claimed an order last and has not given it back.
 * select case when e.step = 'claimed' then e.account_id end as "account_id?"
 * from case_events e
 * where e.jurisdiction_code = :jurisdiction! and e.case_id = :caseId!::text::uuid
 *   and e.step in ('claimed', 'returned', 'assigned', 'reassigned', 'reopened', 'closed', 'refused', 'merged')
 * order by e.sequence desc
 * limit 1
 * ```
 */
export const caseClaimedBy = new NamedQuery<ICaseClaimedByParams,ICaseClaimedByResult>('caseClaimedBy', caseClaimedByIR);
