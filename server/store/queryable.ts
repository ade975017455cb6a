import type { NamedQuery } from './named_query.ts';
import { QueryError, toQueryError } from './query_error.ts';

/** A pool, or one client of it inside a transaction. */
export interface Queryable {
  query(
    text: string,
    values: unknown[],
  ): Promise<{ readonly rows: Record<string, unknown>[]; readonly rowCount: number | null }>;
}

/**
 * Every row.
 * @throws QueryError
 */
export async function many<P, R>(database: Queryable, query: NamedQuery<P, R>, parameters: P): Promise<readonly R[]> {
  return (await run(database, query, parameters)).rows;
}

/**
 * The only row.
 * @throws QueryError NO_ROW, TOO_MANY_ROWS or what the database said.
 */
export async function one<P, R>(database: Queryable, query: NamedQuery<P, R>, parameters: P): Promise<R> {
  const row = await maybeOne(database, query, parameters);
  if (row === null) throw new QueryError('NO_ROW', query.name, 'one row expected, none came');
  return row;
}

/**
 * The only row, or null where there is none.
 * @throws QueryError TOO_MANY_ROWS or what the database said.
 */
export async function maybeOne<P, R>(database: Queryable, query: NamedQuery<P, R>, parameters: P): Promise<R | null> {
  const { rows } = await run(database, query, parameters);
  if (rows.length > 1) {
    throw new QueryError('TOO_MANY_ROWS', query.name, `one row expected, ${rows.length} came`);
  }
  return rows[0] ?? null;
}

/**
 * How many rows the statement wrote.
 * @throws QueryError
 */
export async function exec<P, R>(database: Queryable, query: NamedQuery<P, R>, parameters: P): Promise<number> {
  return (await run(database, query, parameters)).rowCount;
}

async function run<P, R>(database: Queryable, query: NamedQuery<P, R>, parameters: P) {
  try {
    return await query.run(database, parameters);
  } catch (thrown) {
    throw toQueryError(query.name, thrown);
  }
}
