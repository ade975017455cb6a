/** Types generated for queries found in "sql/queries/change_log_foreign.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ChangeLogForeign' parameters type */
export type IChangeLogForeignParams = void;

/** 'ChangeLogForeign' return type */
export interface IChangeLogForeignResult {
  foreign: boolean;
}

/** 'ChangeLogForeign' query type */
export interface IChangeLogForeignQuery {
  params: IChangeLogForeignParams;
  result: IChangeLogForeignResult;
}

const changeLogForeignIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Whether the log holds transactions that this cluster has not come to.\nselect exists (\n  select from change_log where transaction >= pg_snapshot_xmax(pg_current_snapshot())\n) as \"foreign!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether the log holds transactions that this cluster has not come to.
 * select exists (
 *   select from change_log where transaction >= pg_snapshot_xmax(pg_current_snapshot())
 * ) as "foreign!"
 * ```
 */
export const changeLogForeign = new NamedQuery<IChangeLogForeignParams,IChangeLogForeignResult>('changeLogForeign', changeLogForeignIR);
