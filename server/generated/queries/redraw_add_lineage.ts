/** Types generated for queries found in "sql/queries/redraw_add_lineage.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

/** 'RedrawAddLineage' parameters type */
export interface IRedrawAddLineageParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
  moment: DateOrString;
  redrawId: string;
  rows: Json;
}

/** 'RedrawAddLineage' return type */
export type IRedrawAddLineageResult = void;

/** 'RedrawAddLineage' query type */
export interface IRedrawAddLineageQuery {
  params: IRedrawAddLineageParams;
  result: IRedrawAddLineageResult;
}

const redrawAddLineageIR: Statement = {"usedParamSet":{"rows":true,"jurisdiction":true,"moment":true,"ids":true,"redrawId":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":241}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":754,"b":767},{"a":1163,"b":1176}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":788,"b":795}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":812,"b":816}]},{"name":"redrawId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1196,"b":1205}]}],"statement":"-- Where grids that begin at a moment have their households and ground from; none for one whose all come from the grid of\n-- the same code. Slivers of five centimetres are no ground.\nwith counted as (\n  select * from jsonb_to_recordset(:rows!::jsonb) as r (id bigint, from_id bigint, households integer)\n), found as (\n  select g.id, f.id as from_id, g.code <> f.code as is_other, coalesce(c.households, 0) as households,\n    ST_CollectionExtract(ST_Intersection(g.outline, f.outline, 1e-9), 3) as common\n  from regions g\n  join regions f on f.jurisdiction_code = g.jurisdiction_code and f.valid_to = g.valid_from and f.level = g.level\n    and f.outline && g.outline\n  left join counted c on c.id = g.id and c.from_id = f.id\n  where g.jurisdiction_code = :jurisdiction! and g.valid_from = :moment! and g.id = any(:ids!::float8[]::bigint[])\n), sources as (\n  select id, from_id, is_other, households, ST_Area(common::geography) as area_m2\n  from found\n  where households > 0 or 2 * ST_Area(common::geography) > 0.05 * ST_Perimeter(common::geography)\n)\ninsert into region_lineage (jurisdiction_code, region_id, from_region_id, redraw_id, households, area_m2)\nselect :jurisdiction!, s.id, s.from_id, :redrawId!::text::uuid, s.households, s.area_m2\nfrom sources s\nwhere exists (select from sources o where o.id = s.id and o.is_other)"};

/**
 * Query generated from SQL:
 * ```
 * -- Where grids that begin at a moment have their households and ground from; none for one whose all come from the grid of
 * -- the same code. Slivers of five centimetres are no ground.
 * with counted as (
 *   select * from jsonb_to_recordset(:rows!::jsonb) as r (id bigint, from_id bigint, households integer)
 * ), found as (
 *   select g.id, f.id as from_id, g.code <> f.code as is_other, coalesce(c.households, 0) as households,
 *     ST_CollectionExtract(ST_Intersection(g.outline, f.outline, 1e-9), 3) as common
 *   from regions g
 *   join regions f on f.jurisdiction_code = g.jurisdiction_code and f.valid_to = g.valid_from and f.level = g.level
 *     and f.outline && g.outline
 *   left join counted c on c.id = g.id and c.from_id = f.id
 *   where g.jurisdiction_code = :jurisdiction! and g.valid_from = :moment! and g.id = any(:ids!::float8[]::bigint[])
 * ), sources as (
 *   select id, from_id, is_other, households, ST_Area(common::geography) as area_m2
 *   from found
 *   where households > 0 or 2 * ST_Area(common::geography) > 0.05 * ST_Perimeter(common::geography)
 * )
 * insert into region_lineage (jurisdiction_code, region_id, from_region_id, redraw_id, households, area_m2)
 * select :jurisdiction!, s.id, s.from_id, :redrawId!::text::uuid, s.households, s.area_m2
 * from sources s
 * where exists (select from sources o where o.id = s.id and o.is_other)
 * ```
 */
export const redrawAddLineage = new NamedQuery<IRedrawAddLineageParams,IRedrawAddLineageResult>('redrawAddLineage', redrawAddLineageIR);
