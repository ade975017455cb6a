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

const caseFiguresIR: Statement = {"usedParamSet":{"by":true,"jurisdiction":true,"from":true,"to":true,"gridIds":true,"kinds":true,"department":true,"keys":true,"groups":true},"params":[{"name":"by","required":true,"transform":{"type":"scalar"},"locs":[{"a":491,"b":494},{"a":1125,"b":1128},{"a":2044,"b":2047},{"a":3604,"b":3607},{"a":3684,"b":3687}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":874,"b":887},{"a":1779,"b":1792},{"a":2107,"b":2120}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":910,"b":915},{"a":2143,"b":2148}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":950,"b":953},{"a":2183,"b":2186}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":977,"b":984},{"a":1023,"b":1030},{"a":2210,"b":2217},{"a":2256,"b":2263}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1063,"b":1068},{"a":1107,"b":1112},{"a":2296,"b":2301},{"a":2340,"b":2345}]},{"name":"department","required":false,"transform":{"type":"scalar"},"locs":[{"a":1205,"b":1215},{"a":1248,"b":1258},{"a":1960,"b":1970},{"a":1998,"b":2008}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":3530,"b":3535}]},{"name":"groups","required":true,"transform":{"type":"scalar"},"locs":[{"a":3546,"b":3553}]}],"statement":"-- What figures are made from: counts of the cases reported in a window, for each group. Groups are one, those that the\n-- lists map grids or kinds to (a case may be in several), or departments: those that a case lies with or that were called\n-- to it. Of calls a department has only its own. Clocks are read of cases with calls alone, and for departments only: of\n-- others their state knows what they came to.\nwith counted as (\n  -- Cases outside every grid have the key ''.\n  select case :by! when 'region' then coalesce(s.grid_id::text, '') when 'kind' then s.kind_code when 'department' then s.unit_code\n      else '' end as key,\n    s.state, s.simulated, s.rating, s.reopened, s.timed or s.calls_timed as timed,\n    s.late_at <= now() or s.calls_late_at <= now() as late, s.answer_timed, s.answered, s.answer_late_at\n  from case_states s\n  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n    and (:by! <> 'department'\n      or (s.unit_kind = 'department' and not s.called and (:department::text is null or s.unit_code = :department)))\n  union all\n  select d.code, s.state, s.simulated, s.rating, s.reopened, s.timed or d.timed, s.late_at <= now() or d.late, s.answer_timed,\n    s.answered, s.answer_late_at\n  from case_states s\n  cross join lateral (\n    select m.code, bool_or(m.timed) as timed, bool_or(m.late) as late\n    from (\n      select k.department_code as code, k.minutes is not null as timed,\n        k.due_at < k.stopped_at or (k.stopped_at is null and k.due_at <= now()) as late\n      from case_clocks k\n      where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null\n      union all\n      select s.unit_code, false, false where s.unit_kind = 'department'\n    ) m\n    where :department::text is null or m.code = :department\n    group by m.code\n  ) d\n  where :by! = 'department' and s.called\n    and s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n), of_keys as (\n  select key, count(*) filter (where state <> 'merged') as reported,\n    count(*) filter (where state = 'merged') as merged,\n    count(*) filter (where state = 'closed') as closed,\n    count(*) filter (where state = 'refused') as refused,\n    count(*) filter (where state <> 'merged' and simulated) as simulated,\n    count(rating) filter (where state <> 'merged') as rated,\n    count(*) filter (where state <> 'merged' and rating >= 4) as satisfied,\n    count(*) filter (where state <> 'merged' and (reopened > 0 or state in ('closed', 'refused'))) as ended_once,\n    count(*) filter (where state <> 'merged' and reopened > 0) as reopened,\n    count(*) filter (where state <> 'merged' and timed) as timed,\n    count(*) filter (where state <> 'merged' and late) as late,\n    count(*) filter (where state <> 'merged' and answer_timed) as answer_timed,\n    count(*) filter (where state <> 'merged' and answered) as answered,\n    count(*) filter (where state <> 'merged' and answer_timed and not answered and (answer_late_at <= now()) is not true)\n      as answer_awaited\n  from counted\n  group by key\n), grouped as (\n  select m.\"group\", k.* from of_keys k join unnest(:keys!::text[], :groups!::text[]) as m (key, \"group\") using (key)\n  where :by! in ('region', 'kind')\n  union all\n  select k.key, k.* from of_keys k where :by! not in ('region', 'kind')\n)\nselect \"group\" as \"group!\", sum(reported)::bigint as \"reported!\", sum(merged)::bigint as \"merged!\",\n  sum(closed)::bigint as \"closed!\", sum(refused)::bigint as \"refused!\", sum(simulated)::bigint as \"simulated!\",\n  sum(rated)::bigint as \"rated!\", sum(satisfied)::bigint as \"satisfied!\", sum(ended_once)::bigint as \"ended_once!\",\n  sum(reopened)::bigint as \"reopened!\", sum(timed)::bigint as \"timed!\", sum(late)::bigint as \"late!\",\n  sum(answer_timed)::bigint as \"answer_timed!\", sum(answered)::bigint as \"answered!\",\n  sum(answer_awaited)::bigint as \"answer_awaited!\", now() as \"as_of!\"\nfrom grouped\ngroup by \"group\"\norder by \"group\" collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- What figures are made from: counts of the cases reported in a window, for each group. Groups are one, those that the
 * -- lists map grids or kinds to (a case may be in several), or departments: those that a case lies with or that were called
 * -- to it. Of calls a department has only its own. Clocks are read of cases with calls alone, and for departments only: of
 * -- others their state knows what they came to.
 * with counted as (
 *   -- Cases outside every grid have the key ''.
 *   select case :by! when 'region' then coalesce(s.grid_id::text, '') when 'kind' then s.kind_code when 'department' then s.unit_code
 *       else '' end as key,
 *     s.state, s.simulated, s.rating, s.reopened, s.timed or s.calls_timed as timed,
 *     s.late_at <= now() or s.calls_late_at <= now() as late, s.answer_timed, s.answered, s.answer_late_at
 *   from case_states s
 *   where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
 *     and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 *     and (:by! <> 'department'
 *       or (s.unit_kind = 'department' and not s.called and (:department::text is null or s.unit_code = :department)))
 *   union all
 *   select d.code, s.state, s.simulated, s.rating, s.reopened, s.timed or d.timed, s.late_at <= now() or d.late, s.answer_timed,
 *     s.answered, s.answer_late_at
 *   from case_states s
 *   cross join lateral (
 *     select m.code, bool_or(m.timed) as timed, bool_or(m.late) as late
 *     from (
 *       select k.department_code as code, k.minutes is not null as timed,
 *         k.due_at < k.stopped_at or (k.stopped_at is null and k.due_at <= now()) as late
 *       from case_clocks k
 *       where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null
 *       union all
 *       select s.unit_code, false, false where s.unit_kind = 'department'
 *     ) m
 *     where :department::text is null or m.code = :department
 *     group by m.code
 *   ) d
 *   where :by! = 'department' and s.called
 *     and s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
 *     and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 * ), of_keys as (
 *   select key, count(*) filter (where state <> 'merged') as reported,
 *     count(*) filter (where state = 'merged') as merged,
 *     count(*) filter (where state = 'closed') as closed,
 *     count(*) filter (where state = 'refused') as refused,
 *     count(*) filter (where state <> 'merged' and simulated) as simulated,
 *     count(rating) filter (where state <> 'merged') as rated,
 *     count(*) filter (where state <> 'merged' and rating >= 4) as satisfied,
 *     count(*) filter (where state <> 'merged' and (reopened > 0 or state in ('closed', 'refused'))) as ended_once,
 *     count(*) filter (where state <> 'merged' and reopened > 0) as reopened,
 *     count(*) filter (where state <> 'merged' and timed) as timed,
 *     count(*) filter (where state <> 'merged' and late) as late,
 *     count(*) filter (where state <> 'merged' and answer_timed) as answer_timed,
 *     count(*) filter (where state <> 'merged' and answered) as answered,
 *     count(*) filter (where state <> 'merged' and answer_timed and not answered and (answer_late_at <= now()) is not true)
 *       as answer_awaited
 *   from counted
 *   group by key
 * ), grouped as (
 *   select m."group", k.* from of_keys k join unnest(:keys!::text[], :groups!::text[]) as m (key, "group") using (key)
 *   where :by! in ('region', 'kind')
 *   union all
 *   select k.key, k.* from of_keys k where :by! not in ('region', 'kind')
 * )
 * select "group" as "group!", sum(reported)::bigint as "reported!", sum(merged)::bigint as "merged!",
 *   sum(closed)::bigint as "closed!", sum(refused)::bigint as "refused!", sum(simulated)::bigint as "simulated!",
 *   sum(rated)::bigint as "rated!", sum(satisfied)::bigint as "satisfied!", sum(ended_once)::bigint as "ended_once!",
 *   sum(reopened)::bigint as "reopened!", sum(timed)::bigint as "timed!", sum(late)::bigint as "late!",
 *   sum(answer_timed)::bigint as "answer_timed!", sum(answered)::bigint as "answered!",
 *   sum(answer_awaited)::bigint as "answer_awaited!", now() as "as_of!"
 * from grouped
 * group by "group"
 * order by "group" collate "C"
 * ```
 */
export const caseFigures = new NamedQuery<ICaseFiguresParams,ICaseFiguresResult>('caseFigures', caseFiguresIR);
