/** Types generated for queries found in "sql/queries/redraw_hold_place.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawHoldPlace' parameters type */
export interface IRedrawHoldPlaceParams {
  jurisdiction: string;
}

/** 'RedrawHoldPlace' return type */
export interface IRedrawHoldPlaceResult {
  moment: Date;
}

/** 'RedrawHoldPlace' query type */
export interface IRedrawHoldPlaceQuery {
  params: IRedrawHoldPlaceParams;
  result: IRedrawHoldPlaceResult;
}

const redrawHoldPlaceIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":176}]}],"statement":"-- No import, and no other draft, changes the regions of the place meanwhile; cases go on being written.\nselect now() as \"moment!\" from jurisdictions where code = :jurisdiction! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * -- No import, and no other draft, changes the regions of the place meanwhile; cases go on being written.
 * select now() as "moment!" from jurisdictions where code = :jurisdiction! for no key update
 * ```
 */
export const redrawHoldPlace = new NamedQuery<IRedrawHoldPlaceParams,IRedrawHoldPlaceResult>('redrawHoldPlace', redrawHoldPlaceIR);
