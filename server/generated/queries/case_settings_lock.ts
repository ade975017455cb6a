/** Types generated for queries found in "sql/queries/case_settings_lock.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseSettingsLock' parameters type */
export interface ICaseSettingsLockParams {
  jurisdiction: string;
}

/** 'CaseSettingsLock' return type */
export interface ICaseSettingsLockResult {
  locked: boolean;
}

/** 'CaseSettingsLock' query type */
export interface ICaseSettingsLockQuery {
  params: ICaseSettingsLockParams;
  result: ICaseSettingsLockResult;
}

const caseSettingsLockIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":192,"b":205}]}],"statement":"-- Whoever changes the kinds of a place, or what hangs on them, waits for whoever does already: a circle made by two at once.\nselect pg_advisory_xact_lock(hashtextextended('case_settings ' || :jurisdiction!::text, 0)) is null as \"locked!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever changes the kinds of a place, or what hangs on them, waits for whoever does already: a circle made by two at once.
 * select pg_advisory_xact_lock(hashtextextended('case_settings ' || :jurisdiction!::text, 0)) is null as "locked!"
 * ```
 */
export const caseSettingsLock = new NamedQuery<ICaseSettingsLockParams,ICaseSettingsLockResult>('caseSettingsLock', caseSettingsLockIR);
