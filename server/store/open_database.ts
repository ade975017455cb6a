import type { Pool } from 'pg';
import type { Problem } from '../../geodata/problem.ts';
import type { Config } from '../config.ts';
import { startEmbedded } from '../embedded/embedded.ts';
import { log } from '../operations/log.ts';
import { checkDatabase } from './check_database.ts';
import { databaseAddress } from './database_address.ts';
import { forgetForeignLog } from './forget_foreign_log.ts';
import { loadStandards } from './load/load_standards.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';
import { recompileNetworks } from './recompile_networks.ts';

export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly pool: Pool;
  /** Names of the migrations that were applied now. */
  readonly migrated: readonly string[];
  /** Resolves if the embedded database breaks; the program cannot go on then. Never for a server. */
  readonly lost: Promise<Problem>;
  /** Ends the connections and, if it is ours, the database. */
  close(): Promise<void>;
}

/**
 * The database that the configuration names, ready to use: started if it is the embedded one, checked and migrated.
 * @throws Problem, one sentence for every way in which it cannot be used; nothing is left running then.
 */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config.dataDir) : null;
  const pool = createPool(
    embedded ? { kind: 'embedded', host: embedded.host } : { kind: 'server', url: config.databaseUrl! },
  );
  const close = async () => {
    await pool.end();
    await embedded?.stop();
  };
  try {
    await checkDatabase(pool, embedded ? config.dataDir : (databaseAddress(config.databaseUrl!) ?? ''));
    const migrated = await migrate(pool);
    await loadStandards(pool);
    if (await forgetForeignLog(pool)) {
      log.warn({
        zh: '数据库来自备份，变更日志已重新开始。',
        en: 'The database was restored from a dump; its change log begins anew.',
      });
    }
    const recompiled = await recompileNetworks(pool);
    if (recompiled.length > 0) {
      log.info(
        {
          zh: '路网格式已更新，已由数据库中的街道重新编译。',
          en: 'The format of street networks is new; compiled anew from the streets in the database.',
        },
        { places: recompiled },
      );
    }
    return {
      kind: embedded ? 'embedded' : 'server',
      pool,
      migrated,
      lost: embedded?.lost ?? new Promise(() => {}),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
