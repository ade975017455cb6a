/** Types generated for queries found in "sql/queries/redraw_tell_place.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawTellPlace' parameters type */
export interface IRedrawTellPlaceParams {
  jurisdiction: string;
}

/** 'RedrawTellPlace' return type */
export type IRedrawTellPlaceResult = void;

/** 'RedrawTellPlace' query type */
export interface IRedrawTellPlaceQuery {
  params: IRedrawTellPlaceParams;
  result: IRedrawTellPlaceResult;
}

const redrawTellPlaceIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":137},{"a":149,"b":162}]}],"statement":"-- Every screen of the place fetches its regions anew.\ninsert into change_log (jurisdiction_code, kind, subject_id) values (:jurisdiction!, 'place', :jurisdiction!)"};

/**
 * Query generated from SQL:
 * ```
 * -- Every screen of the place fetches its regions anew.
 * insert into change_log (jurisdiction_code, kind, subject_id) values (:jurisdiction!, 'place', :jurisdiction!)
 * ```
 */
export const redrawTellPlace = new NamedQuery<IRedrawTellPlaceParams,IRedrawTellPlaceResult>('redrawTellPlace', redrawTellPlaceIR);
