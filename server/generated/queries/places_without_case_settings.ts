/** Types generated for queries found in "sql/queries/places_without_case_settings.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PlacesWithoutCaseSettings' parameters type */
export type IPlacesWithoutCaseSettingsParams = void;

/** 'PlacesWithoutCaseSettings' return type */
export interface IPlacesWithoutCaseSettingsResult {
  code: string;
}

/** 'PlacesWithoutCaseSettings' query type */
export interface IPlacesWithoutCaseSettingsQuery {
  params: IPlacesWithoutCaseSettingsParams;
  result: IPlacesWithoutCaseSettingsResult;
}

const placesWithoutCaseSettingsIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Places that were never told how long cases may wait and who deals with them: new ones, and those from before there was such.\nselect j.code from jurisdictions j\nwhere not exists (select from case_deadlines where jurisdiction_code = j.code)\n  and not exists (select from working_hours where jurisdiction_code = j.code)\n  and not exists (select from calendar_days where jurisdiction_code = j.code)\n  and not exists (select from departments where jurisdiction_code = j.code)\norder by j.code"};

/**
 * Query generated from SQL:
 * ```
 * -- Places that were never told how long cases may wait and who deals with them: new ones, and those from before there was such.
 * select j.code from jurisdictions j
 * where not exists (select from case_deadlines where jurisdiction_code = j.code)
 *   and not exists (select from working_hours where jurisdiction_code = j.code)
 *   and not exists (select from calendar_days where jurisdiction_code = j.code)
 *   and not exists (select from departments where jurisdiction_code = j.code)
 * order by j.code
 * ```
 */
export const placesWithoutCaseSettings = new NamedQuery<IPlacesWithoutCaseSettingsParams,IPlacesWithoutCaseSettingsResult>('placesWithoutCaseSettings', placesWithoutCaseSettingsIR);
