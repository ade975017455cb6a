/** Types generated for queries found in "sql/queries/case_settings_version.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseSettingsVersion' parameters type */
export interface ICaseSettingsVersionParams {
  jurisdiction: string;
}

/** 'CaseSettingsVersion' return type */
export interface ICaseSettingsVersionResult {
  now: Date;
  version: string;
}

/** 'CaseSettingsVersion' query type */
export interface ICaseSettingsVersionQuery {
  params: ICaseSettingsVersionParams;
  result: ICaseSettingsVersionResult;
}

const caseSettingsVersionIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":394,"b":407}]}],"statement":"-- The database's clock, one for all servers, in the milliseconds that a program counts; and what changes whenever kinds,\n-- deadlines, calendar, departments or the ground do. Counted too, as a smaller position may commit later.\nselect date_trunc('milliseconds', clock_timestamp()) as \"now!\", (\n  select count(*) || ' ' || coalesce(max(position), 0) from change_log\n  where jurisdiction_code = :jurisdiction! and kind in ('case_settings', 'place')\n) as \"version!\""};

/**
 * Query generated from SQL:
 * ```
 * -- The database's clock, one for all servers, in the milliseconds that a program counts; and what changes whenever kinds,
 * -- deadlines, calendar, departments or the ground do. Counted too, as a smaller position may commit later.
 * select date_trunc('milliseconds', clock_timestamp()) as "now!", (
 *   select count(*) || ' ' || coalesce(max(position), 0) from change_log
 *   where jurisdiction_code = :jurisdiction! and kind in ('case_settings', 'place')
 * ) as "version!"
 * ```
 */
export const caseSettingsVersion = new NamedQuery<ICaseSettingsVersionParams,ICaseSettingsVersionResult>('caseSettingsVersion', caseSettingsVersionIR);
