import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { describe, expect, it } from 'vitest';
import { CaseIntake } from '../cases/case_intake.ts';
import { PLAIN_CASE } from '../cases/new_case.ts';
import { ChangeFeed } from '../live/change_feed.ts';
import { encodeCursor } from '../live/cursor.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { migrate } from '../store/migrate.ts';
import { createPool } from '../store/pool.ts';
import { databaseUrl } from '../testing/global_setup.ts';
import { findPostgres } from '../testing/real_postgres.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { startRecoverable } from './testing/recoverable_postgres.ts';

const bin = findPostgres();

async function report(pool: Pool, count: number): Promise<readonly string[]> {
  const intake = new CaseIntake(pool);
  const reports = Array.from({ length: count }, () => ({ ...PLAIN_CASE, kind: 'hazard', description: '示例' }));
  const outcomes = await intake.report(TINY.code, reports);
  await intake.close();
  return outcomes.map((outcome) => ('id' in outcome ? outcome.id : outcome.problem.code));
}

const newestCursor = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query(
    'select transaction::text, position from change_log order by position desc limit 1',
  );
  return encodeCursor({ transaction: BigInt(rows[0].transaction), position: rows[0].position });
};

async function untilArchived(pool: Pool): Promise<void> {
  const { rows } = await pool.query('select pg_walfile_name(pg_switch_wal()) as file');
  for (;;) {
    const archived = await pool.query('select last_archived_wal >= $1 as done from pg_stat_archiver', [rows[0].file]);
    if (archived.rows[0].done) return;
    await sleep(100);
  }
}

describe.skipIf(bin === null)(`a real PostgreSQL that archives${bin === null ? ' (not installed)' : ''}`, () => {
  it('is brought back to the moment before a mistake, with every case acknowledged until then and none after', async () => {
    const cluster = await startRecoverable(bin!);
    const open = () => createPool({ kind: 'server', url: databaseUrl(cluster.socketFolder, 'gezhong') });
    try {
      const administrator = createPool({ kind: 'server', url: databaseUrl(cluster.socketFolder, 'postgres') }, 1);
      await administrator.query('create database gezhong');
      await administrator.end();
      const pool = open();
      await migrate(pool);
      await loadPlace(pool, tinyPlace);
      const first = await report(pool, 5);
      await cluster.takeBaseBackup();
      const second = await report(pool, 7);
      const known = await newestCursor(pool);
      await sleep(50);
      const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now');
      await sleep(1100);
      const lost = await report(pool, 3);
      const lostCursor = await newestCursor(pool);
      await pool.query('drop table case_reporters cascade');
      await untilArchived(pool);
      await pool.end();
      await cluster.kill();

      await cluster.recoverTo(rows[0]!.now);
      const recovered = open();
      for (;;) {
        const { rows: state } = await recovered.query('select pg_is_in_recovery() as goes_on');
        if (!state[0].goes_on) break;
        await sleep(100);
      }
      expect(await migrate(recovered)).toEqual([]);
      const { rows: cases } = await recovered.query('select id from cases');
      expect(cases.map(({ id }) => id).sort()).toEqual([...first, ...second].sort());
      expect((await recovered.query('select from case_reporters')).rowCount).toBe(0);
      expect(await report(recovered, lost.length + 2)).toHaveLength(5);
      // A screen goes on from what is still there, and is told to load anew where what it was told of is gone.
      const feed = new ChangeFeed(recovered);
      await expect(feed.follow(TINY.code, lostCursor)).rejects.toMatchObject({ code: 'CURSOR_FROM_THE_FUTURE' });
      await (await feed.follow(TINY.code, known)).return?.();
      feed.close();
      await recovered.end();
    } finally {
      await cluster.remove();
    }
  });
});
