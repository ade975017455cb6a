import { beforeAll, describe, expect, it } from 'vitest';
import { type App, makeApp } from '../../app.ts';
import { NO_RATES } from '../../http/request_limits.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import { addTestAccount, addTestPeople, Browser, type TestPeople } from '../testing/browser.ts';
import { ensureAdministrator, firstAdministratorLines } from './first_administrator.ts';

const PASSWORD = 'a long enough one';
const STREET = '990001001';
const WEST = '990001001001';
const EAST = '990001001002';
const WEST_GRID = '990001001001001';
const DAY_MS = 24 * 3_600_000;

const SAVE = `mutation($account: AccountInput!) { saveAccount(account: $account) {
  firstPassword account { id name shownName disabledAt grants { id } } } }`;
const GRANT =
  'mutation($grant: GrantInput!) { grantRole(grant: $grant) { id role jurisdiction region regionName { zh } validTo } }';
const END = 'mutation($id: ID!) { endGrant(id: $id) { id validTo } }';
const RESET =
  'mutation($id: ID!, $totp: Boolean!) { resetPassword(account: $id, totp: $totp) { firstPassword account { totp } } }';
const LIST = `query($jurisdiction: ID, $text: String, $first: Int, $after: String) {
  accounts(jurisdiction: $jurisdiction, text: $text, first: $first, after: $after) {
    totalCount nodes { id name } pageInfo { hasNextPage endCursor } } }`;

interface List {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Saved {
  readonly saveAccount: { readonly firstPassword: string | null; readonly account: { readonly id: string } };
}

onEachDatabase('accounts and grants', (database) => {
  let app: App;
  let { ids, browsers }: TestPeople = { ids: {}, browsers: {} };
  beforeAll(async () => {
    const { pool } = database;
    await loadPlace(pool, tinyPlace);
    await loadPlace(pool, { ...tinyPlace, jurisdiction: { ...tinyPlace.jurisdiction, code: '990002' } });
    app = makeApp({ pool, clientFolder: '/nowhere', development: false, rates: NO_RATES });
    const place = { jurisdiction: TINY.code };
    ({ ids, browsers } = await addTestPeople(app, pool, PASSWORD, {
      root: [{ role: 'administrator' }],
      county: [{ role: 'administrator', ...place }],
      street: [{ role: 'administrator', ...place, region: STREET }],
      west: [{ role: 'administrator', ...place, region: WEST }],
      deputy: [{ role: 'administrator', ...place, validTo: new Date(Date.now() + 7 * DAY_MS) }],
      worker: [{ role: 'grid_worker', ...place, region: WEST_GRID }],
      eastern: [{ role: 'grid_worker', ...place, region: EAST }],
      abroad: [
        { role: 'street', jurisdiction: '990002' },
        { role: 'grid_worker', ...place, region: WEST },
      ],
    }));
    return () => app.close();
  });

  const grantBy = (who: string, grant: object) =>
    browsers[who]!.errorsOf(GRANT, { grant: { account: ids.worker, jurisdiction: TINY.code, ...grant } });

  describe('nobody grants beyond himself', () => {
    it.each([
      ['street', 'the whole place', { role: 'planner' }],
      ['street', 'to administer the whole place', { role: 'administrator' }],
      ['street', 'every place', { role: 'leader', jurisdiction: null }],
      ['street', 'another place', { role: 'street', jurisdiction: '990002', region: STREET }],
      ['street', 'a department, which knows no region', { role: 'department', department: 'health' }],
      ['street', 'every department', { role: 'department' }],
      ['west', 'the region beside his', { role: 'community', region: EAST }],
      ['west', 'the region above his', { role: 'street', region: STREET }],
      ['west', 'to administer the region above his', { role: 'administrator', region: STREET }],
      ['west', 'a region that is not there', { role: 'community', region: '990001009' }],
      ['county', 'every place', { role: 'administrator', jurisdiction: null }],
      ['county', 'another place', { role: 'leader', jurisdiction: '990002' }],
      ['deputy', 'what lasts longer than he does', { role: 'community', region: WEST }],
      [
        'deputy',
        'what ends after he does',
        { role: 'administrator', validTo: new Date(Date.now() + 8 * DAY_MS).toISOString() },
      ],
    ])('%s cannot grant %s', async (who, _, grant) => {
      expect(await grantBy(who, grant)).toEqual(['GRANT_BEYOND']);
      expect(await grantBy(who, { ...grant, account: ids[who] })).toEqual(['GRANT_BEYOND']);
    });

    it.each(['worker', 'eastern'])('%s, who administers nothing, grants nothing, to himself neither', async (who) => {
      expect(await grantBy(who, { role: 'grid_worker', region: WEST_GRID })).toEqual(['NOT_ALLOWED']);
      expect(await grantBy(who, { role: 'administrator', account: ids[who] })).toEqual(['NOT_ALLOWED']);
    });

    it('but within: a region and all below it, his own role included, until when he holds it', async () => {
      expect(await grantBy('west', { role: 'grid_worker', region: WEST })).toEqual([]);
      expect(await grantBy('west', { role: 'administrator', region: WEST_GRID })).toEqual([]);
      expect(await grantBy('street', { role: 'community', region: EAST })).toEqual([]);
      expect(await grantBy('county', { role: 'department', department: 'health' })).toEqual([]);
      const validTo = new Date(Date.now() + 6 * DAY_MS).toISOString();
      expect(await grantBy('deputy', { role: 'leader', validTo })).toEqual([]);
      expect(await grantBy('root', { role: 'leader', jurisdiction: null })).toEqual([]);
      expect(await grantBy('root', { role: 'leader', jurisdiction: null })).toEqual(['GRANT_EXISTS']);
    });

    it('and nothing that makes no sense', async () => {
      const past = new Date(Date.now() - 3 * DAY_MS).toISOString();
      const soon = new Date(Date.now() + DAY_MS).toISOString();
      const wrong = [
        { role: 'wall' },
        { role: 'street', department: 'health' },
        { role: 'department', region: STREET },
        { role: 'street', jurisdiction: null, region: STREET },
        { role: 'street', region: STREET, validFrom: past },
        { role: 'street', region: STREET, validTo: past },
        { role: 'street', region: STREET, validFrom: soon, validTo: soon },
        { role: 'street', region: STREET, validTo: '9000-01-01T00:00:00Z' },
      ];
      for (const grant of wrong) expect(await grantBy('root', grant)).toEqual(['BAD_GRANT']);
      expect(await grantBy('root', { role: 'street', region: 'x' })).toEqual(['UNKNOWN_REGION']);
      expect(await grantBy('root', { role: 'street', jurisdiction: '999999' })).toEqual(['UNKNOWN_JURISDICTION']);
      expect(await grantBy('root', { role: 'department', department: 'x' })).toEqual(['UNKNOWN_DEPARTMENT']);
      expect(await grantBy('root', { role: 'street', account: 'x' })).toEqual(['UNKNOWN_ACCOUNT']);
    });

    it('and what was granted ends at once when it is ended', async () => {
      const browser = browsers.root!;
      const { grantRole } = await browser.ask<{ grantRole: { id: string; regionName: object } }>(GRANT, {
        grant: { account: ids.eastern, role: 'planner', jurisdiction: TINY.code, region: STREET },
      });
      expect(grantRole.regionName).toEqual({ zh: '示例街道' });
      const held = () => browsers.eastern!.ask<{ me: { grants: { role: string }[] } }>('{ me { grants { role } } }');
      expect((await held()).me.grants.map(({ role }) => role).sort()).toEqual(['grid_worker', 'planner']);
      expect(await browsers.west!.errorsOf(END, { id: grantRole.id })).toEqual(['UNKNOWN_GRANT']);
      await browser.ask(END, { id: grantRole.id });
      expect((await held()).me.grants.map(({ role }) => role)).toEqual(['grid_worker']);
    });
  });

  describe('nobody acts on an account that holds what he could not grant', () => {
    it.each([
      ['west', 'street', 'ACCOUNT_BEYOND or unknown'],
      ['street', 'county', 'of the whole place'],
      ['county', 'root', 'of every place'],
      ['county', 'abroad', 'also of another place'],
      ['deputy', 'county', 'an administrator who stays longer'],
    ])('%s on %s (%s)', async (who, whom) => {
      const browser = browsers[who]!;
      const refused = [expect.stringMatching(/^(ACCOUNT_BEYOND|UNKNOWN_ACCOUNT)$/)];
      const id = ids[whom]!;
      expect(await browser.errorsOf(RESET, { id, totp: true })).toEqual(refused);
      expect(await browser.errorsOf(SAVE, { account: { id, name: 'mine', shownName: 'x' } })).toEqual(refused);
      expect(await browser.errorsOf(SAVE, { account: { id, name: whom, shownName: 'x', disabled: true } })).toEqual(
        refused,
      );
      expect(await browser.errorsOf('mutation($id: ID!) { endSessions(account: $id) { id } }', { id })).toEqual(
        refused,
      );
      expect(await browsers[whom]!.whoami()).toBe(whom);
    });

    it('nor on one without any grant that somebody else added, to wait in it for what it will be given', async () => {
      const account = { name: 'newcomer', shownName: '示例新人' };
      const { saveAccount } = await browsers.west!.ask<Saved>(SAVE, { account });
      const id = saveAccount.account.id;
      expect(await browsers.street!.errorsOf(RESET, { id, totp: false })).toEqual(['UNKNOWN_ACCOUNT']);
      expect(await browsers.street!.ask('query($id: ID!) { account(id: $id) { id } }', { id })).toEqual({
        account: null,
      });
      await browsers.west!.ask(RESET, { id, totp: false });
      await browsers.west!.ask(GRANT, {
        grant: { account: id, role: 'community', jurisdiction: TINY.code, region: WEST },
      });
      await browsers.street!.ask(RESET, { id, totp: false });
    });
  });

  describe('an account', () => {
    it('is added with a first password, and does nothing until that was changed', async () => {
      const { saveAccount } = await browsers.root!.ask<Saved>(SAVE, { account: { name: 'fresh', shownName: '示例' } });
      const grant = { account: saveAccount.account.id, role: 'planner', jurisdiction: TINY.code };
      await browsers.root!.ask(GRANT, { grant });
      const browser = new Browser(app);
      const response = await browser.send('POST', '/session', { name: 'fresh', password: saveAccount.firstPassword });
      expect(await response.json()).toEqual({ mustChangePassword: true });
      const scenarios = `{ jurisdiction(code: "${TINY.code}") { scenarios { id } } }`;
      expect(await browser.errorsOf(scenarios)).toEqual(['MUST_CHANGE_PASSWORD']);
      const change = `mutation($current: String!) {
        changePassword(current: $current, next: "my very own words") { mustChangePassword mutations(jurisdiction: "${TINY.code}") } }`;
      const changed = await browser.ask<{ changePassword: { mustChangePassword: boolean; mutations: string[] } }>(
        change,
        {
          current: saveAccount.firstPassword,
        },
      );
      expect(changed.changePassword.mustChangePassword).toBe(false);
      expect(changed.changePassword.mutations).toContain('saveScenario');
      expect(changed.changePassword.mutations).not.toContain('grantRole');
      expect(await browser.errorsOf(scenarios)).toEqual([]);
    });

    it('has a name that no other has, in letters of any case', async () => {
      const save = (name: string, id?: string) =>
        browsers.root!.errorsOf(SAVE, { account: { name, shownName: '示例', ...(id ? { id } : {}) } });
      expect(await save('Worker')).toEqual(['ACCOUNT_EXISTS']);
      expect(await save('WORKER', ids.eastern)).toEqual(['ACCOUNT_EXISTS']);
      expect(await save('示例账号')).toEqual([]);
      for (const name of ['', 'two words', 'demonstration:street', 'a:b', 'x'.repeat(61), 'a\tb', '<b>']) {
        expect(await save(name)).toEqual(['BAD_ACCOUNT_NAME']);
      }
      const blank = { name: 'blank', shownName: ' ' };
      expect(await browsers.root!.errorsOf(SAVE, { account: blank })).toEqual(['BAD_SHOWN_NAME']);
    });

    it('that is disabled is out at once, and in again once it is enabled', async () => {
      const account = { id: ids.eastern, name: 'eastern', shownName: '示例' };
      await browsers.street!.ask(SAVE, { account: { ...account, disabled: true } });
      expect(await browsers.eastern!.whoami()).toBe(null);
      expect(await browsers.eastern!.signIn('eastern', PASSWORD)).toEqual([401, 'SIGN_IN_FAILED']);
      await browsers.street!.ask(SAVE, { account });
      expect(await browsers.eastern!.signIn('eastern', PASSWORD)).toEqual([200, '']);
    });

    it('is listed to whoever administers something that it holds, page by page', async () => {
      const namesFor = async (who: string, variables: object = {}) =>
        (await browsers[who]!.ask<List>(LIST, { ...variables })).accounts.nodes.map(({ name }) => name);
      const all = await namesFor('root');
      expect(all).toEqual([...all].sort());
      expect(all).toEqual(expect.arrayContaining(Object.keys(ids)));
      expect(await namesFor('west')).toEqual(['abroad', 'newcomer', 'west', 'worker']);
      expect(await namesFor('street')).not.toContain('county');
      expect(await namesFor('county')).not.toContain('root');
      expect(await namesFor('root', { jurisdiction: '990002' })).toEqual(['abroad', 'root', 'worker']);
      expect(await browsers.county!.errorsOf(LIST, { jurisdiction: '990002' })).toEqual(['NOT_ALLOWED']);
      expect(await namesFor('root', { text: 'EaSt' })).toEqual(['eastern']);
      expect(await namesFor('root', { text: '%' })).toEqual([]);
      expect(await browsers.eastern!.errorsOf(LIST)).toEqual(['NOT_ALLOWED']);
      const paged: string[] = [];
      for (let after: string | null = null; ; ) {
        const { accounts }: List = await browsers.root!.ask<List>(LIST, { first: 3, after });
        expect(accounts.totalCount).toBe(all.length);
        paged.push(...accounts.nodes.map(({ name }) => name));
        if (!accounts.pageInfo.hasNextPage) break;
        after = accounts.pageInfo.endCursor;
      }
      expect(paged).toEqual(all);
    });
  });

  describe('the administrator of everything', () => {
    it('cannot be the last to be disabled or ended, by himself neither, nor two by each other at once', async () => {
      const { pool } = database;
      const grantOf = async (id: string) =>
        (await pool.query("select id from grants where account_id = $1 and role = 'administrator'", [id])).rows[0].id;
      const disable = (who: string, whom: string) =>
        browsers[who]!.errorsOf(SAVE, { account: { id: ids[whom], name: whom, shownName: whom, disabled: true } });
      expect(await disable('root', 'root')).toEqual(['LAST_ADMINISTRATOR']);
      expect(await browsers.root!.errorsOf(END, { id: await grantOf(ids.root!) })).toEqual(['LAST_ADMINISTRATOR']);
      // One whose own right ends some day is none who stays.
      const limited = {
        account: ids.county,
        role: 'administrator',
        validTo: new Date(Date.now() + DAY_MS).toISOString(),
      };
      await browsers.root!.ask(GRANT, { grant: limited });
      expect(await disable('root', 'root')).toEqual(['LAST_ADMINISTRATOR']);

      ids.second = await addTestAccount(pool, 'second', PASSWORD, [{ role: 'administrator' }]);
      browsers.second = new Browser(app);
      await browsers.second.signIn('second', PASSWORD);
      const both = await Promise.all([disable('root', 'second'), disable('second', 'root')]);
      expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
    });

    it('is made at the first start of a database that never had one, by one of the servers that start at once', async () => {
      const { pool } = database;
      expect(await ensureAdministrator(pool)).toBe(null);
      await pool.query('delete from sessions');
      await pool.query('delete from grants');
      // Somebody else has the name already, and no right.
      await addTestAccount(pool, 'Admin', PASSWORD);
      const made = (await Promise.all([1, 2, 3].map(() => ensureAdministrator(pool)))).filter((each) => each !== null);
      expect(made.map(({ name }) => name)).toEqual(['admin-2']);
      const printed = firstAdministratorLines(made[0]!);
      expect(printed).toContain(made[0]!.password);
      app.context.access.wake();
      const browser = new Browser(app);
      expect(await browser.signIn('admin-2', made[0]!.password)).toEqual([200, '']);
      const { me } = await browser.ask<{ me: object }>('{ me { mustChangePassword grants { role jurisdiction } } }');
      expect(me).toEqual({ mustChangePassword: true, grants: [{ role: 'administrator', jurisdiction: null }] });
      expect(await ensureAdministrator(pool)).toBe(null);
    });
  });
});
