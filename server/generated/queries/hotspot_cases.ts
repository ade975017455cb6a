/** Types generated for queries found in "sql/queries/hotspot_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'HotspotCases' parameters type */
export interface IHotspotCasesParams {
  firstDay: string;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  level: number;
  pastDay: string;
}

/** 'HotspotCases' return type */
export interface IHotspotCasesResult {
  cases: number;
  day: number;
  regionId: number;
}

/** 'HotspotCases' query type */
export interface IHotspotCasesQuery {
  params: IHotspotCasesParams;
  result: IHotspotCasesResult;
}

const hotspotCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"level":true,"firstDay":true,"pastDay":true,"kinds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":448,"b":461},{"a":646,"b":659},{"a":1069,"b":1082},{"a":1656,"b":1669}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":478,"b":484},{"a":702,"b":708},{"a":794,"b":800},{"a":1685,"b":1691}]},{"name":"firstDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":933,"b":942},{"a":1150,"b":1159}]},{"name":"pastDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":1233,"b":1241}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1300,"b":1305},{"a":1344,"b":1349}]}],"statement":"-- Cases reported on each day by region of a level as regions are now, each once: refused ones and those merged into\n-- others are left out. A case lies in the region that its grid belongs to, or where that grid was redrawn since, in the\n-- one around its place; on a boundary in the one with the lowest code.\nwith recursive above as (\n  select g.id as grid_id, g.id, g.parent_id, g.level, g.valid_to\n  from regions g\n  where g.jurisdiction_code = :jurisdiction! and g.level >= :level!::integer and g.valid_to is null\n  union all\n  select a.grid_id, r.id, r.parent_id, r.level, r.valid_to\n  from above a\n  join regions r on r.jurisdiction_code = :jurisdiction! and r.id = a.parent_id\n  where a.level > :level!::integer\n), of_grid as (\n  select grid_id, id as region_id from above where level = :level!::integer and valid_to is null\n), counted as (\n  select s.grid_id, s.position,\n    (s.reported_at at time zone j.time_zone)::date - :firstDay!::text::date as day\n  from case_states s\n  join jurisdictions j on j.code = s.jurisdiction_code\n  where s.jurisdiction_code = :jurisdiction! and s.state not in ('refused', 'merged')\n    and s.reported_at >= :firstDay!::text::date::timestamp at time zone j.time_zone\n    and s.reported_at < :pastDay!::text::date::timestamp at time zone j.time_zone\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n)\nselect coalesce(g.region_id, p.id)::float8 as \"region_id!\", c.day as \"day!\", count(*)::integer as \"cases!\"\nfrom counted c\nleft join of_grid g on g.grid_id = c.grid_id\nleft join lateral (\n  select r.id from regions r\n  where g.region_id is null and c.position is not null\n    and r.jurisdiction_code = :jurisdiction! and r.level = :level!::integer and r.valid_to is null\n    and ST_Covers(r.outline, c.position)\n  order by r.code collate \"C\" limit 1\n) p on true\nwhere coalesce(g.region_id, p.id) is not null\ngroup by 1, 2"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases reported on each day by region of a level as regions are now, each once: refused ones and those merged into
 * -- others are left out. A case lies in the region that its grid belongs to, or where that grid was redrawn since, in the
 * -- one around its place; on a boundary in the one with the lowest code.
 * with recursive above as (
 *   select g.id as grid_id, g.id, g.parent_id, g.level, g.valid_to
 *   from regions g
 *   where g.jurisdiction_code = :jurisdiction! and g.level >= :level!::integer and g.valid_to is null
 *   union all
 *   select a.grid_id, r.id, r.parent_id, r.level, r.valid_to
 *   from above a
 *   join regions r on r.jurisdiction_code = :jurisdiction! and r.id = a.parent_id
 *   where a.level > :level!::integer
 * ), of_grid as (
 *   select grid_id, id as region_id from above where level = :level!::integer and valid_to is null
 * ), counted as (
 *   select s.grid_id, s.position,
 *     (s.reported_at at time zone j.time_zone)::date - :firstDay!::text::date as day
 *   from case_states s
 *   join jurisdictions j on j.code = s.jurisdiction_code
 *   where s.jurisdiction_code = :jurisdiction! and s.state not in ('refused', 'merged')
 *     and s.reported_at >= :firstDay!::text::date::timestamp at time zone j.time_zone
 *     and s.reported_at < :pastDay!::text::date::timestamp at time zone j.time_zone
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 * )
 * select coalesce(g.region_id, p.id)::float8 as "region_id!", c.day as "day!", count(*)::integer as "cases!"
 * from counted c
 * left join of_grid g on g.grid_id = c.grid_id
 * left join lateral (
 *   select r.id from regions r
 *   where g.region_id is null and c.position is not null
 *     and r.jurisdiction_code = :jurisdiction! and r.level = :level!::integer and r.valid_to is null
 *     and ST_Covers(r.outline, c.position)
 *   order by r.code collate "C" limit 1
 * ) p on true
 * where coalesce(g.region_id, p.id) is not null
 * group by 1, 2
 * ```
 */
export const hotspotCases = new NamedQuery<IHotspotCasesParams,IHotspotCasesResult>('hotspotCases', hotspotCasesIR);
