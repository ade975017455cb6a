/** Types generated for queries found in "sql/queries/wall_layout_delete.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WallLayoutDelete' parameters type */
export interface IWallLayoutDeleteParams {
  jurisdiction: string;
  screenSet: string;
}

/** 'WallLayoutDelete' return type */
export interface IWallLayoutDeleteResult {
  screenSet: string;
}

/** 'WallLayoutDelete' query type */
export interface IWallLayoutDeleteQuery {
  params: IWallLayoutDeleteParams;
  result: IWallLayoutDeleteResult;
}

const wallLayoutDeleteIR: Statement = {"usedParamSet":{"jurisdiction":true,"screenSet":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":51,"b":64}]},{"name":"screenSet","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":93}]}],"statement":"delete from wall_layouts where jurisdiction_code = :jurisdiction! and screen_set = :screenSet! returning screen_set"};

/**
 * Query generated from SQL:
 * ```
 * delete from wall_layouts where jurisdiction_code = :jurisdiction! and screen_set = :screenSet! returning screen_set
 * ```
 */
export const wallLayoutDelete = new NamedQuery<IWallLayoutDeleteParams,IWallLayoutDeleteResult>('wallLayoutDelete', wallLayoutDeleteIR);
