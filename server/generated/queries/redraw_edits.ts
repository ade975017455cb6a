/** Types generated for queries found in "sql/queries/redraw_edits.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'RedrawEdits' parameters type */
export interface IRedrawEditsParams {
  after: number;
  bytes?: number | null | void;
  id: string;
  jurisdiction: string;
  limit?: number | null | void;
}

/** 'RedrawEdits' return type */
export interface IRedrawEditsResult {
  accountId: string | null;
  body: Json;
  by: string | null;
  id: string;
  jurisdictionCode: string;
  madeAt: Date;
  number: number;
  until: number;
}

/** 'RedrawEdits' query type */
export interface IRedrawEditsQuery {
  params: IRedrawEditsParams;
  result: IRedrawEditsResult;
}

const redrawEditsIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"after":true,"limit":true,"bytes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":623,"b":636}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":656,"b":659}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":688,"b":694}]},{"name":"limit","required":false,"transform":{"type":"scalar"},"locs":[{"a":737,"b":742}]},{"name":"bytes","required":false,"transform":{"type":"scalar"},"locs":[{"a":813,"b":818},{"a":856,"b":861}]}],"statement":"-- The log of a draft after a number, in order: at most so many edits, and no more once they come to so many bytes as they are\n-- kept (compressed); the first in any case. `until` is the last number there would have been without the bytes.\nselect e.jurisdiction_code, e.number, e.edit_id as id, e.account_id::text as \"account_id?\", a.shown_name as \"by?\", e.made_at,\n  e.body, e.until as \"until!\"\nfrom (\n  select p.*, max(p.number) over () as until,\n    sum(pg_column_size(p.body)) over (order by p.number) - pg_column_size(p.body) as bytes_before\n  from (\n    select r.* from redraw_edits r\n    where r.jurisdiction_code = :jurisdiction! and r.redraw_id = :id!::text::uuid and r.number > :after!::integer\n    order by r.number\n    limit :limit::integer\n  ) p\n) e\nleft join accounts a on a.id = e.account_id\nwhere :bytes::bigint is null or e.bytes_before < :bytes::bigint\norder by e.number"};

/**
 * Query generated from SQL:
 * ```
 * -- The log of a draft after a number, in order: at most so many edits, and no more once they come to so many bytes as they are
 * -- kept (compressed); the first in any case. `until` is the last number there would have been without the bytes.
 * select e.jurisdiction_code, e.number, e.edit_id as id, e.account_id::text as "account_id?", a.shown_name as "by?", e.made_at,
 *   e.body, e.until as "until!"
 * from (
 *   select p.*, max(p.number) over () as until,
 *     sum(pg_column_size(p.body)) over (order by p.number) - pg_column_size(p.body) as bytes_before
 *   from (
 *     select r.* from redraw_edits r
 *     where r.jurisdiction_code = :jurisdiction! and r.redraw_id = :id!::text::uuid and r.number > :after!::integer
 *     order by r.number
 *     limit :limit::integer
 *   ) p
 * ) e
 * left join accounts a on a.id = e.account_id
 * where :bytes::bigint is null or e.bytes_before < :bytes::bigint
 * order by e.number
 * ```
 */
export const redrawEdits = new NamedQuery<IRedrawEditsParams,IRedrawEditsResult>('redrawEdits', redrawEditsIR);
