import { readConfig } from '../config.ts';
import { openDatabase } from '../store/open_database.ts';
import { runCommand } from './run_command.ts';

/** `npm run migrate`: brings the database to this program's schema, and does nothing else. */

await runCommand(async () => {
  const database = await openDatabase(readConfig(process.env, process.argv.slice(2)));
  await database.close();
  if (database.migrated.length === 0) {
    console.log('数据库已是最新。 / The database is up to date.');
  } else {
    console.log(`已执行 / applied: ${database.migrated.join(', ')}`);
  }
});
