import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEverybody } from './access/testing/everybody.ts';
import { type App, makeApp } from './app.ts';
import { type Listening, listen } from './http/listen.ts';
import { createPool } from './store/pool.ts';

/** A program whose database cannot be reached: what is refused here is refused before any query. */
const folder = mkdtempSync(join(tmpdir(), 'gezhong-app-'));
const pool = createPool({ kind: 'server', url: 'postgres://127.0.0.1:1/none' });
let app: App;
let listening: Listening;

beforeAll(async () => {
  app = makeApp({ pool, clientFolder: folder, development: false, identify: asEverybody });
  listening = await listen('127.0.0.1', 0);
  listening.serve((request) => app.handle(request));
});
afterAll(async () => {
  await listening.close();
  await app.close();
  await pool.end();
  rmSync(folder, { recursive: true });
});

const GIGABYTE = 1024 ** 3;

/** Sends zeros until a gigabyte is sent or an answer has come. */
function upload(path: string, headers: Record<string, string | number>): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${listening.url}${path}`, { method: 'POST', headers });
    const zeros = Buffer.alloc(256 * 1024);
    let sent = 0;
    let answered = false;
    request.on('response', (response) => {
      answered = true;
      response.resume();
      request.destroy();
      resolve({ status: response.statusCode!, sent });
    });
    request.on('error', (error) => {
      if (!answered) reject(error);
    });
    const send = () => {
      while (!answered && sent < GIGABYTE) {
        sent += zeros.byteLength;
        if (!request.write(zeros)) return request.once('drain', send);
      }
      if (!answered) request.end();
    };
    send();
  });
}

describe('a gigabyte of garbage', () => {
  const json = { 'content-type': 'application/json' };
  it.each([
    ['with its length', '/graphql', { ...json, 'content-length': GIGABYTE }, 413],
    ['in pieces', '/graphql', { ...json, 'transfer-encoding': 'chunked' }, 413],
    ['as a form with files', '/graphql', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['to the tiles', '/tiles/', { 'transfer-encoding': 'chunked' }, 405],
    ['to a page', '/review', { 'transfer-encoding': 'chunked' }, 405],
  ])('sent %s is refused at once, without growing the memory', async (_, path, headers, status) => {
    const before = process.memoryUsage().rss;
    const answer = await upload(path, headers);
    expect(answer.status).toBe(status);
    expect(answer.sent).toBeLessThan(64 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
  });
});

describe('requests that cannot be', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    app.handle(new Request('http://localhost/graphql', { method: 'POST', headers, body }));

  it('are refused by method and by type', async () => {
    const put = await app.handle(new Request('http://localhost/graphql', { method: 'PUT', body: '{}' }));
    expect(put.status).toBe(405);
    expect((await post('query={jurisdictions{code}}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('{"query":"{ __typename }"}')).status).toBe(200);
    const mutation = encodeURIComponent(
      'mutation { reportCase(jurisdiction: "1", report: { kind: "a", description: "b" }) { id } }',
    );
    expect((await app.handle(new Request(`http://localhost/graphql?query=${mutation}`))).status).toBe(405);
  });

  it('do not carry several queries at once', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  const codesOf = async (query: string, variables: string): Promise<string[]> => {
    const answer = await (await post(`{"query":${JSON.stringify(query)},"variables":${variables}}`)).json();
    return (answer.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
  };
  const SAVE =
    'mutation($edits: PlanEdits!) { saveScenario(jurisdiction: "1", scenario: { name: "a", edits: $edits }) { id } }';
  const NAME = 'query($code: ID!) { jurisdiction(code: $code) { code } }';
  const FEED = 'subscription($code: ID!) { changes(jurisdiction: $code) { cursor } }';
  it.each([
    ['U+0000 in a variable', NAME, '{"code":"a\\u0000b"}', 'BAD_TEXT'],
    ['half a surrogate pair in a variable', NAME, '{"code":"\\ud800"}', 'BAD_TEXT'],
    ['U+0000 in what is subscribed to', FEED, '{"code":"\\u0000"}', 'BAD_TEXT'],
    ['U+0000 inside edits', SAVE, '{"edits":[{"kind":"open_gate","gate":"\\u0000"}]}', 'BAD_TEXT'],
    ['half a surrogate pair as a key inside edits', SAVE, '{"edits":[{"\\udc00":1}]}', 'BAD_TEXT'],
    ['U+0000 in the query', '{ jurisdiction(code: "a\\u0000") { code } }', '{}', 'BAD_TEXT'],
    ['lists in lists a hundred thousand deep', SAVE, `{"edits":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'BAD_INPUT'],
    ['a whole pair and Chinese, which may be', NAME, '{"code":"😀\\ud83d\\ude00中"}', 'DATABASE_UNAVAILABLE'],
  ])('say what is wrong with %s before anything is looked up', async (_, query, variables, code) => {
    expect(await codesOf(query, variables)).toEqual([code]);
  });

  it('are answered as not ready while the database is away, and without its secrets', async () => {
    const ready = await app.handle(new Request('http://localhost/readyz'));
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not_ready', database: 'unreachable', schema: 'unknown', place: 'unknown', feed: 'ok' },
    ]);
    // The process lives all the same.
    expect((await app.handle(new Request('http://localhost/healthz'))).status).toBe(200);
    const answer = await (await post('{"query":"{ jurisdictions { code } }"}')).json();
    expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
  });

  it('get headers that keep a browser from guessing, framing and loading from outside', async () => {
    const { headers } = await app.handle(new Request('http://localhost/nothing'));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/https?:/);
  });

  it('find GraphiQL only in development', async () => {
    const asPage = () => new Request('http://localhost/graphql', { headers: { accept: 'text/html' } });
    expect(await (await app.handle(asPage())).text()).not.toContain('GraphiQL');
    const open = makeApp({ pool, clientFolder: folder, development: true, identify: asEverybody });
    const page = await (await open.handle(asPage())).text();
    expect(page).toContain('GraphiQL');
    // Everything that it loads comes along.
    expect(page).not.toMatch(/(src|href)="?https?:/);
    await open.close();
  });
});
