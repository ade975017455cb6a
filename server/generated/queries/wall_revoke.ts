/** Types generated for queries found in "sql/queries/wall_revoke.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WallRevoke' parameters type */
export interface IWallRevokeParams {
  code: string;
  jurisdiction: string;
}

/** 'WallRevoke' return type */
export interface IWallRevokeResult {
  code: string;
}

/** 'WallRevoke' query type */
export interface IWallRevokeQuery {
  params: IWallRevokeParams;
  result: IWallRevokeResult;
}

const wallRevokeIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":75}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":93}]}],"statement":"update walls set revoked_at = now()\nwhere jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null\nreturning code"};

/**
 * Query generated from SQL:
 * ```
 * update walls set revoked_at = now()
 * where jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null
 * returning code
 * ```
 */
export const wallRevoke = new NamedQuery<IWallRevokeParams,IWallRevokeResult>('wallRevoke', wallRevokeIR);
