/** Types generated for queries found in "sql/queries/case_list.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'CaseList' parameters type */
export interface ICaseListParams {
  afterDue?: DateOrString | null | void;
  afterId?: string | null | void;
  afterReported?: DateOrString | null | void;
  called?: boolean | null | void;
  due?: readonly (string | null)[] | null | void;
  east?: number | null | void;
  from?: DateOrString | null | void;
  gridIds?: readonly (number | null)[] | null | void;
  idFrom?: string | null | void;
  idTo?: string | null | void;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  like?: string | null | void;
  limit: number;
  mode: string;
  north?: number | null | void;
  open?: boolean | null | void;
  paused?: boolean | null | void;
  placements?: readonly (string | null)[] | null | void;
  sources?: readonly (string | null)[] | null | void;
  south?: number | null | void;
  states?: readonly (string | null)[] | null | void;
  to?: DateOrString | null | void;
  unitCode?: string | null | void;
  unitKind?: string | null | void;
  west?: number | null | void;
  withDuplicates?: boolean | null | void;
  working?: boolean | null | void;
}

/** 'CaseList' return type */
export interface ICaseListResult {
  count: number | null;
  dueAt: string | null;
  id: string | null;
  reportedAt: string | null;
}

/** 'CaseList' query type */
export interface ICaseListQuery {
  params: ICaseListParams;
  result: ICaseListResult;
}

const caseListIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"to":true,"west":true,"south":true,"east":true,"north":true,"kinds":true,"states":true,"open":true,"sources":true,"gridIds":true,"unitCode":true,"unitKind":true,"placements":true,"paused":true,"working":true,"due":true,"withDuplicates":true,"called":true,"like":true,"idFrom":true,"idTo":true,"mode":true,"afterId":true,"afterReported":true,"limit":true,"afterDue":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":490,"b":503},{"a":2034,"b":2047},{"a":2182,"b":2195},{"a":2334,"b":2347}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":514,"b":518},{"a":561,"b":565}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":577,"b":579},{"a":621,"b":623}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":635,"b":639},{"a":690,"b":694}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":697,"b":702}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":713,"b":717}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":728,"b":733}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":760,"b":765},{"a":804,"b":809}]},{"name":"states","required":false,"transform":{"type":"scalar"},"locs":[{"a":822,"b":828},{"a":863,"b":869}]},{"name":"open","required":false,"transform":{"type":"scalar"},"locs":[{"a":882,"b":886},{"a":908,"b":912}]},{"name":"sources","required":false,"transform":{"type":"scalar"},"locs":[{"a":975,"b":982},{"a":1018,"b":1025}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1038,"b":1045},{"a":1084,"b":1091}]},{"name":"unitCode","required":false,"transform":{"type":"scalar"},"locs":[{"a":1124,"b":1132},{"a":1200,"b":1208}]},{"name":"unitKind","required":false,"transform":{"type":"scalar"},"locs":[{"a":1166,"b":1174}]},{"name":"placements","required":false,"transform":{"type":"scalar"},"locs":[{"a":1221,"b":1231},{"a":1270,"b":1280}]},{"name":"paused","required":false,"transform":{"type":"scalar"},"locs":[{"a":1293,"b":1299},{"a":1332,"b":1338}]},{"name":"working","required":false,"transform":{"type":"scalar"},"locs":[{"a":1425,"b":1432}]},{"name":"due","required":false,"transform":{"type":"scalar"},"locs":[{"a":1515,"b":1518},{"a":1559,"b":1562},{"a":1613,"b":1616},{"a":1669,"b":1672},{"a":1750,"b":1753}]},{"name":"withDuplicates","required":false,"transform":{"type":"scalar"},"locs":[{"a":1841,"b":1855},{"a":2392,"b":2406}]},{"name":"called","required":false,"transform":{"type":"scalar"},"locs":[{"a":2831,"b":2837},{"a":2870,"b":2876}]},{"name":"like","required":false,"transform":{"type":"scalar"},"locs":[{"a":3056,"b":3060},{"a":3092,"b":3096},{"a":3107,"b":3111},{"a":3138,"b":3142},{"a":3162,"b":3166},{"a":3186,"b":3190},{"a":3202,"b":3206},{"a":3234,"b":3238},{"a":3259,"b":3263},{"a":3341,"b":3345}]},{"name":"idFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":3289,"b":3295},{"a":3368,"b":3374},{"a":3417,"b":3423}]},{"name":"idTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":3313,"b":3317},{"a":3441,"b":3445}]},{"name":"mode","required":true,"transform":{"type":"scalar"},"locs":[{"a":3557,"b":3562},{"a":3828,"b":3833},{"a":4202,"b":4207},{"a":5000,"b":5005},{"a":5056,"b":5061},{"a":5080,"b":5085}]},{"name":"afterId","required":false,"transform":{"type":"scalar"},"locs":[{"a":3584,"b":3591},{"a":3665,"b":3672},{"a":3930,"b":3937},{"a":4047,"b":4054},{"a":4251,"b":4258},{"a":4376,"b":4383}]},{"name":"afterReported","required":false,"transform":{"type":"scalar"},"locs":[{"a":3636,"b":3649},{"a":4347,"b":4360}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":3738,"b":3744},{"a":4106,"b":4112},{"a":4449,"b":4455},{"a":4903,"b":4909},{"a":5023,"b":5029}]},{"name":"afterDue","required":false,"transform":{"type":"scalar"},"locs":[{"a":3957,"b":3965},{"a":4023,"b":4031},{"a":4277,"b":4285}]}],"statement":"-- Which cases fit a filter: so many of them, newest first or due first, after a key; or only how many there are, counted\n-- no further than the limit. The filter stands once; the order that is not asked for is never run.\nwith fitting as not materialized (\n  select s.case_id, s.reported_at, s.due_at, s.state\n  from case_states s\n  -- Goes away where no text is asked for.\n  left join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id\n  where s.jurisdiction_code = :jurisdiction!\n    and (:from::timestamptz is null or s.reported_at >= :from)\n    and (:to::timestamptz is null or s.reported_at < :to)\n    and (:west::float8 is null or s.position && ST_MakeEnvelope(:west, :south::float8, :east::float8, :north::float8, 4326))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n    and (:states::text[] is null or s.state = any(:states))\n    and (:open::boolean is null or :open = (s.state not in ('closed', 'refused', 'merged')))\n    and (:sources::text[] is null or s.source = any(:sources))\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:unitCode::text is null or (s.unit_kind = :unitKind::text and s.unit_code = :unitCode))\n    and (:placements::text[] is null or s.placement = any(:placements))\n    and (:paused::boolean is null or s.paused = :paused)\n    -- What has a deadline or is paused is open: said again for the index.\n    and (:working::boolean is not true or s.state not in ('closed', 'refused', 'merged'))\n    and (:due::text[] is null\n      or ('none' = any(:due) and s.due_at is null)\n      or ('overdue' = any(:due) and s.due_at <= now())\n      or ('due_soon' = any(:due) and s.due_at > now() and s.due_soon_at <= now())\n      or ('on_time' = any(:due) and s.due_at > now() and (s.due_soon_at is null or s.due_soon_at > now())))\n    and (:withDuplicates::boolean is not true or (s.state <> 'merged' and s.case_id in (\n      select unnest(array[d.case_id, d.other_id])\n      from case_duplicates d\n      where d.jurisdiction_code = :jurisdiction! and d.kept_apart_at is null\n        and d.case_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null)\n        and d.other_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null))))\n    and (:withDuplicates::boolean is not false or s.state = 'merged' or not exists (\n      select from case_duplicates d\n      join case_states o on o.jurisdiction_code = d.jurisdiction_code\n        and o.case_id = case when d.case_id = s.case_id then d.other_id else d.case_id end\n      where d.jurisdiction_code = s.jurisdiction_code and s.case_id in (d.case_id, d.other_id)\n        and d.kept_apart_at is null and o.state <> 'merged'))\n    and (:called::boolean is null or s.called = :called)\n    -- All of it of one table, or the index and the words would both be of no use. Writing without capitals is compared as it\n    -- stands, which takes half the time.\n    and (:like::text is null\n      or (lower(:like) = upper(:like) and (c.description like :like or c.address like :like))\n      or (lower(:like) <> upper(:like) and (c.description ilike :like or c.address ilike :like))\n      or c.id between :idFrom::text::uuid and :idTo::text::uuid)\n    and (:like::text is not null or :idFrom::text is null\n      or s.case_id between :idFrom::text::uuid and :idTo::text::uuid)\n), newest as (\n  select case_id, reported_at, null::timestamptz as due_at\n  from fitting\n  where :mode! = 'newest'\n    and (:afterId::text is null or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n), due as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is not null and state not in ('closed', 'refused', 'merged')\n    and (:afterId::text is null or (:afterDue::timestamptz is not null\n      and (due_at, case_id) > (:afterDue::timestamptz, :afterId::text::uuid)))\n  order by due_at, case_id\n  limit :limit!::integer\n), due_never as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is null\n    and (:afterId::text is null or :afterDue::timestamptz is not null\n      or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n)\n-- A Date holds milliseconds, the columns microseconds: the next page begins where these texts say.\nselect case_id as \"id?\", reported_at::text as \"reported_at?\", due_at::text as \"due_at?\", null::bigint as \"count?\" from newest\nunion all\n(select * from (\n  select case_id, reported_at::text, due_at::text, null::bigint from due\n  union all\n  select case_id, reported_at::text, due_at::text, null::bigint from due_never\n) due_first limit :limit!::integer)\nunion all\nselect null, null, null, count(*) from (\n  select from fitting where :mode! = 'count' limit :limit!::integer\n) counted where :mode! = 'count' having :mode! = 'count'"};

/**
 * Query generated from SQL:
 * ```
 * -- Which cases fit a filter: so many of them, newest first or due first, after a key; or only how many there are, counted
 * -- no further than the limit. The filter stands once; the order that is not asked for is never run.
 * with fitting as not materialized (
 *   select s.case_id, s.reported_at, s.due_at, s.state
 *   from case_states s
 *   -- Goes away where no text is asked for.
 *   left join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id
 *   where s.jurisdiction_code = :jurisdiction!
 *     and (:from::timestamptz is null or s.reported_at >= :from)
 *     and (:to::timestamptz is null or s.reported_at < :to)
 *     and (:west::float8 is null or s.position && ST_MakeEnvelope(:west, :south::float8, :east::float8, :north::float8, 4326))
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 *     and (:states::text[] is null or s.state = any(:states))
 *     and (:open::boolean is null or :open = (s.state not in ('closed', 'refused', 'merged')))
 *     and (:sources::text[] is null or s.source = any(:sources))
 *     and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *     and (:unitCode::text is null or (s.unit_kind = :unitKind::text and s.unit_code = :unitCode))
 *     and (:placements::text[] is null or s.placement = any(:placements))
 *     and (:paused::boolean is null or s.paused = :paused)
 *     -- What has a deadline or is paused is open: said again for the index.
 *     and (:working::boolean is not true or s.state not in ('closed', 'refused', 'merged'))
 *     and (:due::text[] is null
 *       or ('none' = any(:due) and s.due_at is null)
 *       or ('overdue' = any(:due) and s.due_at <= now())
 *       or ('due_soon' = any(:due) and s.due_at > now() and s.due_soon_at <= now())
 *       or ('on_time' = any(:due) and s.due_at > now() and (s.due_soon_at is null or s.due_soon_at > now())))
 *     and (:withDuplicates::boolean is not true or (s.state <> 'merged' and s.case_id in (
 *       select unnest(array[d.case_id, d.other_id])
 *       from case_duplicates d
 *       where d.jurisdiction_code = :jurisdiction! and d.kept_apart_at is null
 *         and d.case_id not in (
 *           select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null)
 *         and d.other_id not in (
 *           select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null))))
 *     and (:withDuplicates::boolean is not false or s.state = 'merged' or not exists (
 *       select from case_duplicates d
 *       join case_states o on o.jurisdiction_code = d.jurisdiction_code
 *         and o.case_id = case when d.case_id = s.case_id then d.other_id else d.case_id end
 *       where d.jurisdiction_code = s.jurisdiction_code and s.case_id in (d.case_id, d.other_id)
 *         and d.kept_apart_at is null and o.state <> 'merged'))
 *     and (:called::boolean is null or s.called = :called)
 *     -- All of it of one table, or the index and the words would both be of no use. Writing without capitals is compared as it
 *     -- stands, which takes half the time.
 *     and (:like::text is null
 *       or (lower(:like) = upper(:like) and (c.description like :like or c.address like :like))
 *       or (lower(:like) <> upper(:like) and (c.description ilike :like or c.address ilike :like))
 *       or c.id between :idFrom::text::uuid and :idTo::text::uuid)
 *     and (:like::text is not null or :idFrom::text is null
 *       or s.case_id between :idFrom::text::uuid and :idTo::text::uuid)
 * ), newest as (
 *   select case_id, reported_at, null::timestamptz as due_at
 *   from fitting
 *   where :mode! = 'newest'
 *     and (:afterId::text is null or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))
 *   order by reported_at desc, case_id desc
 *   limit :limit!::integer
 * ), due as (
 *   select case_id, reported_at, due_at
 *   from fitting
 *   where :mode! = 'due_first' and due_at is not null and state not in ('closed', 'refused', 'merged')
 *     and (:afterId::text is null or (:afterDue::timestamptz is not null
 *       and (due_at, case_id) > (:afterDue::timestamptz, :afterId::text::uuid)))
 *   order by due_at, case_id
 *   limit :limit!::integer
 * ), due_never as (
 *   select case_id, reported_at, due_at
 *   from fitting
 *   where :mode! = 'due_first' and due_at is null
 *     and (:afterId::text is null or :afterDue::timestamptz is not null
 *       or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))
 *   order by reported_at desc, case_id desc
 *   limit :limit!::integer
 * )
 * -- A Date holds milliseconds, the columns microseconds: the next page begins where these texts say.
 * select case_id as "id?", reported_at::text as "reported_at?", due_at::text as "due_at?", null::bigint as "count?" from newest
 * union all
 * (select * from (
 *   select case_id, reported_at::text, due_at::text, null::bigint from due
 *   union all
 *   select case_id, reported_at::text, due_at::text, null::bigint from due_never
 * ) due_first limit :limit!::integer)
 * union all
 * select null, null, null, count(*) from (
 *   select from fitting where :mode! = 'count' limit :limit!::integer
 * ) counted where :mode! = 'count' having :mode! = 'count'
 * ```
 */
export const caseList = new NamedQuery<ICaseListParams,ICaseListResult>('caseList', caseListIR);
