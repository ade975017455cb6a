import { expect, it } from 'vitest';
import { Browser } from '../access/testing/browser.ts';
import { makeApp } from '../app.ts';
import { NO_RATES } from '../http/request_limits.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { runProgram } from '../testing/run_program.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

const FIRST_PASSWORD = /^([a-z2-9]{5}-){3}[a-z2-9]{5}$/m;

onRealDatabase('npm run account', (database) => {
  it('helps whoever lost the last password: adds, grants, resets, disables, and says so in the audit log', async () => {
    await loadPlace(database.pool, tinyPlace);
    const app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, rates: NO_RATES });
    const run = (...args: string[]) => runProgram('server/commands/account.ts', args, { DATABASE_URL: database.url });
    const passwordOf = (printed: string) => FIRST_PASSWORD.exec(printed)![0];

    const added = await run('add', 'chief', '--shown', '示例负责人');
    expect([added.status, added.printed]).toEqual([0, expect.stringContaining('chief')]);
    const granted = await run('grant', 'chief', '--role', 'administrator');
    const [grantId] = /[0-9a-f-]{36}/.exec(granted.printed)!;
    const browser = new Browser(app);
    expect(await browser.signIn('chief', passwordOf(added.printed))).toEqual([200, '']);

    // A former sign-in knows no longer what was changed outside; five seconds later it would.
    const reset = await run('reset', 'Chief', '--totp');
    app.context.access.wake();
    expect(await browser.whoami()).toBe(null);
    expect(await browser.signIn('chief', passwordOf(added.printed))).toEqual([401, 'SIGN_IN_FAILED']);
    expect(await browser.signIn('chief', passwordOf(reset.printed))).toEqual([200, '']);

    const last = await run('disable', 'chief');
    expect([last.status, last.printed]).toEqual([1, expect.stringContaining('last administrator')]);
    expect((await run('end', grantId)).printed).toContain('last administrator');
    await run('add', 'other', '--shown', '示例');
    await run('grant', 'other', '--role', 'administrator');
    expect((await run('disable', 'chief')).status).toBe(0);
    expect((await run('enable', 'chief')).status).toBe(0);
    expect((await run('end', grantId)).status).toBe(0);
    const region = ['--place', TINY.code, '--region', '990001001'];
    expect((await run('grant', 'chief', '--role', 'street', ...region, '--to', '2099-12-31')).status).toBe(0);

    const listed = await run('list');
    expect(listed.printed).toContain('chief');
    expect(listed.printed).toMatch(/street +990001 990001001/);
    expect(listed.printed).not.toContain(passwordOf(reset.printed));
    expect((await run('reset', 'nobody')).status).toBe(1);

    const { rows } = await database.pool.query(
      `select details #>> '{given,verb}' as verb, outcome from audit_log where action = 'command.account' and outcome <> 'begun' order by position`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(9);
    const kept = await database.pool.query("select string_agg(details::text, e'\\n') as all from audit_log");
    expect(kept.rows[0].all).not.toMatch(/([a-z2-9]{5}-){3}/);
    await app.close();
  });
});
