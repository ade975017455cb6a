import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';

/** Holds a table so that whoever writes to it waits there; reading goes on. For tests on a real PostgreSQL. */
export class HeldTable {
  readonly #pool: Pool;
  readonly #client: PoolClient;

  private constructor(pool: Pool, client: PoolClient) {
    this.#pool = pool;
    this.#client = client;
  }

  static async hold(pool: Pool, table: string): Promise<HeldTable> {
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`lock table ${table} in share mode`);
    return new HeldTable(pool, client);
  }

  /** Process ids of the backends that wait here, once there is one. @throws Error after 60 seconds */
  async waiting(): Promise<readonly number[]> {
    const { rows } = await this.#client.query('select pg_backend_pid() as pid');
    for (let tries = 0; tries < 600; tries++) {
      const found = await this.#pool.query('select pid from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', [
        rows[0].pid,
      ]);
      if (found.rows.length > 0) return found.rows.map(({ pid }) => pid as number);
      await sleep(100);
    }
    throw new Error('Nobody came to wait for the table.');
  }

  async letGo(): Promise<void> {
    await this.#client.query('rollback');
    this.#client.release();
  }
}
