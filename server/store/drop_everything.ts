import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';

const DROP_EVERYTHING = readFileSync(join(import.meta.dirname, '../../sql/drop_everything.sql'), 'utf8');

/** Does away with all that migrations made, so that they can begin anew; the extensions stay. */
export async function dropEverything(database: Pool | PoolClient): Promise<void> {
  await database.query(DROP_EVERYTHING);
}
