/** Types generated for queries found in "sql/queries/heat_take_deltas.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatTakeDeltas' parameters type */
export interface IHeatTakeDeltasParams {
  jurisdiction: string;
  limit: number;
}

/** 'HeatTakeDeltas' return type */
export interface IHeatTakeDeltasResult {
  count: number;
  deltas: Buffer | null;
}

/** 'HeatTakeDeltas' query type */
export interface IHeatTakeDeltasQuery {
  params: IHeatTakeDeltasParams;
  result: IHeatTakeDeltasResult;
}

const heatTakeDeltasIR: Statement = {"usedParamSet":{"jurisdiction":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":281,"b":294},{"a":446,"b":459},{"a":743,"b":756},{"a":1115,"b":1128}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":639,"b":645}]}],"statement":"-- Takes the oldest deltas away and moves the mark behind them, but never past a transaction that may still commit. Packed:\n-- minute, column, row, facet of 4 bytes each and the weight of 2.\nwith mark as (\n  select transaction, position from heat_folds\n  where jurisdiction_code = :jurisdiction! and transaction <= pg_snapshot_xmin(pg_current_snapshot())\n), chosen as (\n  select transaction, position from heat_deltas\n  where jurisdiction_code = :jurisdiction!\n    and (transaction, position) > (\n      coalesce((select transaction from mark), '0'::xid8), coalesce((select position from mark), 0))\n  order by transaction, position\n  limit :limit!::integer\n), taken as (\n  delete from heat_deltas d using chosen c\n  where d.jurisdiction_code = :jurisdiction! and d.transaction = c.transaction and d.position = c.position\n  returning d.transaction, d.position, d.minute, d.column_number, d.row_number, d.facet, d.weight\n), newest as (\n  select transaction, position from taken order by transaction desc, position desc limit 1\n), moved as (\n  insert into heat_folds (jurisdiction_code, transaction, position)\n  select :jurisdiction!,\n    case when transaction < pg_snapshot_xmin(pg_current_snapshot()) then transaction\n      else pg_snapshot_xmin(pg_current_snapshot()) end,\n    case when transaction < pg_snapshot_xmin(pg_current_snapshot()) then position else 0 end\n  from newest\n  on conflict (jurisdiction_code) do update set transaction = excluded.transaction, position = excluded.position\n)\nselect count(*)::integer as \"count!\",\n  string_agg(\n    int4send(minute) || int4send(column_number) || int4send(row_number) || int4send(facet) || int2send(weight), ''\n  ) as deltas\nfrom taken"};

/**
 * Query generated from SQL:
 * ```
 * -- Takes the oldest deltas away and moves the mark behind them, but never past a transaction that may still commit. Packed:
 * -- minute, column, row, facet of 4 bytes each and the weight of 2.
 * with mark as (
 *   select transaction, position from heat_folds
 *   where jurisdiction_code = :jurisdiction! and transaction <= pg_snapshot_xmin(pg_current_snapshot())
 * ), chosen as (
 *   select transaction, position from heat_deltas
 *   where jurisdiction_code = :jurisdiction!
 *     and (transaction, position) > (
 *       coalesce((select transaction from mark), '0'::xid8), coalesce((select position from mark), 0))
 *   order by transaction, position
 *   limit :limit!::integer
 * ), taken as (
 *   delete from heat_deltas d using chosen c
 *   where d.jurisdiction_code = :jurisdiction! and d.transaction = c.transaction and d.position = c.position
 *   returning d.transaction, d.position, d.minute, d.column_number, d.row_number, d.facet, d.weight
 * ), newest as (
 *   select transaction, position from taken order by transaction desc, position desc limit 1
 * ), moved as (
 *   insert into heat_folds (jurisdiction_code, transaction, position)
 *   select :jurisdiction!,
 *     case when transaction < pg_snapshot_xmin(pg_current_snapshot()) then transaction
 *       else pg_snapshot_xmin(pg_current_snapshot()) end,
 *     case when transaction < pg_snapshot_xmin(pg_current_snapshot()) then position else 0 end
 *   from newest
 *   on conflict (jurisdiction_code) do update set transaction = excluded.transaction, position = excluded.position
 * )
 * select count(*)::integer as "count!",
 *   string_agg(
 *     int4send(minute) || int4send(column_number) || int4send(row_number) || int4send(facet) || int2send(weight), ''
 *   ) as deltas
 * from taken
 * ```
 */
export const heatTakeDeltas = new NamedQuery<IHeatTakeDeltasParams,IHeatTakeDeltasResult>('heatTakeDeltas', heatTakeDeltasIR);
