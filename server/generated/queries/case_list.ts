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
  ownIds?: readonly (string | null)[] | null | void;
  paused?: boolean | null | void;
  placements?: readonly (string | null)[] | null | void;
  scopeAccount?: string | null | void;
  scopeAllDepartments: boolean;
  scopeAllOrders: boolean;
  scopeDepartments: readonly (string | null)[];
  scopeGridIds: readonly (number | null)[];
  scopeOrderGridIds: readonly (number | null)[];
  scopeRegionCodes: readonly (string | null)[];
  scopeWhole: boolean;
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

const caseListIR: Statement = {"usedParamSet":{"jurisdiction":true,"scopeWhole":true,"scopeGridIds":true,"scopeRegionCodes":true,"scopeAllDepartments":true,"scopeDepartments":true,"scopeAllOrders":true,"scopeOrderGridIds":true,"scopeAccount":true,"ownIds":true,"from":true,"to":true,"west":true,"south":true,"east":true,"north":true,"kinds":true,"states":true,"open":true,"sources":true,"gridIds":true,"unitCode":true,"unitKind":true,"placements":true,"paused":true,"working":true,"due":true,"withDuplicates":true,"called":true,"like":true,"idFrom":true,"idTo":true,"mode":true,"afterId":true,"afterReported":true,"limit":true,"afterDue":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":490,"b":503},{"a":1380,"b":1393},{"a":1509,"b":1522},{"a":3176,"b":3189},{"a":3324,"b":3337},{"a":3476,"b":3489}]},{"name":"scopeWhole","required":true,"transform":{"type":"scalar"},"locs":[{"a":597,"b":608}]},{"name":"scopeGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":644,"b":657}]},{"name":"scopeRegionCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":735,"b":752}]},{"name":"scopeAllDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":806,"b":826},{"a":1085,"b":1105}]},{"name":"scopeDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":858,"b":875},{"a":1143,"b":1160}]},{"name":"scopeAllOrders","required":true,"transform":{"type":"scalar"},"locs":[{"a":1185,"b":1200}]},{"name":"scopeOrderGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1256,"b":1274}]},{"name":"scopeAccount","required":false,"transform":{"type":"scalar"},"locs":[{"a":1541,"b":1553}]},{"name":"ownIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1578,"b":1584},{"a":1621,"b":1627}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":1656,"b":1660},{"a":1703,"b":1707}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":1719,"b":1721},{"a":1763,"b":1765}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":1777,"b":1781},{"a":1832,"b":1836}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":1839,"b":1844}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":1855,"b":1859}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":1870,"b":1875}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1902,"b":1907},{"a":1946,"b":1951}]},{"name":"states","required":false,"transform":{"type":"scalar"},"locs":[{"a":1964,"b":1970},{"a":2005,"b":2011}]},{"name":"open","required":false,"transform":{"type":"scalar"},"locs":[{"a":2024,"b":2028},{"a":2050,"b":2054}]},{"name":"sources","required":false,"transform":{"type":"scalar"},"locs":[{"a":2117,"b":2124},{"a":2160,"b":2167}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":2180,"b":2187},{"a":2226,"b":2233}]},{"name":"unitCode","required":false,"transform":{"type":"scalar"},"locs":[{"a":2266,"b":2274},{"a":2342,"b":2350}]},{"name":"unitKind","required":false,"transform":{"type":"scalar"},"locs":[{"a":2308,"b":2316}]},{"name":"placements","required":false,"transform":{"type":"scalar"},"locs":[{"a":2363,"b":2373},{"a":2412,"b":2422}]},{"name":"paused","required":false,"transform":{"type":"scalar"},"locs":[{"a":2435,"b":2441},{"a":2474,"b":2480}]},{"name":"working","required":false,"transform":{"type":"scalar"},"locs":[{"a":2567,"b":2574}]},{"name":"due","required":false,"transform":{"type":"scalar"},"locs":[{"a":2657,"b":2660},{"a":2701,"b":2704},{"a":2755,"b":2758},{"a":2811,"b":2814},{"a":2892,"b":2895}]},{"name":"withDuplicates","required":false,"transform":{"type":"scalar"},"locs":[{"a":2983,"b":2997},{"a":3534,"b":3548}]},{"name":"called","required":false,"transform":{"type":"scalar"},"locs":[{"a":3973,"b":3979},{"a":4012,"b":4018}]},{"name":"like","required":false,"transform":{"type":"scalar"},"locs":[{"a":4198,"b":4202},{"a":4234,"b":4238},{"a":4249,"b":4253},{"a":4280,"b":4284},{"a":4304,"b":4308},{"a":4328,"b":4332},{"a":4344,"b":4348},{"a":4376,"b":4380},{"a":4401,"b":4405},{"a":4483,"b":4487}]},{"name":"idFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":4431,"b":4437},{"a":4510,"b":4516},{"a":4559,"b":4565}]},{"name":"idTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":4455,"b":4459},{"a":4583,"b":4587}]},{"name":"mode","required":true,"transform":{"type":"scalar"},"locs":[{"a":4699,"b":4704},{"a":4970,"b":4975},{"a":5344,"b":5349},{"a":6142,"b":6147},{"a":6198,"b":6203},{"a":6222,"b":6227}]},{"name":"afterId","required":false,"transform":{"type":"scalar"},"locs":[{"a":4726,"b":4733},{"a":4807,"b":4814},{"a":5072,"b":5079},{"a":5189,"b":5196},{"a":5393,"b":5400},{"a":5518,"b":5525}]},{"name":"afterReported","required":false,"transform":{"type":"scalar"},"locs":[{"a":4778,"b":4791},{"a":5489,"b":5502}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":4880,"b":4886},{"a":5248,"b":5254},{"a":5591,"b":5597},{"a":6045,"b":6051},{"a":6165,"b":6171}]},{"name":"afterDue","required":false,"transform":{"type":"scalar"},"locs":[{"a":5099,"b":5107},{"a":5165,"b":5173},{"a":5419,"b":5427}]}],"statement":"-- Which cases fit a filter: so many of them, newest first or due first, after a key; or only how many there are, counted\n-- no further than the limit. The filter stands once; the order that is not asked for is never run.\nwith fitting as not materialized (\n  select s.case_id, s.reported_at, s.due_at, s.state\n  from case_states s\n  -- Goes away where no text is asked for.\n  left join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id\n  where s.jurisdiction_code = :jurisdiction!\n    -- What the asker may see, as isInScope of server/access/case_scope.ts has it.\n    and (:scopeWhole!::boolean\n      or s.grid_id = any(:scopeGridIds!::float8[]::bigint[])\n      or (s.unit_kind = 'region' and s.unit_code = any(:scopeRegionCodes!::text[]))\n      or (s.unit_kind = 'department' and (:scopeAllDepartments!::boolean or s.unit_code = any(:scopeDepartments!::text[])))\n      or (s.called and exists (\n        select from case_clocks w\n        where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null\n          and (:scopeAllDepartments!::boolean or w.department_code = any(:scopeDepartments!::text[]))))\n      or ((:scopeAllOrders!::boolean and s.grid_id is not null or s.grid_id = any(:scopeOrderGridIds!::float8[]::bigint[]))\n        and s.kind_code in (select code from case_kinds where jurisdiction_code = :jurisdiction! and loop = 'order'))\n      or s.case_id in (\n        select case_id from case_reporters where jurisdiction_code = :jurisdiction! and account_id = :scopeAccount::text::uuid))\n    and (:ownIds::text[] is null or s.case_id = any(:ownIds::text[]::uuid[]))\n    and (:from::timestamptz is null or s.reported_at >= :from)\n    and (:to::timestamptz is null or s.reported_at < :to)\n    and (:west::float8 is null or s.position && ST_MakeEnvelope(:west, :south::float8, :east::float8, :north::float8, 4326))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n    and (:states::text[] is null or s.state = any(:states))\n    and (:open::boolean is null or :open = (s.state not in ('closed', 'refused', 'merged')))\n    and (:sources::text[] is null or s.source = any(:sources))\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:unitCode::text is null or (s.unit_kind = :unitKind::text and s.unit_code = :unitCode))\n    and (:placements::text[] is null or s.placement = any(:placements))\n    and (:paused::boolean is null or s.paused = :paused)\n    -- What has a deadline or is paused is open: said again for the index.\n    and (:working::boolean is not true or s.state not in ('closed', 'refused', 'merged'))\n    and (:due::text[] is null\n      or ('none' = any(:due) and s.due_at is null)\n      or ('overdue' = any(:due) and s.due_at <= now())\n      or ('due_soon' = any(:due) and s.due_at > now() and s.due_soon_at <= now())\n      or ('on_time' = any(:due) and s.due_at > now() and (s.due_soon_at is null or s.due_soon_at > now())))\n    and (:withDuplicates::boolean is not true or (s.state <> 'merged' and s.case_id in (\n      select unnest(array[d.case_id, d.other_id])\n      from case_duplicates d\n      where d.jurisdiction_code = :jurisdiction! and d.kept_apart_at is null\n        and d.case_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null)\n        and d.other_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null))))\n    and (:withDuplicates::boolean is not false or s.state = 'merged' or not exists (\n      select from case_duplicates d\n      join case_states o on o.jurisdiction_code = d.jurisdiction_code\n        and o.case_id = case when d.case_id = s.case_id then d.other_id else d.case_id end\n      where d.jurisdiction_code = s.jurisdiction_code and s.case_id in (d.case_id, d.other_id)\n        and d.kept_apart_at is null and o.state <> 'merged'))\n    and (:called::boolean is null or s.called = :called)\n    -- All of it of one table, or the index and the words would both be of no use. Writing without capitals is compared as it\n    -- stands, which takes half the time.\n    and (:like::text is null\n      or (lower(:like) = upper(:like) and (c.description like :like or c.address like :like))\n      or (lower(:like) <> upper(:like) and (c.description ilike :like or c.address ilike :like))\n      or c.id between :idFrom::text::uuid and :idTo::text::uuid)\n    and (:like::text is not null or :idFrom::text is null\n      or s.case_id between :idFrom::text::uuid and :idTo::text::uuid)\n), newest as (\n  select case_id, reported_at, null::timestamptz as due_at\n  from fitting\n  where :mode! = 'newest'\n    and (:afterId::text is null or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n), due as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is not null and state not in ('closed', 'refused', 'merged')\n    and (:afterId::text is null or (:afterDue::timestamptz is not null\n      and (due_at, case_id) > (:afterDue::timestamptz, :afterId::text::uuid)))\n  order by due_at, case_id\n  limit :limit!::integer\n), due_never as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is null\n    and (:afterId::text is null or :afterDue::timestamptz is not null\n      or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n)\n-- A Date holds milliseconds, the columns microseconds: the next page begins where these texts say.\nselect case_id as \"id?\", reported_at::text as \"reported_at?\", due_at::text as \"due_at?\", null::bigint as \"count?\" from newest\nunion all\n(select * from (\n  select case_id, reported_at::text, due_at::text, null::bigint from due\n  union all\n  select case_id, reported_at::text, due_at::text, null::bigint from due_never\n) due_first limit :limit!::integer)\nunion all\nselect null, null, null, count(*) from (\n  select from fitting where :mode! = 'count' limit :limit!::integer\n) counted where :mode! = 'count' having :mode! = 'count'"};

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
 *     -- What the asker may see, as isInScope of server/access/case_scope.ts has it.
 *     and (:scopeWhole!::boolean
 *       or s.grid_id = any(:scopeGridIds!::float8[]::bigint[])
 *       or (s.unit_kind = 'region' and s.unit_code = any(:scopeRegionCodes!::text[]))
 *       or (s.unit_kind = 'department' and (:scopeAllDepartments!::boolean or s.unit_code = any(:scopeDepartments!::text[])))
 *       or (s.called and exists (
 *         select from case_clocks w
 *         where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null
 *           and (:scopeAllDepartments!::boolean or w.department_code = any(:scopeDepartments!::text[]))))
 *       or ((:scopeAllOrders!::boolean and s.grid_id is not null or s.grid_id = any(:scopeOrderGridIds!::float8[]::bigint[]))
 *         and s.kind_code in (select code from case_kinds where jurisdiction_code = :jurisdiction! and loop = 'order'))
 *       or s.case_id in (
 *         select case_id from case_reporters where jurisdiction_code = :jurisdiction! and account_id = :scopeAccount::text::uuid))
 *     and (:ownIds::text[] is null or s.case_id = any(:ownIds::text[]::uuid[]))
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
