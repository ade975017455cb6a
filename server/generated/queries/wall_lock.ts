/** Types generated for queries found in "sql/queries/wall_lock.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WallLock' parameters type */
export interface IWallLockParams {
  keySha256: string;
}

/** 'WallLock' return type */
export interface IWallLockResult {
  code: string;
  jurisdictionCode: string;
  name: string;
  screenSet: string;
}

/** 'WallLock' query type */
export interface IWallLockQuery {
  params: IWallLockParams;
  result: IWallLockResult;
}

const wallLockIR: Statement = {"usedParamSet":{"keySha256":true},"params":[{"name":"keySha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":191}]}],"statement":"-- The wall that a key opens; locked, so that of two screens that come at once each counts the other.\nselect jurisdiction_code, code, name, screen_set\nfrom walls\nwhere key_sha256 = :keySha256! and revoked_at is null\nfor update"};

/**
 * Query generated from SQL:
 * ```
 * -- The wall that a key opens; locked, so that of two screens that come at once each counts the other.
 * select jurisdiction_code, code, name, screen_set
 * from walls
 * where key_sha256 = :keySha256! and revoked_at is null
 * for update
 * ```
 */
export const wallLock = new NamedQuery<IWallLockParams,IWallLockResult>('wallLock', wallLockIR);
