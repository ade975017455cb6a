/** Types generated for queries found in "sql/queries/redraw_scope.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawScope' parameters type */
export interface IRedrawScopeParams {
  code: string;
  jurisdiction: string;
}

/** 'RedrawScope' return type */
export interface IRedrawScopeResult {
  id: number;
  level: number;
}

/** 'RedrawScope' query type */
export interface IRedrawScopeQuery {
  params: IRedrawScopeParams;
  result: IRedrawScopeResult;
}

const redrawScopeIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":135},{"a":254,"b":267}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":153}]}],"statement":"-- A region that a draft may be drawn within: any but the finest.\nselect id, level from regions\nwhere jurisdiction_code = :jurisdiction! and code = :code! and valid_to is null\n  and level < (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)"};

/**
 * Query generated from SQL:
 * ```
 * -- A region that a draft may be drawn within: any but the finest.
 * select id, level from regions
 * where jurisdiction_code = :jurisdiction! and code = :code! and valid_to is null
 *   and level < (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
 * ```
 */
export const redrawScope = new NamedQuery<IRedrawScopeParams,IRedrawScopeResult>('redrawScope', redrawScopeIR);
