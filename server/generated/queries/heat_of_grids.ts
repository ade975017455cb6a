/** Types generated for queries found in "sql/queries/heat_of_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'HeatOfGrids' parameters type */
export interface IHeatOfGridsParams {
  coarseLevel: number;
  column: number;
  columns: number;
  firstColumn: number;
  firstRow: number;
  fromMinute: number;
  gridIds: readonly (number | null)[];
  jurisdiction: string;
  kindNumbers?: readonly (number | null)[] | null | void;
  lastColumn: number;
  lastRow: number;
  level: number;
  row: number;
  rows: number;
  sources?: readonly (string | null)[] | null | void;
  states?: readonly (string | null)[] | null | void;
  stepMinutes: number;
  toMinute: number;
}

/** 'HeatOfGrids' return type */
export interface IHeatOfGridsResult {
  cases: number;
  simulated: boolean;
  step: number;
  x: number;
  y: number;
}

/** 'HeatOfGrids' query type */
export interface IHeatOfGridsQuery {
  params: IHeatOfGridsParams;
  result: IHeatOfGridsResult;
}

const heatOfGridsIR: Statement = {"usedParamSet":{"fromMinute":true,"stepMinutes":true,"lastColumn":true,"firstColumn":true,"coarseLevel":true,"level":true,"column":true,"lastRow":true,"firstRow":true,"row":true,"jurisdiction":true,"gridIds":true,"toMinute":true,"kindNumbers":true,"sources":true,"states":true,"columns":true,"rows":true},"params":[{"name":"fromMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":406,"b":417},{"a":1295,"b":1306}]},{"name":"stepMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":431,"b":443}]},{"name":"lastColumn","required":true,"transform":{"type":"scalar"},"locs":[{"a":516,"b":527}]},{"name":"firstColumn","required":true,"transform":{"type":"scalar"},"locs":[{"a":548,"b":560}]},{"name":"coarseLevel","required":true,"transform":{"type":"scalar"},"locs":[{"a":607,"b":619},{"a":634,"b":646},{"a":658,"b":670},{"a":888,"b":900},{"a":906,"b":918},{"a":930,"b":942}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":723,"b":729},{"a":992,"b":998}]},{"name":"column","required":true,"transform":{"type":"scalar"},"locs":[{"a":743,"b":750}]},{"name":"lastRow","required":true,"transform":{"type":"scalar"},"locs":[{"a":806,"b":814}]},{"name":"firstRow","required":true,"transform":{"type":"scalar"},"locs":[{"a":835,"b":844}]},{"name":"row","required":true,"transform":{"type":"scalar"},"locs":[{"a":1003,"b":1007}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":1164,"b":1177}]},{"name":"gridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1199,"b":1207}]},{"name":"toMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":1355,"b":1364}]},{"name":"kindNumbers","required":false,"transform":{"type":"scalar"},"locs":[{"a":1389,"b":1400},{"a":1439,"b":1450}]},{"name":"sources","required":false,"transform":{"type":"scalar"},"locs":[{"a":1463,"b":1470},{"a":1506,"b":1513}]},{"name":"states","required":false,"transform":{"type":"scalar"},"locs":[{"a":1522,"b":1528},{"a":1563,"b":1569}]},{"name":"columns","required":true,"transform":{"type":"scalar"},"locs":[{"a":1604,"b":1612}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":1647,"b":1652}]}],"statement":"-- Cases of some grids by step of time and cell, from where they stand. Those of a sensitive kind are counted in the middle of\n-- their coarse cell, or where that lies outside of the place at its edge: server/heat/sensitive_cells.ts has the same.\nselect step as \"step!\", x as \"x!\", y as \"y!\", count(*)::integer as \"cases!\", bool_or(simulated) as \"simulated!\"\nfrom (\n  select ((heat_minute(s.reported_at) - :fromMinute!::integer) / :stepMinutes!::integer) as step, s.simulated,\n    ((case when k.sensitive then least(:lastColumn!::integer, greatest(:firstColumn!::integer,\n      ((heat_column(s.position) >> :coarseLevel!::integer) << :coarseLevel!) + (1 << (:coarseLevel! - 1))))\n      else heat_column(s.position) end) >> :level!::integer) - :column!::integer as x,\n    ((case when k.sensitive then least(:lastRow!::integer, greatest(:firstRow!::integer,\n      ((heat_row(s.position) >> :coarseLevel!) << :coarseLevel!) + (1 << (:coarseLevel! - 1))))\n      else heat_row(s.position) end) >> :level!) - :row!::integer as y\n  from case_states s\n  join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code\n  where s.jurisdiction_code = :jurisdiction! and s.grid_id = any(:gridIds!::float8[]::bigint[]) and s.position is not null\n    and s.reported_at >= to_timestamp(:fromMinute!::float8 * 60) and s.reported_at < to_timestamp(:toMinute!::float8 * 60)\n    and (:kindNumbers::integer[] is null or k.number = any(:kindNumbers))\n    and (:sources::text[] is null or s.source = any(:sources)) and (:states::text[] is null or s.state = any(:states))\n) placed\nwhere x between 0 and :columns!::integer - 1 and y between 0 and :rows!::integer - 1\ngroup by step, x, y"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases of some grids by step of time and cell, from where they stand. Those of a sensitive kind are counted in the middle of
 * -- their coarse cell, or where that lies outside of the place at its edge: server/heat/sensitive_cells.ts has the same.
 * select step as "step!", x as "x!", y as "y!", count(*)::integer as "cases!", bool_or(simulated) as "simulated!"
 * from (
 *   select ((heat_minute(s.reported_at) - :fromMinute!::integer) / :stepMinutes!::integer) as step, s.simulated,
 *     ((case when k.sensitive then least(:lastColumn!::integer, greatest(:firstColumn!::integer,
 *       ((heat_column(s.position) >> :coarseLevel!::integer) << :coarseLevel!) + (1 << (:coarseLevel! - 1))))
 *       else heat_column(s.position) end) >> :level!::integer) - :column!::integer as x,
 *     ((case when k.sensitive then least(:lastRow!::integer, greatest(:firstRow!::integer,
 *       ((heat_row(s.position) >> :coarseLevel!) << :coarseLevel!) + (1 << (:coarseLevel! - 1))))
 *       else heat_row(s.position) end) >> :level!) - :row!::integer as y
 *   from case_states s
 *   join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
 *   where s.jurisdiction_code = :jurisdiction! and s.grid_id = any(:gridIds!::float8[]::bigint[]) and s.position is not null
 *     and s.reported_at >= to_timestamp(:fromMinute!::float8 * 60) and s.reported_at < to_timestamp(:toMinute!::float8 * 60)
 *     and (:kindNumbers::integer[] is null or k.number = any(:kindNumbers))
 *     and (:sources::text[] is null or s.source = any(:sources)) and (:states::text[] is null or s.state = any(:states))
 * ) placed
 * where x between 0 and :columns!::integer - 1 and y between 0 and :rows!::integer - 1
 * group by step, x, y
 * ```
 */
export const heatOfGrids = new NamedQuery<IHeatOfGridsParams,IHeatOfGridsResult>('heatOfGrids', heatOfGridsIR);
