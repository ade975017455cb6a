/** Types generated for queries found in "sql/queries/redraw_edits_known.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'RedrawEditsKnown' parameters type */
export interface IRedrawEditsKnownParams {
  editIds: readonly (string | null)[];
  id: string;
  jurisdiction: string;
}

/** 'RedrawEditsKnown' return type */
export interface IRedrawEditsKnownResult {
  count: number;
  known: stringArray;
}

/** 'RedrawEditsKnown' query type */
export interface IRedrawEditsKnownQuery {
  params: IRedrawEditsKnownParams;
  result: IRedrawEditsKnownResult;
}

const redrawEditsKnownIR: Statement = {"usedParamSet":{"editIds":true,"jurisdiction":true,"id":true},"params":[{"name":"editIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":179}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":267}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":288}]}],"statement":"-- How many edits the log holds, and which of these are among them.\nselect coalesce(max(number), 0) as \"count!\",\n  coalesce(array_agg(edit_id) filter (where edit_id = any(:editIds!::text[])), '{}') as \"known!\"\nfrom redraw_edits\nwhere jurisdiction_code = :jurisdiction! and redraw_id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * -- How many edits the log holds, and which of these are among them.
 * select coalesce(max(number), 0) as "count!",
 *   coalesce(array_agg(edit_id) filter (where edit_id = any(:editIds!::text[])), '{}') as "known!"
 * from redraw_edits
 * where jurisdiction_code = :jurisdiction! and redraw_id = :id!::text::uuid
 * ```
 */
export const redrawEditsKnown = new NamedQuery<IRedrawEditsKnownParams,IRedrawEditsKnownResult>('redrawEditsKnown', redrawEditsKnownIR);
