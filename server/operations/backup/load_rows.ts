import type { PoolClient } from 'pg';
import type { BackupColumn, BackupTable } from './backup_format.ts';
import { decodeRow, type RowText } from './row_text.ts';

/** Characters and rows that one statement writes. */
const MOST_CHARACTERS = 2 * 1024 * 1024;
const MOST_ROWS = 1000;

/** Writes the rows of a table, some at a time. */
export class RowLoader {
  readonly #client: PoolClient;
  readonly #statement: string;
  readonly #columns: readonly BackupColumn[];
  #rows: RowText[] = [];
  #characters = 0;

  constructor(client: PoolClient, { table, columns }: BackupTable) {
    this.#client = client;
    this.#columns = columns;
    const names = columns.map(({ name }) => client.escapeIdentifier(name));
    const lists = columns.map((_, index) => `$${index + 1}::text[]`);
    const values = columns.map(({ type }, index) => valueFor(type, `v${index}`));
    this.#statement = `insert into ${client.escapeIdentifier(table)} (${names.join(', ')}) overriding system value
      select ${values.join(', ')} from unnest(${lists.join(', ')}) as r (${columns.map((_, index) => `v${index}`).join(', ')})`;
  }

  async add(lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      this.#rows.push(decodeRow(line));
      this.#characters += line.length;
      if (this.#rows.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS) await this.finish();
    }
  }

  async finish(): Promise<void> {
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    this.#rows = [];
    this.#characters = 0;
    await this.#client.query(
      this.#statement,
      this.#columns.map((_, index) => rows.map((row) => row[index]!)),
    );
  }
}

/**
 * Numbers of transactions belong to the cluster that gave them: in another they lie in the future, or name somebody else's.
 * What is written now was written by this transaction.
 */
function valueFor(type: string, value: string): string {
  return type === 'xid8' ? 'pg_current_xact_id()' : `${value}::${type}`;
}
