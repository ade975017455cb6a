import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../access/unified_login/testing/browser.ts';
import {
  CLIENT,
  type LoopbackProvider,
  startProvider,
  type Tamper,
  untouched,
} from '../access/unified_login/testing/loopback_provider.ts';
import { type App, makeApp } from '../app.ts';
import { graphqlRequest } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';

const OWN = 'http://127.0.0.1:4999';
const REDIRECT = `${OWN}/session/unified/return`;
const ISHI = { subject: 'person-1', claims: { name: '示例职员', preferred_username: 'shili.zhiyuan' } };

onEachDatabase('the unified login', (database) => {
  let provider: LoopbackProvider;
  let app: App;
  beforeAll(async () => {
    provider = await startProvider(REDIRECT);
    app = appOf(OWN);
  });
  afterAll(async () => {
    await app.close();
    await provider.close();
  });
  beforeEach(async () => {
    provider.person = ISHI;
    provider.tamper = untouched;
    await database.pool.query('delete from sessions');
    await database.pool.query('delete from accounts');
  });

  const appOf = (publicUrl: string) =>
    makeApp({
      pool: database.pool,
      clientFolder: '/nowhere',
      development: false,
      publicUrl,
      unifiedLogin: {
        issuer: new URL(provider.issuer),
        clientId: CLIENT.id,
        clientSecret: CLIENT.secret,
        name: '示例统一认证',
        publicUrl,
      },
    });
  const browser = () => new Browser(app, OWN);
  const accounts = async () => (await database.pool.query('select * from accounts order by created_at')).rows;
  const sessions = async () => (await database.pool.query('select * from sessions')).rows;
  /** Up to the provider's answer, which it does not hand on. */
  const upToCode = async (by: Browser) => {
    const isReturn = (url: URL) => url.href.startsWith(REDIRECT);
    return new URL((await by.follow('/session/unified?to=/plan', isReturn)).path, OWN);
  };
  const meOf = async (by: Browser) => {
    const request = graphqlRequest('{ me { account { name shownName unifiedLogin } grants { id } } }', {});
    request.headers.set('cookie', [...by.cookiesOf()].map(([name, value]) => `${name}=${value}`).join('; '));
    const { data } = (await (await app.handle(request)).json()) as { data: { me: unknown } };
    return data.me;
  };
  const expectNobody = async (by: Browser) => {
    expect(await sessions()).toEqual([]);
    expect(await accounts()).toEqual([]);
    expect(await meOf(by)).toBeNull();
  };

  it('lets somebody in, leads on to where he was going, and gives him an account without any right', async () => {
    const by = browser();
    expect((await by.follow('/session/unified?to=%2Fplan%3Fplace%3D990001%23x')).path).toBe('/plan?place=990001#x');
    expect(await meOf(by)).toEqual({
      account: { name: 'shili.zhiyuan', shownName: '示例职员', unifiedLogin: true },
      grants: [],
    });
    const [account] = await accounts();
    expect(account).toMatchObject({ oidc_issuer: provider.issuer, oidc_subject: 'person-1', password_hash: null });
    expect([...by.cookiesOf().keys()]).toEqual(['gezhong_session']);
    const { rows } = await database.pool.query(
      `select actor_id, details from audit_log where action = 'session.begun' order by position desc limit 1`,
    );
    expect(rows).toEqual([{ actor_id: account.id, details: { given: { way: 'unified' } } }]);
  });

  it('asks the provider with state, nonce and PKCE, and tells it nothing that it must not know', async () => {
    const by = browser();
    await by.follow('/session/unified');
    const asked = new URL(by.visited.find((address) => address.includes('code_challenge'))!).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: CLIENT.id,
      response_type: 'code',
      redirect_uri: REDIRECT,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(by.visited.join()).not.toContain(encodeURIComponent(CLIENT.secret));
  });

  it('knows somebody again by issuer and subject, whatever he is called by then', async () => {
    await browser().follow('/session/unified');
    provider.person = { ...ISHI, claims: { name: '新名', preferred_username: 'other' } };
    const again = browser();
    await again.follow('/session/unified');
    expect(await accounts()).toHaveLength(1);
    expect(await sessions()).toHaveLength(2);
    expect(await meOf(again)).toMatchObject({ account: { name: 'shili.zhiyuan' } });
  });

  it('never opens an account of the same name that was there before', async () => {
    await database.pool.query(
      `insert into accounts (id, name, shown_name) values (gen_random_uuid(), 'SHILI.zhiyuan', '示例管理员')`,
    );
    const by = browser();
    await by.follow('/session/unified');
    expect(await accounts()).toHaveLength(2);
    expect(await meOf(by)).toMatchObject({ account: { name: expect.stringMatching(/^shili\.zhiyuan-[0-9a-f]{6}$/) } });
  });

  it('makes one account of one person who comes twice at once', async () => {
    const [one, other] = [browser(), browser()];
    const [first, second] = [await upToCode(one), await upToCode(other)];
    await Promise.all([one.visit(first.href), other.visit(second.href)]);
    expect(await accounts()).toHaveLength(1);
    expect(await sessions()).toHaveLength(2);
  });

  it('gives whoever has no name that could be one a name, and shows nothing that cannot be seen', async () => {
    provider.person = {
      subject: 'person-2',
      claims: { preferred_username: 'demonstration:administrator', name: '\u202e示例\u0007' },
    };
    const by = browser();
    await by.follow('/session/unified');
    expect(await meOf(by)).toMatchObject({
      account: { name: expect.stringMatching(/^unified-[0-9a-f]{16}$/), shownName: '示例' },
    });
  });

  it('gives another session to whoever had one, and ends that', async () => {
    const by = browser();
    await by.follow('/session/unified');
    const before = by.cookiesOf().get('gezhong_session');
    await by.follow('/session/unified');
    expect(by.cookiesOf().get('gezhong_session')).not.toBe(before);
    expect(await sessions()).toHaveLength(1);
  });

  it('refuses an account that was disabled', async () => {
    await browser().follow('/session/unified');
    await database.pool.query('delete from sessions');
    await database.pool.query('update accounts set disabled_at = now()');
    const by = browser();
    expect((await by.follow('/session/unified?to=/plan')).path).toBe('/sign-in?problem=ACCOUNT_DISABLED&to=%2Fplan');
    expect(await sessions()).toEqual([]);
    expect(await meOf(by)).toBeNull();
  });

  it('leads back to the sign-in screen whom the provider does not let in', async () => {
    provider.person = null;
    const by = browser();
    expect((await by.follow('/session/unified')).path).toBe('/sign-in?problem=UNIFIED_LOGIN_DENIED');
    await expectNobody(by);
  });

  it('leads nobody to another site', async () => {
    for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '/%09/evil.example']) {
      const by = browser();
      const landed = await by.follow(`/session/unified?to=${to.includes('%') ? to : encodeURIComponent(to)}`);
      expect(landed.path).toBe('/');
    }
  });

  it('keeps its cookies to https and this host where browsers come by https', async () => {
    const secure = appOf('https://gezhong.example');
    try {
      const response = await secure.handle(new Request('https://gezhong.example/session/unified'));
      expect(response.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-gezhong_login=[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/),
      ]);
      const sent = new URL(response.headers.get('location')!).searchParams.get('redirect_uri');
      expect(sent).toBe('https://gezhong.example/session/unified/return');
    } finally {
      await secure.close();
    }
  });

  it('is not there where it is not set', async () => {
    const without = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false });
    expect((await without.handle(new Request(`${OWN}/session/unified`))).status).toBe(404);
    expect((await without.handle(new Request(REDIRECT))).status).toBe(404);
    await without.close();
    expect((await app.handle(new Request(`${OWN}/session/unified`, { method: 'POST' }))).status).toBe(405);
  });

  describe('refuses', () => {
    const EXPIRED = '/sign-in?problem=UNIFIED_LOGIN_EXPIRED';

    it('a code that was redeemed before', async () => {
      const by = browser();
      const address = await upToCode(by);
      const cookies = new Map(by.cookiesOf());
      await by.visit(address.href);
      await database.pool.query('delete from sessions');
      expect((await by.follow(address.href)).path).toBe(EXPIRED);
      // Neither does it hold where the sign-in under way was kept.
      const thief = browser();
      for (const [name, value] of cookies) thief.cookiesOf().set(name, value);
      expect((await thief.follow(address.href)).path).toContain('problem=UNIFIED_LOGIN_FAILED');
      expect(await sessions()).toEqual([]);
    });

    it('a browser that began no sign-in, or another one: nobody is signed in as whom he did not choose', async () => {
      const attacker = browser();
      const address = await upToCode(attacker);
      const asked = provider.requests();
      expect((await browser().follow(address.href)).path).toBe(EXPIRED);
      const victim = browser();
      await upToCode(victim);
      const between = provider.requests();
      expect((await victim.follow(address.href)).path).toBe(`${EXPIRED}&to=%2Fplan`);
      expect(provider.requests()).toBe(between);
      expect(between).toBeGreaterThan(asked);
      await expectNobody(victim);
    });

    it('another state, and a sign-in under way that somebody wrote himself or that took too long', async () => {
      const by = browser();
      const address = await upToCode(by);
      const kept = by.cookiesOf().get('gezhong_login')!;
      const other = new URL(address);
      other.searchParams.set('state', 'x'.repeat(43));
      expect((await by.follow(other.href)).path).toContain(EXPIRED);
      for (const wrong of [`${kept.slice(0, -2)}AA`, 'e30', `${kept}${kept}`]) {
        by.cookiesOf().set('gezhong_login', wrong);
        expect((await by.follow(address.href)).path).toContain(EXPIRED);
      }
      await expectNobody(by);
    });

    it('an answer that names another issuer (RFC 9207)', async () => {
      const by = browser();
      const address = await upToCode(by);
      address.searchParams.set('iss', 'http://127.0.0.1:1');
      expect((await by.follow(address.href)).path).toContain('problem=UNIFIED_LOGIN_FAILED');
      await expectNobody(by);
    });

    it('to be of use to whoever steals a code: without its proof it is worth nothing', async () => {
      const address = await upToCode(browser());
      const response = await fetch(`${provider.issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${CLIENT.id}:${encodeURIComponent(CLIENT.secret)}`)}` },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: address.searchParams.get('code')!,
          redirect_uri: REDIRECT,
        }),
      });
      expect(await response.json()).toMatchObject({ error: 'invalid_grant' });
    });

    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const changing =
      (change: Record<string, unknown>): Tamper =>
      (body) => ({ ...body, id_token: provider.forge({ ...provider.claimsOf(String(body.id_token)), ...change }) });
    const now = Math.floor(Date.now() / 1000);
    const attacks: Readonly<Record<string, Tamper>> = {
      'of another issuer': changing({ iss: 'https://login.example' }),
      'for another program': changing({ aud: 'another' }),
      'that expired': changing({ exp: now - 3600, iat: now - 7200 }),
      'of another sign-in': changing({ nonce: 'another' }),
      'without a nonce': changing({ nonce: undefined }),
      'without a subject': changing({ sub: undefined }),
      'signed by somebody else': (body) => ({
        ...body,
        id_token: provider.forge(provider.claimsOf(String(body.id_token)), stranger),
      }),
      'signed by nobody': (body) => {
        const claims = Buffer.from(JSON.stringify(provider.claimsOf(String(body.id_token)))).toString('base64url');
        return { ...body, id_token: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.` };
      },
      'whose words were changed': (body) => {
        const [head, , signature] = String(body.id_token).split('.');
        const claims = { ...provider.claimsOf(String(body.id_token)), sub: 'somebody-else' };
        return {
          ...body,
          id_token: [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.'),
        };
      },
      'that is not there': ({ id_token: _, ...body }) => body,
    };

    it('no token that only the test forged as the provider would', async () => {
      provider.tamper = changing({});
      const by = browser();
      expect((await by.follow('/session/unified')).path).toBe('/');
      expect(await sessions()).toHaveLength(1);
    });

    it.each(Object.keys(attacks))('a token %s', async (attack) => {
      provider.tamper = attacks[attack]!;
      const by = browser();
      expect((await by.follow('/session/unified')).path).toBe('/sign-in?problem=UNIFIED_LOGIN_FAILED');
      await expectNobody(by);
    });
  });
});
