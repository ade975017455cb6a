/** Types generated for queries found in "sql/queries/hotspot_standing.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotStanding' parameters type */
export interface IHotspotStandingParams {
  days: number;
  hour: number;
}

/** 'HotspotStanding' return type */
export interface IHotspotStandingResult {
  code: string;
  level: number;
  today: string;
}

/** 'HotspotStanding' query type */
export interface IHotspotStandingQuery {
  params: IHotspotStandingParams;
  result: IHotspotStandingResult;
}

const hotspotStandingIR: Statement = {"usedParamSet":{"hour":true,"days":true},"params":[{"name":"hour","required":true,"transform":{"type":"scalar"},"locs":[{"a":394,"b":399}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":831,"b":836}]}],"statement":"-- Places whose standing question of today is due: past its hour in their own time zone, not yet asked, and with cases in\n-- the days that it looks at.\nselect j.code, (now() at time zone j.time_zone)::date::text as \"today!\",\n  (select max(level) from region_levels l where l.jurisdiction_code = j.code) as \"level!\"\nfrom jurisdictions j\nwhere (now() at time zone j.time_zone)::time >= make_time(:hour!::integer, 0, 0)\n  and exists (select from region_levels l where l.jurisdiction_code = j.code)\n  and not exists (\n    select from hotspot_runs r\n    where r.jurisdiction_code = j.code and r.standing_day = (now() at time zone j.time_zone)::date)\n  and exists (\n    select from case_states s\n    where s.jurisdiction_code = j.code and s.grid_id is not null and s.state not in ('refused', 'merged')\n      and s.reported_at >= now() - :days!::integer * interval '1 day')"};

/**
 * Query generated from SQL:
 * ```
 * -- Places whose standing question of today is due: past its hour in their own time zone, not yet asked, and with cases in
 * -- the days that it looks at.
 * select j.code, (now() at time zone j.time_zone)::date::text as "today!",
 *   (select max(level) from region_levels l where l.jurisdiction_code = j.code) as "level!"
 * from jurisdictions j
 * where (now() at time zone j.time_zone)::time >= make_time(:hour!::integer, 0, 0)
 *   and exists (select from region_levels l where l.jurisdiction_code = j.code)
 *   and not exists (
 *     select from hotspot_runs r
 *     where r.jurisdiction_code = j.code and r.standing_day = (now() at time zone j.time_zone)::date)
 *   and exists (
 *     select from case_states s
 *     where s.jurisdiction_code = j.code and s.grid_id is not null and s.state not in ('refused', 'merged')
 *       and s.reported_at >= now() - :days!::integer * interval '1 day')
 * ```
 */
export const hotspotStanding = new NamedQuery<IHotspotStandingParams,IHotspotStandingResult>('hotspotStanding', hotspotStandingIR);
