import { argon2Sync, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { forgetSessions } from '../access/sessions/forget_sessions.ts';
import { addTestAccount, Browser, problemOf } from '../access/testing/browser.ts';
import { type App, makeApp } from '../app.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { NO_RATES } from './request_limits.ts';

const PASSWORD = 'a long enough one';

onEachDatabase('/session', (database) => {
  let app: App;
  beforeAll(async () => {
    app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, rates: NO_RATES });
    await addTestAccount(database.pool, 'person', PASSWORD);
    return () => app.close();
  });
  const sessions = async (name: string) => {
    const text =
      'select count(*)::integer as n from sessions s join accounts a on a.id = s.account_id where a.name = $1';
    return (await database.pool.query(text, [name])).rows[0].n;
  };

  describe('POST', () => {
    it('signs in by name in letters of any case, and keeps of the token only its hash', async () => {
      const browser = new Browser(app);
      const response = await browser.send('POST', '/session', { name: ' Person ', password: PASSWORD });
      expect([response.status, await response.json()]).toEqual([200, { mustChangePassword: false }]);
      expect(response.headers.get('set-cookie')).toMatch(
        /^gezhong_session=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/,
      );
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await browser.whoami()).toBe('person');
      const token = browser.cookie!.split('=')[1]!;
      const stored = await database.pool.query('select sessions::text from sessions');
      expect(JSON.stringify(stored.rows)).not.toContain(token);
    });

    it('hands a browser that comes by https a cookie that goes over nothing else', async () => {
      const secure = makeApp({
        ...{ pool: database.pool, clientFolder: '/nowhere', development: false },
        publicUrl: 'https://gezhong.example.org',
      });
      const response = await new Browser(secure).send('POST', '/session', { name: 'person', password: PASSWORD });
      expect(response.headers.get('set-cookie')).toMatch(
        /^__Host-gezhong_session=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax; Secure$/,
      );
      // The same token under the plain name, as a neighbouring host could set it, is nobody's.
      const [name = '', token = ''] = response.headers.get('set-cookie')!.split(';')[0]!.split('=');
      const browser = new Browser(secure);
      browser.cookie = `gezhong_session=${token}`;
      expect(await browser.whoami()).toBeNull();
      browser.cookie = `${name}=${token}`;
      expect(await browser.whoami()).toBe('person');
      await secure.close();
    });

    it('never takes over a token that somebody put into the browser before', async () => {
      const planted = randomBytes(32).toString('base64url');
      const victim = new Browser(app);
      victim.cookie = `gezhong_session=${planted}`;
      expect(await victim.signIn('person', PASSWORD)).toEqual([200, '']);
      expect(victim.cookie).not.toContain(planted);
      const attacker = new Browser(app);
      attacker.cookie = `gezhong_session=${planted}`;
      expect([await victim.whoami(), await attacker.whoami()]).toEqual(['person', null]);
    });

    it('ends the session that the browser had: an attacker who planted his own keeps nothing', async () => {
      await addTestAccount(database.pool, 'attacker', PASSWORD);
      const attacker = new Browser(app);
      await attacker.signIn('attacker', PASSWORD);
      const victim = new Browser(app);
      victim.cookie = attacker.cookie;
      await victim.signIn('person', PASSWORD);
      expect([await victim.whoami(), await attacker.whoami()]).toEqual(['person', null]);
    });

    it.each([
      ['another site', { 'sec-fetch-site': 'cross-site' }, 'CROSS_SITE'],
      ['a neighbour of the site', { 'sec-fetch-site': 'same-site' }, 'CROSS_SITE'],
      ['an old browser on another site', { origin: 'https://evil.example', host: 'localhost' }, 'CROSS_SITE'],
      ['a form', { 'content-type': 'text/plain' }, 'BAD_REQUEST'],
    ])('refuses what %s sends', async (_, headers, code) => {
      const response = await new Browser(app).send('POST', '/session', { name: 'person', password: PASSWORD }, headers);
      expect([response.status, await problemOf(response), response.headers.get('set-cookie')]).toEqual([
        400,
        code,
        null,
      ]);
    });

    it.each([
      [{ name: 'person' }, 'BAD_REQUEST'],
      [{ name: ['person'], password: PASSWORD }, 'BAD_REQUEST'],
      [{ name: 'person', password: { $ne: '' } }, 'BAD_REQUEST'],
      [{ name: 'a\0', password: PASSWORD }, 'BAD_REQUEST'],
      [{ name: 'x'.repeat(5000), password: PASSWORD }, 'BODY_TOO_LARGE'],
    ])('refuses a body such as %j', async (body, code) => {
      expect(await problemOf(await new Browser(app).send('POST', '/session', body))).toBe(code);
    });

    it('hashes a password anew whose hash is cheaper to guess at than one made today', async () => {
      const nonce = randomBytes(16);
      const tag = argon2Sync('argon2id', {
        message: PASSWORD,
        nonce,
        memory: 8192,
        passes: 1,
        parallelism: 1,
        tagLength: 32,
      });
      const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
      const old = `$argon2id$v=19$m=8192,t=1,p=1$${base64(nonce)}$${base64(tag)}`;
      const id = await addTestAccount(database.pool, 'of-old', PASSWORD);
      await database.pool.query('update accounts set password_hash = $2 where id = $1', [id, old]);
      const browser = new Browser(app);
      expect(await browser.signIn('of-old', 'something else!')).toEqual([401, 'SIGN_IN_FAILED']);
      expect(await browser.signIn('of-old', PASSWORD)).toEqual([200, '']);
      const { rows } = await database.pool.query('select password_hash from accounts where id = $1', [id]);
      expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(await browser.signIn('of-old', PASSWORD)).toEqual([200, '']);
    });

    it('tells an account that was disabled nothing, and ends what it had open', async () => {
      const id = await addTestAccount(database.pool, 'gone', PASSWORD);
      const browser = new Browser(app);
      await browser.signIn('gone', PASSWORD);
      await database.pool.query('update accounts set disabled_at = now() where id = $1', [id]);
      app.context.access.wake();
      expect(await browser.whoami()).toBe(null);
      expect(await new Browser(app).signIn('gone', PASSWORD)).toEqual([401, 'SIGN_IN_FAILED']);
    });
  });

  describe('DELETE', () => {
    it('signs out: a copy of the cookie that somebody stole before is worth nothing', async () => {
      const browser = new Browser(app);
      await browser.signIn('person', PASSWORD);
      const thief = new Browser(app);
      thief.cookie = browser.cookie;
      expect(await thief.whoami()).toBe('person');
      const response = await browser.send('DELETE', '/session', {});
      expect([response.status, response.headers.get('set-cookie')]).toEqual([
        204,
        'gezhong_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
      ]);
      expect(await thief.whoami()).toBe(null);
    });

    it('cannot be sent by another site', async () => {
      const browser = new Browser(app);
      await browser.signIn('person', PASSWORD);
      const response = await browser.send('DELETE', '/session', {}, { 'sec-fetch-site': 'cross-site' });
      expect([response.status, await browser.whoami()]).toEqual([400, 'person']);
    });
  });

  describe('a session', () => {
    it.each([
      ['12 hours without use', "seen_at = now() - interval '12 hours 1 second'"],
      ['7 days however much it was used', "expires_at = now() - interval '1 second'"],
    ])('ends after %s', async (_, changed) => {
      const browser = new Browser(app);
      await browser.signIn('person', PASSWORD);
      expect(await browser.whoami()).toBe('person');
      await database.pool.query(`update sessions set ${changed} where expires_at > now()`);
      app.context.access.wake();
      expect(await browser.whoami()).toBe(null);
      await database.pool.query('delete from sessions');
    });

    it('is forgotten with the address in it a day after it ended, and none that holds', async () => {
      await database.pool.query('delete from sessions');
      const names = ['holding', 'idle', 'old'];
      for (const name of names) {
        await addTestAccount(database.pool, name, PASSWORD);
        await new Browser(app).signIn(name, PASSWORD);
      }
      const changeOf = (name: string, change: string) =>
        database.pool.query(
          `update sessions set ${change} where account_id = (select id from accounts where name = $1)`,
          [name],
        );
      await changeOf('idle', "seen_at = now() - interval '37 hours'");
      await changeOf('old', "expires_at = now() - interval '25 hours'");
      await changeOf('holding', "seen_at = now() - interval '11 hours'");
      await forgetSessions(database.pool);
      expect(await Promise.all(names.map(sessions))).toEqual([1, 0, 0]);
    });

    it('is noted as used once a minute at most', async () => {
      const browser = new Browser(app);
      await browser.signIn('person', PASSWORD);
      const seen = async () =>
        (await database.pool.query('select max(seen_at) as at from sessions')).rows[0].at.getTime();
      const first = await seen();
      await browser.whoami();
      expect(await seen()).toBe(first);
      await database.pool.query("update sessions set seen_at = seen_at - interval '2 minutes'");
      app.context.access.wake();
      await browser.whoami();
      expect(await seen()).toBeGreaterThanOrEqual(first);
    });

    it('of an account whose password was changed ends everywhere but where it was changed', async () => {
      await addTestAccount(database.pool, 'changing', PASSWORD);
      const [here, there] = [new Browser(app), new Browser(app)];
      await here.signIn('changing', PASSWORD);
      await there.signIn('changing', PASSWORD);
      const change =
        'mutation($current: String!, $next: String!) { changePassword(current: $current, next: $next) { mustChangePassword } }';
      expect(await here.errorsOf(change, { current: 'wrong', next: 'another long one' })).toEqual(['WRONG_PASSWORD']);
      expect(await here.errorsOf(change, { current: PASSWORD, next: 'too short' })).toEqual(['BAD_PASSWORD']);
      expect(await here.errorsOf(change, { current: PASSWORD, next: PASSWORD })).toEqual(['BAD_PASSWORD']);
      await here.ask(change, { current: PASSWORD, next: 'another long one' });
      expect([await here.whoami(), await there.whoami(), await sessions('changing')]).toEqual(['changing', null, 1]);
      expect(await there.signIn('changing', PASSWORD)).toEqual([401, 'SIGN_IN_FAILED']);
      expect(await there.signIn('changing', 'another long one')).toEqual([200, '']);
    });
  });
});
