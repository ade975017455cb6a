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
  handledDepartments: readonly (string | null)[];
  handledGridIds: readonly (number | null)[];
  handledRegionCodes: readonly (string | null)[];
  handlesAllDepartments: boolean;
  handlesWhole: boolean;
  idFrom?: string | null | void;
  idTo?: string | null | void;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  like?: string | null | void;
  limit: number;
  mode: string;
  north?: number | null | void;
  notOwnIds?: readonly (string | null)[] | null | void;
  open?: boolean | null | void;
  ordinarySteps?: number | null | void;
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
  sensitiveKinds: readonly (string | null)[];
  sensitiveSteps: number;
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

const caseListIR: Statement = {"usedParamSet":{"jurisdiction":true,"scopeWhole":true,"scopeGridIds":true,"scopeRegionCodes":true,"scopeAllDepartments":true,"scopeDepartments":true,"scopeAllOrders":true,"scopeOrderGridIds":true,"scopeAccount":true,"ownIds":true,"notOwnIds":true,"from":true,"to":true,"west":true,"south":true,"east":true,"north":true,"sensitiveSteps":true,"sensitiveKinds":true,"ordinarySteps":true,"kinds":true,"states":true,"open":true,"sources":true,"gridIds":true,"unitCode":true,"unitKind":true,"placements":true,"paused":true,"working":true,"due":true,"withDuplicates":true,"called":true,"like":true,"idFrom":true,"idTo":true,"handlesWhole":true,"handledGridIds":true,"handledRegionCodes":true,"handlesAllDepartments":true,"handledDepartments":true,"mode":true,"afterId":true,"afterReported":true,"limit":true,"afterDue":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":490,"b":503},{"a":1380,"b":1393},{"a":1509,"b":1522},{"a":4057,"b":4070},{"a":4205,"b":4218},{"a":4357,"b":4370}]},{"name":"scopeWhole","required":true,"transform":{"type":"scalar"},"locs":[{"a":597,"b":608}]},{"name":"scopeGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":644,"b":657}]},{"name":"scopeRegionCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":735,"b":752}]},{"name":"scopeAllDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":806,"b":826},{"a":1085,"b":1105}]},{"name":"scopeDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":858,"b":875},{"a":1143,"b":1160}]},{"name":"scopeAllOrders","required":true,"transform":{"type":"scalar"},"locs":[{"a":1185,"b":1200}]},{"name":"scopeOrderGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1256,"b":1274}]},{"name":"scopeAccount","required":false,"transform":{"type":"scalar"},"locs":[{"a":1541,"b":1553}]},{"name":"ownIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1578,"b":1584},{"a":1621,"b":1627}]},{"name":"notOwnIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1656,"b":1665},{"a":1703,"b":1712}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":1741,"b":1745},{"a":1788,"b":1792}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":1804,"b":1806},{"a":1848,"b":1850}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":1957,"b":1961},{"a":2040,"b":2044},{"a":2300,"b":2304},{"a":2565,"b":2569},{"a":2732,"b":2736}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":2047,"b":2052},{"a":2408,"b":2413},{"a":2669,"b":2674},{"a":2739,"b":2744}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":2063,"b":2067},{"a":2310,"b":2314},{"a":2575,"b":2579},{"a":2747,"b":2751}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":2078,"b":2083},{"a":2419,"b":2424},{"a":2680,"b":2685},{"a":2754,"b":2759}]},{"name":"sensitiveSteps","required":true,"transform":{"type":"scalar"},"locs":[{"a":2105,"b":2120},{"a":2249,"b":2264},{"a":2275,"b":2290},{"a":2357,"b":2372},{"a":2383,"b":2398}]},{"name":"sensitiveKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":2181,"b":2196},{"a":5481,"b":5496}]},{"name":"ordinarySteps","required":false,"transform":{"type":"scalar"},"locs":[{"a":2441,"b":2454},{"a":2518,"b":2531},{"a":2542,"b":2555},{"a":2622,"b":2635},{"a":2646,"b":2659}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":2783,"b":2788},{"a":2827,"b":2832}]},{"name":"states","required":false,"transform":{"type":"scalar"},"locs":[{"a":2845,"b":2851},{"a":2886,"b":2892}]},{"name":"open","required":false,"transform":{"type":"scalar"},"locs":[{"a":2905,"b":2909},{"a":2931,"b":2935}]},{"name":"sources","required":false,"transform":{"type":"scalar"},"locs":[{"a":2998,"b":3005},{"a":3041,"b":3048}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":3061,"b":3068},{"a":3107,"b":3114}]},{"name":"unitCode","required":false,"transform":{"type":"scalar"},"locs":[{"a":3147,"b":3155},{"a":3223,"b":3231}]},{"name":"unitKind","required":false,"transform":{"type":"scalar"},"locs":[{"a":3189,"b":3197}]},{"name":"placements","required":false,"transform":{"type":"scalar"},"locs":[{"a":3244,"b":3254},{"a":3293,"b":3303}]},{"name":"paused","required":false,"transform":{"type":"scalar"},"locs":[{"a":3316,"b":3322},{"a":3355,"b":3361}]},{"name":"working","required":false,"transform":{"type":"scalar"},"locs":[{"a":3448,"b":3455}]},{"name":"due","required":false,"transform":{"type":"scalar"},"locs":[{"a":3538,"b":3541},{"a":3582,"b":3585},{"a":3636,"b":3639},{"a":3692,"b":3695},{"a":3773,"b":3776}]},{"name":"withDuplicates","required":false,"transform":{"type":"scalar"},"locs":[{"a":3864,"b":3878},{"a":4415,"b":4429}]},{"name":"called","required":false,"transform":{"type":"scalar"},"locs":[{"a":4854,"b":4860},{"a":4893,"b":4899}]},{"name":"like","required":false,"transform":{"type":"scalar"},"locs":[{"a":5079,"b":5083},{"a":5115,"b":5119},{"a":5130,"b":5134},{"a":5161,"b":5165},{"a":5185,"b":5189},{"a":5209,"b":5213},{"a":5225,"b":5229},{"a":5257,"b":5261},{"a":5282,"b":5286},{"a":5439,"b":5443},{"a":5530,"b":5534},{"a":5928,"b":5932}]},{"name":"idFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":5312,"b":5318},{"a":5558,"b":5564},{"a":5955,"b":5961},{"a":6004,"b":6010}]},{"name":"idTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":5336,"b":5340},{"a":5582,"b":5586},{"a":6028,"b":6032}]},{"name":"handlesWhole","required":true,"transform":{"type":"scalar"},"locs":[{"a":5609,"b":5622}]},{"name":"handledGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":5658,"b":5673}]},{"name":"handledRegionCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":5751,"b":5770}]},{"name":"handlesAllDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":5832,"b":5854}]},{"name":"handledDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":5886,"b":5905}]},{"name":"mode","required":true,"transform":{"type":"scalar"},"locs":[{"a":6144,"b":6149},{"a":6415,"b":6420},{"a":6789,"b":6794},{"a":7587,"b":7592},{"a":7643,"b":7648},{"a":7667,"b":7672}]},{"name":"afterId","required":false,"transform":{"type":"scalar"},"locs":[{"a":6171,"b":6178},{"a":6252,"b":6259},{"a":6517,"b":6524},{"a":6634,"b":6641},{"a":6838,"b":6845},{"a":6963,"b":6970}]},{"name":"afterReported","required":false,"transform":{"type":"scalar"},"locs":[{"a":6223,"b":6236},{"a":6934,"b":6947}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":6325,"b":6331},{"a":6693,"b":6699},{"a":7036,"b":7042},{"a":7490,"b":7496},{"a":7610,"b":7616}]},{"name":"afterDue","required":false,"transform":{"type":"scalar"},"locs":[{"a":6544,"b":6552},{"a":6610,"b":6618},{"a":6864,"b":6872}]}],"statement":"-- Which cases fit a filter: so many of them, newest first or due first, after a key; or only how many there are, counted\n-- no further than the limit. The filter stands once; the order that is not asked for is never run.\nwith fitting as not materialized (\n  select s.case_id, s.reported_at, s.due_at, s.state\n  from case_states s\n  -- Goes away where no text is asked for.\n  left join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id\n  where s.jurisdiction_code = :jurisdiction!\n    -- What the asker may see, as isInScope of server/access/case_scope.ts has it.\n    and (:scopeWhole!::boolean\n      or s.grid_id = any(:scopeGridIds!::float8[]::bigint[])\n      or (s.unit_kind = 'region' and s.unit_code = any(:scopeRegionCodes!::text[]))\n      or (s.unit_kind = 'department' and (:scopeAllDepartments!::boolean or s.unit_code = any(:scopeDepartments!::text[])))\n      or (s.called and exists (\n        select from case_clocks w\n        where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null\n          and (:scopeAllDepartments!::boolean or w.department_code = any(:scopeDepartments!::text[]))))\n      or ((:scopeAllOrders!::boolean and s.grid_id is not null or s.grid_id = any(:scopeOrderGridIds!::float8[]::bigint[]))\n        and s.kind_code in (select code from case_kinds where jurisdiction_code = :jurisdiction! and loop = 'order'))\n      or s.case_id in (\n        select case_id from case_reporters where jurisdiction_code = :jurisdiction! and account_id = :scopeAccount::text::uuid))\n    and (:ownIds::text[] is null or s.case_id = any(:ownIds::text[]::uuid[]))\n    and (:notOwnIds::text[] is null or s.case_id <> all(:notOwnIds::text[]::uuid[]))\n    and (:from::timestamptz is null or s.reported_at >= :from)\n    and (:to::timestamptz is null or s.reported_at < :to)\n    -- Where the case is shown, and not where it is: server/rules/shown_place.ts rounds alike.\n    and (:west::float8 is null\n      or (s.position && ST_Expand(\n          ST_MakeEnvelope(:west, :south::float8, :east::float8, :north::float8, 4326), 1 / :sensitiveSteps!::float8)\n        and case\n          when s.kind_code = any(:sensitiveKinds!::text[]) then\n            floor(ST_X(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :west and :east\n            and floor(ST_Y(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :south and :north\n          when :ordinarySteps::float8 is not null then\n            floor(ST_X(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :west and :east\n            and floor(ST_Y(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :south and :north\n          else s.position && ST_MakeEnvelope(:west, :south, :east, :north, 4326) end))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n    and (:states::text[] is null or s.state = any(:states))\n    and (:open::boolean is null or :open = (s.state not in ('closed', 'refused', 'merged')))\n    and (:sources::text[] is null or s.source = any(:sources))\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:unitCode::text is null or (s.unit_kind = :unitKind::text and s.unit_code = :unitCode))\n    and (:placements::text[] is null or s.placement = any(:placements))\n    and (:paused::boolean is null or s.paused = :paused)\n    -- What has a deadline or is paused is open: said again for the index.\n    and (:working::boolean is not true or s.state not in ('closed', 'refused', 'merged'))\n    and (:due::text[] is null\n      or ('none' = any(:due) and s.due_at is null)\n      or ('overdue' = any(:due) and s.due_at <= now())\n      or ('due_soon' = any(:due) and s.due_at > now() and s.due_soon_at <= now())\n      or ('on_time' = any(:due) and s.due_at > now() and (s.due_soon_at is null or s.due_soon_at > now())))\n    and (:withDuplicates::boolean is not true or (s.state <> 'merged' and s.case_id in (\n      select unnest(array[d.case_id, d.other_id])\n      from case_duplicates d\n      where d.jurisdiction_code = :jurisdiction! and d.kept_apart_at is null\n        and d.case_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null)\n        and d.other_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null))))\n    and (:withDuplicates::boolean is not false or s.state = 'merged' or not exists (\n      select from case_duplicates d\n      join case_states o on o.jurisdiction_code = d.jurisdiction_code\n        and o.case_id = case when d.case_id = s.case_id then d.other_id else d.case_id end\n      where d.jurisdiction_code = s.jurisdiction_code and s.case_id in (d.case_id, d.other_id)\n        and d.kept_apart_at is null and o.state <> 'merged'))\n    and (:called::boolean is null or s.called = :called)\n    -- All of it of one table, or the index and the words would both be of no use. Writing without capitals is compared as it\n    -- stands, which takes half the time.\n    and (:like::text is null\n      or (lower(:like) = upper(:like) and (c.description like :like or c.address like :like))\n      or (lower(:like) <> upper(:like) and (c.description ilike :like or c.address ilike :like))\n      or c.id between :idFrom::text::uuid and :idTo::text::uuid)\n    -- Words of an address are found only where shown_address.ts tells it.\n    and (:like::text is null or s.kind_code <> all(:sensitiveKinds!::text[]) or c.description ilike :like\n      or c.id between :idFrom::text::uuid and :idTo::text::uuid\n      or :handlesWhole!::boolean\n      or s.grid_id = any(:handledGridIds!::float8[]::bigint[])\n      or (s.unit_kind = 'region' and s.unit_code = any(:handledRegionCodes!::text[]))\n      or (s.unit_kind = 'department'\n        and (:handlesAllDepartments!::boolean or s.unit_code = any(:handledDepartments!::text[]))))\n    and (:like::text is not null or :idFrom::text is null\n      or s.case_id between :idFrom::text::uuid and :idTo::text::uuid)\n), newest as (\n  select case_id, reported_at, null::timestamptz as due_at\n  from fitting\n  where :mode! = 'newest'\n    and (:afterId::text is null or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n), due as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is not null and state not in ('closed', 'refused', 'merged')\n    and (:afterId::text is null or (:afterDue::timestamptz is not null\n      and (due_at, case_id) > (:afterDue::timestamptz, :afterId::text::uuid)))\n  order by due_at, case_id\n  limit :limit!::integer\n), due_never as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is null\n    and (:afterId::text is null or :afterDue::timestamptz is not null\n      or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n)\n-- A Date holds milliseconds, the columns microseconds: the next page begins where these texts say.\nselect case_id as \"id?\", reported_at::text as \"reported_at?\", due_at::text as \"due_at?\", null::bigint as \"count?\" from newest\nunion all\n(select * from (\n  select case_id, reported_at::text, due_at::text, null::bigint from due\n  union all\n  select case_id, reported_at::text, due_at::text, null::bigint from due_never\n) due_first limit :limit!::integer)\nunion all\nselect null, null, null, count(*) from (\n  select from fitting where :mode! = 'count' limit :limit!::integer\n) counted where :mode! = 'count' having :mode! = 'count'"};

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
 *     and (:notOwnIds::text[] is null or s.case_id <> all(:notOwnIds::text[]::uuid[]))
 *     and (:from::timestamptz is null or s.reported_at >= :from)
 *     and (:to::timestamptz is null or s.reported_at < :to)
 *     -- Where the case is shown, and not where it is: server/rules/shown_place.ts rounds alike.
 *     and (:west::float8 is null
 *       or (s.position && ST_Expand(
 *           ST_MakeEnvelope(:west, :south::float8, :east::float8, :north::float8, 4326), 1 / :sensitiveSteps!::float8)
 *         and case
 *           when s.kind_code = any(:sensitiveKinds!::text[]) then
 *             floor(ST_X(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :west and :east
 *             and floor(ST_Y(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :south and :north
 *           when :ordinarySteps::float8 is not null then
 *             floor(ST_X(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :west and :east
 *             and floor(ST_Y(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :south and :north
 *           else s.position && ST_MakeEnvelope(:west, :south, :east, :north, 4326) end))
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
 *     -- Words of an address are found only where shown_address.ts tells it.
 *     and (:like::text is null or s.kind_code <> all(:sensitiveKinds!::text[]) or c.description ilike :like
 *       or c.id between :idFrom::text::uuid and :idTo::text::uuid
 *       or :handlesWhole!::boolean
 *       or s.grid_id = any(:handledGridIds!::float8[]::bigint[])
 *       or (s.unit_kind = 'region' and s.unit_code = any(:handledRegionCodes!::text[]))
 *       or (s.unit_kind = 'department'
 *         and (:handlesAllDepartments!::boolean or s.unit_code = any(:handledDepartments!::text[]))))
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
