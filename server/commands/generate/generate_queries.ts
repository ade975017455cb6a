import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../embedded/embedded.ts';
import { createPool } from '../../store/pool.ts';
import { readMigrations } from '../../store/read_migrations.ts';
import { rewriteGenerated } from './rewrite_generated.ts';
import { runPgtyped } from './run_pgtyped.ts';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Describes every statement of sql/queries against an empty embedded database with today's schema, and makes the folder
 * hold one typed query for each and nothing else.
 * @throws Error with what pgtyped said, for a statement that the database refuses or a type that it does not know.
 */
export async function generateQueries(folder: string): Promise<{ written: number; removed: number }> {
  const draft = mkdtempSync(join(tmpdir(), 'gezhong-queries-'));
  const database = await startEmbedded(null, 'port');
  try {
    await makeSchema(database.host, database.port!);
    await runPgtyped(ROOT, draft, database.port!);
    return replaceFolder(folder, draft);
  } finally {
    await database.stop();
    rmSync(draft, { recursive: true });
  }
}

/** As `migrate` does it, but without the generated queries that it uses itself. */
async function makeSchema(host: string, port: number): Promise<void> {
  const pool = createPool({ kind: 'embedded', host, port }, 1);
  try {
    await pool.query(readFileSync(join(ROOT, 'sql/schema_migrations.sql'), 'utf8'));
    for (const migration of readMigrations()) await pool.query(migration.sql);
  } finally {
    await pool.end();
  }
}

function replaceFolder(folder: string, draft: string): { written: number; removed: number } {
  mkdirSync(folder, { recursive: true });
  const before = new Set(readdirSync(folder));
  const after = readdirSync(draft);
  let written = 0;
  for (const file of after) {
    const path = join(folder, file);
    const text = rewriteGenerated(readFileSync(join(draft, file), 'utf8'));
    if (before.has(file) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    written++;
  }
  const gone = [...before].filter((file) => !after.includes(file));
  for (const file of gone) rmSync(join(folder, file));
  return { written, removed: gone.length };
}
