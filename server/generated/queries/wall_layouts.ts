/** Types generated for queries found in "sql/queries/wall_layouts.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'WallLayouts' parameters type */
export interface IWallLayoutsParams {
  jurisdiction: string;
  screenSet: string;
}

/** 'WallLayouts' return type */
export interface IWallLayoutsResult {
  layout: Json;
  savedAt: Date;
  screenSet: string;
}

/** 'WallLayouts' query type */
export interface IWallLayoutsQuery {
  params: IWallLayoutsParams;
  result: IWallLayoutsResult;
}

const wallLayoutsIR: Statement = {"usedParamSet":{"jurisdiction":true,"screenSet":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":93}]},{"name":"screenSet","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":122}]}],"statement":"select screen_set, layout, saved_at from wall_layouts\nwhere jurisdiction_code = :jurisdiction! and screen_set = :screenSet!"};

/**
 * Query generated from SQL:
 * ```
 * select screen_set, layout, saved_at from wall_layouts
 * where jurisdiction_code = :jurisdiction! and screen_set = :screenSet!
 * ```
 */
export const wallLayouts = new NamedQuery<IWallLayoutsParams,IWallLayoutsResult>('wallLayouts', wallLayoutsIR);
