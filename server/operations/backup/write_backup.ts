import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import type { Pool, PoolClient } from 'pg';
import { appliedMigrations } from '../../generated/queries/applied_migrations.ts';
import { backupSequences } from '../../generated/queries/backup_sequences.ts';
import { databaseFacts } from '../../generated/queries/database_facts.ts';
import { many, one } from '../../store/queryable.ts';
import {
  type BackupHeader,
  type BackupManifest,
  type BackupTable,
  END_OF_TABLE,
  FORMAT,
  LEFT_OUT,
} from './backup_format.ts';
import { fileExists, noSchema, unwritable } from './backup_problems.ts';
import { backupRows } from './backup_rows.ts';
import { backupTables } from './backup_tables.ts';
import { encodeRow } from './row_text.ts';
import { writeSameText } from './same_text.ts';
import { sealing } from './sealed_file.ts';

export interface BackupOptions {
  readonly signal?: AbortSignal;
  /** Called when a table has been read. */
  readonly onTable?: (table: string, rows: number) => void;
}

/** A backup holds who reported what: nobody but its owner reads it. */
const OWNER_ALONE = 0o600;

/**
 * Writes everything in the database, as it stands at one moment, into a file. Others go on reading and writing meanwhile. The
 * file has its name only once it is whole and on the disk.
 * @returns its last line.
 * @throws Problem BACKUP_EXISTS, BACKUP_NOT_WRITTEN, NOTHING_TO_BACK_UP
 */
export async function writeBackup(pool: Pool, file: string, options: BackupOptions = {}): Promise<BackupManifest> {
  if (existsSync(file)) throw fileExists(file);
  const part = `${file}.part`;
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    // Reads only, so that it has no number of its own and holds nobody's feed back.
    await client.query('begin isolation level repeatable read read only');
    await writeSameText(client);
    // Of one that was killed: it may be somebody else's to read.
    await rm(part, { force: true });
    const manifest = await writePart(client, part, options);
    await rename(part, file);
    await syncToDisk(dirname(file), 'r');
    return manifest;
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw isOfFiles(error) ? unwritable(file, error) : error;
  } finally {
    await client.query('rollback').catch(onError);
    client.off('error', onError);
    client.release(broken);
  }
}

async function writePart(
  client: PoolClient,
  part: string,
  { signal, onTable }: BackupOptions,
): Promise<BackupManifest> {
  const tables = await backupTables(client);
  if (!tables.some(({ table }) => table === 'schema_migrations')) throw noSchema();
  const header = await readHeader(client);
  const whole = createHash('sha256');
  let manifest: BackupManifest | undefined;
  async function* text() {
    const sums = [];
    yield hashed(whole, `${JSON.stringify(header)}\n`);
    for (const table of tables) {
      yield hashed(whole, `${JSON.stringify(table)}\n`);
      const sum = createHash('sha256');
      let rows = 0;
      for await (const lines of linesOf(client, table)) {
        signal?.throwIfAborted();
        rows += lines.length;
        sum.update(`${lines.join('\n')}\n`);
        yield hashed(whole, `${lines.join('\n')}\n`);
      }
      yield hashed(whole, `${END_OF_TABLE}\n`);
      sums.push({ table: table.table, rows, sha256: sum.digest('hex') });
      onTable?.(table.table, rows);
    }
    manifest = { sha256: whole.digest('hex'), tables: sums };
    yield `${JSON.stringify(manifest)}\n`;
  }
  await pipeline(
    Readable.from(text(), { objectMode: true, highWaterMark: 1 }),
    createZstdCompress(),
    sealing(),
    createWriteStream(part, { mode: OWNER_ALONE, flags: 'wx' }),
  );
  await syncToDisk(part, 'r+');
  return manifest!;
}

function hashed(hash: Hash, text: string): string {
  hash.update(text);
  return text;
}

async function* linesOf(client: PoolClient, table: BackupTable): AsyncGenerator<readonly string[]> {
  if (LEFT_OUT.has(table.table)) return;
  for await (const rows of backupRows(client, table)) yield rows.map(encodeRow);
}

async function readHeader(client: PoolClient): Promise<BackupHeader> {
  const { server } = await one(client, databaseFacts, undefined);
  return {
    gezhong: 'backup',
    format: FORMAT,
    takenAt: new Date().toISOString(),
    postgres: server,
    migrations: await many(client, appliedMigrations, undefined),
    // Read after the snapshot was taken: at least as far as any row in it.
    sequences: await many(client, backupSequences, undefined),
  };
}

async function syncToDisk(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    'syscall' in error &&
    ['write', 'open', 'fsync', 'rename', 'close'].includes(String(error.syscall))
  );
}
