import { beforeEach, describe, expect, it } from 'vitest';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import type { AuditHead } from './audit_chain.ts';
import { AuditLog } from './audit_log.ts';
import { entryForTest } from './testing/entry_for_test.ts';
import { headOfAudit, verifyAudit } from './verify_audit.ts';

/** What somebody does who owns the tables and wants the log to say something else. */
onEachDatabase('an attack on the audit log', (database) => {
  beforeEach(async () => {
    await asOwner('truncate audit_log');
    const audit = new AuditLog(database.pool);
    for (let i = 1; i <= 12; i++) {
      const begunPosition = i % 2 === 0 ? i - 1 : null;
      const outcome = i % 2 === 0 ? 'done' : 'begun';
      await audit.append(entryForTest({ outcome, begunPosition, subject: { kind: 'test', id: `entry ${i}` } }));
    }
    expect(await verifyAudit(database.pool)).toMatchObject({ entries: 12, fault: null, unended: [] });
  });

  const asOwner = (statements: string) =>
    database.pool.query(
      `alter table audit_log disable trigger user; ${statements}; alter table audit_log enable trigger user`,
    );
  const faultAfter = async (statements: string, noted: readonly AuditHead[] = []) => {
    await asOwner(statements);
    return (await verifyAudit(database.pool, noted)).fault;
  };
  const head = async () => (await headOfAudit(database.pool))!;
  const rehash = (position: number) =>
    `update audit_log entry set hash = encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex')
     where position = ${position}`;

  it('that changes any column of an entry is found where it was made', async () => {
    for (const change of [
      "happened_at = happened_at + interval '1 microsecond'",
      "jurisdiction_code = ''",
      "actor_kind = 'visitor'",
      "actor_id = ''",
      "actor_name = 'somebody else'",
      "role = 'leader'",
      "address = '::1'",
      "action = 'test2'",
      'subject_kind = null',
      "subject_id = 'entry 50'",
      "outcome = 'refused'",
      'begun_position = 1',
      `details = '{"a":1}'`,
      `hash = repeat('1', 64)`,
    ]) {
      const changed = `create temp table kept as select * from audit_log where position = 6;
        update audit_log set ${change} where position = 6`;
      expect(await faultAfter(changed), change).toEqual({ kind: 'changed', position: 6 });
      await asOwner(`delete from audit_log where position = 6;
        insert into audit_log select * from kept; drop table kept`);
    }
  });

  it('that reckons the hash of the changed entry anew is found at the next', async () => {
    const changed = `update audit_log set actor_name = 'x' where position = 5; ${rehash(5)}`;
    expect(await faultAfter(changed)).toEqual({ kind: 'replaced', position: 6 });
  });

  it('that deletes in the middle, at the beginning or several is found with what is missing', async () => {
    expect(await faultAfter('delete from audit_log where position between 4 and 6')).toEqual({
      ...{ kind: 'missing', position: 4, to: 6 },
    });
    expect(await faultAfter('delete from audit_log where position < 4')).toEqual({
      ...{ kind: 'missing', position: 1, to: 6 },
    });
  });

  it('that closes the gap it made by moving the rest up is found', async () => {
    const moved =
      'delete from audit_log where position = 4; update audit_log set position = position - 1 where position = 5';
    expect(await faultAfter(moved)).toEqual({ kind: 'changed', position: 4 });
    expect(await faultAfter(rehash(4))).toEqual({ kind: 'replaced', position: 4 });
  });

  it('that swaps two entries is found at the first, also when their hashes are reckoned anew', async () => {
    const swap = `update audit_log set position = 100 where position = 4;
      update audit_log set position = 4, begun_position = null where position = 8;
      update audit_log set position = 8 where position = 100`;
    expect(await faultAfter(swap)).toEqual({ kind: 'changed', position: 4 });
    expect(await faultAfter(rehash(4))).toEqual({ kind: 'replaced', position: 4 });
  });

  it('that inserts an entry with a right hash of its own is found behind it', async () => {
    const insert = `
      update audit_log set position = position + 100 where position >= 7;
      update audit_log set position = position - 99 where position > 100;
      insert into audit_log select 7, now(), null, 'account', 'x', 'x', null, null, 'test', null, null, 'done', null, '{}',
        hash, repeat('2', 64) from audit_log where position = 6;
      ${rehash(7)}`;
    expect(await faultAfter(insert)).toEqual({ kind: 'changed', position: 8 });
  });

  describe('that leaves a chain which fits in itself', () => {
    it('by cutting the tail is found by a head that somebody noted', async () => {
      const noted = await head();
      expect(await faultAfter('delete from audit_log where position > 9')).toBeNull();
      expect((await verifyAudit(database.pool, [noted])).fault).toEqual({ kind: 'cut', position: 10 });
    });

    it('by writing all of it anew from some entry on is found by a head that somebody noted', async () => {
      const noted = await head();
      const anew = `update audit_log set actor_name = 'x' where position = 3;
        do $$ begin
          for p in 3..12 loop
            update audit_log entry set previous_hash = (select hash from audit_log where position = p - 1) where position = p;
            update audit_log entry set hash = encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex') where position = p;
          end loop;
        end $$`;
      expect(await faultAfter(anew)).toBeNull();
      expect((await verifyAudit(database.pool, [noted])).fault).toEqual({ kind: 'rewritten', position: 12 });
    });

    it('by removing the beginning and saying that it was sealed is found: no entry tells of it', async () => {
      const sealed = `insert into audit_sealed select position, hash, now() from audit_log where position = 4;
        delete from audit_log where position <= 4`;
      expect(await faultAfter(sealed)).toEqual({ kind: 'unsealed', position: 5 });
      await asOwner('alter table audit_sealed disable trigger user; delete from audit_sealed');
    });
  });

  it('is not seen in a server that broke down: what it began has no end, and the chain fits', async () => {
    await new AuditLog(database.pool).append(entryForTest({ outcome: 'begun' }));
    expect(await verifyAudit(database.pool)).toMatchObject({ fault: null, unended: [13] });
  });
});
