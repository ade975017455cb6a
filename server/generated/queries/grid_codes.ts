/** Types generated for queries found in "sql/queries/grid_codes.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'GridCodes' parameters type */
export interface IGridCodesParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
}

/** 'GridCodes' return type */
export interface IGridCodesResult {
  code: string;
  id: number;
}

/** 'GridCodes' query type */
export interface IGridCodesQuery {
  params: IGridCodesParams;
  result: IGridCodesResult;
}

const gridCodesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":68}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":87}]}],"statement":"select id, code from regions where jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * select id, code from regions where jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[])
 * ```
 */
export const gridCodes = new NamedQuery<IGridCodesParams,IGridCodesResult>('gridCodes', gridCodesIR);
