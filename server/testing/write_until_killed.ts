import { startEmbedded } from '../embedded/embedded.ts';
import { createPool } from '../store/pool.ts';

/**
 * A process for tests to kill: opens the embedded database in the folder that is its argument and writes rows one after the
 * other, printing each number once the database has acknowledged it.
 */
const database = await startEmbedded(process.argv[2]!);
const pool = createPool({ kind: 'embedded', host: database.host }, 1);
await pool.query('create table if not exists written (n integer primary key)');
const { rows } = await pool.query('select coalesce(max(n), 0) as last from written');
for (let n = rows[0].last + 1; ; n++) {
  await pool.query('insert into written values ($1)', [n]);
  process.stdout.write(`${n}\n`);
}
