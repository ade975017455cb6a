import { DatabaseError } from 'pg';

/** Stable codes, whatever the database says in words. */
export type QueryErrorCode =
  | 'NO_ROW'
  | 'TOO_MANY_ROWS'
  /** A constraint refused the rows; `constraint` names it. */
  | 'REFUSED'
  /** Ended by a limit of time or by somebody's cancel. */
  | 'CANCELLED'
  /** No connection, or it broke. */
  | 'CONNECTION'
  | 'FAILED';

/** A query that gave no answer, or not the number of rows it must. */
export class QueryError extends Error {
  readonly code: QueryErrorCode;
  /** Name of the query, as its file in sql/queries. */
  readonly query: string;
  /** Five characters of PostgreSQL, or null where it did not get that far. */
  readonly sqlState: string | null;
  readonly constraint: string | null;

  constructor(code: QueryErrorCode, query: string, message: string, options?: ErrorOptions) {
    super(`${query}: ${message}`, options);
    this.name = 'QueryError';
    this.code = code;
    this.query = query;
    const cause = options?.cause instanceof DatabaseError ? options.cause : null;
    this.sqlState = cause?.code ?? null;
    this.constraint = cause?.constraint ?? null;
  }
}

/** What the driver threw, as a QueryError. */
export function toQueryError(query: string, thrown: unknown): QueryError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const state = thrown instanceof DatabaseError ? (thrown.code ?? '') : '';
  return new QueryError(codeOf(state), query, message, { cause: thrown });
}

function codeOf(sqlState: string): QueryErrorCode {
  if (sqlState === '') return 'CONNECTION';
  if (sqlState.startsWith('23')) return 'REFUSED';
  if (sqlState === '57014') return 'CANCELLED';
  if (sqlState.startsWith('08') || sqlState.startsWith('57P')) return 'CONNECTION';
  return 'FAILED';
}
