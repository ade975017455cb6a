/** Types generated for queries found in "sql/queries/redraw_grid_codes.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawGridCodes' parameters type */
export interface IRedrawGridCodesParams {
  jurisdiction: string;
}

/** 'RedrawGridCodes' return type */
export interface IRedrawGridCodesResult {
  code: string;
}

/** 'RedrawGridCodes' query type */
export interface IRedrawGridCodesQuery {
  params: IRedrawGridCodesParams;
  result: IRedrawGridCodesResult;
}

const redrawGridCodesIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":125},{"a":205,"b":218}]}],"statement":"-- Codes that regions of the finest level ever had.\nselect distinct code from regions\nwhere jurisdiction_code = :jurisdiction!\n  and level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)"};

/**
 * Query generated from SQL:
 * ```
 * -- Codes that regions of the finest level ever had.
 * select distinct code from regions
 * where jurisdiction_code = :jurisdiction!
 *   and level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
 * ```
 */
export const redrawGridCodes = new NamedQuery<IRedrawGridCodesParams,IRedrawGridCodesResult>('redrawGridCodes', redrawGridCodesIR);
