import { DatabaseError, type Pool, type PoolClient, type QueryResult } from 'pg';
import { askTogether, type Statement } from '../store/ask_together.ts';
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

/** What is asked in one turn of the event loop is read in one transaction, with one round to the database. */
class ScopedDatabase implements Queryable {
  readonly #pool: Pool;
  readonly #become: Statement;
  #waiting: Waiting[] = [];

  constructor(pool: Pool, scope: CaseScope) {
    this.#pool = pool;
    this.#become = { text: BECOME, values: settingsOf(scope) };
  }

  query(text: string, values: unknown[]): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ text, values, resolve, reject }) === 1) setImmediate(() => void this.#readAll());
    });
  }

  async #readAll(): Promise<void> {
    let asked: readonly Waiting[] = this.#waiting;
    this.#waiting = [];
    // One that fails ends its transaction; those behind it are read in another.
    while (asked.length > 0) asked = asked.slice(await this.#read(asked));
  }

  /** @returns how many have their answer. */
  async #read(asked: readonly Waiting[]): Promise<number> {
    let client: PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { reject } of asked) reject(error);
      return asked.length;
    }
    const { results, failure } = await askTogether(client, READER, [this.#become, ...asked]);
    client.release(failure instanceof DatabaseError ? undefined : (failure ?? undefined));
    const [, ...read] = results;
    for (const [number, result] of read.entries()) asked[number]!.resolve(result);
    if (failure === null) return asked.length;
    asked[read.length]?.reject(failure);
    return read.length + 1;
  }
}

const READER = 'gezhong_reader';
const SETTINGS = [
  'place',
  'grids',
  'regions',
  'any_department',
  'departments',
  'any_order',
  'order_grids',
  'account',
] as const;

/**
 * All of it ends with the transaction: the embedded database has one session for everybody. Cases are read by their ids, for
 * which one plan is as good as another; with row security each takes longer to make than to run.
 */
const BECOME = `select set_config('transaction_read_only', 'on', true),
  set_config('plan_cache_mode', 'force_generic_plan', true), set_config('role', '${READER}', true),
  ${SETTINGS.map((name, at) => `set_config('gezhong.${name}', $${at + 1}, true)`).join(', ')}`;

/** The scope as the policies read it, in the order of SETTINGS; what is empty says nothing. */
function settingsOf(scope: CaseScope): string[] {
  const { jurisdiction, gridIds, regionCodes, departments, orderGridIds, accountId } = scope;
  const settings: Record<(typeof SETTINGS)[number], string> = {
    place: jurisdiction,
    grids: listed(gridIds),
    regions: listed(regionCodes),
    any_department: departments === 'all' ? 'true' : '',
    departments: departments === 'all' ? '' : listed(departments),
    any_order: orderGridIds === 'all' ? 'true' : '',
    order_grids: orderGridIds === 'all' ? '' : listed(orderGridIds),
    account: accountId ?? '',
  };
  return SETTINGS.map((name) => settings[name]);
}

/** A list as PostgreSQL writes arrays. */
function listed(values: ReadonlySet<string | number>): string {
  if (values.size === 0) return '';
  return `{${[...values].map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
