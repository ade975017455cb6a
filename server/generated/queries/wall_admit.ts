/** Types generated for queries found in "sql/queries/wall_admit.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WallAdmit' parameters type */
export interface IWallAdmitParams {
  address?: string | null | void;
  agent?: string | null | void;
  code: string;
  jurisdiction: string;
  most: number;
  tokenSha256: string;
}

/** 'WallAdmit' return type */
export interface IWallAdmitResult {
  expiresAt: Date;
}

/** 'WallAdmit' query type */
export interface IWallAdmitQuery {
  params: IWallAdmitParams;
  result: IWallAdmitResult;
}

const wallAdmitIR: Statement = {"usedParamSet":{"tokenSha256":true,"jurisdiction":true,"code":true,"address":true,"agent":true,"most":true},"params":[{"name":"tokenSha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":160}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":176},{"a":302,"b":315}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":184},{"a":333,"b":338}]},{"name":"address","required":false,"transform":{"type":"scalar"},"locs":[{"a":214,"b":221}]},{"name":"agent","required":false,"transform":{"type":"scalar"},"locs":[{"a":224,"b":229}]},{"name":"most","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":349}]}],"statement":"-- No row where all its places are taken.\ninsert into sessions (token_sha256, wall_jurisdiction_code, wall_code, expires_at, address, agent)\nselect :tokenSha256!, :jurisdiction!, :code!, now() + interval '1 year', :address, :agent\nwhere (\n  select count(*) from sessions where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!\n) < :most!::integer\nreturning expires_at"};

/**
 * Query generated from SQL:
 * ```
 * -- No row where all its places are taken.
 * insert into sessions (token_sha256, wall_jurisdiction_code, wall_code, expires_at, address, agent)
 * select :tokenSha256!, :jurisdiction!, :code!, now() + interval '1 year', :address, :agent
 * where (
 *   select count(*) from sessions where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!
 * ) < :most!::integer
 * returning expires_at
 * ```
 */
export const wallAdmit = new NamedQuery<IWallAdmitParams,IWallAdmitResult>('wallAdmit', wallAdmitIR);
