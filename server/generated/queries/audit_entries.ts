/** Types generated for queries found in "sql/queries/audit_entries.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'AuditEntries' parameters type */
export interface IAuditEntriesParams {
  accountPlaces: readonly (string | null)[];
  accountRegions: readonly (string | null)[];
  actions?: readonly (string | null)[] | null | void;
  actor?: string | null | void;
  asker?: string | null | void;
  begunOnlyUnended?: boolean | null | void;
  below?: number | null | void;
  caseGridIds: readonly (number | null)[];
  caseRegions: readonly (string | null)[];
  from?: DateOrString | null | void;
  limit: number;
  outcomes?: readonly (string | null)[] | null | void;
  place?: string | null | void;
  places: readonly (string | null)[];
  position?: number | null | void;
  seesAccounts: boolean;
  seesAll: boolean;
  seesCases: boolean;
  subject?: string | null | void;
  text?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'AuditEntries' return type */
export interface IAuditEntriesResult {
  action: string;
  actorId: string | null;
  actorKind: string;
  actorName: string;
  address: string | null;
  begunAt: Date | null;
  begunPosition: number | null;
  details: string;
  endedAs: string | null;
  endedAt: Date | null;
  endedPosition: number | null;
  happenedAt: Date;
  hash: string;
  jurisdiction: string | null;
  outcome: string;
  position: number;
  role: string | null;
  subjectId: string | null;
  subjectKind: string | null;
}

/** 'AuditEntries' query type */
export interface IAuditEntriesQuery {
  params: IAuditEntriesParams;
  result: IAuditEntriesResult;
}

const auditEntriesIR: Statement = {"usedParamSet":{"seesAll":true,"asker":true,"places":true,"seesAccounts":true,"accountPlaces":true,"accountRegions":true,"seesCases":true,"caseGridIds":true,"caseRegions":true,"position":true,"place":true,"below":true,"from":true,"to":true,"actor":true,"actions":true,"outcomes":true,"begunOnlyUnended":true,"subject":true,"text":true,"limit":true},"params":[{"name":"seesAll","required":true,"transform":{"type":"scalar"},"locs":[{"a":1146,"b":1154}]},{"name":"asker","required":false,"transform":{"type":"scalar"},"locs":[{"a":1215,"b":1220},{"a":1809,"b":1814}]},{"name":"places","required":true,"transform":{"type":"scalar"},"locs":[{"a":1262,"b":1269}]},{"name":"seesAccounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":1415,"b":1428},{"a":1896,"b":1909}]},{"name":"accountPlaces","required":true,"transform":{"type":"scalar"},"locs":[{"a":1608,"b":1622}]},{"name":"accountRegions","required":true,"transform":{"type":"scalar"},"locs":[{"a":1694,"b":1709},{"a":2125,"b":2140}]},{"name":"seesCases","required":true,"transform":{"type":"scalar"},"locs":[{"a":2208,"b":2218}]},{"name":"caseGridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":2775,"b":2787}]},{"name":"caseRegions","required":true,"transform":{"type":"scalar"},"locs":[{"a":2899,"b":2911}]},{"name":"position","required":false,"transform":{"type":"scalar"},"locs":[{"a":2934,"b":2942},{"a":2973,"b":2981}]},{"name":"place","required":false,"transform":{"type":"scalar"},"locs":[{"a":2991,"b":2996},{"a":3037,"b":3042}]},{"name":"below","required":false,"transform":{"type":"scalar"},"locs":[{"a":3052,"b":3057},{"a":3088,"b":3093}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":3103,"b":3107},{"a":3150,"b":3154}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":3164,"b":3166},{"a":3208,"b":3210}]},{"name":"actor","required":false,"transform":{"type":"scalar"},"locs":[{"a":3220,"b":3225},{"a":3257,"b":3262}]},{"name":"actions","required":false,"transform":{"type":"scalar"},"locs":[{"a":3272,"b":3279},{"a":3315,"b":3322}]},{"name":"outcomes","required":false,"transform":{"type":"scalar"},"locs":[{"a":3333,"b":3341},{"a":3378,"b":3386}]},{"name":"begunOnlyUnended","required":false,"transform":{"type":"scalar"},"locs":[{"a":3397,"b":3413}]},{"name":"subject","required":false,"transform":{"type":"scalar"},"locs":[{"a":3490,"b":3497},{"a":3531,"b":3538},{"a":3579,"b":3586}]},{"name":"text","required":false,"transform":{"type":"scalar"},"locs":[{"a":3603,"b":3607},{"a":3702,"b":3706}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":3746,"b":3752}]}],"statement":"-- Newest first, below a position; or the one at a position. A list that is null asks for all. Each with when it was begun,\n-- or how it ended.\nselect e.position::int as \"position!\", e.happened_at as \"happened_at!\", e.jurisdiction_code as \"jurisdiction?\",\n  e.actor_kind as \"actor_kind!\", e.actor_id as \"actor_id?\", coalesce(e.actor_name, '') as \"actor_name!\", e.role as \"role?\",\n  e.address as \"address?\", e.action as \"action!\", e.subject_kind as \"subject_kind?\", e.subject_id as \"subject_id?\",\n  e.outcome as \"outcome!\", e.begun_position::int as \"begun_position?\", b.happened_at as \"begun_at?\",\n  o.position::int as \"ended_position?\", o.happened_at as \"ended_at?\", o.outcome as \"ended_as?\",\n  e.details::text as \"details!\", e.hash as \"hash!\"\nfrom audit_log e\nleft join audit_log b on b.position = e.begun_position\nleft join lateral (\n  select position, happened_at, outcome from audit_log where begun_position = e.position order by position limit 1\n) o on e.outcome = 'begun'\n-- What the asker may see, as AUDIT_SEEN of server/access/rights.ts has it. Flags first, so that whoever administers nothing\n-- is found his own by their index.\nwhere (:seesAll!::boolean\n    or (e.actor_kind = 'account' and e.actor_id = :asker::text)\n    or e.jurisdiction_code = any(:places!::text[])\n    -- About an account with a right in his places or regions (place/region); what was done in another place is of that place.\n    or (:seesAccounts!::boolean and e.jurisdiction_code is null and e.subject_kind = 'account' and e.subject_id in (\n      select g.account_id::text from grants g\n      where g.jurisdiction_code = any(:accountPlaces!::text[])\n        or g.jurisdiction_code || '/' || g.region_code = any(:accountRegions!::text[])\n      union all\n      select a.id::text from accounts a\n      where a.created_by::text = :asker::text and not exists (select from grants g where g.account_id = a.id)))\n    or (:seesAccounts!::boolean and e.subject_kind = 'account' and (e.jurisdiction_code, e.subject_id) in (\n      select g.jurisdiction_code, g.account_id::text from grants g\n      where g.jurisdiction_code || '/' || g.region_code = any(:accountRegions!::text[])))\n    -- With cases that are all in his regions.\n    or (:seesCases!::boolean and e.subject_kind = 'case' and (\n      select coalesce(bool_and(s.case_id is not null), false)\n      from (\n        select e.subject_id as id where e.subject_id is not null\n        union all\n        select jsonb_array_elements_text(e.details -> 'subjects') where jsonb_typeof(e.details -> 'subjects') = 'array'\n      ) named\n      left join case_states s on s.jurisdiction_code = e.jurisdiction_code\n        and s.case_id = case when named.id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then named.id::uuid end\n        and (s.grid_id = any(:caseGridIds!::float8[]::bigint[])\n          or (s.unit_kind = 'region' and s.jurisdiction_code || '/' || s.unit_code = any(:caseRegions!::text[]))))))\n  and (:position::int is null or e.position = :position)\n  and (:place::text is null or e.jurisdiction_code = :place)\n  and (:below::int is null or e.position < :below)\n  and (:from::timestamptz is null or e.happened_at >= :from)\n  and (:to::timestamptz is null or e.happened_at < :to)\n  and (:actor::text is null or e.actor_id = :actor)\n  and (:actions::text[] is null or e.action = any(:actions))\n  and (:outcomes::text[] is null or e.outcome = any(:outcomes))\n  and (:begunOnlyUnended::boolean is not true or e.outcome <> 'begun' or o.position is null)\n  and (:subject::text is null or e.subject_id = :subject or e.details -> 'subjects' @> to_jsonb(:subject::text))\n  and (:text::text is null or strpos(lower(concat_ws(e'\\n', e.actor_name, e.action, e.subject_id)), lower(:text)) > 0)\norder by e.position desc\nlimit :limit!"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first, below a position; or the one at a position. A list that is null asks for all. Each with when it was begun,
 * -- or how it ended.
 * select e.position::int as "position!", e.happened_at as "happened_at!", e.jurisdiction_code as "jurisdiction?",
 *   e.actor_kind as "actor_kind!", e.actor_id as "actor_id?", coalesce(e.actor_name, '') as "actor_name!", e.role as "role?",
 *   e.address as "address?", e.action as "action!", e.subject_kind as "subject_kind?", e.subject_id as "subject_id?",
 *   e.outcome as "outcome!", e.begun_position::int as "begun_position?", b.happened_at as "begun_at?",
 *   o.position::int as "ended_position?", o.happened_at as "ended_at?", o.outcome as "ended_as?",
 *   e.details::text as "details!", e.hash as "hash!"
 * from audit_log e
 * left join audit_log b on b.position = e.begun_position
 * left join lateral (
 *   select position, happened_at, outcome from audit_log where begun_position = e.position order by position limit 1
 * ) o on e.outcome = 'begun'
 * -- What the asker may see, as AUDIT_SEEN of server/access/rights.ts has it. Flags first, so that whoever administers nothing
 * -- is found his own by their index.
 * where (:seesAll!::boolean
 *     or (e.actor_kind = 'account' and e.actor_id = :asker::text)
 *     or e.jurisdiction_code = any(:places!::text[])
 *     -- About an account with a right in his places or regions (place/region); what was done in another place is of that place.
 *     or (:seesAccounts!::boolean and e.jurisdiction_code is null and e.subject_kind = 'account' and e.subject_id in (
 *       select g.account_id::text from grants g
 *       where g.jurisdiction_code = any(:accountPlaces!::text[])
 *         or g.jurisdiction_code || '/' || g.region_code = any(:accountRegions!::text[])
 *       union all
 *       select a.id::text from accounts a
 *       where a.created_by::text = :asker::text and not exists (select from grants g where g.account_id = a.id)))
 *     or (:seesAccounts!::boolean and e.subject_kind = 'account' and (e.jurisdiction_code, e.subject_id) in (
 *       select g.jurisdiction_code, g.account_id::text from grants g
 *       where g.jurisdiction_code || '/' || g.region_code = any(:accountRegions!::text[])))
 *     -- With cases that are all in his regions.
 *     or (:seesCases!::boolean and e.subject_kind = 'case' and (
 *       select coalesce(bool_and(s.case_id is not null), false)
 *       from (
 *         select e.subject_id as id where e.subject_id is not null
 *         union all
 *         select jsonb_array_elements_text(e.details -> 'subjects') where jsonb_typeof(e.details -> 'subjects') = 'array'
 *       ) named
 *       left join case_states s on s.jurisdiction_code = e.jurisdiction_code
 *         and s.case_id = case when named.id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then named.id::uuid end
 *         and (s.grid_id = any(:caseGridIds!::float8[]::bigint[])
 *           or (s.unit_kind = 'region' and s.jurisdiction_code || '/' || s.unit_code = any(:caseRegions!::text[]))))))
 *   and (:position::int is null or e.position = :position)
 *   and (:place::text is null or e.jurisdiction_code = :place)
 *   and (:below::int is null or e.position < :below)
 *   and (:from::timestamptz is null or e.happened_at >= :from)
 *   and (:to::timestamptz is null or e.happened_at < :to)
 *   and (:actor::text is null or e.actor_id = :actor)
 *   and (:actions::text[] is null or e.action = any(:actions))
 *   and (:outcomes::text[] is null or e.outcome = any(:outcomes))
 *   and (:begunOnlyUnended::boolean is not true or e.outcome <> 'begun' or o.position is null)
 *   and (:subject::text is null or e.subject_id = :subject or e.details -> 'subjects' @> to_jsonb(:subject::text))
 *   and (:text::text is null or strpos(lower(concat_ws(e'\n', e.actor_name, e.action, e.subject_id)), lower(:text)) > 0)
 * order by e.position desc
 * limit :limit!
 * ```
 */
export const auditEntries = new NamedQuery<IAuditEntriesParams,IAuditEntriesResult>('auditEntries', auditEntriesIR);
