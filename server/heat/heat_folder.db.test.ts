import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { heatGrid } from '../../geodata/heat/heat_grid.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { migrate } from '../store/migrate.ts';
import { createPool } from '../store/pool.ts';
import { databaseUrl } from '../testing/global_setup.ts';
import { onEachDatabase, onRealDatabase } from '../testing/on_each_database.ts';
import { findPostgres, startRealPostgres } from '../testing/real_postgres.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { foldAllHeat } from './fold_heat.ts';
import { HeatFolder, type HeatFolderOptions } from './heat_folder.ts';
import { oneStep } from './heat_steps.ts';
import { readCounts } from './read_counts.ts';
import { addPlainCases } from './testing/plain_cases.ts';

const QUICK: HeatFolderOptions = { enough: 20, longestWaitMs: 60_000, leastWaitMs: 20 };
const FROM = Date.parse('2026-03-01T00:00:00Z');
const QUESTION = {
  jurisdiction: TINY.code,
  grid: heatGrid([100, 37, 102, 39], 10, [100, 37, 102, 39])!,
  steps: oneStep(FROM / 60_000, FROM / 60_000 + 200 * 1440),
  filter: { kinds: null, sources: null, states: null },
};

function add(pool: Pool, count: number): Promise<string[]> {
  const cases = Array.from({ length: count }, (_, i) => ({
    longitude: TINY.west + i * 1e-5,
    latitude: TINY.south + i * 1e-5,
    reportedAt: new Date(FROM + i * 3_600_000),
    ...({ kind: 'wish', source: 'platform', state: 'reported', simulated: false } as const),
  }));
  return addPlainCases(pool, TINY.code, cases);
}

async function waiting(pool: Pool): Promise<number> {
  const { rows } = await pool.query('select count(*)::integer as n from heat_deltas');
  return Number(rows[0].n);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come about within 30 s.');
    await sleep(20);
  }
}

onEachDatabase('a folder of heat', (database) => {
  const folders: HeatFolder[] = [];
  let added = 0;
  const start = (options = QUICK) => {
    const folder = new HeatFolder(database.pool, options);
    folders.push(folder);
    return folder;
  };
  const report = async (count: number) => {
    await add(database.pool, count);
    added += count;
  };
  const nothingWaits = () => until(async () => (await waiting(database.pool)) === 0);
  const total = async () => (await readCounts(database.pool, QUESTION)).total;
  beforeAll(() => loadPlace(database.pool, tinyPlace));
  afterEach(() => Promise.all(folders.splice(0).map((folder) => folder.close())));

  it('folds on starting what came while nobody ran, and what arrives once it is woken', async () => {
    await report(7);
    const folder = start();
    await nothingWaits();
    await report(QUICK.enough!);
    folder.wake();
    await nothingWaits();
    expect(await total()).toBe(added);
  });

  it('lets a few wait, but not for ever', async () => {
    await report(1);
    const folder = start();
    await nothingWaits();
    await report(3);
    folder.wake();
    await sleep(400);
    expect(await waiting(database.pool)).toBe(3);
    expect(await total()).toBe(added);
    await folder.close();
    start({ ...QUICK, longestWaitMs: 200 });
    await nothingWaits();
    await report(3);
    await nothingWaits();
    expect(await total()).toBe(added);
  });

  it('looks no more often than it may, however often it is woken', async () => {
    await foldAllHeat(database.pool, TINY.code);
    const folder = start({ ...QUICK, leastWaitMs: 100 });
    let looks = 0;
    const count = () => void looks++;
    database.pool.on('acquire', count);
    const began = performance.now();
    while (performance.now() - began < 700) {
      folder.wake();
      await sleep(1);
    }
    const most = (performance.now() - began) / 100 + 1;
    database.pool.off('acquire', count);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(most);
  });

  it('asks nothing while nobody writes', async () => {
    const folder = start();
    await sleep(300);
    let looks = 0;
    const count = () => void looks++;
    database.pool.on('acquire', count);
    await sleep(500);
    database.pool.off('acquire', count);
    expect(looks).toBe(0);
    await folder.close();
  });

  it('folds once what two servers fold', async () => {
    const both = [start(), start()];
    for (let round = 0; round < 12; round++) {
      await report(25);
      for (const folder of both) folder.wake();
      await sleep(15);
    }
    const ended = setInterval(() => {
      for (const folder of both) folder.wake();
    }, 50);
    await nothingWaits();
    clearInterval(ended);
    expect(await total()).toBe(added);
  });

  it('ends when what it is doing is done, and then does nothing more', async () => {
    await report(2000);
    const folder = start({ ...QUICK, leastWaitMs: 1 });
    await sleep(5);
    await folder.close();
    const left = await waiting(database.pool);
    await report(50);
    folder.wake();
    await sleep(200);
    expect(await waiting(database.pool)).toBe(left + 50);
    expect(await total()).toBe(added);
  });

  it('is what keeps answers complete: one that finds too much unfolded says that it is not up to date', async () => {
    await foldAllHeat(database.pool, TINY.code);
    await report(30);
    const asked = (mostDeltas: number) => readCounts(database.pool, QUESTION, mostDeltas);
    expect(await asked(31)).toMatchObject({ upToDate: true, total: added });
    expect(await asked(30)).toMatchObject({ upToDate: false, total: added });
    expect(await asked(10)).toMatchObject({ upToDate: false, total: added - 20 });
    start();
    await nothingWaits();
    expect(await asked(10)).toMatchObject({ upToDate: true, total: added });
  });
});

const bin = findPostgres();
onRealDatabase('a folder of heat whose database goes away', () => {
  it('goes on when it is back, with everything counted once', async () => {
    const postgres = await startRealPostgres(bin!, { durable: true });
    const pool = createPool({ kind: 'server', url: databaseUrl(postgres.socketFolder, 'postgres') });
    const folder = new HeatFolder(pool, { ...QUICK, longestWaitMs: 300 });
    try {
      await migrate(pool);
      await loadPlace(pool, tinyPlace);
      let added = 0;
      for (let turn = 0; turn < 3; turn++) {
        await add(pool, 3000);
        added += 3000;
        folder.wake();
        // Sometimes before it folds, sometimes in the middle of it.
        await sleep(turn * 45);
        await postgres.kill();
        await sleep(400);
        await postgres.restart();
        await until(async () => (await waiting(pool).catch(() => -1)) === 0);
        expect((await readCounts(pool, QUESTION)).total).toBe(added);
      }
    } finally {
      await folder.close();
      await pool.end();
      await postgres.stop();
    }
  });
});
