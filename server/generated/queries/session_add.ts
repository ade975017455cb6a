/** Types generated for queries found in "sql/queries/session_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SessionAdd' parameters type */
export interface ISessionAddParams {
  accountId?: string | null | void;
  address?: string | null | void;
  agent?: string | null | void;
  seconds: number;
  tokenSha256: string;
  wallCode?: string | null | void;
  wallJurisdiction?: string | null | void;
}

/** 'SessionAdd' return type */
export interface ISessionAddResult {
  expiresAt: Date;
}

/** 'SessionAdd' query type */
export interface ISessionAddQuery {
  params: ISessionAddParams;
  result: ISessionAddResult;
}

const sessionAddIR: Statement = {"usedParamSet":{"tokenSha256":true,"accountId":true,"wallJurisdiction":true,"wallCode":true,"seconds":true,"address":true,"agent":true},"params":[{"name":"tokenSha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":131}]},{"name":"accountId","required":false,"transform":{"type":"scalar"},"locs":[{"a":134,"b":143}]},{"name":"wallJurisdiction","required":false,"transform":{"type":"scalar"},"locs":[{"a":158,"b":174}]},{"name":"wallCode","required":false,"transform":{"type":"scalar"},"locs":[{"a":177,"b":185}]},{"name":"seconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":206}]},{"name":"address","required":false,"transform":{"type":"scalar"},"locs":[{"a":239,"b":246}]},{"name":"agent","required":false,"transform":{"type":"scalar"},"locs":[{"a":249,"b":254}]}],"statement":"insert into sessions (token_sha256, account_id, wall_jurisdiction_code, wall_code, expires_at, address, agent)\nvalues (:tokenSha256!, :accountId::text::uuid, :wallJurisdiction, :wallCode,\n  now() + :seconds!::float8 * interval '1 second', :address, :agent)\nreturning expires_at"};

/**
 * Query generated from SQL:
 * ```
 * insert into sessions (token_sha256, account_id, wall_jurisdiction_code, wall_code, expires_at, address, agent)
 * values (:tokenSha256!, :accountId::text::uuid, :wallJurisdiction, :wallCode,
 *   now() + :seconds!::float8 * interval '1 second', :address, :agent)
 * returning expires_at
 * ```
 */
export const sessionAdd = new NamedQuery<ISessionAddParams,ISessionAddResult>('sessionAdd', sessionAddIR);
