/** Types generated for queries found in "sql/queries/cases_alike.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'CasesAlike' parameters type */
export interface ICasesAlikeParams {
  jurisdiction: string;
  reports: Json;
}

/** 'CasesAlike' return type */
export interface ICasesAlikeResult {
  caseId: string;
  description: string;
  latitude: number;
  longitude: number;
  number: number;
  reportedAt: Date;
}

/** 'CasesAlike' query type */
export interface ICasesAlikeQuery {
  params: ICasesAlikeParams;
  result: ICasesAlikeResult;
}

const casesAlikeIR: Statement = {"usedParamSet":{"jurisdiction":true,"reports":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":518,"b":531},{"a":997,"b":1010}]},{"name":"reports","required":true,"transform":{"type":"scalar"},"locs":[{"a":598,"b":606}]}],"statement":"-- Cases of the same kind in the cells around each report and near in time, the nearest eight of each: what may be the\n-- same matter. Of each cell the newest few are looked at, however many it holds.\nselect r.number as \"number!\", near.case_id as \"case_id!\", near.longitude as \"longitude!\", near.latitude as \"latitude!\",\n  near.reported_at as \"reported_at!\",\n  -- Looked up one by one, whatever the planner thinks of a table that grows by thousands a second.\n  (select description from cases where jurisdiction_code = :jurisdiction! and id = near.case_id) as \"description!\"\nfrom jsonb_to_recordset(:reports!::jsonb)\n  as r (number integer, kind text, longitude float8, latitude float8, \"from\" timestamptz, \"to\" timestamptz,\n    cells bigint[], simulated boolean)\ncross join lateral (\n  select s.* from unnest(r.cells) as cells (cell)\n  cross join lateral (\n    select case_id, ST_X(position) as longitude, ST_Y(position) as latitude, reported_at\n    from case_states\n    where jurisdiction_code = :jurisdiction! and kind_code = r.kind and position is not null\n      and case_cell(ST_X(position), ST_Y(position)) = cells.cell\n      and reported_at >= r.\"from\" and reported_at <= r.\"to\"\n      and state not in ('merged', 'refused') and simulated = r.simulated\n    order by reported_at desc limit 6\n  ) s\n  order by (s.longitude - r.longitude) ^ 2 + (s.latitude - r.latitude) ^ 2 limit 8\n) near"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases of the same kind in the cells around each report and near in time, the nearest eight of each: what may be the
 * -- same matter. Of each cell the newest few are looked at, however many it holds.
 * select r.number as "number!", near.case_id as "case_id!", near.longitude as "longitude!", near.latitude as "latitude!",
 *   near.reported_at as "reported_at!",
 *   -- Looked up one by one, whatever the planner thinks of a table that grows by thousands a second.
 *   (select description from cases where jurisdiction_code = :jurisdiction! and id = near.case_id) as "description!"
 * from jsonb_to_recordset(:reports!::jsonb)
 *   as r (number integer, kind text, longitude float8, latitude float8, "from" timestamptz, "to" timestamptz,
 *     cells bigint[], simulated boolean)
 * cross join lateral (
 *   select s.* from unnest(r.cells) as cells (cell)
 *   cross join lateral (
 *     select case_id, ST_X(position) as longitude, ST_Y(position) as latitude, reported_at
 *     from case_states
 *     where jurisdiction_code = :jurisdiction! and kind_code = r.kind and position is not null
 *       and case_cell(ST_X(position), ST_Y(position)) = cells.cell
 *       and reported_at >= r."from" and reported_at <= r."to"
 *       and state not in ('merged', 'refused') and simulated = r.simulated
 *     order by reported_at desc limit 6
 *   ) s
 *   order by (s.longitude - r.longitude) ^ 2 + (s.latitude - r.latitude) ^ 2 limit 8
 * ) near
 * ```
 */
export const casesAlike = new NamedQuery<ICasesAlikeParams,ICasesAlikeResult>('casesAlike', casesAlikeIR);
