import { createPool } from '../../store/pool.ts';
import { takeEffect } from '../effect/take_effect.ts';

/** A server for tests to kill: publishes the draft that its arguments name (URL of the database, place, id), and ends. */
const [url, place, id] = process.argv.slice(2) as [string, string, string];
const pool = createPool({ kind: 'server', url });
process.stdout.write(`${await takeEffect(pool, place, id)}\n`);
await pool.end();
