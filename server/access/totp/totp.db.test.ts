import { TOTP } from 'otpauth';
import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../app.ts';
import { NO_RATES } from '../../http/request_limits.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { addTestAccount, Browser } from '../testing/browser.ts';
import { TotpKeys } from './totp_keys.ts';

const PASSWORD = 'a long enough one';
const BEGIN = 'mutation($password: String!) { beginTotp(password: $password) { secret uri } }';
const CONFIRM = 'mutation($code: String!) { confirmTotp(code: $code) { account { totp } } }';
const REMOVE = 'mutation($password: String!) { removeTotp(password: $password) { account { totp } } }';

onEachDatabase('a code of one’s own device', (database) => {
  let app: App;
  beforeAll(() => {
    app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, rates: NO_RATES });
    return () => app.close();
  });
  /** An account that asks for a code, with the code of the step before, which was taken to confirm it. */
  const enrolled = async (name: string) => {
    await addTestAccount(database.pool, name, PASSWORD);
    const browser = new Browser(app);
    await browser.signIn(name, PASSWORD);
    const { beginTotp } = await browser.ask<{ beginTotp: { secret: string; uri: string } }>(BEGIN, {
      password: PASSWORD,
    });
    const totp = new TOTP({ secret: beginTotp.secret });
    const codeAt = (steps: number) => totp.generate({ timestamp: Date.now() + steps * 30_000 });
    const confirmed = codeAt(-1);
    await browser.ask(CONFIRM, { code: confirmed });
    return { browser, codeAt, confirmed, uri: beginTotp.uri };
  };

  it('is asked for only once a first one was given, and then always', async () => {
    await addTestAccount(database.pool, 'beginner', PASSWORD);
    const browser = new Browser(app);
    await browser.signIn('beginner', PASSWORD);
    expect(await browser.errorsOf(CONFIRM, { code: '123456' })).toEqual(['TOTP_NOT_BEGUN']);
    expect(await browser.errorsOf(BEGIN, { password: 'wrong' })).toEqual(['WRONG_PASSWORD']);
    await browser.ask(BEGIN, { password: PASSWORD });
    expect(await browser.errorsOf(CONFIRM, { code: 'abcdef' })).toEqual(['WRONG_CODE']);
    expect(await new Browser(app).signIn('beginner', PASSWORD)).toEqual([200, '']);

    const { codeAt, uri } = await enrolled('careful');
    expect(uri).toContain('otpauth://totp/');
    expect(await new Browser(app).signIn('careful', PASSWORD)).toEqual([401, 'CODE_MISSING']);
    expect(await new Browser(app).signIn('careful', PASSWORD, '')).toEqual([401, 'CODE_MISSING']);
    expect(await new Browser(app).signIn('careful', 'wrong', codeAt(0))).toEqual([401, 'SIGN_IN_FAILED']);
    expect(await new Browser(app).signIn('careful', PASSWORD, codeAt(0))).toEqual([200, '']);
  });

  it('is not asked for of whoever does not know the password: he is not told that there is one', async () => {
    await enrolled('hidden');
    expect(await new Browser(app).signIn('hidden', 'wrong')).toEqual([401, 'SIGN_IN_FAILED']);
  });

  it('is taken once: seen over a shoulder it is worth nothing, nor is one of a step before', async () => {
    const { codeAt, confirmed } = await enrolled('watched');
    // The one that confirmed the device is used up too.
    expect(await new Browser(app).signIn('watched', PASSWORD, confirmed)).toEqual([401, 'SIGN_IN_FAILED']);
    const code = codeAt(0);
    expect(await new Browser(app).signIn('watched', PASSWORD, code)).toEqual([200, '']);
    expect(await new Browser(app).signIn('watched', PASSWORD, code)).toEqual([401, 'SIGN_IN_FAILED']);
    expect(await new Browser(app).signIn('watched', PASSWORD, codeAt(1))).toEqual([200, '']);
  });

  it('that comes twice at the same moment lets one in', async () => {
    const { codeAt } = await enrolled('raced');
    const code = codeAt(0);
    const both = await Promise.all([1, 2, 3].map(() => new Browser(app).signIn('raced', PASSWORD, code)));
    expect(both.filter(([status]) => status === 200)).toHaveLength(1);
  });

  it('cannot be guessed: wrong ones wait as wrong passwords do', async () => {
    await enrolled('guessed');
    const statuses: number[] = [];
    for (let i = 0; i < 8; i++) statuses.push((await new Browser(app).signIn('guessed', PASSWORD, `00000${i}`))[0]);
    expect(statuses.slice(0, 4)).toEqual([401, 401, 401, 401]);
    expect(statuses.at(-1)).toBe(429);
  });

  it('is no longer asked for once it was removed, by whoever knows the password', async () => {
    const { browser } = await enrolled('leaving');
    expect(await browser.errorsOf(REMOVE, { password: 'wrong' })).toEqual(['WRONG_PASSWORD']);
    expect(await browser.ask(REMOVE, { password: PASSWORD })).toEqual({ removeTotp: { account: { totp: false } } });
    expect(await new Browser(app).signIn('leaving', PASSWORD)).toEqual([200, '']);
  });

  it('goes on with the device that there is until a new one was shown to work', async () => {
    const { browser, codeAt } = await enrolled('renewing');
    await browser.ask(BEGIN, { password: PASSWORD });
    expect(await new Browser(app).signIn('renewing', PASSWORD, codeAt(0))).toEqual([200, '']);
  });

  it('has a secret that the database keeps sealed, each for its own account', async () => {
    const { uri, codeAt } = await enrolled('sealed');
    const secret = new URL(uri).searchParams.get('secret')!;
    const kept = JSON.stringify((await database.pool.query('select * from accounts')).rows);
    expect(kept).toContain('sealed');
    expect(kept).not.toContain(secret);
    // Whoever can write to the database puts his own device's secret into somebody else's account.
    await enrolled('robbed');
    await database.pool.query(
      `update accounts set totp_step = null, totp_secret = (select totp_secret from accounts where name = 'sealed')
       where name = 'robbed'`,
    );
    expect(await new Browser(app).signIn('robbed', PASSWORD, codeAt(0))).toEqual([503, 'TOTP_KEY_MISSING']);
  });

  it('goes on through a change of SECRET_KEY, and needs the key that sealed it', async () => {
    const { pool } = database;
    const secretOf = async () =>
      (await pool.query("select id::text, totp_secret as sealed from accounts where name = 'rotated'")).rows[0];
    const { uri } = await enrolled('rotated');
    const secret = new URL(uri).searchParams.get('secret')!;
    const [first, second] = ['first '.repeat(8), 'second '.repeat(8)];
    const [before, next] = [new TotpKeys(pool, { present: first, former: null }), { present: second, former: first }];
    expect(await before.renew()).toBeGreaterThan(0);
    // But the one that was put where it does not belong, which nobody opens.
    expect(await before.renew()).toBe(0);
    const { id, sealed } = await secretOf();
    // By none but the key outside: what the database holds does not open it.
    await expect(new TotpKeys(pool).unseal(id, sealed)).rejects.toThrow(/SECRET_KEY/);
    await expect(new TotpKeys(pool, { present: second, former: null }).unseal(id, sealed)).rejects.toThrow(
      /SECRET_KEY/,
    );
    expect(await new TotpKeys(pool, next).unseal(id, sealed)).toBe(secret);
    await new TotpKeys(pool, next).renew();
    const { sealed: renewed } = await secretOf();
    expect(await new TotpKeys(pool, { present: second, former: null }).unseal(id, renewed)).toBe(secret);
  });
});
