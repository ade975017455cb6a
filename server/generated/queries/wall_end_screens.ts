/** Types generated for queries found in "sql/queries/wall_end_screens.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WallEndScreens' parameters type */
export interface IWallEndScreensParams {
  code: string;
  jurisdiction: string;
}

/** 'WallEndScreens' return type */
export type IWallEndScreensResult = void;

/** 'WallEndScreens' query type */
export interface IWallEndScreensQuery {
  params: IWallEndScreensParams;
  result: IWallEndScreensResult;
}

const wallEndScreensIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":65}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":88}]}],"statement":"delete from sessions where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!"};

/**
 * Query generated from SQL:
 * ```
 * delete from sessions where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!
 * ```
 */
export const wallEndScreens = new NamedQuery<IWallEndScreensParams,IWallEndScreensResult>('wallEndScreens', wallEndScreensIR);
