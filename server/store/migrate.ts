import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { appliedMigrations } from '../generated/queries/applied_migrations.ts';
import { lockMigrations } from '../generated/queries/lock_migrations.ts';
import { recordMigration } from '../generated/queries/record_migration.ts';
import { explainMigrationFailure } from './explain_failure.ts';
import { inTransaction } from './in_transaction.ts';
import { exec, many, one } from './queryable.ts';
import { type Migration, readMigrations } from './read_migrations.ts';

const JOURNAL = readFileSync(join(import.meta.dirname, '../../sql/schema_migrations.sql'), 'utf8');

/**
 * Brings the database to this program's schema: every file of sql/migrations once, in order, each in a transaction. Of
 * several servers that start together one works and the others wait.
 * @returns names of the files that were applied now.
 * @throws Problem SCHEMA_NEWER, SCHEMA_CHANGED, EXTENSION_NOT_ALLOWED, MIGRATION_FAILED
 */
export async function migrate(pool: Pool, migrations: readonly Migration[] = readMigrations()): Promise<string[]> {
  const applied: string[] = [];
  for (;;) {
    const name = await applyNext(pool, migrations);
    if (name === null) return applied;
    applied.push(name);
  }
}

/** The name of the migration that it applied; null where nothing is left to do. */
function applyNext(pool: Pool, migrations: readonly Migration[]): Promise<string | null> {
  return inTransaction(pool, async (client) => {
    await one(client, lockMigrations, undefined);
    await client.query(JOURNAL);
    const applied = await many(client, appliedMigrations, undefined);
    for (const row of applied) checkApplied(row, migrations[row.number - 1], migrations.length);
    const next = migrations[applied.length];
    if (!next) return null;
    try {
      await client.query(`set local statement_timeout = 0; ${next.sql}`);
    } catch (error) {
      throw explainMigrationFailure(next.name, error);
    }
    await exec(client, recordMigration, { number: next.number, name: next.name, sha256: next.sha256 });
    return next.name;
  });
}

function checkApplied(
  row: { readonly number: number; readonly name: string; readonly sha256: string },
  known: Migration | undefined,
  newest: number,
): void {
  if (!known) {
    throw new Problem('SCHEMA_NEWER', {
      zh: `数据库已是更新的版本（${row.name}），本程序只认识到第 ${newest} 号：请升级程序，或改用另一个数据库。`,
      en: `The database is newer (${row.name}) than this program, which knows up to number ${newest}: update the program, or use another database.`,
    });
  }
  if (known.sha256 !== row.sha256) {
    throw new Problem('SCHEMA_CHANGED', {
      zh: `迁移文件 ${known.name} 与数据库中已执行的版本不同：请恢复原文件，改动另写新的迁移文件。`,
      en: `The migration ${known.name} is not the one that this database has had: restore the file and write changes as a new one.`,
    });
  }
}
