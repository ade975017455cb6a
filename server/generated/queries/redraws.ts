/** Types generated for queries found in "sql/queries/redraws.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Redraws' parameters type */
export interface IRedrawsParams {
  ids?: readonly (string | null)[] | null | void;
  jurisdiction: string;
}

/** 'Redraws' return type */
export interface IRedrawsResult {
  baseBytes: number;
  basedAt: Date;
  baseDigest: string;
  boundariesDigest: string | null;
  editCount: number;
  id: string;
  isBaseReplaced: boolean;
  jurisdictionCode: string;
  name: string;
  scopeId: number | null;
  startedAt: Date;
  startedBy: string | null;
  state: string;
}

/** 'Redraws' query type */
export interface IRedrawsQuery {
  params: IRedrawsParams;
  result: IRedrawsResult;
}

const redrawsIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":787,"b":800}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":807,"b":810},{"a":842,"b":845},{"a":872,"b":875}]}],"statement":"-- Drafts of a place, the newest first, those deleted left out; or those that the ids name, deleted ones too.\nselect r.jurisdiction_code, r.id::text as \"id!\", r.name, r.state, r.scope_id, r.based_at, r.base_digest,\n  length(b.bytes) as \"base_bytes!\", r.boundaries_digest, r.started_at, a.shown_name as \"started_by?\",\n  r.state in ('drawing', 'submitted', 'approved') and redraw_base_replaced(r.jurisdiction_code, r.scope_id, r.based_at)\n    as \"is_base_replaced!\",\n  coalesce((select max(number) from redraw_edits e where e.jurisdiction_code = r.jurisdiction_code and e.redraw_id = r.id), 0)\n    as \"edit_count!\"\nfrom redraws r\njoin blobs b on b.jurisdiction_code = r.jurisdiction_code and b.digest = r.base_digest\nleft join accounts a on a.id = r.started_by\nwhere r.jurisdiction_code = :jurisdiction! and (:ids::text[] is null or r.id = any(:ids::text[]::uuid[]))\n  and (:ids::text[] is not null or r.state <> 'deleted')\norder by r.started_at desc, r.id"};

/**
 * Query generated from SQL:
 * ```
 * -- Drafts of a place, the newest first, those deleted left out; or those that the ids name, deleted ones too.
 * select r.jurisdiction_code, r.id::text as "id!", r.name, r.state, r.scope_id, r.based_at, r.base_digest,
 *   length(b.bytes) as "base_bytes!", r.boundaries_digest, r.started_at, a.shown_name as "started_by?",
 *   r.state in ('drawing', 'submitted', 'approved') and redraw_base_replaced(r.jurisdiction_code, r.scope_id, r.based_at)
 *     as "is_base_replaced!",
 *   coalesce((select max(number) from redraw_edits e where e.jurisdiction_code = r.jurisdiction_code and e.redraw_id = r.id), 0)
 *     as "edit_count!"
 * from redraws r
 * join blobs b on b.jurisdiction_code = r.jurisdiction_code and b.digest = r.base_digest
 * left join accounts a on a.id = r.started_by
 * where r.jurisdiction_code = :jurisdiction! and (:ids::text[] is null or r.id = any(:ids::text[]::uuid[]))
 *   and (:ids::text[] is not null or r.state <> 'deleted')
 * order by r.started_at desc, r.id
 * ```
 */
export const redraws = new NamedQuery<IRedrawsParams,IRedrawsResult>('redraws', redrawsIR);
