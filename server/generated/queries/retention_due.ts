/** Types generated for queries found in "sql/queries/retention_due.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'RetentionDue' parameters type */
export interface IRetentionDueParams {
  afterId?: string | null | void;
  afterMoment?: DateOrString | null | void;
  jurisdiction: string;
  limit: number;
  months: number;
  subject: string;
}

/** 'RetentionDue' return type */
export interface IRetentionDueResult {
  caseId: string;
  stateAt: string;
}

/** 'RetentionDue' query type */
export interface IRetentionDueQuery {
  params: IRetentionDueParams;
  result: IRetentionDueResult;
}

const retentionDueIR: Statement = {"usedParamSet":{"jurisdiction":true,"months":true,"afterId":true,"afterMoment":true,"subject":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":321}]},{"name":"months","required":true,"transform":{"type":"scalar"},"locs":[{"a":423,"b":430},{"a":1444,"b":1451}]},{"name":"afterId","required":false,"transform":{"type":"scalar"},"locs":[{"a":449,"b":456},{"a":529,"b":536}]},{"name":"afterMoment","required":false,"transform":{"type":"scalar"},"locs":[{"a":502,"b":513}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":692,"b":700},{"a":746,"b":754}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1502,"b":1508}]}],"statement":"-- Cases that ended so many months ago and of which the subject was not erased since, the oldest end first, after a key. One\n-- merged into another ends with that one. Exact places are those of sensitive kinds.\nselect s.case_id, s.state_at::text as \"state_at!\"\nfrom case_states s\nwhere s.jurisdiction_code = :jurisdiction!\n  and s.state in ('closed', 'refused', 'merged')\n  and s.state_at < now() - make_interval(months => :months!::integer)\n  and (:afterId::text is null or (s.state_at, s.case_id) > (:afterMoment::timestamptz, :afterId::text::uuid))\n  and not exists (\n    select from erasures e\n    where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.subject = :subject!\n      and e.erased_at >= s.state_at)\n  and (:subject! <> 'exact_place' or exists (\n    select from case_kinds k\n    where k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code and k.sensitive))\n  and (s.merged_into is null or not exists (\n    with recursive above as (\n      select m.state, m.state_at, m.merged_into from case_states m\n      where m.jurisdiction_code = s.jurisdiction_code and m.case_id = s.merged_into\n      union all\n      select m.state, m.state_at, m.merged_into from above\n      join case_states m on m.jurisdiction_code = s.jurisdiction_code and m.case_id = above.merged_into\n    )\n    select from above\n    where state not in ('closed', 'refused', 'merged') or state_at >= now() - make_interval(months => :months!::integer)))\norder by s.state_at, s.case_id\nlimit :limit!::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases that ended so many months ago and of which the subject was not erased since, the oldest end first, after a key. One
 * -- merged into another ends with that one. Exact places are those of sensitive kinds.
 * select s.case_id, s.state_at::text as "state_at!"
 * from case_states s
 * where s.jurisdiction_code = :jurisdiction!
 *   and s.state in ('closed', 'refused', 'merged')
 *   and s.state_at < now() - make_interval(months => :months!::integer)
 *   and (:afterId::text is null or (s.state_at, s.case_id) > (:afterMoment::timestamptz, :afterId::text::uuid))
 *   and not exists (
 *     select from erasures e
 *     where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.subject = :subject!
 *       and e.erased_at >= s.state_at)
 *   and (:subject! <> 'exact_place' or exists (
 *     select from case_kinds k
 *     where k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code and k.sensitive))
 *   and (s.merged_into is null or not exists (
 *     with recursive above as (
 *       select m.state, m.state_at, m.merged_into from case_states m
 *       where m.jurisdiction_code = s.jurisdiction_code and m.case_id = s.merged_into
 *       union all
 *       select m.state, m.state_at, m.merged_into from above
 *       join case_states m on m.jurisdiction_code = s.jurisdiction_code and m.case_id = above.merged_into
 *     )
 *     select from above
 *     where state not in ('closed', 'refused', 'merged') or state_at >= now() - make_interval(months => :months!::integer)))
 * order by s.state_at, s.case_id
 * limit :limit!::integer
 * ```
 */
export const retentionDue = new NamedQuery<IRetentionDueParams,IRetentionDueResult>('retentionDue', retentionDueIR);
