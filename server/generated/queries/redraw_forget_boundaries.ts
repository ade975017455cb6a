/** Types generated for queries found in "sql/queries/redraw_forget_boundaries.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawForgetBoundaries' parameters type */
export interface IRedrawForgetBoundariesParams {
  jurisdiction: string;
}

/** 'RedrawForgetBoundaries' return type */
export type IRedrawForgetBoundariesResult = void;

/** 'RedrawForgetBoundaries' query type */
export interface IRedrawForgetBoundariesQuery {
  params: IRedrawForgetBoundariesParams;
  result: IRedrawForgetBoundariesResult;
}

const redrawForgetBoundariesIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":130}]}],"statement":"-- Boundaries that were brought along and not drawn on within a day.\ndelete from blobs b\nwhere b.jurisdiction_code = :jurisdiction! and b.kind = 'boundaries' and b.kept_at < now() - interval '1 day'\n  and not exists (\n    select from redraws r where r.jurisdiction_code = b.jurisdiction_code and r.boundaries_digest = b.digest)"};

/**
 * Query generated from SQL:
 * ```
 * -- Boundaries that were brought along and not drawn on within a day.
 * delete from blobs b
 * where b.jurisdiction_code = :jurisdiction! and b.kind = 'boundaries' and b.kept_at < now() - interval '1 day'
 *   and not exists (
 *     select from redraws r where r.jurisdiction_code = b.jurisdiction_code and r.boundaries_digest = b.digest)
 * ```
 */
export const redrawForgetBoundaries = new NamedQuery<IRedrawForgetBoundariesParams,IRedrawForgetBoundariesResult>('redrawForgetBoundaries', redrawForgetBoundariesIR);
