import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded/embedded.ts';
import { migrate } from '../store/migrate.ts';
import { createPool } from '../store/pool.ts';
import { findPostgres, startRealPostgres } from './real_postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the embedded database's socket. */
    embeddedHost: string;
    /** Folder of the real PostgreSQL's socket; null where it is not installed. */
    realHost: string | null;
  }
}

/** Name of the migrated database that each test file on the real PostgreSQL gets a copy of. */
export const TEMPLATE = 'gezhong_template';

/**
 * One embedded database in memory and one real PostgreSQL for all database tests.
 *
 * @throws Error in CI when no PostgreSQL with PostGIS is installed
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const bin = findPostgres();
  if (!bin && process.env.CI) throw new Error('CI needs a real PostgreSQL: apt-get install postgresql-15-postgis-3');
  const [embedded, real] = await Promise.all([startEmbedded(null), bin ? startRealPostgres(bin) : null]);
  if (real) await makeTemplate(real.socketFolder);
  project.provide('embeddedHost', embedded.host);
  project.provide('realHost', real?.socketFolder ?? null);
  return async () => {
    await Promise.all([embedded.stop(), real?.stop()]);
  };
}

async function makeTemplate(host: string): Promise<void> {
  const administrator = createPool({ kind: 'embedded', host }, 1);
  await administrator.query(`create database ${TEMPLATE}`);
  await administrator.end();
  const template = createPool({ kind: 'server', url: databaseUrl(host, TEMPLATE) }, 1);
  await migrate(template);
  await template.end();
}

/** URL of a database behind a Unix socket. */
export function databaseUrl(host: string, database: string): string {
  return `postgres://postgres@/${database}?host=${encodeURIComponent(host)}`;
}
