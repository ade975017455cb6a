import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../store/pool.ts';
import { onEachDatabase, onRealDatabase } from '../../testing/on_each_database.ts';
import { AuditLog } from './audit_log.ts';
import { entryForTest } from './testing/entry_for_test.ts';
import { headOfAudit, verifyAudit } from './verify_audit.ts';

onEachDatabase('the audit log', (database) => {
  it('begins at 1, and every entry of a crowd stands where its writer was told', async () => {
    const audit = new AuditLog(database.pool);
    expect(await audit.append(entryForTest({ subject: { kind: 'test', id: 'first' } }))).toBe(1);
    const ids = Array.from({ length: 1200 }, (_, i) => `crowd ${i}`);
    const told = await Promise.all(ids.map((id) => audit.append(entryForTest({ subject: { kind: 'test', id } }))));
    const { rows } = await database.pool.query('select subject_id from audit_log where position > 1 order by position');
    expect(rows.map(({ subject_id }) => subject_id)).toEqual(ids);
    expect(told).toEqual(ids.map((_, i) => i + 2));
    expect(await verifyAudit(database.pool)).toMatchObject({ entries: 1201, fault: null, head: { position: 1201 } });
  });

  it('is hashed by the database and checked by the program, whatever is written into it', async () => {
    const audit = new AuditLog(database.pool);
    const actor = { kind: 'visitor', id: null, name: '名\0字\ud800', role: '', address: '::1' } as const;
    const details = {
      zh: '“引号”\n\\',
      half: '\udfff',
      number: 1e21,
      tiny: 1e-7,
      zero: -0,
      list: [null, [], {}],
      键: 1.1,
    };
    await audit.append(entryForTest({ actor, details, jurisdiction: '-\n' }));
    const { fault } = await verifyAudit(database.pool);
    expect(fault).toBeNull();
    const { rows } = await database.pool.query('select actor_name from audit_log order by position desc limit 1');
    expect(rows).toEqual([{ actor_name: '名\ufffd字\ufffd' }]);
  });

  it('loses none of a batch to one that the database refuses', async () => {
    const audit = new AuditLog(database.pool);
    const before = await headOfAudit(database.pool);
    const crowd = ['good', 'Not an action!', 'better'].map((action) => audit.append(entryForTest({ action })));
    expect(await Promise.allSettled(crowd)).toMatchObject([
      { value: before!.position + 1 },
      { reason: { code: 'AUDIT_UNAVAILABLE' } },
      { value: before!.position + 2 },
    ]);
    expect((await verifyAudit(database.pool)).fault).toBeNull();
  });

  it('is neither changed nor emptied by a statement that forgot what it is', async () => {
    for (const statement of [
      "update audit_log set actor_name = 'x' where position = 2",
      'delete from audit_log where position = 2',
      'truncate audit_log',
      'delete from audit_sealed; truncate audit_sealed',
    ]) {
      await expect(database.pool.query(statement), statement).rejects.toMatchObject({ code: '23001' });
    }
  });

  it('says so when it cannot be written', async () => {
    const closed = createPool({ kind: 'embedded', host: '/nowhere' });
    await expect(new AuditLog(closed).append(entryForTest())).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    await closed.end();
  });

  it('is whole once it is closed', async () => {
    const audit = new AuditLog(database.pool);
    const before = await headOfAudit(database.pool);
    const written = audit.append(entryForTest());
    await audit.close();
    expect((await headOfAudit(database.pool))?.position).toBe(before!.position + 1);
    await written;
  });
});

onRealDatabase('one audit log of several servers', (database) => {
  const pools = () => [
    createPool({ kind: 'server', url: database.url }),
    createPool({ kind: 'server', url: database.url }),
  ];
  const opened: ReturnType<typeof pools> = [];
  afterAll(() => Promise.all(opened.map((pool) => pool.end())));

  describe('written by 50 at once, each on its own', () => {
    it('has no gap and no fork', async () => {
      opened.push(...pools());
      // Each log is what one process has: 25 on either pool, which do not know of each other.
      const logs = Array.from({ length: 50 }, (_, i) => new AuditLog(opened[i % 2]!));
      const told = await Promise.all(
        logs.map(async (log, i) => {
          const positions: number[] = [];
          for (let n = 0; n < 20; n++) {
            positions.push(await log.append(entryForTest({ subject: { kind: 'test', id: `${i}/${n}` } })));
          }
          return positions;
        }),
      );
      // To each his own entries stand in the order in which he wrote them.
      for (const positions of told) expect(positions).toEqual([...positions].sort((a, b) => a - b));
      expect(told.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
      expect(await verifyAudit(database.pool)).toMatchObject({ entries: 1000, fault: null });
    });
  });

  it('waits for whoever writes a second entry in one transaction, and goes on after what he rolled back', async () => {
    const client = await database.pool.connect();
    const entry = `'[{"actorKind":"program","action":"test","outcome":"done","details":{}}]'`;
    await client.query('begin');
    await client.query(`select append_audit(${entry})`);
    const waiting = new AuditLog(opened[0]!).append(entryForTest());
    await client.query(`select append_audit(${entry})`);
    await client.query('rollback');
    client.release();
    expect(await waiting).toBe(1001);
    expect((await verifyAudit(database.pool)).fault).toBeNull();
  });
});
