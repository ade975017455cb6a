/** Types generated for queries found in "sql/queries/case_figures.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'CaseFigures' parameters type */
export interface ICaseFiguresParams {
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

/** 'CaseFigures' return type */
export interface ICaseFiguresResult {
  answerAwaited: number;
  answered: number;
  answerTimed: number;
  asOf: Date;
  closed: number;
  endedOnce: number;
  group: string;
  late: number;
  merged: number;
  rated: number;
  refused: number;
  reopened: number;
  reported: number;
  satisfied: number;
  simulated: number;
  timed: number;
}

/** 'CaseFigures' query type */
export interface ICaseFiguresQuery {
  params: ICaseFiguresParams;
  result: ICaseFiguresResult;
}

const caseFiguresIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"to":true,"gridIds":true,"kinds":true,"by":true,"keys":true,"groups":true,"department":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":487,"b":500},{"a":1294,"b":1307},{"a":2162,"b":2175}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":523,"b":528}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":563,"b":566}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":590,"b":597},{"a":636,"b":643}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":676,"b":681},{"a":720,"b":725}]},{"name":"by","required":true,"transform":{"type":"scalar"},"locs":[{"a":809,"b":812},{"a":968,"b":971},{"a":1044,"b":1047},{"a":1451,"b":1454},{"a":2257,"b":2260}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":889,"b":894}]},{"name":"groups","required":true,"transform":{"type":"scalar"},"locs":[{"a":905,"b":912}]},{"name":"department","required":false,"transform":{"type":"scalar"},"locs":[{"a":1393,"b":1403},{"a":1431,"b":1441}]}],"statement":"-- What figures are made from: counts of the cases reported in a window, for each group. Groups are one, those that the\n-- lists map grids or kinds to (a case may be in several), or departments: those that a case lies with or that were called\n-- to it. Of calls a department has only its own.\nwith chosen as materialized (\n  select s.case_id, s.kind_code, s.grid_id, s.unit_kind, s.unit_code, s.state, s.simulated, s.rating, s.reopened\n  from case_states s\n  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n), grouped as materialized (\n  select '' as \"group\", chosen.* from chosen where :by! = 'all'\n  union all\n  select m.\"group\", chosen.* from chosen\n  join unnest(:keys!::text[], :groups!::text[]) as m (key, \"group\")\n    on m.key = case when :by! = 'region' then chosen.grid_id::text else chosen.kind_code end\n  where :by! in ('region', 'kind')\n  union all\n  select d.code, chosen.* from chosen\n  join lateral (\n    select chosen.unit_code where chosen.unit_kind = 'department'\n    union\n    select k.department_code from case_clocks k\n    where k.jurisdiction_code = :jurisdiction! and k.case_id = chosen.case_id and k.department_code is not null\n  ) as d (code) on :department::text is null or d.code = :department\n  where :by! = 'department'\n), waited as (\n  select g.\"group\", g.case_id, bool_or(k.minutes is not null) as timed,\n    bool_or(k.due_at < k.stopped_at or (k.stopped_at is null and k.due_at <= now())) as late,\n    bool_or(k.awaited = 'acceptance' and k.minutes is not null) as answer_timed,\n    bool_or(k.awaited = 'acceptance' and k.stopped_at <= k.due_at) as answered,\n    bool_or(k.awaited = 'acceptance' and k.minutes is not null and k.stopped_at is null\n      and (k.due_at is null or k.due_at > now())) as answer_awaited\n  from grouped g\n  -- Read case by case, not all clocks that there are: how many are chosen cannot be known beforehand.\n  join lateral (\n    select * from case_clocks where jurisdiction_code = :jurisdiction! and case_id = g.case_id offset 0\n  ) k on true\n  where g.state <> 'merged' and (:by! <> 'department' or k.department_code is null or k.department_code = g.\"group\")\n  group by g.\"group\", g.case_id\n)\nselect g.\"group\" as \"group!\", count(*) filter (where g.state <> 'merged') as \"reported!\",\n  count(*) filter (where g.state = 'merged') as \"merged!\",\n  count(*) filter (where g.state = 'closed') as \"closed!\",\n  count(*) filter (where g.state = 'refused') as \"refused!\",\n  count(*) filter (where g.state <> 'merged' and g.simulated) as \"simulated!\",\n  count(*) filter (where g.state <> 'merged' and g.rating is not null) as \"rated!\",\n  count(*) filter (where g.state <> 'merged' and g.rating >= 4) as \"satisfied!\",\n  count(*) filter (where g.state <> 'merged' and (g.reopened > 0 or g.state in ('closed', 'refused'))) as \"ended_once!\",\n  count(*) filter (where g.state <> 'merged' and g.reopened > 0) as \"reopened!\",\n  count(*) filter (where w.timed) as \"timed!\",\n  count(*) filter (where w.late) as \"late!\",\n  count(*) filter (where w.answer_timed) as \"answer_timed!\",\n  count(*) filter (where w.answered) as \"answered!\",\n  count(*) filter (where w.answer_awaited) as \"answer_awaited!\",\n  now() as \"as_of!\"\nfrom grouped g\nleft join waited w on w.\"group\" = g.\"group\" and w.case_id = g.case_id\ngroup by g.\"group\"\norder by g.\"group\" collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- What figures are made from: counts of the cases reported in a window, for each group. Groups are one, those that the
 * -- lists map grids or kinds to (a case may be in several), or departments: those that a case lies with or that were called
 * -- to it. Of calls a department has only its own.
 * with chosen as materialized (
 *   select s.case_id, s.kind_code, s.grid_id, s.unit_kind, s.unit_code, s.state, s.simulated, s.rating, s.reopened
 *   from case_states s
 *   where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
 *     and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 * ), grouped as materialized (
 *   select '' as "group", chosen.* from chosen where :by! = 'all'
 *   union all
 *   select m."group", chosen.* from chosen
 *   join unnest(:keys!::text[], :groups!::text[]) as m (key, "group")
 *     on m.key = case when :by! = 'region' then chosen.grid_id::text else chosen.kind_code end
 *   where :by! in ('region', 'kind')
 *   union all
 *   select d.code, chosen.* from chosen
 *   join lateral (
 *     select chosen.unit_code where chosen.unit_kind = 'department'
 *     union
 *     select k.department_code from case_clocks k
 *     where k.jurisdiction_code = :jurisdiction! and k.case_id = chosen.case_id and k.department_code is not null
 *   ) as d (code) on :department::text is null or d.code = :department
 *   where :by! = 'department'
 * ), waited as (
 *   select g."group", g.case_id, bool_or(k.minutes is not null) as timed,
 *     bool_or(k.due_at < k.stopped_at or (k.stopped_at is null and k.due_at <= now())) as late,
 *     bool_or(k.awaited = 'acceptance' and k.minutes is not null) as answer_timed,
 *     bool_or(k.awaited = 'acceptance' and k.stopped_at <= k.due_at) as answered,
 *     bool_or(k.awaited = 'acceptance' and k.minutes is not null and k.stopped_at is null
 *       and (k.due_at is null or k.due_at > now())) as answer_awaited
 *   from grouped g
 *   -- Read case by case, not all clocks that there are: how many are chosen cannot be known beforehand.
 *   join lateral (
 *     select * from case_clocks where jurisdiction_code = :jurisdiction! and case_id = g.case_id offset 0
 *   ) k on true
 *   where g.state <> 'merged' and (:by! <> 'department' or k.department_code is null or k.department_code = g."group")
 *   group by g."group", g.case_id
 * )
 * select g."group" as "group!", count(*) filter (where g.state <> 'merged') as "reported!",
 *   count(*) filter (where g.state = 'merged') as "merged!",
 *   count(*) filter (where g.state = 'closed') as "closed!",
 *   count(*) filter (where g.state = 'refused') as "refused!",
 *   count(*) filter (where g.state <> 'merged' and g.simulated) as "simulated!",
 *   count(*) filter (where g.state <> 'merged' and g.rating is not null) as "rated!",
 *   count(*) filter (where g.state <> 'merged' and g.rating >= 4) as "satisfied!",
 *   count(*) filter (where g.state <> 'merged' and (g.reopened > 0 or g.state in ('closed', 'refused'))) as "ended_once!",
 *   count(*) filter (where g.state <> 'merged' and g.reopened > 0) as "reopened!",
 *   count(*) filter (where w.timed) as "timed!",
 *   count(*) filter (where w.late) as "late!",
 *   count(*) filter (where w.answer_timed) as "answer_timed!",
 *   count(*) filter (where w.answered) as "answered!",
 *   count(*) filter (where w.answer_awaited) as "answer_awaited!",
 *   now() as "as_of!"
 * from grouped g
 * left join waited w on w."group" = g."group" and w.case_id = g.case_id
 * group by g."group"
 * order by g."group" collate "C"
 * ```
 */
export const caseFigures = new NamedQuery<ICaseFiguresParams,ICaseFiguresResult>('caseFigures', caseFiguresIR);
