import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../app.ts';
import { listenForChanges } from '../live/listen_for_changes.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { graphqlRequest } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { hashOfToken, SESSION_COOKIE } from './session_token.ts';

const OTHER = '990002';
const PHOTO = readFileSync(join(import.meta.dirname, '../photos/testing/noted.jpeg'));
const WEST = { longitude: 101.001, latitude: 38.001 };

onEachDatabase('what is no question of GraphQL', (database) => {
  let app: App;
  let listening: { close(): void };
  let ground: string;
  let number = 0;

  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    await loadPlace(database.pool, { ...tinyPlace, jurisdiction: { ...tinyPlace.jurisdiction, code: OTHER } });
    app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false });
    listening = listenForChanges(database.pool, { onChange: () => {}, onAccess: () => app.context.access.wake() });
    const { rows } = await database.pool.query('select ground_digest from jurisdictions where code = $1', [TINY.code]);
    ground = rows[0].ground_digest;
  });
  afterAll(async () => {
    listening.close();
    await app.close();
  });

  /** Somebody with one right, signed in: his cookie, and the id of his account. */
  const signIn = async (role: string, place: string = TINY.code, region: string | null = null) => {
    const id = `00000000-0000-7000-8000-0000000001${String(++number).padStart(2, '0')}`;
    const token = `token-of-a-test-${String(number).padStart(30, '0')}`;
    await database.pool.query(`insert into accounts (id, name, shown_name) values ($1, $2, '示例人员')`, [
      id,
      `t${number}`,
    ]);
    await database.pool.query(
      'insert into grants (id, account_id, role, jurisdiction_code, region_code) values ($1, $1, $2, $3, $4)',
      [id, role, place, region],
    );
    await database.pool.query(
      `insert into sessions (token_sha256, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [hashOfToken(token), id],
    );
    return { id, cookie: `${SESSION_COOKIE}=${token}` };
  };
  const get = async (path: string, cookie = '') =>
    app.handle(new Request(`http://localhost${path}`, { headers: { cookie } }));
  const ask = async (query: string, cookie: string, variables = {}) => {
    const request = graphqlRequest(query, variables);
    request.headers.set('cookie', cookie);
    return (await app.handle(request)).json();
  };

  it('is refused to visitors, and is not there for whoever has no right in the place', async () => {
    const resident = await signIn('resident');
    const stranger = await signIn('administrator', OTHER);
    const { data } = await ask(`{ jurisdiction(code: "${TINY.code}") { streetNetwork { url } } }`, resident.cookie);
    const { url } = data.jurisdiction.streetNetwork;
    const tile = `/tiles/${TINY.code}/${ground}/14/12788/6361.mvt`;
    const hotline = `/hotline/${TINY.code}`;
    const addresses = [tile, `/photos/${TINY.code}/${'a'.repeat(64)}`];
    for (const address of [...addresses, url, hotline])
      expect([address, (await get(address)).status]).toEqual([address, 401]);
    for (const address of addresses) {
      expect([address, (await get(address, stranger.cookie)).status]).toEqual([address, 404]);
    }
    expect([200, 204]).toContain((await get(tile, resident.cookie)).status);
    expect((await get(url, resident.cookie)).status).toBe(200);
    expect((await get(url, resident.cookie)).headers.get('cache-control')).toMatch(/private/);
    for (const { cookie } of [resident, stranger]) expect((await get(hotline, cookie)).status).toBe(403);
    expect((await get(hotline, (await signIn('administrator')).cookie)).status).toBe(200);
  });

  it('shows a photo to whoever sent it, and with a case to those who may see the case', async () => {
    const sender = await signIn('resident');
    const worker = await signIn('grid_worker', TINY.code, '990001001001001');
    const [other, elsewhere] = [await signIn('resident'), await signIn('grid_worker', TINY.code, '990001001002002')];
    const sent = await app.handle(
      new Request(`http://localhost/photos/${TINY.code}`, {
        method: 'POST',
        headers: { 'content-type': 'image/jpeg', cookie: sender.cookie },
        body: PHOTO,
      }),
    );
    const { hash } = (await sent.json()) as { hash: string };
    const statuses = async () =>
      Promise.all(
        [sender, worker, other, elsewhere].map(
          async ({ cookie }) => (await get(`/photos/${TINY.code}/${hash}`, cookie)).status,
        ),
      );
    expect(await statuses()).toEqual([200, 404, 404, 404]);
    const { errors } = await ask(
      `mutation($of: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $of) { id } }`,
      sender.cookie,
      { of: { kind: 'hazard', description: '井盖松动', position: WEST, photos: [hash] } },
    );
    expect(errors).toBeUndefined();
    expect(await statuses()).toEqual([200, 200, 404, 404]);
    expect((await get(`/photos/${TINY.code}/${hash}/thumbnail`, other.cookie)).status).toBe(404);
  });

  it('ends with the right to it, with the session and with the account, at once on every server', async () => {
    const HEAT = `{ jurisdiction(code: "${TINY.code}") { heatDomain { densityP99 } } }`;
    const codeOf = async ({ cookie }: { cookie: string }) => (await ask(HEAT, cookie)).errors?.[0].extensions.code;
    const until = async (who: { cookie: string }, code: string) => {
      const started = performance.now();
      while ((await codeOf(who)) !== code && performance.now() - started < 3000)
        await new Promise((r) => setTimeout(r, 20));
      expect(await codeOf(who)).toBe(code);
    };
    const [a, b, c] = [await signIn('leader'), await signIn('leader'), await signIn('leader')];
    for (const who of [a, b, c]) expect(await codeOf(who)).toBeUndefined();
    await database.pool.query('update grants set valid_to = now() where account_id = $1', [a.id]);
    await until(a, 'NOT_ALLOWED');
    await database.pool.query('delete from sessions where account_id = $1', [b.id]);
    await until(b, 'NOT_SIGNED_IN');
    await database.pool.query('update accounts set disabled_at = now() where id = $1', [c.id]);
    await until(c, 'NOT_SIGNED_IN');
    expect((await ask(HEAT, `${SESSION_COOKIE}=${'x'.repeat(43)}`)).errors[0].extensions.code).toBe('NOT_SIGNED_IN');
  });
});
