/** Types generated for queries found in "sql/queries/heat_forget.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatForget' parameters type */
export interface IHeatForgetParams {
  jurisdiction: string;
}

/** 'HeatForget' return type */
export type IHeatForgetResult = void;

/** 'HeatForget' query type */
export interface IHeatForgetQuery {
  params: IHeatForgetParams;
  result: IHeatForgetResult;
}

const heatForgetIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":260},{"a":329,"b":342},{"a":736,"b":749}]}],"statement":"-- Throws the counts away and lets every case wait to be folded anew, all as of one moment; in the order of their reports,\n-- so that what is folded at once lies in few periods.\nwith counts as (\n  delete from heat_counts where jurisdiction_code = :jurisdiction!\n), deltas as (\n  delete from heat_deltas where jurisdiction_code = :jurisdiction!\n)\ninsert into heat_deltas (jurisdiction_code, minute, column_number, row_number, facet, weight)\nselect s.jurisdiction_code, heat_minute(s.reported_at), heat_column(s.position), heat_row(s.position),\n  heat_facet(k.number, s.source, s.state, s.simulated), 1\nfrom case_states s\njoin case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code\nwhere s.jurisdiction_code = :jurisdiction! and s.position is not null\norder by s.reported_at"};

/**
 * Query generated from SQL:
 * ```
 * -- Throws the counts away and lets every case wait to be folded anew, all as of one moment; in the order of their reports,
 * -- so that what is folded at once lies in few periods.
 * with counts as (
 *   delete from heat_counts where jurisdiction_code = :jurisdiction!
 * ), deltas as (
 *   delete from heat_deltas where jurisdiction_code = :jurisdiction!
 * )
 * insert into heat_deltas (jurisdiction_code, minute, column_number, row_number, facet, weight)
 * select s.jurisdiction_code, heat_minute(s.reported_at), heat_column(s.position), heat_row(s.position),
 *   heat_facet(k.number, s.source, s.state, s.simulated), 1
 * from case_states s
 * join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
 * where s.jurisdiction_code = :jurisdiction! and s.position is not null
 * order by s.reported_at
 * ```
 */
export const heatForget = new NamedQuery<IHeatForgetParams,IHeatForgetResult>('heatForget', heatForgetIR);
