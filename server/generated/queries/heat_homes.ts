/** Types generated for queries found in "sql/queries/heat_homes.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatHomes' parameters type */
export interface IHeatHomesParams {
  jurisdiction: string;
}

/** 'HeatHomes' return type */
export interface IHeatHomesResult {
  column: number;
  estimated: boolean;
  households: number;
  row: number;
}

/** 'HeatHomes' query type */
export interface IHeatHomesQuery {
  params: IHeatHomesParams;
  result: IHeatHomesResult;
}

const heatHomesIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":260,"b":273}]}],"statement":"-- Households in each of the finest cells that holds an entrance.\nselect heat_column(position) as \"column!\", heat_row(position) as \"row!\", sum(households)::integer as \"households!\",\n  bool_or(estimated) as \"estimated!\"\nfrom entrances\nwhere jurisdiction_code = :jurisdiction!\ngroup by 1, 2\norder by 1, 2"};

/**
 * Query generated from SQL:
 * ```
 * -- Households in each of the finest cells that holds an entrance.
 * select heat_column(position) as "column!", heat_row(position) as "row!", sum(households)::integer as "households!",
 *   bool_or(estimated) as "estimated!"
 * from entrances
 * where jurisdiction_code = :jurisdiction!
 * group by 1, 2
 * order by 1, 2
 * ```
 */
export const heatHomes = new NamedQuery<IHeatHomesParams,IHeatHomesResult>('heatHomes', heatHomesIR);
