/** Types generated for queries found in "sql/queries/case_settings_hours.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseSettingsHours' parameters type */
export interface ICaseSettingsHoursParams {
  jurisdiction: string;
}

/** 'CaseSettingsHours' return type */
export interface ICaseSettingsHoursResult {
  endsAt: string;
  startsAt: string;
  weekday: number;
}

/** 'CaseSettingsHours' query type */
export interface ICaseSettingsHoursQuery {
  params: ICaseSettingsHoursParams;
  result: ICaseSettingsHoursResult;
}

const caseSettingsHoursIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":163}]}],"statement":"select weekday, to_char(starts_at, 'HH24:MI') as \"starts_at!\", to_char(ends_at, 'HH24:MI') as \"ends_at!\"\nfrom working_hours\nwhere jurisdiction_code = :jurisdiction!\norder by weekday, working_hours.starts_at"};

/**
 * Query generated from SQL:
 * ```
 * select weekday, to_char(starts_at, 'HH24:MI') as "starts_at!", to_char(ends_at, 'HH24:MI') as "ends_at!"
 * from working_hours
 * where jurisdiction_code = :jurisdiction!
 * order by weekday, working_hours.starts_at
 * ```
 */
export const caseSettingsHours = new NamedQuery<ICaseSettingsHoursParams,ICaseSettingsHoursResult>('caseSettingsHours', caseSettingsHoursIR);
