/** Types generated for queries found in "sql/queries/heat_kinds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'HeatKinds' parameters type */
export interface IHeatKindsParams {
  codes: readonly (string | null)[];
  jurisdiction: string;
}

/** 'HeatKinds' return type */
export interface IHeatKindsResult {
  number: number;
}

/** 'HeatKinds' query type */
export interface IHeatKindsQuery {
  params: IHeatKindsParams;
  result: IHeatKindsResult;
}

const heatKindsIR: Statement = {"usedParamSet":{"jurisdiction":true,"codes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":167},{"a":324,"b":337}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":190}]}],"statement":"-- Numbers of the kinds with these codes and of all below them.\nwith recursive below as (\n  select code, number from case_kinds where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[])\n  union\n  select k.code, k.number from case_kinds k join below on k.parent_code = below.code\n  where k.jurisdiction_code = :jurisdiction!\n)\nselect number as \"number!\" from below order by number"};

/**
 * Query generated from SQL:
 * ```
 * -- Numbers of the kinds with these codes and of all below them.
 * with recursive below as (
 *   select code, number from case_kinds where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[])
 *   union
 *   select k.code, k.number from case_kinds k join below on k.parent_code = below.code
 *   where k.jurisdiction_code = :jurisdiction!
 * )
 * select number as "number!" from below order by number
 * ```
 */
export const heatKinds = new NamedQuery<IHeatKindsParams,IHeatKindsResult>('heatKinds', heatKindsIR);
