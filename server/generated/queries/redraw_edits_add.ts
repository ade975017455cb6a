/** Types generated for queries found in "sql/queries/redraw_edits_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'RedrawEditsAdd' parameters type */
export interface IRedrawEditsAddParams {
  accountId?: string | null | void;
  count: number;
  edits: Json;
  id: string;
  jurisdiction: string;
}

/** 'RedrawEditsAdd' return type */
export type IRedrawEditsAddResult = void;

/** 'RedrawEditsAdd' query type */
export interface IRedrawEditsAddQuery {
  params: IRedrawEditsAddParams;
  result: IRedrawEditsAddResult;
}

const redrawEditsAddIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"count":true,"accountId":true,"edits":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":172}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":178}]},{"name":"count","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":199}]},{"name":"accountId","required":false,"transform":{"type":"scalar"},"locs":[{"a":245,"b":254}]},{"name":"edits","required":true,"transform":{"type":"scalar"},"locs":[{"a":310,"b":316}]}],"statement":"-- At the end of the log, in their order. The draft is held.\ninsert into redraw_edits (jurisdiction_code, redraw_id, number, edit_id, account_id, body)\nselect :jurisdiction!, :id!::text::uuid, :count!::integer + e.place::integer, e.edit->>'id', :accountId::text::uuid, e.edit->'body'\nfrom jsonb_array_elements(:edits!::jsonb) with ordinality as e (edit, place)"};

/**
 * Query generated from SQL:
 * ```
 * -- At the end of the log, in their order. The draft is held.
 * insert into redraw_edits (jurisdiction_code, redraw_id, number, edit_id, account_id, body)
 * select :jurisdiction!, :id!::text::uuid, :count!::integer + e.place::integer, e.edit->>'id', :accountId::text::uuid, e.edit->'body'
 * from jsonb_array_elements(:edits!::jsonb) with ordinality as e (edit, place)
 * ```
 */
export const redrawEditsAdd = new NamedQuery<IRedrawEditsAddParams,IRedrawEditsAddResult>('redrawEditsAdd', redrawEditsAddIR);
