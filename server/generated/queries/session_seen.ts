/** Types generated for queries found in "sql/queries/session_seen.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SessionSeen' parameters type */
export interface ISessionSeenParams {
  token: string;
}

/** 'SessionSeen' return type */
export type ISessionSeenResult = void;

/** 'SessionSeen' query type */
export interface ISessionSeenQuery {
  params: ISessionSeenParams;
  result: ISessionSeenResult;
}

const sessionSeenIR: Statement = {"usedParamSet":{"token":true},"params":[{"name":"token","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":141}]}],"statement":"-- Once a minute at most, so that looking around does not write all the time.\nupdate sessions set seen_at = now()\nwhere token_sha256 = :token! and seen_at < now() - interval '1 minute'"};

/**
 * Query generated from SQL:
 * ```
 * -- Once a minute at most, so that looking around does not write all the time.
 * update sessions set seen_at = now()
 * where token_sha256 = :token! and seen_at < now() - interval '1 minute'
 * ```
 */
export const sessionSeen = new NamedQuery<ISessionSeenParams,ISessionSeenResult>('sessionSeen', sessionSeenIR);
