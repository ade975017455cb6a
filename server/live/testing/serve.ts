import { join } from 'node:path';
import { asEverybody } from '../../access/testing/everybody.ts';
import { makeApp } from '../../app.ts';
import { HeatFolder } from '../../heat/heat_folder.ts';
import { listen } from '../../http/listen.ts';
import { NO_RATES } from '../../http/request_limits.ts';
import { openDatabase } from '../../store/open_database.ts';
import { DeadlineTeller } from '../deadline_teller.ts';
import { listenForChanges } from '../listen_for_changes.ts';

/**
 * A process for tests and benchmarks to kill: `serve.ts url|folder DATABASE PORT` is the program of `npm start` without the
 * building of the client, the demonstration city and the simulators. It prints `ready` once it answers.
 */
const [kind, where, port] = process.argv.slice(2) as ['url' | 'folder', string, string];
const listening = await listen('127.0.0.1', Number(port));
const { pool } = await openDatabase({
  databaseUrl: kind === 'url' ? where : null,
  dataDir: kind === 'folder' ? where : join(where, 'none'),
});
const { handle, context } = makeApp({
  pool,
  clientFolder: '/nowhere',
  development: false,
  identify: asEverybody,
  rates: NO_RATES,
});
const teller = new DeadlineTeller(pool, { onTold: () => context.feed.wake() });
const folder = new HeatFolder(pool);
listenForChanges(pool, {
  onChange: () => {
    context.feed.wake();
    teller.wake();
    folder.wake();
  },
  onAccess: () => context.access.wake(),
});
listening.serve(handle);
process.stdout.write('ready\n');
