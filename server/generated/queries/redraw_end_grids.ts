/** Types generated for queries found in "sql/queries/redraw_end_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

/** 'RedrawEndGrids' parameters type */
export interface IRedrawEndGridsParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
  moment: DateOrString;
}

/** 'RedrawEndGrids' return type */
export type IRedrawEndGridsResult = void;

/** 'RedrawEndGrids' query type */
export interface IRedrawEndGridsQuery {
  params: IRedrawEndGridsParams;
  result: IRedrawEndGridsResult;
}

const redrawEndGridsIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true,"ids":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":30,"b":37}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":78}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":97}]}],"statement":"update regions set valid_to = :moment!\nwhere jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[]) and valid_to is null"};

/**
 * Query generated from SQL:
 * ```
 * update regions set valid_to = :moment!
 * where jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[]) and valid_to is null
 * ```
 */
export const redrawEndGrids = new NamedQuery<IRedrawEndGridsParams,IRedrawEndGridsResult>('redrawEndGrids', redrawEndGridsIR);
