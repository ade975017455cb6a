/** Types generated for queries found in "sql/queries/redraw_edits.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'RedrawEdits' parameters type */
export interface IRedrawEditsParams {
  after: number;
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
}

/** 'RedrawEdits' query type */
export interface IRedrawEditsQuery {
  params: IRedrawEditsParams;
  result: IRedrawEditsResult;
}

const redrawEditsIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"after":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":288}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":311}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":346}]},{"name":"limit","required":false,"transform":{"type":"scalar"},"locs":[{"a":381,"b":386}]}],"statement":"-- The log of a draft after a number, in order.\nselect e.jurisdiction_code, e.number, e.edit_id as id, e.account_id::text as \"account_id?\", a.shown_name as \"by?\", e.made_at,\n  e.body\nfrom redraw_edits e\nleft join accounts a on a.id = e.account_id\nwhere e.jurisdiction_code = :jurisdiction! and e.redraw_id = :id!::text::uuid and e.number > :after!::integer\norder by e.number\nlimit :limit::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- The log of a draft after a number, in order.
 * select e.jurisdiction_code, e.number, e.edit_id as id, e.account_id::text as "account_id?", a.shown_name as "by?", e.made_at,
 *   e.body
 * from redraw_edits e
 * left join accounts a on a.id = e.account_id
 * where e.jurisdiction_code = :jurisdiction! and e.redraw_id = :id!::text::uuid and e.number > :after!::integer
 * order by e.number
 * limit :limit::integer
 * ```
 */
export const redrawEdits = new NamedQuery<IRedrawEditsParams,IRedrawEditsResult>('redrawEdits', redrawEditsIR);
