/** Types generated for queries found in "sql/queries/forget_sign_ins.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ForgetSignIns' parameters type */
export interface IForgetSignInsParams {
  months: number;
}

/** 'ForgetSignIns' return type */
export interface IForgetSignInsResult {
  count: number;
}

/** 'ForgetSignIns' query type */
export interface IForgetSignInsQuery {
  params: IForgetSignInsParams;
  result: IForgetSignInsResult;
}

const forgetSignInsIR: Statement = {"usedParamSet":{"months":true},"params":[{"name":"months","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":229},{"a":401,"b":408}]}],"statement":"-- Addresses and browsers of sessions that ended so many months ago, and failures of that time.\nwith of_sessions as (\n  update sessions set address = null, agent = null\n  where expires_at < now() - make_interval(months => :months!::integer) and (address is not null or agent is not null)\n  returning 1\n), of_failures as (\n  delete from sign_in_failures where last_at < now() - make_interval(months => :months!::integer) returning 1\n)\nselect (select count(*) from of_sessions)::integer + (select count(*) from of_failures)::integer as \"count!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Addresses and browsers of sessions that ended so many months ago, and failures of that time.
 * with of_sessions as (
 *   update sessions set address = null, agent = null
 *   where expires_at < now() - make_interval(months => :months!::integer) and (address is not null or agent is not null)
 *   returning 1
 * ), of_failures as (
 *   delete from sign_in_failures where last_at < now() - make_interval(months => :months!::integer) returning 1
 * )
 * select (select count(*) from of_sessions)::integer + (select count(*) from of_failures)::integer as "count!"
 * ```
 */
export const forgetSignIns = new NamedQuery<IForgetSignInsParams,IForgetSignInsResult>('forgetSignIns', forgetSignInsIR);
