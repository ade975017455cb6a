/** Types generated for queries found in "sql/queries/redraw_places.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawPlaces' parameters type */
export type IRedrawPlacesParams = void;

/** 'RedrawPlaces' return type */
export interface IRedrawPlacesResult {
  jurisdictionCode: string;
}

/** 'RedrawPlaces' query type */
export interface IRedrawPlacesQuery {
  params: IRedrawPlacesParams;
  result: IRedrawPlacesResult;
}

const redrawPlacesIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Places whose grids a draft redrew.\nselect distinct jurisdiction_code from redraws where state in ('in_effect', 'rolled_back')"};

/**
 * Query generated from SQL:
 * ```
 * -- Places whose grids a draft redrew.
 * select distinct jurisdiction_code from redraws where state in ('in_effect', 'rolled_back')
 * ```
 */
export const redrawPlaces = new NamedQuery<IRedrawPlacesParams,IRedrawPlacesResult>('redrawPlaces', redrawPlacesIR);
