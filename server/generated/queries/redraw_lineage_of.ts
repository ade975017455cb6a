/** Types generated for queries found in "sql/queries/redraw_lineage_of.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'RedrawLineageOf' parameters type */
export interface IRedrawLineageOfParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
}

/** 'RedrawLineageOf' return type */
export interface IRedrawLineageOfResult {
  areaM2: number;
  fromRegionId: number;
  households: number;
  redrawId: string;
  regionId: number;
}

/** 'RedrawLineageOf' query type */
export interface IRedrawLineageOfQuery {
  params: IRedrawLineageOfParams;
  result: IRedrawLineageOfResult;
}

const redrawLineageOfIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":206}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":232}]}],"statement":"-- Households of grids by the versions that they came from.\nselect region_id, from_region_id, households, area_m2, redraw_id::text as \"redraw_id!\"\nfrom region_lineage\nwhere jurisdiction_code = :jurisdiction! and region_id = any(:ids!::float8[]::bigint[])\norder by region_id, households desc, from_region_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Households of grids by the versions that they came from.
 * select region_id, from_region_id, households, area_m2, redraw_id::text as "redraw_id!"
 * from region_lineage
 * where jurisdiction_code = :jurisdiction! and region_id = any(:ids!::float8[]::bigint[])
 * order by region_id, households desc, from_region_id
 * ```
 */
export const redrawLineageOf = new NamedQuery<IRedrawLineageOfParams,IRedrawLineageOfResult>('redrawLineageOf', redrawLineageOfIR);
