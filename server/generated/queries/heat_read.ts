/** Types generated for queries found in "sql/queries/heat_read.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type booleanArray = readonly (boolean)[];

export type numberArray = readonly (number)[];

/** 'HeatRead' parameters type */
export interface IHeatReadParams {
  blocks: readonly (number | null)[];
  family: string;
  fromColumn: number;
  fromMinute: number;
  fromRow: number;
  jurisdiction: string;
  kindNumbers?: readonly (number | null)[] | null | void;
  level: number;
  mostDeltas: number;
  parts: readonly (boolean | null)[];
  periods: readonly (number | null)[];
  spans: readonly (number | null)[];
  toColumn: number;
  toMinute: number;
  toRow: number;
}

/** 'HeatRead' return type */
export interface IHeatReadResult {
  block: number;
  counts: Buffer;
  period: number;
  span: number;
}

/** 'HeatRead' query type */
export interface IHeatReadQuery {
  params: IHeatReadParams;
  result: IHeatReadResult;
}

const heatReadIR: Statement = {"usedParamSet":{"spans":true,"periods":true,"parts":true,"jurisdiction":true,"mostDeltas":true,"fromMinute":true,"toMinute":true,"fromColumn":true,"toColumn":true,"fromRow":true,"toRow":true,"family":true,"kindNumbers":true,"blocks":true,"level":true},"params":[{"name":"spans","required":true,"transform":{"type":"scalar"},"locs":[{"a":400,"b":406}]},{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":420,"b":428}]},{"name":"parts","required":true,"transform":{"type":"scalar"},"locs":[{"a":442,"b":448}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":576,"b":589},{"a":769,"b":782},{"a":1973,"b":1986}]},{"name":"mostDeltas","required":true,"transform":{"type":"scalar"},"locs":[{"a":929,"b":940}]},{"name":"fromMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":1193,"b":1204}]},{"name":"toMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":1219,"b":1228}]},{"name":"fromColumn","required":true,"transform":{"type":"scalar"},"locs":[{"a":1251,"b":1262}]},{"name":"toColumn","required":true,"transform":{"type":"scalar"},"locs":[{"a":1290,"b":1299}]},{"name":"fromRow","required":true,"transform":{"type":"scalar"},"locs":[{"a":1319,"b":1327}]},{"name":"toRow","required":true,"transform":{"type":"scalar"},"locs":[{"a":1346,"b":1352}]},{"name":"family","required":true,"transform":{"type":"scalar"},"locs":[{"a":1481,"b":1488},{"a":1520,"b":1527},{"a":1567,"b":1574}]},{"name":"kindNumbers","required":false,"transform":{"type":"scalar"},"locs":[{"a":1742,"b":1753},{"a":1792,"b":1803}]},{"name":"blocks","required":true,"transform":{"type":"scalar"},"locs":[{"a":1862,"b":1869}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":2000,"b":2006}]}],"statement":"-- Counts of blocks in periods, and what was not folded yet, of one moment: both are read by one statement. `family` is\n-- which sums answer the question: totals, by_kind, by_side, or counts for every facet; days that are wanted in part have\n-- their minutes only there. In the first row of what is not folded `span` is -1 and `block` how many were looked at.\nwith wanted as (\n  select * from unnest(:spans!::integer[], :periods!::integer[], :parts!::boolean[]) as w (span, period, part)\n), mark as (\n  select transaction, position from heat_folds\n  where jurisdiction_code = :jurisdiction! and transaction <= pg_snapshot_xmin(pg_current_snapshot())\n), waiting as (\n  select minute, column_number, row_number, facet, weight from heat_deltas\n  where jurisdiction_code = :jurisdiction!\n    and (transaction, position) > (\n      coalesce((select transaction from mark), '0'::xid8), coalesce((select position from mark), 0))\n  limit :mostDeltas!::integer\n)\nselect -1 as \"span!\", 0 as \"period!\", count(*)::integer as \"block!\",\n  coalesce(string_agg(\n    int4send(minute) || int4send(column_number) || int4send(row_number) || int4send(facet) || int2send(weight), ''\n  ) filter (\n    where minute >= :fromMinute! and minute < :toMinute! and column_number >= :fromColumn!\n      and column_number < :toColumn! and row_number >= :fromRow! and row_number < :toRow!\n  ), '') as \"counts!\"\nfrom waiting\nunion all\nselect w.span, w.period, c.block,\n  coalesce(\n    case when w.part then null when :family! = 'totals' then c.totals when :family! = 'by_kind' then c.by_kind\n      when :family! = 'by_side' then c.by_side end,\n    (\n      select string_agg(u.bytes, '') from unnest(c.kind_numbers, c.counts) as u (number, bytes)\n      where u.number is null or :kindNumbers::integer[] is null or u.number = any(:kindNumbers)\n    ), '') as \"counts!\"\nfrom wanted w\ncross join unnest(:blocks!::integer[]) as b (block)\ncross join lateral (\n  select * from heat_counts\n  where jurisdiction_code = :jurisdiction! and level = :level!::smallint and span = w.span and period = w.period\n    and block = b.block\n) c"};

/**
 * Query generated from SQL:
 * ```
 * -- Counts of blocks in periods, and what was not folded yet, of one moment: both are read by one statement. `family` is
 * -- which sums answer the question: totals, by_kind, by_side, or counts for every facet; days that are wanted in part have
 * -- their minutes only there. In the first row of what is not folded `span` is -1 and `block` how many were looked at.
 * with wanted as (
 *   select * from unnest(:spans!::integer[], :periods!::integer[], :parts!::boolean[]) as w (span, period, part)
 * ), mark as (
 *   select transaction, position from heat_folds
 *   where jurisdiction_code = :jurisdiction! and transaction <= pg_snapshot_xmin(pg_current_snapshot())
 * ), waiting as (
 *   select minute, column_number, row_number, facet, weight from heat_deltas
 *   where jurisdiction_code = :jurisdiction!
 *     and (transaction, position) > (
 *       coalesce((select transaction from mark), '0'::xid8), coalesce((select position from mark), 0))
 *   limit :mostDeltas!::integer
 * )
 * select -1 as "span!", 0 as "period!", count(*)::integer as "block!",
 *   coalesce(string_agg(
 *     int4send(minute) || int4send(column_number) || int4send(row_number) || int4send(facet) || int2send(weight), ''
 *   ) filter (
 *     where minute >= :fromMinute! and minute < :toMinute! and column_number >= :fromColumn!
 *       and column_number < :toColumn! and row_number >= :fromRow! and row_number < :toRow!
 *   ), '') as "counts!"
 * from waiting
 * union all
 * select w.span, w.period, c.block,
 *   coalesce(
 *     case when w.part then null when :family! = 'totals' then c.totals when :family! = 'by_kind' then c.by_kind
 *       when :family! = 'by_side' then c.by_side end,
 *     (
 *       select string_agg(u.bytes, '') from unnest(c.kind_numbers, c.counts) as u (number, bytes)
 *       where u.number is null or :kindNumbers::integer[] is null or u.number = any(:kindNumbers)
 *     ), '') as "counts!"
 * from wanted w
 * cross join unnest(:blocks!::integer[]) as b (block)
 * cross join lateral (
 *   select * from heat_counts
 *   where jurisdiction_code = :jurisdiction! and level = :level!::smallint and span = w.span and period = w.period
 *     and block = b.block
 * ) c
 * ```
 */
export const heatRead = new NamedQuery<IHeatReadParams,IHeatReadResult>('heatRead', heatReadIR);
