/** Types generated for queries found in "sql/queries/case_settings_place.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseSettingsPlace' parameters type */
export interface ICaseSettingsPlaceParams {
  jurisdiction: string;
}

/** 'CaseSettingsPlace' return type */
export interface ICaseSettingsPlaceResult {
  east: number;
  north: number;
  south: number;
  timeZone: string;
  west: number;
}

/** 'CaseSettingsPlace' query type */
export interface ICaseSettingsPlaceQuery {
  params: ICaseSettingsPlaceParams;
  result: ICaseSettingsPlaceResult;
}

const caseSettingsPlaceIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":192}]}],"statement":"select j.time_zone, ST_XMin(j.bounds) as \"west!\", ST_YMin(j.bounds) as \"south!\", ST_XMax(j.bounds) as \"east!\",\n  ST_YMax(j.bounds) as \"north!\"\nfrom jurisdictions j\nwhere j.code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * select j.time_zone, ST_XMin(j.bounds) as "west!", ST_YMin(j.bounds) as "south!", ST_XMax(j.bounds) as "east!",
 *   ST_YMax(j.bounds) as "north!"
 * from jurisdictions j
 * where j.code = :jurisdiction!
 * ```
 */
export const caseSettingsPlace = new NamedQuery<ICaseSettingsPlaceParams,ICaseSettingsPlaceResult>('caseSettingsPlace', caseSettingsPlaceIR);
