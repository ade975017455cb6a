/** Types generated for queries found in "sql/queries/cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'Cases' parameters type */
export interface ICasesParams {
  beforeId?: string | null | void;
  beforeMoment?: DateOrString | null | void;
  from?: DateOrString | null | void;
  gridIds?: readonly (number | null)[] | null | void;
  ids?: readonly (string | null)[] | null | void;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  limit?: number | null | void;
  step?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'Cases' return type */
export interface ICasesResult {
  description: string;
  gridId: number | null;
  id: string;
  jurisdictionCode: string;
  kindCode: string;
  latitude: number | null;
  longitude: number | null;
  reportedAt: Date;
  simulated: boolean;
  sortMoment: string;
  source: string;
  step: string;
  stepAt: Date;
}

/** 'Cases' query type */
export interface ICasesQuery {
  params: ICasesParams;
  result: ICasesResult;
}

const casesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true,"from":true,"to":true,"kinds":true,"step":true,"gridIds":true,"beforeMoment":true,"beforeId":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":530,"b":543}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":552,"b":555},{"a":585,"b":588}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":615,"b":619},{"a":660,"b":664}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":674,"b":676},{"a":716,"b":718}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":728,"b":733},{"a":770,"b":775}]},{"name":"step","required":false,"transform":{"type":"scalar"},"locs":[{"a":786,"b":790},{"a":816,"b":820}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":830,"b":837},{"a":874,"b":881}]},{"name":"beforeMoment","required":false,"transform":{"type":"scalar"},"locs":[{"a":912,"b":924},{"a":975,"b":987}]},{"name":"beforeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":1003,"b":1011}]},{"name":"limit","required":false,"transform":{"type":"scalar"},"locs":[{"a":1068,"b":1073}]}],"statement":"-- Newest first.\nselect jurisdiction_code as \"jurisdiction_code!\", id as \"id!\", kind_code as \"kind_code!\",\n  ST_X(position) as \"longitude?\", ST_Y(position) as \"latitude?\", grid_id as \"grid_id?\",\n  source as \"source!\", description as \"description!\", reported_at as \"reported_at!\", simulated as \"simulated!\",\n  step as \"step!\", step_at as \"step_at!\",\n  -- A Date holds milliseconds, the column microseconds: the next page begins where this text says.\n  reported_at::text as \"sort_moment!\"\nfrom case_states\nwhere jurisdiction_code = :jurisdiction!\n  and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))\n  and (:from::timestamptz is null or reported_at >= :from)\n  and (:to::timestamptz is null or reported_at < :to)\n  and (:kinds::text[] is null or kind_code = any(:kinds))\n  and (:step::text is null or step = :step)\n  and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))\n  and (:beforeMoment::timestamptz is null\n    or (reported_at, id) < (:beforeMoment::timestamptz, :beforeId::text::uuid))\norder by reported_at desc, id desc\nlimit :limit::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first.
 * select jurisdiction_code as "jurisdiction_code!", id as "id!", kind_code as "kind_code!",
 *   ST_X(position) as "longitude?", ST_Y(position) as "latitude?", grid_id as "grid_id?",
 *   source as "source!", description as "description!", reported_at as "reported_at!", simulated as "simulated!",
 *   step as "step!", step_at as "step_at!",
 *   -- A Date holds milliseconds, the column microseconds: the next page begins where this text says.
 *   reported_at::text as "sort_moment!"
 * from case_states
 * where jurisdiction_code = :jurisdiction!
 *   and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))
 *   and (:from::timestamptz is null or reported_at >= :from)
 *   and (:to::timestamptz is null or reported_at < :to)
 *   and (:kinds::text[] is null or kind_code = any(:kinds))
 *   and (:step::text is null or step = :step)
 *   and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))
 *   and (:beforeMoment::timestamptz is null
 *     or (reported_at, id) < (:beforeMoment::timestamptz, :beforeId::text::uuid))
 * order by reported_at desc, id desc
 * limit :limit::integer
 * ```
 */
export const cases = new NamedQuery<ICasesParams,ICasesResult>('cases', casesIR);
