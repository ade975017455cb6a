/** Types generated for queries found in "sql/queries/oldest_writer.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'OldestWriter' parameters type */
export type IOldestWriterParams = void;

/** 'OldestWriter' return type */
export interface IOldestWriterResult {
  application: string;
  pid: number;
  seconds: number | null;
  state: string | null;
}

/** 'OldestWriter' query type */
export interface IOldestWriterQuery {
  params: IOldestWriterParams;
  result: IOldestWriterResult;
}

const oldestWriterIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- The session whose transaction has written and is the oldest of those still running: what it holds back waits for it.\nselect pid as \"pid!\", application_name as \"application!\", state,\n  extract(epoch from clock_timestamp() - xact_start)::float8 as seconds\nfrom pg_stat_activity\nwhere backend_xid is not null\norder by age(backend_xid) desc\nlimit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The session whose transaction has written and is the oldest of those still running: what it holds back waits for it.
 * select pid as "pid!", application_name as "application!", state,
 *   extract(epoch from clock_timestamp() - xact_start)::float8 as seconds
 * from pg_stat_activity
 * where backend_xid is not null
 * order by age(backend_xid) desc
 * limit 1
 * ```
 */
export const oldestWriter = new NamedQuery<IOldestWriterParams,IOldestWriterResult>('oldestWriter', oldestWriterIR);
