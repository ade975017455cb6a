/** Types generated for queries found in "sql/queries/changes_after.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ChangesAfter' parameters type */
export interface IChangesAfterParams {
  jurisdiction: string;
  limit: number;
  position: number;
  transaction: string;
}

/** 'ChangesAfter' return type */
export interface IChangesAfterResult {
  kind: string;
  position: number;
  ready: boolean;
  subjectId: string;
  subjectSequence: number | null;
  transaction: string;
}

/** 'ChangesAfter' query type */
export interface IChangesAfterQuery {
  params: IChangesAfterParams;
  result: IChangesAfterResult;
}

const changesAfterIR: Statement = {"usedParamSet":{"jurisdiction":true,"transaction":true,"position":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":422,"b":435}]},{"name":"transaction","required":true,"transform":{"type":"scalar"},"locs":[{"a":470,"b":482}]},{"name":"position","required":true,"transform":{"type":"scalar"},"locs":[{"a":497,"b":506}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":573,"b":579}]}],"statement":"-- Rows after the cursor in order. `ready` is false where a transaction that began earlier may still commit: such rows are\n-- only a sign that there is something to come back for, never to be shown.\nselect transaction::text as \"transaction!\", position::float8 as \"position!\", kind, subject_id, subject_sequence,\n  transaction < pg_snapshot_xmin(pg_current_snapshot()) as \"ready!\"\nfrom change_log\nwhere jurisdiction_code = :jurisdiction!\n  and (transaction, position) > (:transaction!::text::xid8, :position!::float8::bigint)\norder by change_log.transaction, position\nlimit :limit!::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Rows after the cursor in order. `ready` is false where a transaction that began earlier may still commit: such rows are
 * -- only a sign that there is something to come back for, never to be shown.
 * select transaction::text as "transaction!", position::float8 as "position!", kind, subject_id, subject_sequence,
 *   transaction < pg_snapshot_xmin(pg_current_snapshot()) as "ready!"
 * from change_log
 * where jurisdiction_code = :jurisdiction!
 *   and (transaction, position) > (:transaction!::text::xid8, :position!::float8::bigint)
 * order by change_log.transaction, position
 * limit :limit!::integer
 * ```
 */
export const changesAfter = new NamedQuery<IChangesAfterParams,IChangesAfterResult>('changesAfter', changesAfterIR);
