import { beforeAll, expect, it } from 'vitest';
import { AuditLog } from '../access/audit/audit_log.ts';
import { entryForTest } from '../access/audit/testing/entry_for_test.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { runProgram } from '../testing/run_program.ts';

onRealDatabase('npm run audit:verify', (database) => {
  beforeAll(async () => {
    const audit = new AuditLog(database.pool);
    await Promise.all(Array.from({ length: 20 }, () => audit.append(entryForTest())));
  });

  const verify = (...args: string[]) =>
    runProgram('server/commands/audit_verify.ts', args, { DATABASE_URL: database.url });

  it('prints a head that proves later that nothing was cut, and names the position where something was', async () => {
    const first = await verify();
    expect(first.status).toBe(0);
    const [head] = /^[0-9a-f]{64}@20$/m.exec(first.printed) ?? [];
    expect(head).toBeDefined();
    expect((await verify('--head', head!)).status).toBe(0);

    await database.pool.query(`alter table audit_log disable trigger user;
      delete from audit_log where position > 15; alter table audit_log enable trigger user`);
    expect((await verify()).status).toBe(0);
    const cut = await verify('--head', head!);
    expect([cut.status, cut.printed]).toEqual([1, expect.stringContaining('16')]);

    await database.pool.query(`alter table audit_log disable trigger user;
      update audit_log set address = '::1' where position = 7; alter table audit_log enable trigger user`);
    const changed = await verify();
    expect([changed.status, changed.printed]).toEqual([1, expect.stringContaining('at 7')]);
  });

  it('refuses a head that nobody printed', async () => {
    const wrong = await verify('--head', '12@x');
    expect([wrong.status, wrong.printed]).toEqual([1, expect.stringContaining('12@x')]);
  });
});
