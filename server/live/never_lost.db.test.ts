import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../../geodata/demo/random.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { migrate } from '../store/migrate.ts';
import { createPool } from '../store/pool.ts';
import { databaseUrl } from '../testing/global_setup.ts';
import { findPostgres, type RealPostgres, startRealPostgres } from '../testing/real_postgres.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { reportUntilTaken } from './testing/http_reporter.ts';
import { type KillableServer, startKillable } from './testing/killable_server.ts';
import { cursorOf, LogReader, untilTold } from './testing/log_reader.ts';
import { eventName, stepLate } from './testing/step_late.ts';
import { expectToldOnce, storedLog } from './testing/stored_log.ts';

/**
 * Fifty writers whose transactions commit out of order, beside reports over HTTP, on a real PostgreSQL of its own; two
 * servers; two hundred readers over server-sent events. What is killed, is killed with -9.
 */
const WRITERS = 50;
const REPORTERS = 12;
const READERS = 200;
const SEED = 4;

const bin = findPostgres();

describe.skipIf(bin === null)(
  'what was acknowledged is told to each reader once and in order (real PostgreSQL)',
  () => {
    const random = makeRandom(SEED);
    let postgres: RealPostgres;
    let url: string;
    let pool: Pool;
    let servers: readonly KillableServer[];
    let start: string;
    let readers: LogReader[];
    const acknowledged = new Set<string>();
    let sent = 0;

    beforeAll(async () => {
      postgres = await startRealPostgres(bin!, { durable: true });
      url = databaseUrl(postgres.socketFolder, 'postgres');
      pool = createPool({ kind: 'server', url }, WRITERS);
      await migrate(pool);
      await loadPlace(pool, tinyPlace);
      servers = await Promise.all([startKillable({ url }), startKillable({ url })]);
      start = await cursorOf(servers[0]!.url, TINY.code);
      readers = Array.from({ length: READERS }, (_, i) => reader(() => servers[i % 2]!.url));
    });
    afterAll(async () => {
      for (const each of readers ?? []) each.stop();
      await Promise.all((servers ?? []).map((server) => server.kill()));
      await pool?.end();
      await postgres?.stop();
    });

    const reader = (server: () => string) => new LogReader({ server, jurisdiction: TINY.code, after: start });

    const report = async () => {
      const number = sent++;
      const id = await reportUntilTaken(() => servers[random.integer(0, 1)]!.url, TINY.code, {
        kind: 'hazard',
        position: { longitude: 101 + random.next() * 0.008, latitude: 38 + random.next() * 0.006 },
        description: `第 ${number} 件`,
        idempotencyKey: `never-lost-${number}`,
      });
      acknowledged.add(eventName(id, 1));
      return id;
    };

    /** Pauses a case and has it go on, over and over, each time committing late; takes up where the database stands after a break. */
    const write = async (caseId: string, until: () => boolean) => {
      let sequence = 1;
      while (!until()) {
        try {
          acknowledged.add(await stepLate(pool, TINY.code, { caseId, sequence }, random.next() * 60));
          sequence++;
        } catch {
          // Whether it was written nobody knows: the case itself says how far it is.
          await sleep(50);
          sequence = await sequenceOf(caseId).catch(() => sequence);
        }
        await sleep(random.next() * 100);
      }
    };
    const sequenceOf = async (caseId: string): Promise<number> =>
      (await pool.query('select sequence from case_states where case_id = $1', [caseId])).rows[0].sequence;

    /** Everybody writes while something is done to them, and then what was written is compared with every reader's log. */
    const whileAllWrite = async (trouble: () => Promise<void>) => {
      let over = false;
      const cases = await Promise.all(Array.from({ length: WRITERS }, report));
      const writing = [
        ...cases.map((caseId) => write(caseId, () => over)),
        ...Array.from({ length: REPORTERS }, async () => {
          while (!over) await report();
        }),
      ];
      await trouble().finally(() => {
        over = true;
      });
      await Promise.all(writing);
      const stored = await storedLog(pool, TINY.code);
      const known = new Set(stored);
      expect([...acknowledged].filter((event) => !known.has(event))).toEqual([]);
      await untilTold(readers, stored.length);
      for (const each of readers) expectToldOnce(each, stored);
      return stored;
    };

    it('while transactions commit out of order and lines are cut', async () => {
      await whileAllWrite(async () => {
        for (let i = 0; i < 15; i++) {
          await sleep(150);
          for (const each of readers) if (random.chance(0.1)) each.cut();
        }
      });
      expect(await outOfOrder(pool)).toBeGreaterThan(0);
    });

    it('while one server after the other is killed and started again', async () => {
      await whileAllWrite(async () => {
        for (const server of servers) {
          await sleep(random.between(200, 900));
          await server.kill();
          await server.start();
        }
        await sleep(300);
      });
    });

    it('while the database is stopped as by a crash and started again', async () => {
      await whileAllWrite(async () => {
        for (let i = 0; i < 2; i++) {
          await sleep(random.between(400, 1000));
          await postgres.kill();
          await postgres.restart();
        }
        await sleep(800);
      });
    });

    it('to one who was away all the time, page after page', async () => {
      const stored = await storedLog(pool, TINY.code);
      expect(stored.length).toBeGreaterThan(1000);
      const late = [reader(() => servers[0]!.url), reader(() => servers[1]!.url)];
      await untilTold(late, stored.length);
      for (const each of late) {
        each.stop();
        expectToldOnce(each, stored);
      }
    });

    it('and no report was stored twice, however often it was sent', async () => {
      const { rows } = await pool.query(
        'select count(*)::int as n, count(distinct idempotency_key)::int as keys from cases',
      );
      expect(rows[0]).toEqual({ n: sent, keys: sent });
    });
  },
);

/** Rows whose number was given before that of a row of a transaction that began earlier: they were not written in turn. */
async function outOfOrder(pool: Pool): Promise<number> {
  const { rows } = await pool.query(
    `select count(*)::int as n from (
      select position, lag(position) over (order by transaction, position) as before from change_log
    ) in_turn where before > position`,
  );
  return rows[0].n;
}
