import { join } from 'node:path';
import type { Problem } from '../../geodata/problem.ts';
import { ensureAdministrator, firstAdministratorLines } from '../access/accounts/first_administrator.ts';
import { startForgettingSessions } from '../access/sessions/forget_sessions.ts';
import { makeApp } from '../app.ts';
import type { Config } from '../config.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { HeatFolder } from '../heat/heat_folder.ts';
import { startStandingRuns } from '../hotspots/standing_runs.ts';
import { buildClient } from '../http/build_client.ts';
import { listen } from '../http/listen.ts';
import { DeadlineTeller } from '../live/deadline_teller.ts';
import { listenForChanges } from '../live/listen_for_changes.ts';
import { log, setLogFormat } from '../operations/log.ts';
import { watchProcess } from '../operations/metrics/watch.ts';
import { startForgettingPhotos } from '../photos/forget_unnamed_photos.ts';
import { startRetention } from '../privacy/retention_job.ts';
import { type Database, openDatabase } from '../store/open_database.ts';
import { many } from '../store/queryable.ts';
import { CasesFolder } from '../ways_in/folder/cases_folder.ts';
import { isPrivate } from './is_private.ts';
import { loadDemonstration } from './load_demonstration.ts';
import { startSimulators } from './simulation.ts';
import { warmUp } from './warm_up.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIRST_CATEGORY = 'elderly_canteen';
const HOUR_MS = 3_600_000;

export interface Running {
  readonly url: string;
  /** Resolves if the program cannot go on. */
  readonly lost: Promise<Problem>;
  close(): Promise<void>;
}

/**
 * Everything from the configuration to a map that can be used: port, client, database, demonstration city on the first start
 * of an empty embedded database, live feed, simulators.
 * @throws Problem, one sentence for every way in which it cannot be done; nothing is left running then.
 */
export async function start(config: Config): Promise<Running> {
  setLogFormat(config.logFormat);
  const closing: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const listening = await listen(config.host, config.port, config.trustProxy);
    closing.push(() => listening.close());
    const [database] = await settledBoth(openDatabase(config), builtClient());
    closing.push(() => database.close());
    const isGathered = await loadFirstPlace(config, database);
    const administrator = await ensureAdministrator(database.pool);
    if (administrator !== null) console.log(firstAdministratorLines(administrator));
    closing.push(await keepStatistics(database, isGathered));
    closing.push(startForgettingPhotos(database.pool));
    closing.push(startForgettingSessions(database.pool));
    const app = makeApp({
      pool: database.pool,
      clientFolder: join(ROOT, 'dist/client'),
      development: config.development,
      contact: config.contact,
      publicUrl: config.publicUrl,
      unifiedLogin: config.unifiedLogin,
      isPrivate: isPrivate(config),
      metricsToken: config.metricsToken,
      secretKeys: config.secretKeys,
    });
    closing.push(() => app.close());
    await app.context.totpKeys.renew();
    watchProcess(app.context);
    const teller = new DeadlineTeller(database.pool, { onTold: () => app.context.feed.wake() });
    closing.push(() => teller.close());
    app.context.hotspots.wake();
    app.context.redraws.effects.start();
    closing.push(startStandingRuns(database.pool, { onAsked: () => app.context.hotspots.wake() }));
    closing.push(startRetention(app.context));
    const folder = new HeatFolder(database.pool);
    closing.push(() => folder.close());
    const changes = listenForChanges(database.pool, {
      onChange: () => {
        app.context.feed.wake();
        teller.wake();
        app.context.redraws.effects.wake();
        folder.wake();
      },
      onAccess: () => app.context.access.wake(),
      onRedraw: (payload) => app.context.redraws.feed.hear(payload),
      onStage: (payload) => app.context.stages.hear(payload),
    });
    closing.push(() => changes.close());
    const simulators = await startSimulators(database.pool, app.context.intake, config.live);
    closing.push(() => {
      for (const simulator of simulators) simulator.stop();
    });
    if (config.casesFolder !== null) {
      const casesFolder = await CasesFolder.open({ ...app.context, folder: config.casesFolder });
      closing.push(() => casesFolder.close());
    }
    listening.serve((request) => app.handle(request));
    warmUp(database.pool, app.context.reach, FIRST_CATEGORY).catch((error: unknown) => {
      if (closing.length === 0) return;
      log.error({ zh: '预热失败。', en: 'Warming up failed.' }, { error });
    });
    return { url: listening.url, lost: database.lost, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Both, or the first failure; then what the other gave is closed, so that nothing is left behind. */
async function settledBoth(database: Promise<Database>, client: Promise<void>): Promise<[Database]> {
  const [opened, built] = await Promise.allSettled([database, client]);
  if (opened.status === 'rejected') throw opened.reason;
  if (built.status === 'fulfilled') return [opened.value];
  await opened.value.close();
  throw built.reason;
}

async function builtClient(): Promise<void> {
  const seconds = await buildClient(ROOT);
  if (seconds !== null) log.info({ zh: '界面已构建。', en: 'The client was built.' }, { seconds: Math.round(seconds) });
}

/**
 * A real PostgreSQL gathers by itself what its planner needs; the embedded one has nobody who would.
 * @param isGathered whether that was done a moment ago.
 */
async function keepStatistics({ kind, pool }: Database, isGathered: boolean): Promise<() => void> {
  if (kind === 'server') return () => {};
  if (!isGathered) await pool.query('analyze');
  const hourly = setInterval(() => {
    pool
      .query('vacuum (analyze)')
      .catch((error: unknown) => log.error({ zh: '统计信息更新失败。', en: 'Analyzing failed.' }, { error }));
  }, HOUR_MS);
  hourly.unref();
  return () => clearInterval(hourly);
}

/** @returns whether a place was loaded: then its statistics are there too. */
async function loadFirstPlace(config: Config, { pool, kind }: Database): Promise<boolean> {
  if ((await many(pool, jurisdictions, {})).length > 0) return false;
  if (kind === 'embedded') {
    await loadDemonstration(pool, config.place ?? 'yumen');
    return true;
  }
  console.log(
    '数据库中还没有任何地方：npm run import 导入真实数据，或 npm run demo 装入示范城，之后重新启动。 / ' +
      'The database holds no place yet: bring one in with npm run import, or the demonstration city with npm run demo, and start again.',
  );
  return false;
}
