import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Pool } from 'pg';
import { expect, it } from 'vitest';
import { startEmbedded } from '../embedded/embedded.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { migrate } from '../store/migrate.ts';
import { createPool } from '../store/pool.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { databaseUrl } from '../testing/global_setup.ts';
import { findPostgres, startRealPostgres } from '../testing/real_postgres.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

/** Databases and programs start several times in each test. */
const BUSY_MACHINE_MS = 300_000;
const PROGRAM = join(import.meta.dirname, '../testing/report_until_killed.ts');

/** Starts the reporting process; `acknowledged` grows by key as it prints. */
function startReporting(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged = new Map<string, string>();
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [key, id] = line.split(' ');
    // A line that the kill cut short names nothing.
    if (id?.length === 36) acknowledged.set(key!, id);
  });
  const several = async (count: number) => {
    while (acknowledged.size < count) {
      if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  // Listened for from the start: a program whose database was killed may have ended before anybody kills it.
  const closed = once(child, 'close');
  const kill = async () => {
    child.kill('SIGKILL');
    await closed;
  };
  return { acknowledged, several, kill };
}

/** Every acknowledged report is there once, with all that belongs to it; and so is everything else that is there. */
async function expectWhole(pool: Pool, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const { rows } = await pool.query(
    `select c.idempotency_key as key, c.id, count(distinct e.sequence)::int as events, count(distinct k.number)::int as clocks,
      count(distinct l.position)::int as logged
    from cases c
    left join case_events e on e.case_id = c.id
    left join case_clocks k on k.case_id = c.id
    left join change_log l on l.subject_id = c.id::text and l.kind = 'case'
    group by c.jurisdiction_code, c.id`,
  );
  const stored = new Map(rows.map(({ key, id }) => [key, id]));
  for (const [key, id] of acknowledged) expect(stored.get(key), `report ${key}`).toBe(id);
  expect(rows.filter(({ events, clocks, logged }) => events !== 1 || clocks !== 1 || logged !== 1)).toEqual([]);
  const projection = await storedAndDerived(pool, TINY.code);
  expect(projection.stored).toEqual(projection.derived);
}

it(
  'a server killed while reports come in has stored every acknowledged one once (embedded database)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gezhong-intake-'));
    const open = async () => {
      const database = await startEmbedded(folder);
      return { database, pool: createPool({ kind: 'embedded', host: database.host }) };
    };
    try {
      const first = await open();
      await migrate(first.pool);
      await loadPlace(first.pool, tinyPlace);
      await first.pool.end();
      await first.database.stop();
      const { kill, acknowledged, several } = startReporting('folder', folder);
      await several(200);
      await kill();
      const second = await open();
      await expectWhole(second.pool, acknowledged);
      await second.pool.end();
      await second.database.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  BUSY_MACHINE_MS,
);

const bin = findPostgres();
it.skipIf(bin === null)(
  'two servers and their database killed while reports come in have stored every acknowledged one once (real PostgreSQL)',
  async () => {
    const postgres = await startRealPostgres(bin!, { durable: true });
    const url = databaseUrl(postgres.socketFolder, 'postgres');
    try {
      const before = createPool({ kind: 'server', url });
      await migrate(before);
      await loadPlace(before, tinyPlace);
      await before.end();
      const [one, two] = [startReporting('url', url), startReporting('url', url)];
      await Promise.all([one.several(300), two.several(300)]);
      await one.kill();
      await two.several(600);
      await postgres.kill();
      await two.kill();
      await postgres.restart();
      const after = createPool({ kind: 'server', url });
      await expectWhole(after, new Map([...one.acknowledged, ...two.acknowledged]));
      await after.end();
    } finally {
      await postgres.stop();
    }
  },
  BUSY_MACHINE_MS,
);
