/** Types generated for queries found in "sql/queries/heat_kinds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatKinds' parameters type */
export interface IHeatKindsParams {
  jurisdiction: string;
}

/** 'HeatKinds' return type */
export interface IHeatKindsResult {
  code: string;
  number: number;
  parentCode: string | null;
  sensitive: boolean;
}

/** 'HeatKinds' query type */
export interface IHeatKindsQuery {
  params: IHeatKindsParams;
  result: IHeatKindsResult;
}

const heatKindsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":186}]}],"statement":"-- Kinds of a place in their tree, with the numbers that heat is kept by.\nselect code, parent_code, number as \"number!\", sensitive from case_kinds where jurisdiction_code = :jurisdiction! order by number"};

/**
 * Query generated from SQL:
 * ```
 * -- Kinds of a place in their tree, with the numbers that heat is kept by.
 * select code, parent_code, number as "number!", sensitive from case_kinds where jurisdiction_code = :jurisdiction! order by number
 * ```
 */
export const heatKinds = new NamedQuery<IHeatKindsParams,IHeatKindsResult>('heatKinds', heatKindsIR);
