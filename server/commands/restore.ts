import { stat } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { auditCommand } from '../operations/backup/audit_command.ts';
import { openUntouched } from '../operations/backup/open_untouched.ts';
import { restoreBackup } from '../operations/backup/restore_backup.ts';
import { RESTORE_HELP, readRestore } from './backup/backup_options.ts';
import { runCommand } from './run_command.ts';

/** `npm run restore -- FILE`: makes the database what a backup says. */

await runCommand(async (signal) => {
  const argv = process.argv.slice(2);
  if (argv.length === 0 || argv.includes('--help')) {
    console.log(RESTORE_HELP);
    return;
  }
  const { file, replace } = readRestore(argv);
  const database = await openUntouched(readConfig(process.env, []));
  try {
    const began = performance.now();
    const { header, manifest } = await restoreBackup(database.pool, file, { replace, signal });
    // What was begun here before stands in no log any more: the one that was restored tells of it.
    await auditCommand(database.pool, 'command.restore', async (note) => {
      note({ digest: manifest.sha256, bytes: (await stat(file)).size, takenAt: header.takenAt });
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `已恢复到 ${header.takenAt} 的备份，${seconds} 秒；所有人需要重新登录。 / Restored to the backup of ${header.takenAt}, ${seconds} s; everybody signs in again.`,
    );
  } finally {
    await database.close();
  }
});
