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
  state?: string | null | void;
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

const casesCountIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"to":true,"kinds":true,"gridIds":true,"state":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":84}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":93,"b":97},{"a":138,"b":142}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":152,"b":154},{"a":194,"b":196}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":206,"b":211},{"a":248,"b":253}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":264,"b":271},{"a":308,"b":315}]},{"name":"state","required":false,"transform":{"type":"scalar"},"locs":[{"a":346,"b":351},{"a":378,"b":383}]}],"statement":"select count(*) as \"count!\"\nfrom case_states\nwhere jurisdiction_code = :jurisdiction!\n  and (:from::timestamptz is null or reported_at >= :from)\n  and (:to::timestamptz is null or reported_at < :to)\n  and (:kinds::text[] is null or kind_code = any(:kinds))\n  and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))\n  and (:state::text is null or state = :state)"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "count!"
 * from case_states
 * where jurisdiction_code = :jurisdiction!
 *   and (:from::timestamptz is null or reported_at >= :from)
 *   and (:to::timestamptz is null or reported_at < :to)
 *   and (:kinds::text[] is null or kind_code = any(:kinds))
 *   and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))
 *   and (:state::text is null or state = :state)
 * ```
 */
export const casesCount = new NamedQuery<ICasesCountParams,ICasesCountResult>('casesCount', casesCountIR);
