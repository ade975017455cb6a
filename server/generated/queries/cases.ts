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
  state?: string | null | void;
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
  state: string;
  stateAt: Date;
}

/** 'Cases' query type */
export interface ICasesQuery {
  params: ICasesParams;
  result: ICasesResult;
}

const casesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true,"from":true,"to":true,"kinds":true,"state":true,"gridIds":true,"beforeMoment":true,"beforeId":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":484,"b":497}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":506,"b":509},{"a":546,"b":549}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":576,"b":580},{"a":623,"b":627}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":637,"b":639},{"a":681,"b":683}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":693,"b":698},{"a":737,"b":742}]},{"name":"state","required":false,"transform":{"type":"scalar"},"locs":[{"a":753,"b":758},{"a":787,"b":792}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":802,"b":809},{"a":848,"b":855}]},{"name":"beforeMoment","required":false,"transform":{"type":"scalar"},"locs":[{"a":886,"b":898},{"a":958,"b":970}]},{"name":"beforeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":986,"b":994}]},{"name":"limit","required":false,"transform":{"type":"scalar"},"locs":[{"a":1060,"b":1065}]}],"statement":"-- Newest first.\nselect s.jurisdiction_code, c.id, s.kind_code, ST_X(s.position) as \"longitude?\", ST_Y(s.position) as \"latitude?\",\n  s.grid_id, c.source, c.description, c.reported_at, c.simulated, s.state, s.state_at,\n  -- A Date holds milliseconds, the column microseconds: the next page begins where this text says.\n  s.reported_at::text as \"sort_moment!\"\nfrom case_states s\njoin cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id\nwhere s.jurisdiction_code = :jurisdiction!\n  and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))\n  and (:from::timestamptz is null or s.reported_at >= :from)\n  and (:to::timestamptz is null or s.reported_at < :to)\n  and (:kinds::text[] is null or s.kind_code = any(:kinds))\n  and (:state::text is null or s.state = :state)\n  and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n  and (:beforeMoment::timestamptz is null\n    or (s.reported_at, s.case_id) < (:beforeMoment::timestamptz, :beforeId::text::uuid))\norder by s.reported_at desc, s.case_id desc\nlimit :limit::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first.
 * select s.jurisdiction_code, c.id, s.kind_code, ST_X(s.position) as "longitude?", ST_Y(s.position) as "latitude?",
 *   s.grid_id, c.source, c.description, c.reported_at, c.simulated, s.state, s.state_at,
 *   -- A Date holds milliseconds, the column microseconds: the next page begins where this text says.
 *   s.reported_at::text as "sort_moment!"
 * from case_states s
 * join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id
 * where s.jurisdiction_code = :jurisdiction!
 *   and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))
 *   and (:from::timestamptz is null or s.reported_at >= :from)
 *   and (:to::timestamptz is null or s.reported_at < :to)
 *   and (:kinds::text[] is null or s.kind_code = any(:kinds))
 *   and (:state::text is null or s.state = :state)
 *   and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *   and (:beforeMoment::timestamptz is null
 *     or (s.reported_at, s.case_id) < (:beforeMoment::timestamptz, :beforeId::text::uuid))
 * order by s.reported_at desc, s.case_id desc
 * limit :limit::integer
 * ```
 */
export const cases = new NamedQuery<ICasesParams,ICasesResult>('cases', casesIR);
