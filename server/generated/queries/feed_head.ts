/** Types generated for queries found in "sql/queries/feed_head.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'FeedHead' parameters type */
export interface IFeedHeadParams {
  jurisdiction: string;
}

/** 'FeedHead' return type */
export interface IFeedHeadResult {
  newest: number;
  position: number;
  running: string;
  transaction: string;
}

/** 'FeedHead' query type */
export interface IFeedHeadQuery {
  params: IFeedHeadParams;
  result: IFeedHeadResult;
}

const feedHeadIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":535,"b":548}]}],"statement":"-- Rows of transactions before the first may be read, and positions beyond the newest were never given; then the newest row\n-- of the place that may be read.\nselect pg_snapshot_xmin(pg_current_snapshot())::text as \"running!\",\n  coalesce((select max(position) from change_log), 0)::float8 as \"newest!\",\n  coalesce(last.transaction::text, '0') as \"transaction!\", coalesce(last.position, 0)::float8 as \"position!\"\nfrom (select) one\nleft join lateral (\n  select change_log.transaction, position from change_log\n  where jurisdiction_code = :jurisdiction! and change_log.transaction < pg_snapshot_xmin(pg_current_snapshot())\n  order by change_log.transaction desc, position desc\n  limit 1\n) last on true"};

/**
 * Query generated from SQL:
 * ```
 * -- Rows of transactions before the first may be read, and positions beyond the newest were never given; then the newest row
 * -- of the place that may be read.
 * select pg_snapshot_xmin(pg_current_snapshot())::text as "running!",
 *   coalesce((select max(position) from change_log), 0)::float8 as "newest!",
 *   coalesce(last.transaction::text, '0') as "transaction!", coalesce(last.position, 0)::float8 as "position!"
 * from (select) one
 * left join lateral (
 *   select change_log.transaction, position from change_log
 *   where jurisdiction_code = :jurisdiction! and change_log.transaction < pg_snapshot_xmin(pg_current_snapshot())
 *   order by change_log.transaction desc, position desc
 *   limit 1
 * ) last on true
 * ```
 */
export const feedHead = new NamedQuery<IFeedHeadParams,IFeedHeadResult>('feedHead', feedHeadIR);
