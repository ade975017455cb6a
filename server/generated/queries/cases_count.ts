/** Types generated for queries found in "sql/queries/cases_count.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'CasesCount' parameters type */
export interface ICasesCountParams {
  from?: DateOrString | null | void;
  gridIds?: readonly (number | null)[] | null | void;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  step?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'CasesCount' return type */
export interface ICasesCountResult {
  count: number;
}

/** 'CasesCount' query type */
export interface ICasesCountQuery {
  params: ICasesCountParams;
  result: ICasesCountResult;
}

const casesCountIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"to":true,"kinds":true,"gridIds":true,"step":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":80}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":89,"b":93},{"a":134,"b":138}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":148,"b":150},{"a":190,"b":192}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":202,"b":207},{"a":244,"b":249}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":260,"b":267},{"a":304,"b":311}]},{"name":"step","required":false,"transform":{"type":"scalar"},"locs":[{"a":342,"b":346},{"a":365,"b":369}]}],"statement":"select count(*) as \"count!\"\nfrom cases c\nwhere jurisdiction_code = :jurisdiction!\n  and (:from::timestamptz is null or reported_at >= :from)\n  and (:to::timestamptz is null or reported_at < :to)\n  and (:kinds::text[] is null or kind_code = any(:kinds))\n  and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))\n  and (:step::text is null or :step = (\n    select step from case_events e\n    where e.jurisdiction_code = c.jurisdiction_code and e.case_id = c.id\n    order by sequence desc limit 1))"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "count!"
 * from cases c
 * where jurisdiction_code = :jurisdiction!
 *   and (:from::timestamptz is null or reported_at >= :from)
 *   and (:to::timestamptz is null or reported_at < :to)
 *   and (:kinds::text[] is null or kind_code = any(:kinds))
 *   and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))
 *   and (:step::text is null or :step = (
 *     select step from case_events e
 *     where e.jurisdiction_code = c.jurisdiction_code and e.case_id = c.id
 *     order by sequence desc limit 1))
 * ```
 */
export const casesCount = new NamedQuery<ICasesCountParams,ICasesCountResult>('casesCount', casesCountIR);
