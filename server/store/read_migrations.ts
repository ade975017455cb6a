import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  readonly number: number;
  /** File name without its ending. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../sql/migrations');

/**
 * The numbered files of a folder, in order.
 * @throws Error for a name without a number, or numbers that do not run 1, 2, 3 …
 */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return files.map((file, index) => {
    const number = Number(/^([0-9]{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1]);
    if (number !== index + 1) throw new Error(`Migration ${file}: expected number ${index + 1}.`);
    const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return { number, name: file.slice(0, -4), sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
