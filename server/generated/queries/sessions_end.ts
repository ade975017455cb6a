/** Types generated for queries found in "sql/queries/sessions_end.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SessionsEnd' parameters type */
export interface ISessionsEndParams {
  accountId: string;
  except?: string | null | void;
}

/** 'SessionsEnd' return type */
export type ISessionsEndResult = void;

/** 'SessionsEnd' query type */
export interface ISessionsEndQuery {
  params: ISessionsEndParams;
  result: ISessionsEndResult;
}

const sessionsEndIR: Statement = {"usedParamSet":{"accountId":true,"except":true},"params":[{"name":"accountId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":104}]},{"name":"except","required":false,"transform":{"type":"scalar"},"locs":[{"a":123,"b":129},{"a":164,"b":170}]}],"statement":"-- Every session of an account but the one that asks.\ndelete from sessions\nwhere account_id = :accountId!::text::uuid and (:except::text is null or token_sha256 <> :except)"};

/**
 * Query generated from SQL:
 * ```
 * -- Every session of an account but the one that asks.
 * delete from sessions
 * where account_id = :accountId!::text::uuid and (:except::text is null or token_sha256 <> :except)
 * ```
 */
export const sessionsEnd = new NamedQuery<ISessionsEndParams,ISessionsEndResult>('sessionsEnd', sessionsEndIR);
