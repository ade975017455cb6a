/** Types generated for queries found in "sql/queries/cursor_given.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CursorGiven' parameters type */
export interface ICursorGivenParams {
  jurisdiction: string;
  position: number;
  transaction: string;
}

/** 'CursorGiven' return type */
export interface ICursorGivenResult {
  given: boolean;
}

/** 'CursorGiven' query type */
export interface ICursorGivenQuery {
  params: ICursorGivenParams;
  result: ICursorGivenResult;
}

const cursorGivenIR: Statement = {"usedParamSet":{"position":true,"transaction":true,"jurisdiction":true},"params":[{"name":"position","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":147}]},{"name":"transaction","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":195}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":246}]}],"statement":"-- Whether a cursor is one that this database gave: each is a row of the log.\nselect exists (\n  select from change_log\n  where position = :position!::float8::bigint and transaction = :transaction!::text::xid8 and jurisdiction_code = :jurisdiction!\n) as \"given!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether a cursor is one that this database gave: each is a row of the log.
 * select exists (
 *   select from change_log
 *   where position = :position!::float8::bigint and transaction = :transaction!::text::xid8 and jurisdiction_code = :jurisdiction!
 * ) as "given!"
 * ```
 */
export const cursorGiven = new NamedQuery<ICursorGivenParams,ICursorGivenResult>('cursorGiven', cursorGivenIR);
