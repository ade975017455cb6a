/** Types generated for queries found in "sql/queries/case_figure_waits.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'CaseFigureWaits' parameters type */
export interface ICaseFigureWaitsParams {
  by: string;
  department?: string | null | void;
  from: DateOrString;
  gridIds?: readonly (number | null)[] | null | void;
  groups: readonly (string | null)[];
  jurisdiction: string;
  keys: readonly (string | null)[];
  kinds?: readonly (string | null)[] | null | void;
  to: DateOrString;
}

/** 'CaseFigureWaits' return type */
export interface ICaseFigureWaitsResult {
  asOf: Date;
  awaited: string;
  begun: number;
  ended: number;
  group: string;
  median: number | null;
  p90: number | null;
}

/** 'CaseFigureWaits' query type */
export interface ICaseFigureWaitsQuery {
  params: ICaseFigureWaitsParams;
  result: ICaseFigureWaitsResult;
}

const caseFigureWaitsIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"to":true,"gridIds":true,"kinds":true,"by":true,"keys":true,"groups":true,"department":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":369,"b":382},{"a":1202,"b":1215},{"a":1754,"b":1767}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":405,"b":410}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":445,"b":448}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":500,"b":507},{"a":546,"b":553}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":586,"b":591},{"a":630,"b":635}]},{"name":"by","required":true,"transform":{"type":"scalar"},"locs":[{"a":705,"b":708},{"a":870,"b":873},{"a":946,"b":949},{"a":1359,"b":1362},{"a":1824,"b":1827}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":791,"b":796}]},{"name":"groups","required":true,"transform":{"type":"scalar"},"locs":[{"a":807,"b":814}]},{"name":"department","required":false,"transform":{"type":"scalar"},"locs":[{"a":1301,"b":1311},{"a":1339,"b":1349}]}],"statement":"-- How long the cases reported in a window waited, for each group (as in case_figures) and what was awaited: of waits that\n-- ended, the shortest that half of them, and nine of ten, did not exceed. Pauses do not count.\nwith chosen as materialized (\n  select s.case_id, s.kind_code, s.grid_id, s.unit_kind, s.unit_code\n  from case_states s\n  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz\n    and s.state <> 'merged'\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n), grouped as (\n  select '' as \"group\", case_id from chosen where :by! = 'all'\n  union all\n  select m.\"group\", chosen.case_id from chosen\n  join unnest(:keys!::text[], :groups!::text[]) as m (key, \"group\")\n    on m.key = case when :by! = 'region' then chosen.grid_id::text else chosen.kind_code end\n  where :by! in ('region', 'kind')\n  union all\n  select d.code, chosen.case_id from chosen\n  join lateral (\n    select chosen.unit_code where chosen.unit_kind = 'department'\n    union\n    select k.department_code from case_clocks k\n    where k.jurisdiction_code = :jurisdiction! and k.case_id = chosen.case_id and k.department_code is not null\n  ) as d (code) on :department::text is null or d.code = :department\n  where :by! = 'department'\n), waited as (\n  select g.\"group\", k.awaited, count(*) as begun, count(k.ran_minutes) as ended,\n    percentile_disc(array[0.5, 0.9]) within group (order by k.ran_minutes) as minutes\n  from grouped g\n  -- Read case by case, not all clocks that there are: how many are chosen cannot be known beforehand.\n  join lateral (\n    select * from case_clocks where jurisdiction_code = :jurisdiction! and case_id = g.case_id offset 0\n  ) k on true\n  where :by! <> 'department' or k.department_code is null or k.department_code = g.\"group\"\n  group by g.\"group\", k.awaited\n)\nselect \"group\" as \"group!\", awaited, begun as \"begun!\", ended as \"ended!\", minutes[1]::float8 as \"median?\",\n  minutes[2]::float8 as \"p90?\", now() as \"as_of!\"\nfrom waited\norder by \"group\" collate \"C\", awaited"};

/**
 * Query generated from SQL:
 * ```
 * -- How long the cases reported in a window waited, for each group (as in case_figures) and what was awaited: of waits that
 * -- ended, the shortest that half of them, and nine of ten, did not exceed. Pauses do not count.
 * with chosen as materialized (
 *   select s.case_id, s.kind_code, s.grid_id, s.unit_kind, s.unit_code
 *   from case_states s
 *   where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
 *     and s.state <> 'merged'
 *     and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 * ), grouped as (
 *   select '' as "group", case_id from chosen where :by! = 'all'
 *   union all
 *   select m."group", chosen.case_id from chosen
 *   join unnest(:keys!::text[], :groups!::text[]) as m (key, "group")
 *     on m.key = case when :by! = 'region' then chosen.grid_id::text else chosen.kind_code end
 *   where :by! in ('region', 'kind')
 *   union all
 *   select d.code, chosen.case_id from chosen
 *   join lateral (
 *     select chosen.unit_code where chosen.unit_kind = 'department'
 *     union
 *     select k.department_code from case_clocks k
 *     where k.jurisdiction_code = :jurisdiction! and k.case_id = chosen.case_id and k.department_code is not null
 *   ) as d (code) on :department::text is null or d.code = :department
 *   where :by! = 'department'
 * ), waited as (
 *   select g."group", k.awaited, count(*) as begun, count(k.ran_minutes) as ended,
 *     percentile_disc(array[0.5, 0.9]) within group (order by k.ran_minutes) as minutes
 *   from grouped g
 *   -- Read case by case, not all clocks that there are: how many are chosen cannot be known beforehand.
 *   join lateral (
 *     select * from case_clocks where jurisdiction_code = :jurisdiction! and case_id = g.case_id offset 0
 *   ) k on true
 *   where :by! <> 'department' or k.department_code is null or k.department_code = g."group"
 *   group by g."group", k.awaited
 * )
 * select "group" as "group!", awaited, begun as "begun!", ended as "ended!", minutes[1]::float8 as "median?",
 *   minutes[2]::float8 as "p90?", now() as "as_of!"
 * from waited
 * order by "group" collate "C", awaited
 * ```
 */
export const caseFigureWaits = new NamedQuery<ICaseFigureWaitsParams,ICaseFigureWaitsResult>('caseFigureWaits', caseFigureWaitsIR);
