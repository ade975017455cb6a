/** Types generated for queries found in "sql/queries/case_reporters.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CaseReporters' parameters type */
export interface ICaseReportersParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CaseReporters' return type */
export interface ICaseReportersResult {
  caseId: string;
  email: string | null;
  name: string | null;
  phone: string | null;
  reportedAt: Date;
}

/** 'CaseReporters' query type */
export interface ICaseReportersQuery {
  params: ICaseReportersParams;
  result: ICaseReportersResult;
}

const caseReportersIR: Statement = {"usedParamSet":{"caseIds":true,"jurisdiction":true},"params":[{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":174}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":318},{"a":480,"b":493}]}],"statement":"-- Who reported these cases, and those merged into them, in the order of their reports.\nwith recursive joined as (\n  select asked.id as into_id, asked.id from unnest(:caseIds!::text[]::uuid[]) as asked (id)\n  union\n  select j.into_id, s.case_id from joined j\n  join case_states s on s.jurisdiction_code = :jurisdiction! and s.merged_into = j.id\n)\nselect j.into_id as \"case_id!\", r.name, r.phone, r.email, c.reported_at\nfrom joined j\njoin case_reporters r on r.jurisdiction_code = :jurisdiction! and r.case_id = j.id\njoin cases c on c.jurisdiction_code = r.jurisdiction_code and c.id = r.case_id\norder by c.reported_at, r.case_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Who reported these cases, and those merged into them, in the order of their reports.
 * with recursive joined as (
 *   select asked.id as into_id, asked.id from unnest(:caseIds!::text[]::uuid[]) as asked (id)
 *   union
 *   select j.into_id, s.case_id from joined j
 *   join case_states s on s.jurisdiction_code = :jurisdiction! and s.merged_into = j.id
 * )
 * select j.into_id as "case_id!", r.name, r.phone, r.email, c.reported_at
 * from joined j
 * join case_reporters r on r.jurisdiction_code = :jurisdiction! and r.case_id = j.id
 * join cases c on c.jurisdiction_code = r.jurisdiction_code and c.id = r.case_id
 * order by c.reported_at, r.case_id
 * ```
 */
export const caseReporters = new NamedQuery<ICaseReportersParams,ICaseReportersResult>('caseReporters', caseReportersIR);
