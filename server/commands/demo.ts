import type { Pool } from 'pg';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { Problem } from '../../geodata/problem.ts';
import { readConfig } from '../config.ts';
import { jurisdictionLoaded } from '../generated/queries/jurisdiction_loaded.ts';
import { loadDemonstration } from '../start/load_demonstration.ts';
import { openDatabase } from '../store/open_database.ts';
import { maybeOne } from '../store/queryable.ts';
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
    for (const [place, { code, name, counts }] of Object.entries(PLACE_PROFILES)) {
      console.log(`  ${place.padEnd(10)} ${code} ${name.zh} ${name.en}, ${counts.grids} 个网格 / grids`);
    }
    return;
  }
  const database = await openDatabase(readConfig(process.env, []));
  try {
    await refuseLoaded(database.pool, options.place);
    await loadDemonstration(database.pool, options.place, signal);
  } finally {
    await database.close();
  }
});

/** Before the town is made, and without advice that is meant for imports: it would come out the same again. */
async function refuseLoaded(pool: Pool, name: string): Promise<void> {
  const profile = Object.entries(PLACE_PROFILES).find(([known]) => known === name)?.[1];
  if (!profile || !(await maybeOne(pool, jurisdictionLoaded, { code: profile.code }))) return;
  throw new Problem('PLACE_EXISTS', {
    zh: `示范城 ${profile.name.zh}（${name}）已经在数据库里。`,
    en: `The demonstration city ${profile.name.en} (${name}) is in the database already.`,
  });
}
