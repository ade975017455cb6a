import { beforeAll, describe, expect, it } from 'vitest';
import { GRANTED_ROLES } from '../../../geodata/access/roles.ts';
import { type App, makeApp } from '../../app.ts';
import { NO_RATES } from '../../http/request_limits.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import { Browser, problemOf } from '../testing/browser.ts';

const HERE = { address: '127.0.0.1', headers: { host: '127.0.0.1:4000' } };
const DEMONSTRATION = '990199';

onEachDatabase('signing in to the demonstration city by one click', (database) => {
  const apps: App[] = [];
  const appOf = (isPrivate: boolean) => {
    const app = makeApp({
      pool: database.pool,
      clientFolder: '/nowhere',
      development: false,
      isPrivate,
      rates: NO_RATES,
    });
    apps.push(app);
    return app;
  };
  let app: App;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    app = appOf(true);
    return async () => {
      for (const each of apps) await each.close();
    };
  });
  const click = (browser: Browser, role = 'planner', headers: Record<string, string> = {}) =>
    browser.send('POST', '/session/demonstration', { role }, headers);
  const waysFor = async (browser: Browser) => {
    const { signInWays } = await browser.ask<{ signInWays: { demonstration: string[] } }>(
      '{ signInWays { demonstration } }',
    );
    return signInWays.demonstration;
  };
  const isRefused = async (browser: Browser) => {
    expect(await waysFor(browser)).toEqual([]);
    const response = await click(browser);
    expect([response.status, await problemOf(response)]).toEqual([403, 'NO_DEMONSTRATION']);
    expect(response.headers.get('set-cookie')).toBe(null);
  };

  it('is refused where every place is real', async () => {
    await isRefused(new Browser(app, HERE));
    await loadPlace(database.pool, {
      ...tinyPlace,
      jurisdiction: { ...tinyPlace.jurisdiction, code: DEMONSTRATION, demonstration: true },
    });
  });

  it('is refused with a real database, another listening address, a public address or a proxy', async () => {
    await isRefused(new Browser(appOf(false), HERE));
  });

  it.each([
    ['another machine', { address: '192.0.2.7', headers: { host: '127.0.0.1:4000' } }],
    ['another machine by IPv6', { address: '2001:db8::1', headers: { host: 'localhost' } }],
    ['no network', { address: null, headers: { host: 'localhost' } }],
    ['a page whose name was made to lead here', { address: '127.0.0.1', headers: { host: 'evil.example:4000' } }],
    ['a name that only begins like loopback', { address: '127.0.0.1', headers: { host: '127.0.0.1.evil.example' } }],
    [
      'a proxy on this machine',
      { address: '127.0.0.1', headers: { host: 'localhost', 'x-forwarded-for': '192.0.2.7' } },
    ],
    [
      'a newer proxy on this machine',
      { address: '127.0.0.1', headers: { host: 'localhost', forwarded: 'for=192.0.2.7' } },
    ],
  ])('is refused to %s', async (_, from) => {
    await isRefused(new Browser(app, from));
  });

  it('is refused to another site, and for what is no role of an account', async () => {
    const cross = await click(new Browser(app, HERE), 'planner', { 'sec-fetch-site': 'cross-site' });
    expect([cross.status, await problemOf(cross)]).toEqual([400, 'CROSS_SITE']);
    for (const role of ['wall', 'king', '']) {
      const response = await click(new Browser(app, HERE), role);
      expect([response.status, await problemOf(response)]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  describe('on this machine', () => {
    it('lets in as each role, in the demonstration city and nowhere else', async () => {
      const browser = new Browser(app, HERE);
      expect(await waysFor(browser)).toEqual(GRANTED_ROLES);
      for (const role of GRANTED_ROLES) {
        expect((await click(browser, role)).status).toBe(200);
        const { me } = await browser.ask<{ me: { grants: { role: string; jurisdiction: string }[] } }>(
          '{ me { grants { role jurisdiction } } }',
        );
        expect(me.grants).toEqual([{ role, jurisdiction: DEMONSTRATION }]);
      }
      const accounts = await database.pool.query('select count(*)::integer as n from accounts where demonstration');
      expect(accounts.rows[0].n).toBe(GRANTED_ROLES.length);
    });

    it('lets a street see its street, a community its community and a grid worker the same grid in it', async () => {
      const held = await database.pool.query(
        `select g.role, g.region_code, g.department_code from grants g join accounts a on a.id = g.account_id where a.demonstration`,
      );
      const of = Object.fromEntries(held.rows.map((row) => [row.role, row.region_code ?? row.department_code]));
      expect(of.grid_worker.startsWith(of.community)).toBe(true);
      expect(of.community.startsWith(of.street)).toBe(true);
      expect(of).toMatchObject({ volunteer: of.community, leader: null, planner: null, administrator: null });
      expect(of.department).toBe('urban-management');
    });

    it('never ends a real right nor gives one: its administrator administers the demonstration alone', async () => {
      const browser = new Browser(app, HERE);
      await click(browser, 'administrator');
      const save = 'mutation($account: AccountInput!) { saveAccount(account: $account) { account { id } } }';
      const { saveAccount } = await browser.ask<{ saveAccount: { account: { id: string } } }>(save, {
        account: { name: 'made-by-click', shownName: '示例' },
      });
      const grant = 'mutation($grant: GrantInput!) { grantRole(grant: $grant) { id } }';
      for (const jurisdiction of [TINY.code, null]) {
        const wanted = { account: saveAccount.account.id, role: 'planner', jurisdiction };
        expect(await browser.errorsOf(grant, { grant: wanted })).toEqual(['GRANT_BEYOND']);
      }
    });

    it('makes accounts that have no password, get none, and are granted nothing more', async () => {
      const browser = new Browser(app, HERE);
      await click(browser, 'administrator');
      const { me } = await browser.ask<{ me: { account: { id: string; name: string } } }>(
        '{ me { account { id name } } }',
      );
      const { id, name } = me.account;
      expect(name).toBe('demonstration:administrator');
      for (const password of ['', 'null', name]) {
        expect(await new Browser(app, HERE).signIn(name, password)).toEqual([401, 'SIGN_IN_FAILED']);
      }
      const codes = [
        ['mutation { changePassword(current: "", next: "a long enough one") { expiresAt } }', 'NO_PASSWORD'],
        ['mutation { beginTotp(password: "") { secret } }', 'NO_PASSWORD'],
        [`mutation { resetPassword(account: "${id}") { firstPassword } }`, 'DEMONSTRATION_ACCOUNT'],
        [
          `mutation { saveAccount(account: { id: "${id}", name: "mine", shownName: "x" }) { firstPassword } }`,
          'DEMONSTRATION_ACCOUNT',
        ],
        [
          `mutation { grantRole(grant: { account: "${id}", role: street, jurisdiction: "${DEMONSTRATION}" }) { id } }`,
          'DEMONSTRATION_ACCOUNT',
        ],
      ] as const;
      for (const [mutation, code] of codes) expect(await browser.errorsOf(mutation)).toEqual([code]);
      const update = "update accounts set password_hash = '$argon2id$' where demonstration";
      await expect(database.pool.query(update)).rejects.toThrow('check constraint');
      const pose = "update accounts set demonstration = false where name = 'demonstration:street'";
      await expect(database.pool.query(pose)).rejects.toThrow('check constraint');
    });
  });
});
