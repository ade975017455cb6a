import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../app.ts';
import { NO_RATES } from '../../http/request_limits.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import { addTestPeople, Browser, type TestPeople } from '../testing/browser.ts';

const PASSWORD = 'a long enough one';
const OTHER = '990002';
const [WEST, WEST_GRID, EAST] = ['990001001001', '990001001001001', '990001001002'];
const FIELDS = `position jurisdiction actorId actorName action subjectKind subjectId outcome details
  begunPosition begunAt endedPosition endedAt endedAs`;
const LOG = `query($place: ID, $filter: AuditFilter, $after: String, $first: Int! = 1000) {
  auditEntries(jurisdiction: $place, filter: $filter, first: $first, after: $after) {
    nodes { ${FIELDS} } pageInfo { endCursor }
  }
}`;
const ONE = `query($position: Int!) { auditEntry(position: $position) { ${FIELDS} } }`;
const REPORT = 'mutation($place: ID!, $of: CaseReport!) { reportCase(jurisdiction: $place, report: $of) { id } }';
const STEPS = `mutation($place: ID!, $steps: [CaseStepInput!]!) {
  takeCaseSteps(jurisdiction: $place, steps: $steps) { id } }`;
const GRANT = 'mutation($grant: GrantInput!) { grantRole(grant: $grant) { id } }';
const END = 'mutation($id: ID!) { endGrant(id: $id) { id } }';
const SENDER = 'mutation($place: ID!, $of: SenderInput!) { saveSender(jurisdiction: $place, sender: $of) { key } }';

interface Entry {
  readonly position: number;
  readonly jurisdiction: string | null;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subjectId: string | null;
  readonly outcome: string;
  readonly begunPosition: number | null;
  readonly begunAt: string | null;
  readonly endedPosition: number | null;
  readonly endedAs: string | null;
}

onEachDatabase('what each is shown of the audit log', (database) => {
  let app: App;
  let { ids, browsers }: TestPeople = { ids: {}, browsers: {} };
  const cases: Record<string, string> = {};
  const log = async (who: string, asked: Record<string, unknown> = {}) =>
    (await browsers[who]!.ask<{ auditEntries: { nodes: Entry[] } }>(LOG, asked)).auditEntries.nodes;
  const everything = async () => log('root');
  const isBy = (name: string) => (entry: Entry) => entry.actorId === ids[name];
  const isAbout = (name: string) => (entry: Entry) => entry.subjectId === (cases[name] ?? ids[name]);

  beforeAll(async () => {
    const { pool } = database;
    await loadPlace(pool, tinyPlace);
    await loadPlace(pool, { ...tinyPlace, jurisdiction: { ...tinyPlace.jurisdiction, code: OTHER } });
    app = makeApp({ pool, clientFolder: '/nowhere', development: false, rates: NO_RATES });
    const place = { jurisdiction: TINY.code };
    ({ ids, browsers } = await addTestPeople(app, pool, PASSWORD, {
      root: [{ role: 'administrator' }],
      county: [{ role: 'administrator', ...place }],
      other: [{ role: 'administrator', jurisdiction: OTHER }],
      west: [{ role: 'administrator', ...place, region: WEST }],
      worker: [{ role: 'grid_worker', ...place, region: WEST_GRID }],
      eastern: [{ role: 'grid_worker', ...place, region: EAST }],
      both: [
        { role: 'grid_worker', ...place, region: WEST_GRID },
        { role: 'grid_worker', jurisdiction: OTHER, region: WEST_GRID },
      ],
      far: [{ role: 'grid_worker', jurisdiction: OTHER, region: WEST_GRID }],
      left: [{ role: 'leader', ...place, validTo: new Date(Date.now() - 1000) }],
    }));
    const report = async (name: string, who: string, code: string, longitude: number) => {
      const of = { kind: 'hazard', description: '井盖松动', position: { longitude, latitude: 38.001 } };
      const { reportCase } = await browsers[who]!.ask<{ reportCase: { id: string } }>(REPORT, { place: code, of });
      cases[name] = reportCase.id;
    };
    await report('west case', 'worker', TINY.code, 101.001);
    await report('east case', 'eastern', TINY.code, 101.007);
    await report('far case', 'far', OTHER, 101.001);
    const role = { role: 'administrator' };
    const accept = (name: string) => ({ case: cases[name], sequence: 1, step: 'accepted', actor: role });
    await browsers.root!.ask(STEPS, { place: TINY.code, steps: [accept('west case'), accept('east case')] });
    await browsers.worker!.errorsOf(STEPS, { place: TINY.code, steps: [{ ...accept('west case'), case: "x' or '1" }] });
    const grant = (account: string, of: object) => ({ grant: { account: ids[account], role: 'leader', ...of } });
    await browsers.root!.ask(GRANT, grant('both', { jurisdiction: OTHER }));
    await browsers.root!.ask(GRANT, grant('eastern', { jurisdiction: TINY.code }));
    const { grantRole } = await browsers.other!.ask<{ grantRole: { id: string } }>(
      GRANT,
      grant('far', { jurisdiction: OTHER }),
    );
    await browsers.other!.ask(END, { id: grantRole.id });
    await browsers.other!.ask(SENDER, { place: OTHER, of: { code: 'app', way: 'open311', name: '示例平台 9' } });
    await new Browser(app).signIn('worker', 'wrong');
    return () => app.close();
  });

  it('is always what he did himself, and to whoever administers nothing that alone', async () => {
    const all = await everything();
    for (const who of ['worker', 'far', 'both', 'left', 'eastern']) {
      const own = all.filter(isBy(who));
      expect(own.map(({ action }) => action)).toContain('session.begun');
      expect([who, await log(who)]).toEqual([who, own]);
    }
    for (const who of ['county', 'other', 'west']) {
      const shown = (await log(who)).filter(isBy(who));
      expect([who, shown]).toEqual([who, all.filter(isBy(who))]);
      expect(shown.length).toBeGreaterThan(0);
    }
  });

  it('is to the administrator of a place all that was done there, and what was done to accounts with a right in it', async () => {
    const shown = await log('county');
    const all = await everything();
    const ofPlace = all.filter(({ jurisdiction }) => jurisdiction === TINY.code);
    expect(shown).toEqual(expect.arrayContaining(ofPlace));
    for (const name of ['worker', 'both', 'west', 'left', 'county']) {
      expect([name, shown.some((entry) => entry.action === 'session.begun' && isAbout(name)(entry))]).toEqual([
        name,
        true,
      ]);
    }
    // One who failed to sign in to an account of the place.
    expect(shown.some((entry) => isAbout('worker')(entry) && entry.outcome === 'refused')).toBe(true);
  });

  it('tells the administrator of a place nothing of what was done in another, however he asks', async () => {
    const all = await everything();
    for (const [who, own, others] of [
      ['county', TINY.code, OTHER],
      ['other', OTHER, TINY.code],
      ['west', TINY.code, OTHER],
    ] as const) {
      const shown = await log(who);
      expect([who, shown.filter(({ jurisdiction }) => jurisdiction === others)]).toEqual([who, []]);
      expect([who, shown.filter(isAbout('root'))]).toEqual([who, []]);
      const seen = new Set(shown.map(({ position }) => position));
      const hidden = all.filter(({ position }) => !seen.has(position));
      expect(hidden.length).toBeGreaterThan(0);
      for (const { position, ...entry } of hidden) {
        expect(await browsers[who]!.ask(ONE, { position })).toEqual({ auditEntry: null });
        const after = Buffer.from(JSON.stringify([position + 1])).toString('base64url');
        expect((await log(who, { after, first: 1 }))[0]?.position).not.toBe(position);
        for (const filter of [
          { actor: entry.actorId ?? '' },
          { subject: entry.subjectId ?? '' },
          { actions: [entry.action] },
          { outcomes: [entry.outcome] },
          { text: entry.actorName || entry.action },
        ]) {
          expect((await log(who, { filter })).every((found) => seen.has(found.position))).toBe(true);
        }
      }
      expect((await log(who, { place: others })).filter((entry) => !isBy(who)(entry))).toEqual([]);
      expect((await log(who, { place: own })).every(({ jurisdiction }) => jurisdiction === own)).toBe(true);
    }
    // Who works in both places is known to both, but not what he was granted in the other.
    const county = (await log('county')).filter(isAbout('both'));
    expect(new Set(county.map(({ action }) => action))).toEqual(new Set(['session.begun']));
    expect((await log('other')).filter(isAbout('both')).map(({ action }) => action)).toContain('grantRole');
    expect((await log('county')).filter(isAbout('far'))).toEqual([]);
  });

  it('is to the administrator of a region what was done with cases and to accounts within it, and no more', async () => {
    const shown = await log('west');
    expect(shown.filter(isAbout('west case')).length).toBeGreaterThan(0);
    expect(shown.filter(isAbout('worker')).map(({ action }) => action)).toContain('session.begun');
    for (const name of ['east case', 'far case', 'eastern', 'far', 'county', 'root']) {
      expect([name, shown.filter(isAbout(name))]).toEqual([name, []]);
    }
    // Two cases in one act, one of them outside: it would tell of that one.
    expect((await everything()).filter(({ action }) => action === 'takeCaseSteps').length).toBeGreaterThan(2);
    expect(shown.filter(({ action, actorId }) => action === 'takeCaseSteps' && actorId === ids.root)).toEqual([]);
    expect(shown.filter(({ action }) => action === 'saveSender')).toEqual([]);
  });

  it('is nothing to a visitor and a wall, and to whoever lost his right no longer what it gave him', async () => {
    const visitor = new Browser(app);
    expect(await visitor.errorsOf(LOG)).toEqual(['NOT_SIGNED_IN']);
    expect(await visitor.errorsOf(ONE, { position: 1 })).toEqual(['NOT_SIGNED_IN']);
    await database.pool.query('update grants set valid_to = now() where account_id = $1', [ids.west]);
    const others = async () => (await log('west')).filter((entry) => !isBy('west')(entry));
    await expect.poll(others, { timeout: 10_000 }).toEqual([]);
    await database.pool.query('update grants set valid_to = null where account_id = $1', [ids.west]);
  });

  it('joins what was begun with how it ended, both ways', async () => {
    const all = await everything();
    const at = new Map(all.map((entry) => [entry.position, entry]));
    const ended = all.filter(({ begunPosition }) => begunPosition !== null);
    expect(ended.length).toBeGreaterThan(5);
    for (const end of ended) {
      const begun = at.get(end.begunPosition!)!;
      expect(begun).toMatchObject({ outcome: 'begun', endedPosition: end.position, endedAs: end.outcome });
      expect(end).toMatchObject({ begunAt: expect.any(String), endedPosition: null });
      expect(begun.action).toBe(end.action);
    }
    // A server broke down in the middle.
    const { rows } = await database.pool.query(
      `select append_audit('[{"actorKind": "program", "action": "command.backup", "outcome": "begun", "details": {}}]') as at`,
    );
    const unended = Number(rows[0].at);
    const filter = { begunOnlyUnended: true };
    const list = await log('root', { filter });
    expect(list.filter(({ outcome }) => outcome === 'begun').map(({ position }) => position)).toEqual([unended]);
    expect(list.length).toBe(1 + all.filter(({ outcome }) => outcome !== 'begun').length);
    expect(await browsers.root!.ask(ONE, { position: unended })).toMatchObject({
      auditEntry: { outcome: 'begun', endedPosition: null, endedAt: null, endedAs: null },
    });
    expect(await browsers.root!.ask(ONE, { position: unended + 1000 })).toEqual({ auditEntry: null });
  });
});
