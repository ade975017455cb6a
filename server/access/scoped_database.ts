import { escapeLiteral, type Pool, type PoolClient, type QueryResult } from 'pg';
import type { Queryable } from '../store/queryable.ts';
import type { CaseScope } from './case_scope.ts';

/**
 * Reads cases as somebody who may see only some of them: as the role gezhong_reader, to which PostgreSQL gives no row
 * beyond the scope (0015_row_security.sql). The second wall, behind the guard of the schema; lists find their cases by the
 * scope in their own statement, and read them here.
 *
 * Whoever sees every case of a place reads as the program does: row security would keep the database from using its
 * indexes on places and words, and there is no row in the place that it would keep from him.
 */
export function scopedDatabase(pool: Pool, scope: CaseScope): Queryable {
  return scope.whole ? pool : new ScopedDatabase(pool, scope);
}

interface Waiting {
  readonly text: string;
  readonly values: unknown[];
  readonly resolve: (result: QueryResult) => void;
  readonly reject: (error: unknown) => void;
}

/** What is asked in one turn of the event loop is read in one transaction: to become the role costs two rounds, not more. */
class ScopedDatabase implements Queryable {
  readonly #pool: Pool;
  readonly #begin: string;
  #waiting: Waiting[] = [];

  constructor(pool: Pool, scope: CaseScope) {
    this.#pool = pool;
    // One round: the embedded database has one session for all, so that nothing may be set beyond a transaction.
    const settings = Object.entries(settingsOf(scope)).map(
      ([name, value]) => `set local gezhong.${name} = ${escapeLiteral(value)}`,
    );
    this.#begin = ['begin read only', 'set local role gezhong_reader', ...settings].join('; ');
  }

  query(text: string, values: unknown[]): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ text, values, resolve, reject }) === 1) setImmediate(() => void this.#readAll());
    });
  }

  async #readAll(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    let at = 0;
    // One that fails ends its transaction; those behind it are read in another.
    while (at < asked.length) at = await this.#readFrom(asked, at);
  }

  /** @returns which is next: those before it have their answer. */
  async #readFrom(asked: readonly Waiting[], first: number): Promise<number> {
    let at = first;
    let client: PoolClient | undefined;
    let broken: Error | undefined;
    try {
      client = await this.#pool.connect();
      await client.query(this.#begin);
      for (; at < asked.length; at++) {
        const { text, values, resolve } = asked[at]!;
        resolve(await client.query(text, values));
      }
      await client.query('commit');
    } catch (error) {
      asked[at]?.reject(error);
      await client?.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      at++;
    } finally {
      client?.release(broken);
    }
    return at;
  }
}

/** The scope as the policies read it; what is empty is left out. */
function settingsOf(scope: CaseScope): Record<string, string> {
  const { jurisdiction, gridIds, regionCodes, departments, orderGridIds, accountId } = scope;
  return {
    place: jurisdiction,
    ...listed('grids', gridIds),
    ...listed('regions', regionCodes),
    ...(departments === 'all' ? { any_department: 'true' } : listed('departments', departments)),
    ...(orderGridIds === 'all' ? { any_order: 'true' } : listed('order_grids', orderGridIds)),
    ...(accountId === null ? {} : { account: accountId }),
  };
}

/** A list as PostgreSQL writes arrays. */
function listed(name: string, values: ReadonlySet<string | number>): Record<string, string> {
  if (values.size === 0) return {};
  const quoted = [...values].map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`);
  return { [name]: `{${quoted.join(',')}}` };
}
