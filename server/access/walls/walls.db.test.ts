import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type App, makeApp } from '../../app.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { graphqlRequest } from '../../testing/api.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import { Access } from '../access.ts';
import { hashOfToken } from '../session_token.ts';
import { everybody } from '../testing/everybody.ts';
import { saveWall } from './manage_walls.ts';

interface Answer {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const ME = '{ me { account { id } wall { code jurisdiction name screenSet screens } grants { id } } }';
const SAVE = `mutation ($wall: WallInput!) { saveWall(jurisdiction: "${TINY.code}", wall: $wall) {
  link wall { code screenSet screens revokedAt } } }`;
const REVOKE = `mutation { revokeWall(jurisdiction: "${TINY.code}", code: "hall") { code screens revokedAt } }`;

onEachDatabase('walls', (database) => {
  let app: App;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    const access = new Access(database.pool);
    app = makeApp({
      pool: database.pool,
      clientFolder: '/nowhere',
      development: false,
      // Whoever names the header is the administrator; the others are whom their cookies say.
      identify: async (request) => (request.headers.has('x-everybody') ? everybody : access.identify(request)),
    });
    // As NOTIFY does in the program.
    const wake = app.context.access.wake.bind(app.context.access);
    app.context.access.wake = () => {
      wake();
      access.wake();
    };
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await database.pool.query('delete from sessions');
    await database.pool.query('delete from walls');
  });

  const wall = { jurisdiction: TINY.code, code: 'hall', name: '示例大厅', screenSet: '2x1' };
  const open = (key: string, headers: Record<string, string> = {}) =>
    app.handle(
      new Request('http://localhost/session/wall', {
        method: 'POST',
        headers: { 'content-type': 'application/json', host: 'localhost', ...headers },
        body: JSON.stringify({ key }),
      }),
    );
  const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!;
  const refusal = async (response: Response) => {
    const { errors } = (await response.json()) as Answer;
    return [response.status, errors?.[0]?.extensions.code];
  };
  const ask = async (query: string, headers: Record<string, string>, variables = {}): Promise<Answer> => {
    const request = graphqlRequest(query, variables);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return (await app.handle(request)).json() as Promise<Answer>;
  };
  const unseen = (cookie: string, since: string) =>
    database.pool.query(`update sessions set seen_at = now() - $2::interval where token_sha256 = $1`, [
      hashOfToken(cookie.split('=')[1]!),
      since,
    ]);
  const sessions = async () => (await database.pool.query('select * from sessions')).rows;

  it('are known by a cookie that no script reads, whose token is kept nowhere, for a year', async () => {
    const { key } = await saveWall(database.pool, wall);
    const response = await open(key);
    expect(response.status).toBe(204);
    const header = response.headers.get('set-cookie')!;
    expect(header).toMatch(/^gezhong_session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    const seconds = Number(/Max-Age=(\d+)/.exec(header)![1]);
    expect(Math.abs(seconds - 365 * 86_400)).toBeLessThan(2 * 86_400);
    const kept = JSON.stringify([await sessions(), (await database.pool.query('select * from walls')).rows]);
    expect(kept).not.toContain(key);
    expect(kept).not.toContain(cookieOf(response).split('=')[1]);
    const { data } = await ask(ME, { cookie: cookieOf(response) });
    expect(data).toEqual({
      me: {
        account: null,
        grants: [],
        wall: { code: 'hall', jurisdiction: TINY.code, name: '示例大厅', screenSet: '2x1', screens: 1 },
      },
    });
  });

  it('may look and do nothing', async () => {
    const { key } = await saveWall(database.pool, wall);
    const cookie = cookieOf(await open(key));
    const looks = `{ jurisdiction(code: "${TINY.code}") { regions(level: 1) { nodes { code } } stations { nodes { code } } } }`;
    expect((await ask(looks, { cookie })).errors).toBeUndefined();
    const report = `mutation { reportCase(jurisdiction: "${TINY.code}", report: { kind: "snap_report", description: "x" }) { id } }`;
    for (const refused of [report, REVOKE, `{ jurisdiction(code: "${TINY.code}") { walls { code } } }`]) {
      const { errors } = await ask(refused, { cookie });
      expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    }
  });

  it('open as many screens as their set has, whoever comes first', async () => {
    const { key } = await saveWall(database.pool, wall);
    const answers = await Promise.all(Array.from({ length: 5 }, () => open(key)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 204, 409, 409, 409]);
    expect(await refusal(await open(key))).toEqual([409, 'WALL_FULL']);
    expect(await sessions()).toHaveLength(2);
  });

  it('give the place of a screen that was not seen for two minutes to another, and to no more than one', async () => {
    const { key } = await saveWall(database.pool, wall);
    const [first, second] = [cookieOf(await open(key)), cookieOf(await open(key))];
    await unseen(first, '119 seconds');
    expect((await open(key)).status).toBe(409);
    await unseen(first, '121 seconds');
    await unseen(second, '60 seconds');
    expect((await open(key)).status).toBe(204);
    expect((await open(key)).status).toBe(409);
    app.context.access.wake();
    expect((await ask(ME, { cookie: first })).data).toEqual({ me: null });
    expect((await ask(ME, { cookie: second })).data).toMatchObject({ me: { wall: { screens: 2 } } });
  });

  it('count a browser that opens the link again once, under another token', async () => {
    const { key } = await saveWall(database.pool, { ...wall, screenSet: '1x1' });
    const first = cookieOf(await open(key));
    const again = await open(key, { cookie: first });
    expect(again.status).toBe(204);
    expect(cookieOf(again)).not.toBe(first);
    app.context.access.wake();
    expect((await ask(ME, { cookie: first })).data).toEqual({ me: null });
    expect(await sessions()).toHaveLength(1);
  });

  it('are given a link by an administrator, by one new link lose the old, and end at once when they are revoked', async () => {
    const input = { code: 'hall', name: '示例大厅', screenSet: '2x1' };
    const admin = { 'x-everybody': 'yes' };
    const linkOf = async () => {
      const { data } = await ask(SAVE, admin, { wall: input });
      const { link } = (data as unknown as { saveWall: { link: string } }).saveWall;
      return /^\/wall#key=([\w-]{43})$/.exec(link)![1]!;
    };
    const old = await linkOf();
    const before = cookieOf(await open(old));
    const key = await linkOf();
    expect((await ask(ME, { cookie: before })).data).toEqual({ me: null });
    expect(await refusal(await open(old))).toEqual([403, 'WALL_KEY_REFUSED']);
    const cookie = cookieOf(await open(key));
    expect((await ask(ME, { cookie })).data).toMatchObject({ me: { wall: { code: 'hall' } } });
    const revoked = await ask(REVOKE, admin);
    expect(revoked.data).toMatchObject({ revokeWall: { code: 'hall', screens: 0, revokedAt: expect.any(String) } });
    expect((await ask(ME, { cookie })).data).toEqual({ me: null });
    expect(await refusal(await open(key))).toEqual([403, 'WALL_KEY_REFUSED']);
    expect((await ask(REVOKE, admin)).errors?.[0]?.extensions.code).toBe('UNKNOWN_WALL');
    const { rows } = await database.pool.query('select action, actor_kind, actor_id, details from audit_log');
    expect(rows).toContainEqual(expect.objectContaining({ action: 'wall.opened', actor_id: `${TINY.code}/hall` }));
    expect(rows.filter(({ action }) => action === 'revokeWall').length).toBeGreaterThan(1);
    for (const secret of [old, key, cookie.split('=')[1]]) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  describe('refuse', () => {
    it('what is no key, comes from another site, or is no JSON', async () => {
      const { key } = await saveWall(database.pool, wall);
      for (const wrong of ['', `${key}x`, key.slice(1), hashOfToken(key)]) {
        expect(await refusal(await open(wrong))).toEqual([403, 'WALL_KEY_REFUSED']);
      }
      expect(await refusal(await open(key, { 'sec-fetch-site': 'cross-site' }))).toEqual([400, 'CROSS_SITE']);
      expect(await refusal(await open(key, { 'content-type': 'text/plain' }))).toEqual([400, 'BAD_REQUEST']);
      const asked = await app.handle(new Request('http://localhost/session/wall'));
      expect(asked.status).toBe(405);
      expect(await sessions()).toEqual([]);
    });

    it.each([
      [{ code: 'Hall' }, 'BAD_WALL_CODE'],
      [{ name: ' ' }, 'BAD_WALL_NAME'],
      [{ name: '长'.repeat(61) }, 'BAD_WALL_NAME'],
      [{ screenSet: '0x2' }, 'BAD_SCREEN_SET'],
      [{ screenSet: '3×2' }, 'BAD_SCREEN_SET'],
      [{ jurisdiction: '123456' }, 'UNKNOWN_JURISDICTION'],
    ])('to be saved with %j by %s', async (wrong, code) => {
      await expect(saveWall(database.pool, { ...wall, ...wrong })).rejects.toMatchObject({ code });
    });
  });
});
