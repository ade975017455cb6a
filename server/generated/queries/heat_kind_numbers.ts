/** Types generated for queries found in "sql/queries/heat_kind_numbers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatKindNumbers' parameters type */
export interface IHeatKindNumbersParams {
  jurisdiction: string;
}

/** 'HeatKindNumbers' return type */
export interface IHeatKindNumbersResult {
  number: number;
  sensitive: boolean;
}

/** 'HeatKindNumbers' query type */
export interface IHeatKindNumbersQuery {
  params: IHeatKindNumbersParams;
  result: IHeatKindNumbersResult;
}

const heatKindNumbersIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":129}]}],"statement":"-- Numbers of all kinds of a place.\nselect number as \"number!\", sensitive from case_kinds where jurisdiction_code = :jurisdiction! order by number"};

/**
 * Query generated from SQL:
 * ```
 * -- Numbers of all kinds of a place.
 * select number as "number!", sensitive from case_kinds where jurisdiction_code = :jurisdiction! order by number
 * ```
 */
export const heatKindNumbers = new NamedQuery<IHeatKindNumbersParams,IHeatKindNumbersResult>('heatKindNumbers', heatKindNumbersIR);
