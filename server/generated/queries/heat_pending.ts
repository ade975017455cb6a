/** Types generated for queries found in "sql/queries/heat_pending.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatPending' parameters type */
export interface IHeatPendingParams {
  limit: number;
}

/** 'HeatPending' return type */
export interface IHeatPendingResult {
  count: number;
  jurisdiction: string;
}

/** 'HeatPending' query type */
export interface IHeatPendingQuery {
  params: IHeatPendingParams;
  result: IHeatPendingResult;
}

const heatPendingIR: Statement = {"usedParamSet":{"limit":true},"params":[{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":498,"b":504}]}],"statement":"-- How many deltas wait in each place, counted up to a limit.\nselect j.code as \"jurisdiction!\", p.count as \"count!\"\nfrom jurisdictions j\nleft join heat_folds f on f.jurisdiction_code = j.code and f.transaction <= pg_snapshot_xmin(pg_current_snapshot())\ncross join lateral (\n  select count(*)::integer as count from (\n    select from heat_deltas d\n    where d.jurisdiction_code = j.code\n      and (d.transaction, d.position) > (coalesce(f.transaction, '0'::xid8), coalesce(f.position, 0))\n    limit :limit!::integer\n  ) waiting\n) p\nwhere p.count > 0\norder by j.code"};

/**
 * Query generated from SQL:
 * ```
 * -- How many deltas wait in each place, counted up to a limit.
 * select j.code as "jurisdiction!", p.count as "count!"
 * from jurisdictions j
 * left join heat_folds f on f.jurisdiction_code = j.code and f.transaction <= pg_snapshot_xmin(pg_current_snapshot())
 * cross join lateral (
 *   select count(*)::integer as count from (
 *     select from heat_deltas d
 *     where d.jurisdiction_code = j.code
 *       and (d.transaction, d.position) > (coalesce(f.transaction, '0'::xid8), coalesce(f.position, 0))
 *     limit :limit!::integer
 *   ) waiting
 * ) p
 * where p.count > 0
 * order by j.code
 * ```
 */
export const heatPending = new NamedQuery<IHeatPendingParams,IHeatPendingResult>('heatPending', heatPendingIR);
