import pg from 'pg';
import { log } from '../operations/log.ts';

/** Where a database is: a URL of a real PostgreSQL, or the socket of the embedded one. */
export type Connection =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'embedded'; readonly host: string; readonly port?: number | null };

/** Milliseconds. */
const CONNECT_LIMIT = 15_000;
const STATEMENT_LIMIT = 60_000;
const IDLE_TRANSACTION_LIMIT = 60_000;

/**
 * A pool of connections. Counts and identities (int8) come as numbers; one beyond 2^53 throws rather than lose digits.
 * @param max connections at once. The embedded database works for one at a time, whatever the number.
 */
export function createPool(connection: Connection, max = 10): pg.Pool {
  const pool = new pg.Pool({
    ...(connection.kind === 'server'
      ? {
          connectionString: connection.url,
          statement_timeout: STATEMENT_LIMIT,
          idle_in_transaction_session_timeout: IDLE_TRANSACTION_LIMIT,
          connectionTimeoutMillis: CONNECT_LIMIT,
        }
      : {
          host: connection.host,
          port: connection.port ?? 5432,
          user: 'postgres',
          database: 'postgres',
          connectionTimeoutMillis: 4 * CONNECT_LIMIT,
        }),
    application_name: 'gezhong',
    max,
    keepAlive: true,
    types: { getTypeParser },
  });
  // An idle connection that breaks is replaced when the next one is asked for; without a listener Node would end.
  pool.on('error', (error) => {
    if (!pool.ending) log.warn({ zh: '数据库连接中断。', en: 'A database connection broke.' }, { error });
  });
  return pool;
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8 && format !== 'binary') return readInt8;
  return pg.types.getTypeParser(oid, format as 'text');
}

function readInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} does not fit a number`);
  return value;
}
