/** Types generated for queries found in "sql/queries/place_time_zone.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PlaceTimeZone' parameters type */
export interface IPlaceTimeZoneParams {
  jurisdiction: string;
}

/** 'PlaceTimeZone' return type */
export interface IPlaceTimeZoneResult {
  timeZone: string;
}

/** 'PlaceTimeZone' query type */
export interface IPlaceTimeZoneQuery {
  params: IPlaceTimeZoneParams;
  result: IPlaceTimeZoneResult;
}

const placeTimeZoneIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":62}]}],"statement":"select time_zone from jurisdictions where code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * select time_zone from jurisdictions where code = :jurisdiction!
 * ```
 */
export const placeTimeZone = new NamedQuery<IPlaceTimeZoneParams,IPlaceTimeZoneResult>('placeTimeZone', placeTimeZoneIR);
