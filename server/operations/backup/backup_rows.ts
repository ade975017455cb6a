import type { PoolClient } from 'pg';
import type { BackupTable } from './backup_format.ts';
import type { RowText } from './row_text.ts';

/** Characters that one fetch should bring: enough to be quick, little enough for the smallest machine. */
const FETCH_CHARACTERS = 4 * 1024 * 1024;
/** Rows of one fetch at most. Those with bytes in them may each be as long as a photo, or a whole street network. */
const MOST_ROWS = 2000;
const MOST_ROWS_OF_BYTES = 32;

/** Every row of a table, some at a time, as text that is the same whatever the settings of the session. Inside a transaction. */
export async function* backupRows(
  client: PoolClient,
  { table, columns }: BackupTable,
): AsyncGenerator<readonly RowText[]> {
  const most = columns.some(({ type }) => type.startsWith('bytea')) ? MOST_ROWS_OF_BYTES : MOST_ROWS;
  const values = columns.map(({ name }) => `${client.escapeIdentifier(name)}::text`);
  const from = client.escapeIdentifier(table);
  await client.query(`declare backup_rows no scroll cursor for select ${values.join(', ')} from ${from}`);
  let count = 1;
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch forward ${count} from backup_rows`,
      rowMode: 'array',
    });
    if (rows.length === 0) break;
    yield rows;
    const characters = rows.reduce(
      (sum, row) => sum + row.reduce((length, text) => length + (text?.length ?? 0), 0),
      0,
    );
    const fitting = Math.floor((FETCH_CHARACTERS * rows.length) / Math.max(1, characters));
    count = Math.max(1, Math.min(most, 4 * count, fitting));
  }
  await client.query('close backup_rows');
}
