import { beforeAll, describe, expect, it } from 'vitest';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { AuditLog } from './audit_log.ts';
import { checkAuditMonths, sealAudit } from './seal_audit.ts';
import { entryForTest } from './testing/entry_for_test.ts';
import { headOfAudit, verifyAudit } from './verify_audit.ts';

onEachDatabase('sealing the audit log', (database) => {
  /** Entries 1 to 20; the first ten are 20 to 11 months old. */
  beforeAll(async () => {
    const audit = new AuditLog(database.pool);
    for (let i = 0; i < 20; i++) await audit.append(entryForTest());
    await database.pool.query(`alter table audit_log disable trigger user;
      do $$ begin
        for p in 1..20 loop
          update audit_log entry set
            happened_at = case when p <= 10 then now() - make_interval(months => 21 - p) else happened_at end,
            previous_hash = coalesce((select hash from audit_log where position = p - 1), repeat('0', 64))
          where position = p;
          update audit_log entry set hash = encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex') where position = p;
        end loop;
      end $$; alter table audit_log enable trigger user`);
    expect((await verifyAudit(database.pool)).fault).toBeNull();
  });

  it('is the only way: by hand neither what is old and not sealed goes, nor what is sealed and young', async () => {
    const client = await database.pool.connect();
    for (const statement of [
      'delete from audit_log where position = 1',
      `insert into audit_sealed select position, hash, now() from audit_log where position = 12;
       delete from audit_log where position = 12`,
    ]) {
      await client.query('begin');
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '23001' });
      await client.query('rollback');
    }
    client.release();
  });

  it('removes nothing where any place keeps it for good, or none is there', async () => {
    expect(await sealAudit(database.pool, [12, null])).toBe(0);
    expect(await sealAudit(database.pool, [])).toBe(0);
  });

  it('goes by the place that keeps it longest, tells of itself, and leaves a chain that proves itself', async () => {
    const noted = (await headOfAudit(database.pool))!;
    expect(await sealAudit(database.pool, [6, 15, 12])).toBe(6);
    const report = await verifyAudit(database.pool, [noted]);
    expect(report).toMatchObject({ fault: null, entries: 15, sealed: { position: 6 }, head: { position: 21 } });
    const { rows } = await database.pool.query('select action, details from audit_log where position = 21');
    expect(rows).toMatchObject([{ action: 'audit.sealed', details: { position: 6, hash: report.sealed!.hash } }]);
    expect(await sealAudit(database.pool, [15])).toBe(0);
  });

  it('goes on from where it ended, never below six months, whatever is asked for', async () => {
    expect(await sealAudit(database.pool, [1])).toBe(4);
    const report = await verifyAudit(database.pool, [{ position: 3, hash: 'a'.repeat(64) }]);
    expect(report).toMatchObject({ fault: null, sealed: { position: 10 }, entries: 12, beyondSeal: [{ position: 3 }] });
    await expect(database.pool.query("select seal_audit(now() - interval '5 months')")).rejects.toMatchObject({
      code: '23001',
    });
  });

  describe('what is left', () => {
    it('is found wanting when the entry after the seal goes too, or the seal names another hash', async () => {
      const asOwner = (statements: string) =>
        database.pool.query(`alter table audit_log disable trigger user; alter table audit_sealed disable trigger user;
          ${statements}; alter table audit_log enable trigger user; alter table audit_sealed enable trigger user`);
      await asOwner(`update audit_sealed set hash = repeat('a', 64) where position = 10`);
      expect((await verifyAudit(database.pool)).fault).toEqual({ kind: 'replaced', position: 11 });
      await asOwner(`update audit_sealed set hash = (select previous_hash from audit_log where position = 11)
        where position = 10; delete from audit_log where position = 11`);
      expect((await verifyAudit(database.pool)).fault).toEqual({ kind: 'missing', position: 11, to: 11 });
    });
  });
});

describe('months that the audit log is kept', () => {
  it('are six or more, or for good', () => {
    for (const months of [6, 600, null]) expect(() => checkAuditMonths(months)).not.toThrow();
    for (const months of [5, 1, 0]) {
      expect(() => checkAuditMonths(months)).toThrow(expect.objectContaining({ code: 'AUDIT_KEPT_LONGER' }));
    }
  });
});
