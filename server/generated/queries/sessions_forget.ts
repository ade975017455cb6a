/** Types generated for queries found in "sql/queries/sessions_forget.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SessionsForget' parameters type */
export interface ISessionsForgetParams {
  idleSeconds: number;
}

/** 'SessionsForget' return type */
export type ISessionsForgetResult = void;

/** 'SessionsForget' query type */
export interface ISessionsForgetQuery {
  params: ISessionsForgetParams;
  result: ISessionsForgetResult;
}

const sessionsForgetIR: Statement = {"usedParamSet":{"idleSeconds":true},"params":[{"name":"idleSeconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":172}]}],"statement":"-- What can no longer be used, a day later.\ndelete from sessions\nwhere expires_at < now() - interval '1 day'\n  or (account_id is not null and seen_at < now() - :idleSeconds!::float8 * interval '1 second' - interval '1 day')"};

/**
 * Query generated from SQL:
 * ```
 * -- What can no longer be used, a day later.
 * delete from sessions
 * where expires_at < now() - interval '1 day'
 *   or (account_id is not null and seen_at < now() - :idleSeconds!::float8 * interval '1 second' - interval '1 day')
 * ```
 */
export const sessionsForget = new NamedQuery<ISessionsForgetParams,ISessionsForgetResult>('sessionsForget', sessionsForgetIR);
