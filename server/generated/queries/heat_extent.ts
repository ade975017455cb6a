/** Types generated for queries found in "sql/queries/heat_extent.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatExtent' parameters type */
export interface IHeatExtentParams {
  jurisdiction: string;
}

/** 'HeatExtent' return type */
export interface IHeatExtentResult {
  firstDay: number | null;
  lastDay: number | null;
}

/** 'HeatExtent' query type */
export interface IHeatExtentQuery {
  params: IHeatExtentParams;
  result: IHeatExtentResult;
}

const heatExtentIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":353},{"a":449,"b":462},{"a":568,"b":581},{"a":736,"b":749}]}],"statement":"-- First and last day, in China, of what is counted, waits to be counted or should be; null where there is nothing.\nselect floor((min(minute) + 480) / 1440.0)::integer as \"firstDay\", floor((max(minute) + 480) / 1440.0)::integer as \"lastDay\"\nfrom (\n  select heat_minute(min(reported_at)) as minute from case_states where jurisdiction_code = :jurisdiction!\n  union all\n  select heat_minute(max(reported_at)) from case_states where jurisdiction_code = :jurisdiction!\n  union all\n  select unnest(array[min(minute), max(minute)]) from heat_deltas where jurisdiction_code = :jurisdiction!\n  union all\n  select unnest(array[min(period << (3 * span)), max(((period + 1) << (3 * span)) - 1)]) * 1440\n  from heat_counts where jurisdiction_code = :jurisdiction!\n) extent"};

/**
 * Query generated from SQL:
 * ```
 * -- First and last day, in China, of what is counted, waits to be counted or should be; null where there is nothing.
 * select floor((min(minute) + 480) / 1440.0)::integer as "firstDay", floor((max(minute) + 480) / 1440.0)::integer as "lastDay"
 * from (
 *   select heat_minute(min(reported_at)) as minute from case_states where jurisdiction_code = :jurisdiction!
 *   union all
 *   select heat_minute(max(reported_at)) from case_states where jurisdiction_code = :jurisdiction!
 *   union all
 *   select unnest(array[min(minute), max(minute)]) from heat_deltas where jurisdiction_code = :jurisdiction!
 *   union all
 *   select unnest(array[min(period << (3 * span)), max(((period + 1) << (3 * span)) - 1)]) * 1440
 *   from heat_counts where jurisdiction_code = :jurisdiction!
 * ) extent
 * ```
 */
export const heatExtent = new NamedQuery<IHeatExtentParams,IHeatExtentResult>('heatExtent', heatExtentIR);
