import { Problem } from '../../geodata/problem.ts';
import { readConfig } from '../config.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { rebuildHeat } from '../heat/rebuild_heat.ts';
import { unknownPlace } from '../rules/unknown_place.ts';
import { openDatabase } from '../store/open_database.ts';
import { many } from '../store/queryable.ts';
import { readArguments } from './read_arguments.ts';
import { runCommand } from './run_command.ts';

/** `npm run heat:rebuild -- --place CODE`: counts the heat of a place anew from its cases. */

const HELP = `npm run heat:rebuild -- --place CODE

从事件重新汇总热力：带有大量历史案件的数据库升级之后，或汇总数据损坏时使用。服务可以继续运行；使用内置数据库时请先停止服务。
Counts heat anew from the cases: after a database with many cases was brought to this version, or where counts were damaged.
Servers may go on running; with the embedded database, stop the server first.

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

await runCommand(async (signal) => {
  const argv = process.argv.slice(2);
  if (argv.length === 0 || argv.includes('--help')) {
    console.log(HELP);
    return;
  }
  const { place } = readArguments('heat:rebuild', argv, { place: { type: 'string' } });
  if (!place) throw new Problem('OPTION_MISSING', { zh: '缺少 --place。', en: '--place is missing.' });
  const database = await openDatabase(readConfig(process.env, []));
  try {
    const [found] = await many(database.pool, jurisdictions, { code: place });
    if (!found) throw unknownPlace(place);
    const began = performance.now();
    await rebuildHeat(database.pool, place, {
      signal,
      onSlice: (done, all) => console.log(`${done}/${all} × 64 天 / days`),
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`热力已重新汇总，${seconds} 秒。 / Heat was counted anew in ${seconds} s.`);
  } finally {
    await database.close();
  }
});
