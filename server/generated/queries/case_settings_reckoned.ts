/** Types generated for queries found in "sql/queries/case_settings_reckoned.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseSettingsReckoned' parameters type */
export interface ICaseSettingsReckonedParams {
  jurisdiction: string;
}

/** 'CaseSettingsReckoned' return type */
export interface ICaseSettingsReckonedResult {
  quiet: boolean;
}

/** 'CaseSettingsReckoned' query type */
export interface ICaseSettingsReckonedQuery {
  params: ICaseSettingsReckonedParams;
  result: ICaseSettingsReckonedResult;
}

const caseSettingsReckonedIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":179},{"a":199,"b":212}]}],"statement":"-- Tells that the clocks of open cases stand by the settings as they are now.\nwith logged as (\n  insert into change_log (jurisdiction_code, kind, subject_id) values (:jurisdiction!, 'case_settings', :jurisdiction!)\n  returning position\n)\nselect pg_notify('change_log', '') is null as \"quiet!\" from logged"};

/**
 * Query generated from SQL:
 * ```
 * -- Tells that the clocks of open cases stand by the settings as they are now.
 * with logged as (
 *   insert into change_log (jurisdiction_code, kind, subject_id) values (:jurisdiction!, 'case_settings', :jurisdiction!)
 *   returning position
 * )
 * select pg_notify('change_log', '') is null as "quiet!" from logged
 * ```
 */
export const caseSettingsReckoned = new NamedQuery<ICaseSettingsReckonedParams,ICaseSettingsReckonedResult>('caseSettingsReckoned', caseSettingsReckonedIR);
