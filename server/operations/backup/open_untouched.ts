import type { Pool } from 'pg';
import type { Config } from '../../config.ts';
import { startEmbedded } from '../../embedded/embedded.ts';
import { checkDatabase } from '../../store/check_database.ts';
import { databaseAddress } from '../../store/database_address.ts';
import { createPool } from '../../store/pool.ts';

export interface UntouchedDatabase {
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * The database that the configuration names, as it is: nothing is migrated or added. The embedded one is started, so that
 * nobody else may have it open.
 * @throws Problem, one sentence for every way in which it cannot be used, DATA_DIR_IN_USE among them.
 */
export async function openUntouched(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<UntouchedDatabase> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config.dataDir) : null;
  const pool = createPool(
    embedded ? { kind: 'embedded', host: embedded.host } : { kind: 'server', url: config.databaseUrl! },
    1,
  );
  const close = async () => {
    await pool.end();
    await embedded?.stop();
  };
  try {
    await checkDatabase(pool, embedded ? config.dataDir : (databaseAddress(config.databaseUrl!) ?? ''));
    return { pool, close };
  } catch (error) {
    await close();
    throw error;
  }
}
