/** Types generated for queries found in "sql/queries/wall_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WallSave' parameters type */
export interface IWallSaveParams {
  code: string;
  jurisdiction: string;
  keySha256: string;
  name: string;
  screenSet: string;
}

/** 'WallSave' return type */
export interface IWallSaveResult {
  code: string;
}

/** 'WallSave' query type */
export interface IWallSaveQuery {
  params: IWallSaveParams;
  result: IWallSaveResult;
}

const wallSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true,"name":true,"screenSet":true,"keySha256":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":95}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":103}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":111}]},{"name":"screenSet","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":124}]},{"name":"keySha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":137}]}],"statement":"insert into walls (jurisdiction_code, code, name, screen_set, key_sha256)\nvalues (:jurisdiction!, :code!, :name!, :screenSet!, :keySha256!)\non conflict (jurisdiction_code, code) do update\n  set name = excluded.name, screen_set = excluded.screen_set, key_sha256 = excluded.key_sha256, revoked_at = null\nreturning code"};

/**
 * Query generated from SQL:
 * ```
 * insert into walls (jurisdiction_code, code, name, screen_set, key_sha256)
 * values (:jurisdiction!, :code!, :name!, :screenSet!, :keySha256!)
 * on conflict (jurisdiction_code, code) do update
 *   set name = excluded.name, screen_set = excluded.screen_set, key_sha256 = excluded.key_sha256, revoked_at = null
 * returning code
 * ```
 */
export const wallSave = new NamedQuery<IWallSaveParams,IWallSaveResult>('wallSave', wallSaveIR);
