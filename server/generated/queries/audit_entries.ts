/** Types generated for queries found in "sql/queries/audit_entries.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'AuditEntries' parameters type */
export interface IAuditEntriesParams {
  actions?: readonly (string | null)[] | null | void;
  actor?: string | null | void;
  below?: number | null | void;
  from?: DateOrString | null | void;
  limit: number;
  outcomes?: readonly (string | null)[] | null | void;
  places?: readonly (string | null)[] | null | void;
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
  details: string;
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

const auditEntriesIR: Statement = {"usedParamSet":{"places":true,"below":true,"from":true,"to":true,"actor":true,"actions":true,"outcomes":true,"subject":true,"text":true,"limit":true},"params":[{"name":"places","required":false,"transform":{"type":"scalar"},"locs":[{"a":339,"b":345},{"a":390,"b":396}]},{"name":"below","required":false,"transform":{"type":"scalar"},"locs":[{"a":407,"b":412},{"a":441,"b":446}]},{"name":"from","required":false,"transform":{"type":"scalar"},"locs":[{"a":456,"b":460},{"a":501,"b":505}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":515,"b":517},{"a":557,"b":559}]},{"name":"actor","required":false,"transform":{"type":"scalar"},"locs":[{"a":569,"b":574},{"a":604,"b":609}]},{"name":"actions","required":false,"transform":{"type":"scalar"},"locs":[{"a":619,"b":626},{"a":660,"b":667}]},{"name":"outcomes","required":false,"transform":{"type":"scalar"},"locs":[{"a":678,"b":686},{"a":721,"b":729}]},{"name":"subject","required":false,"transform":{"type":"scalar"},"locs":[{"a":740,"b":747},{"a":779,"b":786},{"a":825,"b":832}]},{"name":"text","required":false,"transform":{"type":"scalar"},"locs":[{"a":849,"b":853},{"a":942,"b":946}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":984,"b":990}]}],"statement":"-- Newest first, below a position. A list that is null asks for all.\nselect position::int as \"position!\", happened_at, jurisdiction_code as \"jurisdiction\", actor_kind, actor_id,\n  coalesce(actor_name, '') as \"actor_name!\", role, address, action, subject_kind, subject_id, outcome,\n  details::text as \"details!\", hash\nfrom audit_log\nwhere (:places::text[] is null or jurisdiction_code = any(:places))\n  and (:below::int is null or position < :below)\n  and (:from::timestamptz is null or happened_at >= :from)\n  and (:to::timestamptz is null or happened_at < :to)\n  and (:actor::text is null or actor_id = :actor)\n  and (:actions::text[] is null or action = any(:actions))\n  and (:outcomes::text[] is null or outcome = any(:outcomes))\n  and (:subject::text is null or subject_id = :subject or details -> 'subjects' @> to_jsonb(:subject::text))\n  and (:text::text is null or strpos(lower(concat_ws(e'\\n', actor_name, action, subject_id)), lower(:text)) > 0)\norder by position desc\nlimit :limit!"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first, below a position. A list that is null asks for all.
 * select position::int as "position!", happened_at, jurisdiction_code as "jurisdiction", actor_kind, actor_id,
 *   coalesce(actor_name, '') as "actor_name!", role, address, action, subject_kind, subject_id, outcome,
 *   details::text as "details!", hash
 * from audit_log
 * where (:places::text[] is null or jurisdiction_code = any(:places))
 *   and (:below::int is null or position < :below)
 *   and (:from::timestamptz is null or happened_at >= :from)
 *   and (:to::timestamptz is null or happened_at < :to)
 *   and (:actor::text is null or actor_id = :actor)
 *   and (:actions::text[] is null or action = any(:actions))
 *   and (:outcomes::text[] is null or outcome = any(:outcomes))
 *   and (:subject::text is null or subject_id = :subject or details -> 'subjects' @> to_jsonb(:subject::text))
 *   and (:text::text is null or strpos(lower(concat_ws(e'\n', actor_name, action, subject_id)), lower(:text)) > 0)
 * order by position desc
 * limit :limit!
 * ```
 */
export const auditEntries = new NamedQuery<IAuditEntriesParams,IAuditEntriesResult>('auditEntries', auditEntriesIR);
