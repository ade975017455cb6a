import { escapeLiteral, type Pool } from 'pg';
import type { Queryable } from '../store/queryable.ts';
import type { CaseScope } from './case_scope.ts';

/**
 * Reads cases as somebody who may see only some of them: as the role gezhong_reader, to which PostgreSQL gives no row
 * beyond the scope (0014_row_security.sql). The second wall, behind what the statements themselves ask for.
 *
 * Whoever sees every case of a place reads as the program does: row security would keep the database from using its
 * indexes on places and words, and there is no row in the place that it would keep from him.
 */
export function scopedDatabase(pool: Pool, scope: CaseScope): Queryable {
  return scope.whole ? pool : new ScopedDatabase(pool, scope);
}

class ScopedDatabase implements Queryable {
  readonly #pool: Pool;
  readonly #begin: string;

  constructor(pool: Pool, scope: CaseScope) {
    this.#pool = pool;
    // One round: the embedded database has one session for all, so that nothing may be set beyond a transaction.
    const settings = Object.entries(settingsOf(scope)).map(
      ([name, value]) => `set local gezhong.${name} = ${escapeLiteral(value)}`,
    );
    this.#begin = ['begin read only', 'set local role gezhong_reader', ...settings].join('; ');
  }

  async query(text: string, values: unknown[]) {
    const client = await this.#pool.connect();
    let failure: Error | undefined;
    try {
      await client.query(this.#begin);
      const result = await client.query(text, values);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((broken: Error) => {
        failure = broken;
      });
      throw error;
    } finally {
      client.release(failure);
    }
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
