/** Types generated for queries found in "sql/queries/open311_requests.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'Open311Requests' parameters type */
export interface IOpen311RequestsParams {
  closed?: boolean | null | void;
  from?: DateOrString | null | void;
  ids?: readonly (string | null)[] | null | void;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  limit: number;
  offset: number;
  to?: DateOrString | null | void;
}

/** 'Open311Requests' return type */
export interface IOpen311RequestsResult {
  address: string | null;
  addressId: string | null;
  agencyEn: string | null;
  agencyZh: string | null;
  attributes: Json | null;
  caseId: string;
  description: string;
  dueAt: Date | null;
  kindCode: string;
  latitude: number | null;
  longitude: number | null;
  mediaUrl: string | null;
  mergedInto: string | null;
  note: string | null;
  paused: boolean;
  photos: stringArray | null;
  placement: string;
  reportedAt: Date;
  simulated: boolean;
  source: string;
  state: string;
  stateAt: Date;
  updatedAt: Date;
}

/** 'Open311Requests' query type */
export interface IOpen311RequestsQuery {
  params: IOpen311RequestsParams;
  result: IOpen311RequestsResult;
}

const open311RequestsIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true,"from":true,"to":true,"kinds":true,"closed":true,"limit":true,"offset":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":202}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":213,"b":216},{"a":253,"b":256}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":285,"b":289},{"a":332,"b":336}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":348,"b":350},{"a":393,"b":395}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":407,"b":412},{"a":451,"b":456}]},{"name":"closed","required":false,"transform":{"type":"scalar"},"locs":[{"a":469,"b":475},{"a":544,"b":550}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":607,"b":613}]},{"name":"offset","required":true,"transform":{"type":"scalar"},"locs":[{"a":631,"b":638}]}],"statement":"-- Newest first. By number of page, as the interchange has it: only the states of the window are walked over.\nwith chosen as (\n  select s.* from case_states s\n  where s.jurisdiction_code = :jurisdiction!\n    and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))\n    and (:from::timestamptz is null or s.reported_at >= :from)\n    and (:to::timestamptz is null or s.reported_at <= :to)\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n    and (:closed::boolean is null or (s.state in ('closed', 'refused', 'merged')) = :closed)\n  order by s.reported_at desc, s.case_id desc\n  limit :limit!::integer offset :offset!::bigint\n)\nselect s.case_id, s.kind_code, s.state, s.state_at, s.paused, s.reported_at, s.simulated, s.placement, s.source,\n  ST_X(s.position) as \"longitude?\", ST_Y(s.position) as \"latitude?\", s.merged_into, s.due_at,\n  c.description, c.address, d.media_url as \"media_url?\", d.address_id as \"address_id?\", d.attributes as \"attributes?\",\n  coalesce(dep.name_zh, reg.name_zh) as \"agency_zh?\", coalesce(dep.name_en, reg.name_en) as \"agency_en?\",\n  newest.happened_at as \"updated_at!\", told.note as \"note?\", first.photos as \"photos?\"\nfrom chosen s\n-- Limits of one keep the planner from walking over all cases for the thousand of a page.\njoin lateral (\n  select description, address from cases\n  where jurisdiction_code = s.jurisdiction_code and id = s.case_id\n  limit 1\n) c on true\nleft join open311_details d on d.jurisdiction_code = s.jurisdiction_code and d.case_id = s.case_id\nleft join departments dep\n  on s.unit_kind = 'department' and dep.jurisdiction_code = s.jurisdiction_code and dep.code = s.unit_code\nleft join regions reg\n  on s.unit_kind = 'region' and reg.jurisdiction_code = s.jurisdiction_code and reg.code = s.unit_code\n    and reg.valid_to is null\njoin lateral (\n  select happened_at from case_events e\n  where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id\n  order by sequence desc limit 1\n) newest on true\n-- What offices say to each other, as in a whistle or a note, is not for the public.\nleft join lateral (\n  select note from case_events e\n  where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.note is not null\n    and e.step in ('accepted', 'refused', 'assigned', 'handled', 'verified', 'closed', 'reopened')\n  order by sequence desc limit 1\n) told on true\nleft join lateral (\n  select photos from case_events e\n  where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.sequence = 1\n  limit 1\n) first on true\norder by s.reported_at desc, s.case_id desc"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first. By number of page, as the interchange has it: only the states of the window are walked over.
 * with chosen as (
 *   select s.* from case_states s
 *   where s.jurisdiction_code = :jurisdiction!
 *     and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))
 *     and (:from::timestamptz is null or s.reported_at >= :from)
 *     and (:to::timestamptz is null or s.reported_at <= :to)
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 *     and (:closed::boolean is null or (s.state in ('closed', 'refused', 'merged')) = :closed)
 *   order by s.reported_at desc, s.case_id desc
 *   limit :limit!::integer offset :offset!::bigint
 * )
 * select s.case_id, s.kind_code, s.state, s.state_at, s.paused, s.reported_at, s.simulated, s.placement, s.source,
 *   ST_X(s.position) as "longitude?", ST_Y(s.position) as "latitude?", s.merged_into, s.due_at,
 *   c.description, c.address, d.media_url as "media_url?", d.address_id as "address_id?", d.attributes as "attributes?",
 *   coalesce(dep.name_zh, reg.name_zh) as "agency_zh?", coalesce(dep.name_en, reg.name_en) as "agency_en?",
 *   newest.happened_at as "updated_at!", told.note as "note?", first.photos as "photos?"
 * from chosen s
 * -- Limits of one keep the planner from walking over all cases for the thousand of a page.
 * join lateral (
 *   select description, address from cases
 *   where jurisdiction_code = s.jurisdiction_code and id = s.case_id
 *   limit 1
 * ) c on true
 * left join open311_details d on d.jurisdiction_code = s.jurisdiction_code and d.case_id = s.case_id
 * left join departments dep
 *   on s.unit_kind = 'department' and dep.jurisdiction_code = s.jurisdiction_code and dep.code = s.unit_code
 * left join regions reg
 *   on s.unit_kind = 'region' and reg.jurisdiction_code = s.jurisdiction_code and reg.code = s.unit_code
 *     and reg.valid_to is null
 * join lateral (
 *   select happened_at from case_events e
 *   where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id
 *   order by sequence desc limit 1
 * ) newest on true
 * -- What offices say to each other, as in a whistle or a note, is not for the public.
 * left join lateral (
 *   select note from case_events e
 *   where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.note is not null
 *     and e.step in ('accepted', 'refused', 'assigned', 'handled', 'verified', 'closed', 'reopened')
 *   order by sequence desc limit 1
 * ) told on true
 * left join lateral (
 *   select photos from case_events e
 *   where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.sequence = 1
 *   limit 1
 * ) first on true
 * order by s.reported_at desc, s.case_id desc
 * ```
 */
export const open311Requests = new NamedQuery<IOpen311RequestsParams,IOpen311RequestsResult>('open311Requests', open311RequestsIR);
