import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { dropEverything } from '../store/drop_everything.ts';
import { migrate } from '../store/migrate.ts';
import { createPool } from '../store/pool.ts';
import { databaseUrl, TEMPLATE } from './global_setup.ts';

/** An empty, migrated database for the tests of one `onEachDatabase`. */
export interface TestDatabase {
  readonly kind: 'embedded' | 'server';
  /** Only inside tests and hooks. */
  readonly pool: Pool;
  /** Only for `server`: its URL, for programs that the test starts. */
  readonly url: string;
}

type Opened = TestDatabase & { close(): Promise<void> };

/**
 * Runs the same tests on the embedded database and on a real PostgreSQL. Where the latter is not installed its tests show
 * as skipped under a name that says so; in CI that is an error.
 */
export function onEachDatabase(name: string, tests: (database: TestDatabase) => void): void {
  describe(`${name} (embedded)`, () => withDatabase(openEmbedded, tests));
  onRealDatabase(name, tests);
}

/** As `onEachDatabase`, for what only a server with many backends can do. */
export function onRealDatabase(name: string, tests: (database: TestDatabase) => void): void {
  if (inject('realHost') === null) {
    describe.skip(`${name} (real PostgreSQL: not installed)`, () => tests(notOpen('server')));
    return;
  }
  describe(`${name} (real PostgreSQL)`, () => withDatabase(openReal, tests));
}

function withDatabase(open: () => Promise<Opened>, tests: (database: TestDatabase) => void): void {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => {
    await opened?.close();
  });
  const current = () => opened ?? notOpen('embedded');
  tests({
    get kind() {
      return current().kind;
    },
    get pool() {
      return current().pool;
    },
    get url() {
      return current().url;
    },
  });
}

function notOpen(kind: TestDatabase['kind']): Opened {
  const refuse = (): never => {
    throw new Error('The database can be used only inside tests and hooks.');
  };
  return {
    kind,
    get pool() {
      return refuse();
    },
    get url() {
      return refuse();
    },
    close: refuse,
  };
}

async function openEmbedded(): Promise<Opened> {
  const pool = createPool({ kind: 'embedded', host: inject('embeddedHost') });
  await dropEverything(pool);
  await migrate(pool);
  return { kind: 'embedded', pool, url: '', close: () => pool.end() };
}

async function openReal(): Promise<Opened> {
  const host = inject('realHost')!;
  const database = `test_${process.pid}_${performance.now().toString().replace('.', '_')}`;
  const administrator = createPool({ kind: 'embedded', host }, 1);
  await administrator.query(`create database ${database} template ${TEMPLATE}`);
  const url = databaseUrl(host, database);
  const pool = createPool({ kind: 'server', url });
  return {
    kind: 'server',
    pool,
    url,
    async close() {
      await pool.end();
      await administrator.query(`drop database ${database} with (force)`);
      await administrator.end();
    },
  };
}
