import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEverybody } from '../access/testing/everybody.ts';
import { type App, makeApp } from '../app.ts';
import { createPool } from '../store/pool.ts';
import { noteAddress } from './remote_address.ts';
import { RATES } from './request_limits.ts';

/** Whatever is asked of a program whose database is away: every route fails somewhere, and none tells more than it should. */
const folder = mkdtempSync(join(tmpdir(), 'gezhong-refusals-'));
const pool = createPool({ kind: 'server', url: 'postgres://someone:database-password@127.0.0.1:1/none' });
let app: App;
beforeAll(() => {
  app = makeApp({
    pool,
    clientFolder: folder,
    development: false,
    publicUrl: 'https://gezhong.example',
    metricsToken: 'metrics-token',
    identify: asEverybody,
  });
});
afterAll(async () => {
  await app.close();
  await pool.end();
  rmSync(folder, { recursive: true });
});

function requestOf(path: string, init: RequestInit = {}, address = '192.0.2.1'): Request {
  const request = new Request(`http://localhost${path}`, init);
  noteAddress(request, address);
  return request;
}
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const graphql = (query: string, variables: object = {}) => requestOf('/graphql', json({ query, variables }));

const SECRETS = ['张秘密', '13912345678', 'bearer-token-of-somebody', 'query-string-secret', '110101199003078888'];
const DIGEST = 'c'.repeat(64);
const FAILING: readonly (readonly [string, Request])[] = [
  ['a query', graphql('{ jurisdictions { code } }')],
  ['a broken query', graphql('{ jurisdictions { ')],
  ['a field that is not there', graphql('{ nothing }')],
  [
    'a report',
    graphql('mutation($r: CaseReport!) { reportCase(jurisdiction: "990001", report: $r) { id } }', {
      r: { kind: 'hazard', description: SECRETS[0], reporter: { name: SECRETS[0], phone: SECRETS[1] } },
    }),
  ],
  ['a body that is no JSON', requestOf('/graphql', json(`{"query": ${SECRETS[0]}`))],
  ['a body of another type', requestOf('/graphql', { method: 'POST', body: SECRETS[0]! })],
  ['another method', requestOf('/graphql', { method: 'PUT', body: '{}' })],
  ['signing in', requestOf('/session', json({ name: SECRETS[0], password: SECRETS[3] }))],
  ['signing in without words', requestOf('/session', json('{'))],
  ['signing out', requestOf('/session', { method: 'DELETE' })],
  [
    'a photo',
    requestOf('/photos/990001', { method: 'POST', headers: { 'content-type': 'image/jpeg' }, body: 'no photo' }),
  ],
  ['a stored photo', requestOf(`/photos/990001/${DIGEST}`)],
  ['a tile', requestOf('/tiles/990001/abc/12/3/4')],
  ['a blob', requestOf(`/blobs/${DIGEST}`)],
  ['Open311', requestOf(`/open311/v2/requests.json?q=${SECRETS[3]}`)],
  [
    'a webhook',
    requestOf('/inbox/990001', {
      ...json([{ text: SECRETS[4] }]),
      headers: { authorization: `Bearer ${SECRETS[2]}`, 'content-type': 'application/json' },
    }),
  ],
  ['a hotline file', requestOf('/hotline/990001', { method: 'POST', body: SECRETS[1]! })],
  ['a file of a draft', requestOf(`/redraws/990001/00000000-0000-4000-8000-000000000001.geojson?name=${SECRETS[3]}`)],
  ['an export', requestOf(`/exports/990001/cases.csv?name=${SECRETS[3]}`)],
  ['readiness', requestOf('/readyz')],
  ['the figures', requestOf('/metrics')],
  ['nothing', requestOf(`/nothing?token=${SECRETS[3]}`)],
  ['what is no path', requestOf('/%E0%A4%A')],
];

it.each(FAILING)(
  '%s, with the database away, is answered without a stack, a path of this machine, or the database’s address',
  async (_, request) => {
    const response = await app.handle(request);
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(200);
    expect(text).not.toMatch(/^\s*at |\n\s+at |\.ts:\d+|node_modules|database-password|127\.0\.0\.1/);
    if (response.status >= 400 && !request.url.includes('/open311/')) expect(() => JSON.parse(text)).not.toThrow();
  },
);

it('names browsers the only way to come, and forbids them whatever no page of ours does', async () => {
  const { headers } = await app.handle(requestOf('/nothing'));
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('permissions-policy')).toContain('camera=()');
});

describe('a query', () => {
  const codeOf = async (query: string): Promise<string> => {
    const { errors } = (await (await app.handle(graphql(query))).json()) as {
      errors: { extensions: { code: string } }[];
    };
    return errors[0]!.extensions.code;
  };
  it('that costs more than a million is refused before anything is looked up', async () => {
    // Short to write: each fragment spreads the next ten times.
    const fragments = Array.from(
      { length: 7 },
      (_, i) => `fragment f${i} on Region { parent { ${`...f${i + 1} `.repeat(10)} } }`,
    );
    const query = `{ jurisdiction(code: "990001") { region(code: "1") { ...f0 } } }
      ${fragments.join(' ')} fragment f7 on Region { code }`;
    const began = performance.now();
    expect(await codeOf(query)).toBe('QUERY_TOO_COSTLY');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('that is too deep, too long, or aliased too often is refused', async () => {
    expect(
      await codeOf(`{ ${'jurisdiction(code: "1") { regions { parent { '.repeat(5)}code${' } } }'.repeat(5)} }`),
    ).toMatch(/^QUERY_TOO_/);
    expect(await codeOf(`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: jurisdictions { code }`).join(' ')} }`)).toBe(
      'QUERY_TOO_MANY_ALIASES',
    );
    expect(await codeOf(`{ ${'jurisdictions { code } '.repeat(1500)} }`)).toBe('QUERY_TOO_LONG');
  });

  it('on the schema itself is not answered', async () => {
    expect(await codeOf('{ __schema { types { name } } }')).toBe('NO_INTROSPECTION');
    expect(await codeOf('{ a: __type(name: "Query") { name } }')).toBe('NO_INTROSPECTION');
    expect(await codeOf('{ ...f } fragment f on Query { __schema { types { name } } }')).toBe('NO_INTROSPECTION');
  });

  it('that begins with a cursor that nobody gave is refused, and told nothing', async () => {
    for (const cursor of [
      'garbage',
      'MS4x\u0000',
      '9'.repeat(200),
      Buffer.from('1.-1').toString('base64url'),
      "' or 1=1",
    ]) {
      const request = graphql(
        'subscription($after: Cursor) { changes(jurisdiction: "990001", after: $after) { cursor } }',
        {
          after: cursor,
        },
      );
      const text = await (await app.handle(request)).text();
      expect(text).toMatch(/BAD_CURSOR|BAD_TEXT|DATABASE_UNAVAILABLE/);
    }
  });
});

describe('too many', () => {
  it('mutations of one actor are answered with 429 and when to come again', async () => {
    const rates = { ...RATES, mutation: { perAddress: 100, perActor: 5 } };
    const limited = makeApp({ pool, clientFolder: folder, development: false, identify: asEverybody, rates });
    const mutation = () =>
      limited.handle(graphql('mutation { deleteScenario(jurisdiction: "990001", id: "x", version: 1) }'));
    for (let i = 0; i < 5; i++) expect((await mutation()).status).not.toBe(429);
    const refused = await mutation();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    // Looking is not counted with them.
    expect((await limited.handle(graphql('{ __typename }'))).status).toBe(200);
    await limited.close();
  });

  it('tries to sign in from one address are answered with 429, and another address goes on', async () => {
    const signIn = (address: string) => app.handle(requestOf('/session', json({ name: 'a', password: 'b' }), address));
    let last = await signIn('198.51.100.1');
    // On a busy machine the tries last long enough to be given some back.
    for (let i = 0; i < 5 * RATES.signIn.perAddress && last.status !== 429; i++) last = await signIn('198.51.100.1');
    expect(last.status).toBe(429);
    expect((await signIn('198.51.100.2')).status).not.toBe(429);
  });
});

describe('the figures', () => {
  const ask = (headers: Record<string, string>, address: string) =>
    app.handle(requestOf('/metrics', { headers }, address));
  it('are read on this machine or with the token, and by nobody else', async () => {
    expect((await ask({ host: 'localhost' }, '127.0.0.1')).status).toBe(200);
    expect((await ask({ host: 'gezhong.example' }, '127.0.0.1')).status).toBe(401);
    expect((await ask({}, '192.0.2.1')).status).toBe(401);
    expect((await ask({ authorization: 'Bearer metrics-toke' }, '192.0.2.1')).status).toBe(401);
    const answer = await ask({ authorization: 'Bearer metrics-token' }, '192.0.2.1');
    expect(answer.status).toBe(200);
    const text = await answer.text();
    for (const name of [
      'http_request_seconds',
      'graphql_operation_seconds',
      'too_many_requests_total',
      'sign_ins_total',
    ]) {
      expect(text).toContain(`gezhong_${name}`);
    }
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  it('have as many rows as there are routes and fields, whatever is asked for', async () => {
    const rows = async () => (await (await ask({ host: 'localhost' }, '127.0.0.1')).text()).split('\n').length;
    for (let i = 0; i < 5; i++) await app.handle(requestOf(`/warm-up-${i}`));
    const before = await rows();
    for (let i = 0; i < 50; i++) {
      await app.handle(requestOf(`/made-up-${i}/x`, { method: 'GET' }));
      await app.handle(graphql(`query Name${i} { jurisdictions { code } }`));
    }
    expect((await rows()) - before).toBeLessThan(60);
  });
});
