/** Types generated for queries found in "sql/queries/hotspot_keep.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'HotspotKeep' parameters type */
export interface IHotspotKeepParams {
  found: Json;
  id: string;
  jurisdiction: string;
  significant: number;
}

/** 'HotspotKeep' return type */
export type IHotspotKeepResult = void;

/** 'HotspotKeep' query type */
export interface IHotspotKeepQuery {
  params: IHotspotKeepParams;
  result: IHotspotKeepResult;
}

const hotspotKeepIR: Statement = {"usedParamSet":{"significant":true,"found":true,"jurisdiction":true,"id":true},"params":[{"name":"significant","required":true,"transform":{"type":"scalar"},"locs":[{"a":990,"b":1002}]},{"name":"found","required":true,"transform":{"type":"scalar"},"locs":[{"a":1194,"b":1200}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":1444,"b":1457}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":1528,"b":1531}]}],"statement":"-- What a run found. A hotspot is new where no earlier run of the same question (method, kinds, level) has a significant one\n-- whose inside meets its inside and whose period touches its period.\ninsert into hotspots (jurisdiction_code, run_id, number, region_ids, outline, position, from_at, to_at, cases, expected,\n  relative_risk, statistic, p_value, q_value, residents, is_new)\nselect j.code, run.id, f.number, f.\"regionIds\", area.outline, ST_PointOnSurface(area.outline), period.from_at, period.to_at,\n  f.cases, f.expected, f.\"relativeRisk\", f.statistic, f.\"pValue\", f.\"qValue\", f.residents,\n  not exists (\n    select from hotspots h\n    join hotspot_runs former on former.jurisdiction_code = h.jurisdiction_code and former.id = h.run_id\n    where h.jurisdiction_code = j.code and former.id <> run.id and former.state = 'done'\n      and former.method = run.method and former.level = run.level and former.kinds is not distinct from run.kinds\n      and coalesce(h.q_value, h.p_value) <= :significant!::float8\n      and h.from_at <= period.to_at and h.to_at >= period.from_at\n      and h.outline && area.outline and ST_Relate(h.outline, area.outline, 'T********')\n  )\nfrom jsonb_to_recordset(:found!::jsonb) as f(number integer, \"regionIds\" bigint[], \"fromDay\" date, \"toDay\" date, cases integer,\n  expected float8, \"relativeRisk\" float8, statistic float8, \"pValue\" float8, \"qValue\" float8, residents integer)\njoin jurisdictions j on j.code = :jurisdiction!\njoin hotspot_runs run on run.jurisdiction_code = j.code and run.id = :id!::text::uuid\ncross join lateral (\n  select f.\"fromDay\"::timestamp at time zone j.time_zone as from_at, f.\"toDay\"::timestamp at time zone j.time_zone as to_at\n) period\ncross join lateral (\n  select ST_MakeValid(ST_UnaryUnion(ST_Collect(r.outline))) as outline from regions r\n  where r.jurisdiction_code = j.code and r.id = any(f.\"regionIds\")\n) area"};

/**
 * Query generated from SQL:
 * ```
 * -- What a run found. A hotspot is new where no earlier run of the same question (method, kinds, level) has a significant one
 * -- whose inside meets its inside and whose period touches its period.
 * insert into hotspots (jurisdiction_code, run_id, number, region_ids, outline, position, from_at, to_at, cases, expected,
 *   relative_risk, statistic, p_value, q_value, residents, is_new)
 * select j.code, run.id, f.number, f."regionIds", area.outline, ST_PointOnSurface(area.outline), period.from_at, period.to_at,
 *   f.cases, f.expected, f."relativeRisk", f.statistic, f."pValue", f."qValue", f.residents,
 *   not exists (
 *     select from hotspots h
 *     join hotspot_runs former on former.jurisdiction_code = h.jurisdiction_code and former.id = h.run_id
 *     where h.jurisdiction_code = j.code and former.id <> run.id and former.state = 'done'
 *       and former.method = run.method and former.level = run.level and former.kinds is not distinct from run.kinds
 *       and coalesce(h.q_value, h.p_value) <= :significant!::float8
 *       and h.from_at <= period.to_at and h.to_at >= period.from_at
 *       and h.outline && area.outline and ST_Relate(h.outline, area.outline, 'T********')
 *   )
 * from jsonb_to_recordset(:found!::jsonb) as f(number integer, "regionIds" bigint[], "fromDay" date, "toDay" date, cases integer,
 *   expected float8, "relativeRisk" float8, statistic float8, "pValue" float8, "qValue" float8, residents integer)
 * join jurisdictions j on j.code = :jurisdiction!
 * join hotspot_runs run on run.jurisdiction_code = j.code and run.id = :id!::text::uuid
 * cross join lateral (
 *   select f."fromDay"::timestamp at time zone j.time_zone as from_at, f."toDay"::timestamp at time zone j.time_zone as to_at
 * ) period
 * cross join lateral (
 *   select ST_MakeValid(ST_UnaryUnion(ST_Collect(r.outline))) as outline from regions r
 *   where r.jurisdiction_code = j.code and r.id = any(f."regionIds")
 * ) area
 * ```
 */
export const hotspotKeep = new NamedQuery<IHotspotKeepParams,IHotspotKeepResult>('hotspotKeep', hotspotKeepIR);
