/** Types generated for queries found in "sql/queries/feed_head.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'FeedHead' parameters type */
export type IFeedHeadParams = void;

/** 'FeedHead' return type */
export interface IFeedHeadResult {
  position: number;
  transaction: string;
}

/** 'FeedHead' query type */
export interface IFeedHeadQuery {
  params: IFeedHeadParams;
  result: IFeedHeadResult;
}

const feedHeadIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Every row of a transaction before this one may be read; positions beyond the newest were never given.\nselect pg_snapshot_xmin(pg_current_snapshot())::text as \"transaction!\",\n  coalesce((select max(position) from change_log), 0)::float8 as \"position!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Every row of a transaction before this one may be read; positions beyond the newest were never given.
 * select pg_snapshot_xmin(pg_current_snapshot())::text as "transaction!",
 *   coalesce((select max(position) from change_log), 0)::float8 as "position!"
 * ```
 */
export const feedHead = new NamedQuery<IFeedHeadParams,IFeedHeadResult>('feedHead', feedHeadIR);
