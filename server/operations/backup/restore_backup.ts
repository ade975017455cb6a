import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Pool, PoolClient } from 'pg';
import { lockMigrations } from '../../generated/queries/lock_migrations.ts';
import { otherPrograms } from '../../generated/queries/other_programs.ts';
import { restoreForeignKeys } from '../../generated/queries/restore_foreign_keys.ts';
import { restoreTriggers } from '../../generated/queries/restore_triggers.ts';
import { dropEverything } from '../../store/drop_everything.ts';
import { explainBrokenOff, explainMigrationFailure } from '../../store/explain_failure.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { migrate } from '../../store/migrate.ts';
import { many, one } from '../../store/queryable.ts';
import type { Migration } from '../../store/read_migrations.ts';
import type { BackupSequence } from './backup_format.ts';
import { changedSchema, notEmpty, programsConnected } from './backup_problems.ts';
import { backupTables } from './backup_tables.ts';
import { type CheckedBackup, checkBackup, migrationsOf } from './check_backup.ts';
import { RowLoader } from './load_rows.ts';
import { readBackup } from './read_backup.ts';
import { writeSameText } from './same_text.ts';

const JOURNAL = readFileSync(join(import.meta.dirname, '../../../sql/schema_migrations.sql'), 'utf8');

/**
 * Positions of the change log that are passed over: what was told after the backup was taken had some of them, and none is
 * given twice.
 */
const POSITIONS_PASSED_OVER = 1_000_000n;

export interface RestoreOptions {
  /** Does away with what the database holds. */
  readonly replace?: boolean;
  readonly signal?: AbortSignal;
  /** The rows of the table wait for what it promises. */
  readonly onTable?: (table: string) => unknown;
}

/**
 * Makes the database what a backup says, in one transaction: whenever it is cut off, the database is as it was. A backup of an
 * earlier version is restored as it was, and then brought to this one.
 *
 * No trigger fires: nothing is logged or counted a second time. Foreign keys are taken off and put on again, which checks them
 * all. What is told to screens from now on comes after everything that was ever told.
 *
 * @param pool of the embedded database or a real one; whoever else uses it must have stopped.
 * @throws Problem FILE_UNREADABLE, NOT_A_BACKUP, BACKUP_DAMAGED, SCHEMA_NEWER, SCHEMA_CHANGED, DATABASE_NOT_EMPTY,
 *   DATABASE_IN_USE, DATABASE_DISK_FULL, DATABASE_LOST
 */
export async function restoreBackup(pool: Pool, file: string, options: RestoreOptions = {}): Promise<CheckedBackup> {
  // Before anything is touched.
  const checked = await checkBackup(file, options.signal);
  const migrations = migrationsOf(file, checked.header);
  await inTransaction(pool, async (client) => {
    await writeSameText(client);
    await one(client, lockMigrations, undefined);
    await refuseInUse(client);
    if (!options.replace) await refuseFull(client);
    await dropEverything(client);
    await makeSchema(client, migrations);
    const putBack = await takeOff(client);
    await emptyAll(client);
    await load(client, file, options);
    for (const statement of putBack) await client.query(statement);
    await goOnFrom(client, checked.header.sequences);
    options.signal?.throwIfAborted();
  }).catch((error: unknown) => {
    throw explainBrokenOff(error) ?? error;
  });
  await migrate(pool);
  await pool.query('analyze');
  return checked;
}

async function refuseInUse(client: PoolClient): Promise<void> {
  const { count } = await one(client, otherPrograms, { name: 'gezhong' });
  if (count > 0) throw programsConnected(count);
}

/** A database that holds no place holds nothing but what a first start puts there. */
async function refuseFull(client: PoolClient): Promise<void> {
  const tables = await backupTables(client);
  if (!tables.some(({ table }) => table === 'jurisdictions')) return;
  const { rows } = await client.query<{ count: number }>('select count(*)::integer as count from jurisdictions');
  const { count } = rows[0]!;
  if (count > 0) throw notEmpty(count);
}

async function makeSchema(client: PoolClient, migrations: readonly Migration[]): Promise<void> {
  await client.query(JOURNAL);
  for (const { name, sql } of migrations) {
    try {
      await client.query(sql);
    } catch (error) {
      throw explainMigrationFailure(name, error);
    }
  }
}

/** Takes foreign keys and triggers off; gives the statements that put them back as they were. */
async function takeOff(client: PoolClient): Promise<readonly string[]> {
  const keys = await many(client, restoreForeignKeys, undefined);
  const triggers = await many(client, restoreTriggers, undefined);
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${client.escapeIdentifier(name)}`);
  for (const { table, name } of triggers) {
    await client.query(`alter table ${table} disable trigger ${client.escapeIdentifier(name)}`);
  }
  const when: Readonly<Record<string, string>> = { O: '', A: 'always', R: 'replica' };
  return [
    ...keys.map(
      ({ table, name, definition }) =>
        `alter table ${table} add constraint ${client.escapeIdentifier(name)} ${definition}`,
    ),
    ...triggers.map(
      ({ table, name, enabled }) =>
        `alter table ${table} enable ${when[enabled]!} trigger ${client.escapeIdentifier(name)}`,
    ),
  ];
}

/** Of what migrations themselves wrote. */
async function emptyAll(client: PoolClient): Promise<void> {
  const tables = await backupTables(client);
  await client.query(`truncate ${tables.map(({ table }) => client.escapeIdentifier(table)).join(', ')}`);
}

/** What the file calls a table is looked up in the schema that was just made: no name or type of it is put into a statement. */
async function load(client: PoolClient, file: string, { signal, onTable }: RestoreOptions): Promise<void> {
  const tables = new Map((await backupTables(client)).map((table) => [table.table, table]));
  let loader: RowLoader | null = null;
  for await (const part of readBackup(file)) {
    signal?.throwIfAborted();
    if (part.kind === 'rows') await loader!.add(part.lines);
    if (part.kind !== 'table') continue;
    await loader?.finish();
    const made = tables.get(part.table.table);
    if (!isDeepStrictEqual(made?.columns, part.table.columns)) throw changedSchema(file, part.table.table);
    tables.delete(part.table.table);
    loader = new RowLoader(client, made!);
    await onTable?.(part.table.table);
  }
  await loader?.finish();
  const [missing] = tables.keys();
  if (missing !== undefined) throw changedSchema(file, missing);
}

/** Identities go on where they stood, and every screen is told to load its place anew. */
async function goOnFrom(client: PoolClient, sequences: readonly BackupSequence[]): Promise<void> {
  for (const { table, column, last } of sequences) {
    if (last === null) continue;
    const from = BigInt(last) + (table === 'change_log' ? POSITIONS_PASSED_OVER : 0n);
    await client.query('select setval(pg_get_serial_sequence($1, $2), $3::text::bigint)', [
      client.escapeIdentifier(table),
      column,
      String(from),
    ]);
  }
  if (sequences.some(({ table }) => table === 'change_log')) {
    await client.query(
      "insert into change_log (jurisdiction_code, kind, subject_id) select code, 'place', code from jurisdictions order by code",
    );
  }
  await client.query("select pg_notify('change_log', ''), pg_notify('access', '')");
}
