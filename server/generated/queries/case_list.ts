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
  scopeAllDepartments: boolean;
  scopeAllOrders: boolean;
  scopeDepartments?: readonly (string | null)[] | null | void;
  scopeGridIds: readonly (number | null)[];
  scopeOrderGridIds?: readonly (number | null)[] | null | void;
  scopeOwnIds?: readonly (string | null)[] | null | void;
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

const caseListIR: Statement = {"usedParamSet":{"jurisdiction":true,"scopeWhole":true,"scopeGridIds":true,"scopeRegionCodes":true,"scopeAllDepartments":true,"scopeDepartments":true,"scopeAllOrders":true,"scopeOrderGridIds":true,"scopeOwnIds":true,"ownIds":true,"notOwnIds":true,"from":true,"to":true,"west":true,"south":true,"east":true,"north":true,"sensitiveSteps":true,"sensitiveKinds":true,"ordinarySteps":true,"kinds":true,"states":true,"open":true,"sources":true,"gridIds":true,"unitCode":true,"unitKind":true,"placements":true,"paused":true,"working":true,"due":true,"withDuplicates":true,"called":true,"like":true,"idFrom":true,"idTo":true,"handlesWhole":true,"handledGridIds":true,"handledRegionCodes":true,"handlesAllDepartments":true,"handledDepartments":true,"mode":true,"afterId":true,"afterReported":true,"limit":true,"afterDue":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":490,"b":503},{"a":1634,"b":1647},{"a":4253,"b":4266},{"a":4401,"b":4414},{"a":4553,"b":4566}]},{"name":"scopeWhole","required":true,"transform":{"type":"scalar"},"locs":[{"a":714,"b":725}]},{"name":"scopeGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":761,"b":774}]},{"name":"scopeRegionCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":852,"b":869}]},{"name":"scopeAllDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":892,"b":912},{"a":1012,"b":1032},{"a":1281,"b":1301}]},{"name":"scopeDepartments","required":false,"transform":{"type":"scalar"},"locs":[{"a":926,"b":942},{"a":1055,"b":1071},{"a":1330,"b":1346}]},{"name":"scopeAllOrders","required":true,"transform":{"type":"scalar"},"locs":[{"a":1365,"b":1380},{"a":1449,"b":1464}]},{"name":"scopeOrderGridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1394,"b":1411},{"a":1511,"b":1528}]},{"name":"scopeOwnIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1680,"b":1691},{"a":1733,"b":1744}]},{"name":"ownIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1774,"b":1780},{"a":1817,"b":1823}]},{"name":"notOwnIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":1852,"b":1861},{"a":1899,"b":1908}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":1937,"b":1941},{"a":1984,"b":1988}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":2000,"b":2002},{"a":2044,"b":2046}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":2153,"b":2157},{"a":2236,"b":2240},{"a":2496,"b":2500},{"a":2761,"b":2765},{"a":2928,"b":2932}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":2243,"b":2248},{"a":2604,"b":2609},{"a":2865,"b":2870},{"a":2935,"b":2940}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":2259,"b":2263},{"a":2506,"b":2510},{"a":2771,"b":2775},{"a":2943,"b":2947}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":2274,"b":2279},{"a":2615,"b":2620},{"a":2876,"b":2881},{"a":2950,"b":2955}]},{"name":"sensitiveSteps","required":true,"transform":{"type":"scalar"},"locs":[{"a":2301,"b":2316},{"a":2445,"b":2460},{"a":2471,"b":2486},{"a":2553,"b":2568},{"a":2579,"b":2594}]},{"name":"sensitiveKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":2377,"b":2392},{"a":5677,"b":5692}]},{"name":"ordinarySteps","required":false,"transform":{"type":"scalar"},"locs":[{"a":2637,"b":2650},{"a":2714,"b":2727},{"a":2738,"b":2751},{"a":2818,"b":2831},{"a":2842,"b":2855}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":2979,"b":2984},{"a":3023,"b":3028}]},{"name":"states","required":false,"transform":{"type":"scalar"},"locs":[{"a":3041,"b":3047},{"a":3082,"b":3088}]},{"name":"open","required":false,"transform":{"type":"scalar"},"locs":[{"a":3101,"b":3105},{"a":3127,"b":3131}]},{"name":"sources","required":false,"transform":{"type":"scalar"},"locs":[{"a":3194,"b":3201},{"a":3237,"b":3244}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":3257,"b":3264},{"a":3303,"b":3310}]},{"name":"unitCode","required":false,"transform":{"type":"scalar"},"locs":[{"a":3343,"b":3351},{"a":3419,"b":3427}]},{"name":"unitKind","required":false,"transform":{"type":"scalar"},"locs":[{"a":3385,"b":3393}]},{"name":"placements","required":false,"transform":{"type":"scalar"},"locs":[{"a":3440,"b":3450},{"a":3489,"b":3499}]},{"name":"paused","required":false,"transform":{"type":"scalar"},"locs":[{"a":3512,"b":3518},{"a":3551,"b":3557}]},{"name":"working","required":false,"transform":{"type":"scalar"},"locs":[{"a":3644,"b":3651}]},{"name":"due","required":false,"transform":{"type":"scalar"},"locs":[{"a":3734,"b":3737},{"a":3778,"b":3781},{"a":3832,"b":3835},{"a":3888,"b":3891},{"a":3969,"b":3972}]},{"name":"withDuplicates","required":false,"transform":{"type":"scalar"},"locs":[{"a":4060,"b":4074},{"a":4611,"b":4625}]},{"name":"called","required":false,"transform":{"type":"scalar"},"locs":[{"a":5050,"b":5056},{"a":5089,"b":5095}]},{"name":"like","required":false,"transform":{"type":"scalar"},"locs":[{"a":5275,"b":5279},{"a":5311,"b":5315},{"a":5326,"b":5330},{"a":5357,"b":5361},{"a":5381,"b":5385},{"a":5405,"b":5409},{"a":5421,"b":5425},{"a":5453,"b":5457},{"a":5478,"b":5482},{"a":5635,"b":5639},{"a":5726,"b":5730},{"a":6124,"b":6128}]},{"name":"idFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":5508,"b":5514},{"a":5754,"b":5760},{"a":6151,"b":6157},{"a":6200,"b":6206}]},{"name":"idTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":5532,"b":5536},{"a":5778,"b":5782},{"a":6224,"b":6228}]},{"name":"handlesWhole","required":true,"transform":{"type":"scalar"},"locs":[{"a":5805,"b":5818}]},{"name":"handledGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":5854,"b":5869}]},{"name":"handledRegionCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":5947,"b":5966}]},{"name":"handlesAllDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":6028,"b":6050}]},{"name":"handledDepartments","required":true,"transform":{"type":"scalar"},"locs":[{"a":6082,"b":6101}]},{"name":"mode","required":true,"transform":{"type":"scalar"},"locs":[{"a":6340,"b":6345},{"a":6611,"b":6616},{"a":6985,"b":6990},{"a":7783,"b":7788},{"a":7839,"b":7844},{"a":7863,"b":7868}]},{"name":"afterId","required":false,"transform":{"type":"scalar"},"locs":[{"a":6367,"b":6374},{"a":6448,"b":6455},{"a":6713,"b":6720},{"a":6830,"b":6837},{"a":7034,"b":7041},{"a":7159,"b":7166}]},{"name":"afterReported","required":false,"transform":{"type":"scalar"},"locs":[{"a":6419,"b":6432},{"a":7130,"b":7143}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":6521,"b":6527},{"a":6889,"b":6895},{"a":7232,"b":7238},{"a":7686,"b":7692},{"a":7806,"b":7812}]},{"name":"afterDue","required":false,"transform":{"type":"scalar"},"locs":[{"a":6740,"b":6748},{"a":6806,"b":6814},{"a":7060,"b":7068}]}],"statement":"-- Which cases fit a filter: so many of them, newest first or due first, after a key; or only how many there are, counted\n-- no further than the limit. The filter stands once; the order that is not asked for is never run.\nwith fitting as not materialized (\n  select s.case_id, s.reported_at, s.due_at, s.state\n  from case_states s\n  -- Goes away where no text is asked for.\n  left join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id\n  where s.jurisdiction_code = :jurisdiction!\n    -- What the asker may see, as isInScope of server/access/case_scope.ts has it.\n    -- Written so that what he has nothing of goes away before it is planned: that cost more than to find the cases.\n    and (:scopeWhole!::boolean\n      or s.grid_id = any(:scopeGridIds!::float8[]::bigint[])\n      or (s.unit_kind = 'region' and s.unit_code = any(:scopeRegionCodes!::text[]))\n      or ((:scopeAllDepartments!::boolean or :scopeDepartments::text[] is not null) and (\n        (s.unit_kind = 'department' and (:scopeAllDepartments! or s.unit_code = any(:scopeDepartments)))\n        or (s.called and exists (\n          select from case_clocks w\n          where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null\n            and (:scopeAllDepartments! or w.department_code = any(:scopeDepartments))))))\n      or ((:scopeAllOrders!::boolean or :scopeOrderGridIds::float8[] is not null)\n        and (:scopeAllOrders! and s.grid_id is not null or s.grid_id = any(:scopeOrderGridIds::float8[]::bigint[]))\n        and s.kind_code in (select code from case_kinds where jurisdiction_code = :jurisdiction! and loop = 'order'))\n      or (:scopeOwnIds::text[] is not null and s.case_id = any(:scopeOwnIds::text[]::uuid[])))\n    and (:ownIds::text[] is null or s.case_id = any(:ownIds::text[]::uuid[]))\n    and (:notOwnIds::text[] is null or s.case_id <> all(:notOwnIds::text[]::uuid[]))\n    and (:from::timestamptz is null or s.reported_at >= :from)\n    and (:to::timestamptz is null or s.reported_at < :to)\n    -- Where the case is shown, and not where it is: server/rules/shown_place.ts rounds alike.\n    and (:west::float8 is null\n      or (s.position && ST_Expand(\n          ST_MakeEnvelope(:west, :south::float8, :east::float8, :north::float8, 4326), 1 / :sensitiveSteps!::float8)\n        and case\n          when s.kind_code = any(:sensitiveKinds!::text[]) then\n            floor(ST_X(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :west and :east\n            and floor(ST_Y(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :south and :north\n          when :ordinarySteps::float8 is not null then\n            floor(ST_X(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :west and :east\n            and floor(ST_Y(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :south and :north\n          else s.position && ST_MakeEnvelope(:west, :south, :east, :north, 4326) end))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n    and (:states::text[] is null or s.state = any(:states))\n    and (:open::boolean is null or :open = (s.state not in ('closed', 'refused', 'merged')))\n    and (:sources::text[] is null or s.source = any(:sources))\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:unitCode::text is null or (s.unit_kind = :unitKind::text and s.unit_code = :unitCode))\n    and (:placements::text[] is null or s.placement = any(:placements))\n    and (:paused::boolean is null or s.paused = :paused)\n    -- What has a deadline or is paused is open: said again for the index.\n    and (:working::boolean is not true or s.state not in ('closed', 'refused', 'merged'))\n    and (:due::text[] is null\n      or ('none' = any(:due) and s.due_at is null)\n      or ('overdue' = any(:due) and s.due_at <= now())\n      or ('due_soon' = any(:due) and s.due_at > now() and s.due_soon_at <= now())\n      or ('on_time' = any(:due) and s.due_at > now() and (s.due_soon_at is null or s.due_soon_at > now())))\n    and (:withDuplicates::boolean is not true or (s.state <> 'merged' and s.case_id in (\n      select unnest(array[d.case_id, d.other_id])\n      from case_duplicates d\n      where d.jurisdiction_code = :jurisdiction! and d.kept_apart_at is null\n        and d.case_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null)\n        and d.other_id not in (\n          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null))))\n    and (:withDuplicates::boolean is not false or s.state = 'merged' or not exists (\n      select from case_duplicates d\n      join case_states o on o.jurisdiction_code = d.jurisdiction_code\n        and o.case_id = case when d.case_id = s.case_id then d.other_id else d.case_id end\n      where d.jurisdiction_code = s.jurisdiction_code and s.case_id in (d.case_id, d.other_id)\n        and d.kept_apart_at is null and o.state <> 'merged'))\n    and (:called::boolean is null or s.called = :called)\n    -- All of it of one table, or the index and the words would both be of no use. Writing without capitals is compared as it\n    -- stands, which takes half the time.\n    and (:like::text is null\n      or (lower(:like) = upper(:like) and (c.description like :like or c.address like :like))\n      or (lower(:like) <> upper(:like) and (c.description ilike :like or c.address ilike :like))\n      or c.id between :idFrom::text::uuid and :idTo::text::uuid)\n    -- Words of an address are found only where shown_address.ts tells it.\n    and (:like::text is null or s.kind_code <> all(:sensitiveKinds!::text[]) or c.description ilike :like\n      or c.id between :idFrom::text::uuid and :idTo::text::uuid\n      or :handlesWhole!::boolean\n      or s.grid_id = any(:handledGridIds!::float8[]::bigint[])\n      or (s.unit_kind = 'region' and s.unit_code = any(:handledRegionCodes!::text[]))\n      or (s.unit_kind = 'department'\n        and (:handlesAllDepartments!::boolean or s.unit_code = any(:handledDepartments!::text[]))))\n    and (:like::text is not null or :idFrom::text is null\n      or s.case_id between :idFrom::text::uuid and :idTo::text::uuid)\n), newest as (\n  select case_id, reported_at, null::timestamptz as due_at\n  from fitting\n  where :mode! = 'newest'\n    and (:afterId::text is null or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n), due as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is not null and state not in ('closed', 'refused', 'merged')\n    and (:afterId::text is null or (:afterDue::timestamptz is not null\n      and (due_at, case_id) > (:afterDue::timestamptz, :afterId::text::uuid)))\n  order by due_at, case_id\n  limit :limit!::integer\n), due_never as (\n  select case_id, reported_at, due_at\n  from fitting\n  where :mode! = 'due_first' and due_at is null\n    and (:afterId::text is null or :afterDue::timestamptz is not null\n      or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))\n  order by reported_at desc, case_id desc\n  limit :limit!::integer\n)\n-- A Date holds milliseconds, the columns microseconds: the next page begins where these texts say.\nselect case_id as \"id?\", reported_at::text as \"reported_at?\", due_at::text as \"due_at?\", null::bigint as \"count?\" from newest\nunion all\n(select * from (\n  select case_id, reported_at::text, due_at::text, null::bigint from due\n  union all\n  select case_id, reported_at::text, due_at::text, null::bigint from due_never\n) due_first limit :limit!::integer)\nunion all\nselect null, null, null, count(*) from (\n  select from fitting where :mode! = 'count' limit :limit!::integer\n) counted where :mode! = 'count' having :mode! = 'count'"};

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
 *     -- Written so that what he has nothing of goes away before it is planned: that cost more than to find the cases.
 *     and (:scopeWhole!::boolean
 *       or s.grid_id = any(:scopeGridIds!::float8[]::bigint[])
 *       or (s.unit_kind = 'region' and s.unit_code = any(:scopeRegionCodes!::text[]))
 *       or ((:scopeAllDepartments!::boolean or :scopeDepartments::text[] is not null) and (
 *         (s.unit_kind = 'department' and (:scopeAllDepartments! or s.unit_code = any(:scopeDepartments)))
 *         or (s.called and exists (
 *           select from case_clocks w
 *           where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null
 *             and (:scopeAllDepartments! or w.department_code = any(:scopeDepartments))))))
 *       or ((:scopeAllOrders!::boolean or :scopeOrderGridIds::float8[] is not null)
 *         and (:scopeAllOrders! and s.grid_id is not null or s.grid_id = any(:scopeOrderGridIds::float8[]::bigint[]))
 *         and s.kind_code in (select code from case_kinds where jurisdiction_code = :jurisdiction! and loop = 'order'))
 *       or (:scopeOwnIds::text[] is not null and s.case_id = any(:scopeOwnIds::text[]::uuid[])))
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
