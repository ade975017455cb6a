import type { PoolClient } from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { changesAfter } from '../generated/queries/changes_after.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { forgetForeignLog } from './forget_foreign_log.ts';
import { loadPlace } from './load/load_place.ts';
import { many } from './queryable.ts';

onRealDatabase('the change log', (database) => {
  beforeAll(() => loadPlace(database.pool, tinyPlace));

  const after = (transaction: string, position: number) =>
    many(database.pool, changesAfter, { jurisdiction: TINY.code, transaction, position, limit: 1000 });

  const log = (client: PoolClient, subject: string) =>
    client.query("insert into change_log (jurisdiction_code, kind, subject_id) values ($1, 'case', $2)", [
      TINY.code,
      subject,
    ]);

  it('gives a reader every row once and in order, whatever the order of the commits', async () => {
    const clients = await Promise.all(Array.from({ length: 4 }, () => database.pool.connect()));
    const [a, b, c, d] = clients as [PoolClient, PoolClient, PoolClient, PoolClient];
    const read: string[] = [];
    let cursor = { transaction: '0', position: 0 };
    const readOn = async () => {
      for (const row of (await after(cursor.transaction, cursor.position)).filter(({ ready }) => ready)) {
        read.push(row.subjectId);
        cursor = row;
      }
    };
    try {
      await readOn();
      read.length = 0;
      for (const client of clients) await client.query('begin');
      await log(a, 'a1');
      await log(b, 'b1');
      await log(c, 'c1');
      await c.query('commit');
      await readOn();
      // c is there to be seen, but a and b began earlier and may still commit.
      expect(read).toEqual([]);
      expect((await after(cursor.transaction, cursor.position)).map(({ subjectId }) => subjectId)).toEqual(['c1']);
      await log(d, 'd1');
      await log(a, 'a2');
      await a.query('commit');
      await readOn();
      expect(read).toEqual(['a1', 'a2']);
      await d.query('rollback');
      await b.query('commit');
      await readOn();
      await readOn();
      expect(read).toEqual(['a1', 'a2', 'b1', 'c1']);
    } finally {
      for (const client of clients) client.release();
    }
  });

  it('begins anew when it came with a dump from a cluster that was further on', async () => {
    expect(await forgetForeignLog(database.pool)).toBe(false);
    await database.pool.query(
      `insert into change_log (transaction, jurisdiction_code, kind, subject_id)
       values ('999999999999', '${TINY.code}', 'place', '${TINY.code}')`,
    );
    expect(await forgetForeignLog(database.pool)).toBe(true);
    expect(await after('0', 0)).toEqual([]);
    await expect(database.pool.query('truncate change_log')).rejects.toMatchObject({ code: '23001' });
  });
});
