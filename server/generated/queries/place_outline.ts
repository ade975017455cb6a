/** Types generated for queries found in "sql/queries/place_outline.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PlaceOutline' parameters type */
export interface IPlaceOutlineParams {
  jurisdiction: string;
}

/** 'PlaceOutline' return type */
export interface IPlaceOutlineResult {
  outline: string | null;
}

/** 'PlaceOutline' query type */
export interface IPlaceOutlineQuery {
  params: IPlaceOutlineParams;
  result: IPlaceOutlineResult;
}

const placeOutlineIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":216}]}],"statement":"-- Where the data of a place ends: its regions of level 1 taken together; null where it has none.\nselect ST_AsGeoJSON(ST_Multi(ST_Union(outline)), 7) as \"outline?\"\nfrom regions\nwhere jurisdiction_code = :jurisdiction! and level = 1 and valid_from <= now() and (valid_to is null or valid_to > now())"};

/**
 * Query generated from SQL:
 * ```
 * -- Where the data of a place ends: its regions of level 1 taken together; null where it has none.
 * select ST_AsGeoJSON(ST_Multi(ST_Union(outline)), 7) as "outline?"
 * from regions
 * where jurisdiction_code = :jurisdiction! and level = 1 and valid_from <= now() and (valid_to is null or valid_to > now())
 * ```
 */
export const placeOutline = new NamedQuery<IPlaceOutlineParams,IPlaceOutlineResult>('placeOutline', placeOutlineIR);
