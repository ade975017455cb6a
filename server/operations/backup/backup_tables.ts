import type { PoolClient } from 'pg';
import { backupColumns } from '../../generated/queries/backup_columns.ts';
import { many } from '../../store/queryable.ts';
import type { BackupTable } from './backup_format.ts';

/** Every table of ours with its columns, in order of name. */
export async function backupTables(client: PoolClient): Promise<readonly BackupTable[]> {
  const columns = await many(client, backupColumns, undefined);
  return [...Map.groupBy(columns, ({ table }) => table)].map(([table, ofTable]) => ({
    table,
    columns: ofTable.map(({ column, type }) => ({ name: column, type })),
  }));
}
