import { stat } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { auditCommand } from '../operations/backup/audit_command.ts';
import { checkBackup } from '../operations/backup/check_backup.ts';
import { openUntouched } from '../operations/backup/open_untouched.ts';
import { writeBackup } from '../operations/backup/write_backup.ts';
import { BACKUP_HELP, readBackupFile } from './backup/backup_options.ts';
import { runCommand } from './run_command.ts';

/** `npm run backup -- [FILE]`: everything in the database, into one file. */

await runCommand(async (signal) => {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    console.log(BACKUP_HELP);
    return;
  }
  const file = readBackupFile(argv, new Date());
  const database = await openUntouched(readConfig(process.env, []));
  try {
    const began = performance.now();
    await auditCommand(database.pool, 'command.backup', async (note) => {
      await writeBackup(database.pool, file, { signal });
      const { manifest } = await checkBackup(file, signal);
      const { size } = await stat(file);
      note({ digest: manifest.sha256, bytes: size });
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const megabytes = (size / 1e6).toFixed(1);
      console.log(
        `已备份并核对：${file}，${rows} 行，${megabytes} MB，${seconds} 秒 / backed up and checked: ${rows} rows, ${megabytes} MB, ${seconds} s`,
      );
    });
  } finally {
    await database.close();
  }
});
