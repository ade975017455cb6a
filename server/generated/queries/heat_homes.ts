/** Types generated for queries found in "sql/queries/heat_homes.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'HeatHomes' parameters type */
export interface IHeatHomesParams {
  jurisdiction: string;
  regions?: readonly (string | null)[] | null | void;
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

const heatHomesIR: Statement = {"usedParamSet":{"jurisdiction":true,"regions":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":315,"b":328},{"a":432,"b":445}]},{"name":"regions","required":false,"transform":{"type":"scalar"},"locs":[{"a":337,"b":344},{"a":464,"b":471}]}],"statement":"-- Households in each of the finest cells that holds an entrance; of some regions as they are at present, or of all.\nselect heat_column(position) as \"column!\", heat_row(position) as \"row!\", sum(households)::integer as \"households!\",\n  bool_or(estimated) as \"estimated!\"\nfrom entrances e\nwhere e.jurisdiction_code = :jurisdiction!\n  and (:regions::text[] is null or exists (\n    select from regions r\n    where r.jurisdiction_code = :jurisdiction! and r.code = any(:regions) and r.valid_to is null\n      and ST_Covers(r.outline, e.position)))\ngroup by 1, 2\norder by 1, 2"};

/**
 * Query generated from SQL:
 * ```
 * -- Households in each of the finest cells that holds an entrance; of some regions as they are at present, or of all.
 * select heat_column(position) as "column!", heat_row(position) as "row!", sum(households)::integer as "households!",
 *   bool_or(estimated) as "estimated!"
 * from entrances e
 * where e.jurisdiction_code = :jurisdiction!
 *   and (:regions::text[] is null or exists (
 *     select from regions r
 *     where r.jurisdiction_code = :jurisdiction! and r.code = any(:regions) and r.valid_to is null
 *       and ST_Covers(r.outline, e.position)))
 * group by 1, 2
 * order by 1, 2
 * ```
 */
export const heatHomes = new NamedQuery<IHeatHomesParams,IHeatHomesResult>('heatHomes', heatHomesIR);
