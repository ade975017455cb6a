import type { Pool } from 'pg';
import { inTransaction } from '../../../store/in_transaction.ts';
import { LEFT_OUT } from '../backup_format.ts';
import { backupRows } from '../backup_rows.ts';
import { backupTables } from '../backup_tables.ts';
import { encodeRow } from '../row_text.ts';
import { writeSameText } from '../same_text.ts';

/**
 * Every row of every table as text, sorted, but what a backup leaves out on purpose: those tables, and numbers of transactions.
 * @param logUpTo position of the change log up to which it counts.
 */
export function everythingIn(pool: Pool, logUpTo: number): Promise<Readonly<Record<string, readonly string[]>>> {
  return inTransaction(pool, async (client) => {
    await writeSameText(client);
    const found: Record<string, readonly string[]> = {};
    for (const table of await backupTables(client)) {
      if (LEFT_OUT.has(table.table)) continue;
      const kept = { ...table, columns: table.columns.filter(({ type }) => type !== 'xid8') };
      const lines: string[] = [];
      for await (const rows of backupRows(client, kept)) lines.push(...rows.map(encodeRow));
      const isOld = (line: string) => table.table !== 'change_log' || Number(line.split('\t')[0]) <= logUpTo;
      found[table.table] = lines.filter(isOld).sort();
    }
    return found;
  });
}
