/** Types generated for queries found in "sql/queries/session_end.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SessionEnd' parameters type */
export interface ISessionEndParams {
  tokenSha256: string;
}

/** 'SessionEnd' return type */
export interface ISessionEndResult {
  accountId: string | null;
  wallCode: string | null;
  wallJurisdictionCode: string | null;
}

/** 'SessionEnd' query type */
export interface ISessionEndQuery {
  params: ISessionEndParams;
  result: ISessionEndResult;
}

const sessionEndIR: Statement = {"usedParamSet":{"tokenSha256":true},"params":[{"name":"tokenSha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":42,"b":54}]}],"statement":"delete from sessions where token_sha256 = :tokenSha256!\nreturning account_id::text as \"account_id?\", wall_jurisdiction_code, wall_code"};

/**
 * Query generated from SQL:
 * ```
 * delete from sessions where token_sha256 = :tokenSha256!
 * returning account_id::text as "account_id?", wall_jurisdiction_code, wall_code
 * ```
 */
export const sessionEnd = new NamedQuery<ISessionEndParams,ISessionEndResult>('sessionEnd', sessionEndIR);
