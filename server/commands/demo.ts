import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { readConfig } from '../config.ts';
import { loadDemonstration } from '../start/load_demonstration.ts';
import { openDatabase } from '../store/open_database.ts';
import { readArguments } from './read_arguments.ts';
import { runCommand } from './run_command.ts';

/** `npm run demo -- --place jingyang`: makes one of the generator's places and adds it to the database. */

await runCommand(async (signal) => {
  const options = readArguments('demo', process.argv.slice(2), {
    place: { type: 'string', default: 'yumen' },
    help: { type: 'boolean' },
  });
  if (options.help) {
    console.log('npm run demo -- --place NAME    生成一个示范城并装入数据库 / makes a demonstration city and loads it');
    for (const [name, profile] of Object.entries(PLACE_PROFILES)) {
      console.log(`  ${name.padEnd(10)} ${profile.code} ${profile.name.zh} ${profile.name.en}`);
    }
    return;
  }
  const database = await openDatabase(readConfig(process.env, []));
  try {
    await loadDemonstration(database.pool, options.place, signal);
  } finally {
    await database.close();
  }
});
