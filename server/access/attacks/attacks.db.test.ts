import { request as rawRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY } from '../../testing/tiny_place.ts';
import { HttpBrowser } from './testing/http_browser.ts';
import { OTHER_PLACE, type RunningCity, runCity } from './testing/running_city.ts';
import { reportCase, SECRETS, type SeededCity, seedCity } from './testing/seed_city.ts';

const PLACE = `jurisdiction(code: "${TINY.code}")`;
const EAST = '990001001002';

onEachDatabase('an attacker over the network', (database) => {
  let city: RunningCity;
  let seeded: SeededCity;
  let administrator: HttpBrowser;
  let visitor: HttpBrowser;
  /** Holds the community beside the one of the cases. */
  let neighbour: HttpBrowser;
  /** Administers another place. */
  let stranger: HttpBrowser;
  beforeAll(async () => {
    city = await runCity(database.pool);
    administrator = await city.signedIn('attacked', [{ role: 'administrator' }]);
    seeded = await seedCity(city, administrator);
    visitor = new HttpBrowser(city.url);
    neighbour = await city.signedIn('neighbour', [{ role: 'community', region: EAST }]);
    stranger = await city.signedIn('stranger', [{ role: 'administrator', jurisdiction: OTHER_PLACE }]);
  });
  afterAll(() => city?.close());

  const tellsNothing = (text: string) => {
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  };
  const json = (path: string, body: string, headers: Record<string, string> = {}) =>
    visitor.send('POST', path, body, headers);
  /** Headers and paths as no client library would send them. */
  const raw = (path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; text: string; headers: string }>((resolve, reject) => {
      const { hostname, port } = new URL(city.url);
      const sent = rawRequest({ hostname, port, path, headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode!,
            text: Buffer.concat(pieces).toString(),
            headers: answer.rawHeaders.join('\n'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end();
    });

  it('reads another street’s case by no id, alias, fragment or variable', async () => {
    const { main, duplicate, merged, sent } = seeded.cases;
    const ids = [main, duplicate, merged, sent];
    const aliases = ids.map((id, i) => `a${i}: case(id: "${id}") { ...all }`).join(' ');
    const query = `{ ${PLACE} { ${aliases} } } fragment all on Case { id description events { note } reporters { name } }`;
    for (const who of [neighbour, stranger, visitor]) {
      const { data, text } = await who.ask(query);
      tellsNothing(text);
      for (const each of Object.values((data?.jurisdiction as object | null | undefined) ?? {}))
        expect(each).toBeNull();
    }
    const step = { case: main, sequence: 1, step: 'noted', note: 'x', actor: { role: 'community' } };
    const mutation = `mutation($s: [CaseStepInput!]!) { takeCaseSteps(jurisdiction: "${TINY.code}", steps: $s) { description } }`;
    // One that is not there and one that is somebody else's are the same.
    const missing = { ...step, case: '00000000-0000-7000-8000-00000000dead' };
    const refused = async (given: object) =>
      (await neighbour.ask(mutation, { s: [given] })).errors![0]!.extensions.code;
    expect(await refused(step)).toBe(await refused(missing));
    const reveal = `mutation($id: ID!) { revealReporters(jurisdiction: "${TINY.code}", case: $id, reason: "想知道是谁") { name } }`;
    expect(await neighbour.refusal(reveal, { id: main })).toBe(await neighbour.refusal(reveal, { id: missing.case }));
  });

  it('reads nothing of it beside GraphQL: no photo, blob, tile, table or Open311 request', async () => {
    const photo = `/photos/${TINY.code}/${seeded.photo}`;
    for (const path of [photo, `${photo}/thumbnail`, seeded.network, `/exports/${TINY.code}/cases.csv`]) {
      expect([path, (await visitor.send('GET', path)).status]).toEqual([path, 401]);
      expect([path, (await stranger.send('GET', path)).status]).toEqual([path, 404]);
    }
    expect((await administrator.send('GET', photo)).status).toBe(200);
    expect((await neighbour.send('GET', photo)).status).toBe(404);
    const table = await neighbour.send('GET', `/exports/${TINY.code}/cases.csv`);
    tellsNothing(await table.text());
    const whole = await (await administrator.send('GET', `/exports/${TINY.code}/cases.csv`)).text();
    expect(whole).toContain(seeded.cases.main);
    for (const path of ['requests.json', `requests/${seeded.cases.main}.json`]) {
      const text = await (await visitor.send('GET', `/open311/v2/${path}?jurisdiction_id=${TINY.code}`)).text();
      for (const secret of [SECRETS.reporter, SECRETS.phone, SECRETS.email]) expect(text).not.toContain(secret);
    }
  });

  it('is told nothing more by a subscription that is open when the right to it ends', async () => {
    const place = `jurisdiction: "${TINY.code}"`;
    const { startRedraw } = await administrator.told<{ startRedraw: { id: string } }>(
      `mutation { startRedraw(${place}, redraw: { name: "示例草案", scope: "990001001001" }) { id } }`,
    );
    const show = (window: string) =>
      administrator.told(`mutation { showRedrawPresence(${place}, id: "${startRedraw.id}", presence: {
        window: "${window}", grids: [] }) }`);
    const validTo = new Date(Date.now() + 4000);
    const ending = await city.signedIn('ending', [
      { role: 'community', validTo },
      { role: 'planner', validTo },
    ]);
    const stop = new AbortController();
    const subscriptions = [
      `subscription { changes(${place}) { changes { ... on CaseChange { case { description } } } } }`,
      `subscription { redrawNews(${place}, id: "${startRedraw.id}", after: 0) { present { window } } }`,
    ];
    const heard = subscriptions.map((): string[] => []);
    const listening = subscriptions.map(async (query, i) => {
      for await (const { text } of ending.stream(query, {}, stop.signal)) heard[i]!.push(text);
    });
    await reportCase(administrator, { description: '结束之前' });
    await show('结束之前');
    await new Promise((resolve) => setTimeout(resolve, 4500));
    await reportCase(administrator, { description: '结束之后' });
    await show('结束之后');
    await Promise.race([Promise.allSettled(listening), new Promise((resolve) => setTimeout(resolve, 3000))]);
    stop.abort();
    await Promise.allSettled(listening);
    for (const told of heard) {
      expect(told.join()).not.toContain('结束之后');
      expect(told.join()).toMatch(/NOT_ALLOWED/);
    }
    expect(heard[1]!.join()).toContain('结束之前');
  }, 60_000);

  it('gets nowhere with a cursor that nobody gave', async () => {
    for (const cursor of [
      'x',
      Buffer.from("1' or '1'='1").toString('base64url'),
      Buffer.from('["9","9"]').toString('base64url'),
      '9'.repeat(300),
    ]) {
      const after = JSON.stringify(cursor);
      expect(await administrator.refusal(`{ ${PLACE} { cases(after: ${after}) { totalCount } } }`)).toMatch(/CURSOR/);
      expect(await administrator.refusal(`{ auditEntries(after: ${after}) { nodes { position } } }`)).toMatch(/CURSOR/);
      expect(await administrator.refusal(`{ accounts(after: ${after}) { nodes { id } } }`)).toMatch(/CURSOR/);
      const changes = `subscription { changes(jurisdiction: "${TINY.code}", after: ${after}) { cursor } }`;
      expect((await administrator.firstOf(changes)).errors![0]!.extensions.code).toMatch(/CURSOR/);
    }
    // One that was given to somebody who sees more leads to no more.
    const { data } = await administrator.ask(`{ ${PLACE} { cases(first: 1) { pageInfo { endCursor } } } }`);
    const { endCursor } = (data as { jurisdiction: { cases: { pageInfo: { endCursor: string } } } }).jurisdiction.cases
      .pageInfo;
    tellsNothing(
      (await neighbour.ask(`{ ${PLACE} { cases(after: "${endCursor}") { nodes { id description } } } }`)).text,
    );
  });

  describe('from another site', () => {
    const mutation = `mutation { eraseReporter(jurisdiction: "${TINY.code}", case: "x", reason: "y") { id } }`;
    it('sends no mutation by GET, form, plain text, multipart, batch or a query kept before', async () => {
      const body = JSON.stringify({ query: mutation });
      const got = await administrator.send('GET', `/graphql?query=${encodeURIComponent(mutation)}`);
      expect([got.status, await got.text()]).toEqual([405, expect.not.stringContaining('"data":{')]);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/graphql',
        'text/json',
      ]) {
        const answer = await administrator.send('POST', '/graphql', body, { 'content-type': type });
        expect([type, answer.status]).toEqual([type, 415]);
      }
      expect((await administrator.send('POST', '/graphql', `[${body},${body}]`)).status).toBe(400);
      const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
      expect((await (await administrator.send('POST', '/graphql', persisted)).json()) as object).not.toHaveProperty(
        'data.eraseReporter',
      );
    });

    it('finds no header that would let a page of it read an answer', async () => {
      for (const path of [
        '/graphql',
        '/session',
        '/open311/v2/discovery.json',
        `/photos/${TINY.code}/${seeded.photo}`,
      ]) {
        const answer = await administrator.send('GET', path, undefined, { origin: 'https://evil.example' });
        expect([path, answer.headers.get('access-control-allow-credentials')]).toEqual([path, null]);
        expect(answer.headers.get('access-control-allow-origin') ?? '').not.toContain('evil');
      }
    });
  });

  it('neither splits an answer nor makes it lead to a host of his', async () => {
    for (const path of [
      '/session/unified?to=%0d%0aset-cookie:%20a=b',
      '/nothing%0d%0ax-injected:%201',
      '/wall?to=//evil.example',
    ]) {
      const answer = await raw(path, { host: 'evil.example' });
      expect(answer.headers.toLowerCase()).not.toMatch(/x-injected|a=b|evil\.example/);
    }
    const answer = await raw('/open311/v2/discovery.json', { host: 'evil.example/"><script>' });
    expect(answer.text).not.toContain('evil.example');
  });

  it('leaves no folder by photos, tiles, tables, blobs or files of the client', async () => {
    const climbs = [
      '../../../../etc/passwd',
      '..%2f..%2f..%2fetc%2fpasswd',
      '%2e%2e/%2e%2e/package.json',
      '..\\..\\package.json',
      '....//package.json',
      '%00',
    ];
    const under = [
      '/',
      `/photos/${TINY.code}/`,
      `/tiles/${TINY.code}/x/`,
      '/blobs/',
      `/exports/${TINY.code}/`,
      '/assets/',
    ];
    for (const path of under.flatMap((folder) => climbs.map((climb) => `${folder}${climb}`))) {
      const answer = await raw(path, { cookie: administrator.cookie! });
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
      expect(answer.text).not.toMatch(/root:|"dependencies"/);
    }
  });

  it('makes nobody unpack a bomb: a compressed body is not taken for what it would become', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x20));
    for (const path of ['/graphql', '/session', `/inbox/${TINY.code}`]) {
      const before = process.memoryUsage().arrayBuffers;
      const answer = await visitor.send('POST', path, bomb, {
        'content-encoding': 'gzip',
        authorization: `Bearer ${seeded.senderKey}`,
      });
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
    }
  });

  it('changes no object of the program by the names of its prototypes', async () => {
    const keys = ['__proto__', 'constructor', 'prototype'];
    for (const key of keys) {
      await json('/session', `{"${key}":{"polluted":true,"prototype":{"polluted":true}},"name":"a","password":"b"}`);
      await administrator.send(
        'POST',
        '/graphql',
        `{"query":"query($v: CaseFilter) { __typename }","variables":{"${key}":{"polluted":true},"v":{"${key}":{"polluted":true}}}}`,
      );
      await visitor.send('POST', `/inbox/${TINY.code}`, `{"${key}":{"polluted":true},"id":"p","kind":"hazard"}`, {
        authorization: `Bearer ${seeded.senderKey}`,
      });
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    for (const key of keys)
      expect((await visitor.send('GET', `/photos/${key}/${key}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('stores no text that no database keeps, nor a name without end', async () => {
    const save = 'mutation($a: AccountInput!) { saveAccount(account: $a) { account { id } } }';
    const refused = (name: string, shownName = '示例') => administrator.refusal(save, { a: { name, shownName } });
    expect(await refused('nul\0')).toBe('BAD_TEXT');
    expect(await refused('half\ud800')).toBe('BAD_TEXT');
    expect(await refused('x'.repeat(100_000))).toBe('BAD_ACCOUNT_NAME');
    expect(await refused('ok', '长'.repeat(100_000))).toBe('BAD_SHOWN_NAME');
    expect(await refused('\u0430ttacked')).toBe('BAD_ACCOUNT_NAME');
    expect(await refused('ａｔｔａｃｋｅｄ')).toBe('ACCOUNT_EXISTS');
    expect(await refused('ATTACKED')).toBe('ACCOUNT_EXISTS');
    const report = 'mutation($r: CaseReport!) { reportCase(jurisdiction: "990001", report: $r) { id } }';
    for (const description of ['a\0', 'b\udfff'])
      expect(await administrator.refusal(report, { r: { kind: 'hazard', description } })).toBe('BAD_TEXT');
  });

  it('is told by no answer how the program is made, nor of what he may not see whether it is there', async () => {
    const paths = [
      '/',
      '/nothing',
      '/graphql',
      '/session',
      `/photos/${TINY.code}/x`,
      '/tiles/x',
      '/blobs/x',
      '/exports/x',
      '/hotline/x',
      '/inbox/x',
      '/open311/v2/x',
    ];
    for (const path of paths) {
      const answer = await visitor.send('GET', path);
      const text = await answer.text();
      expect(text).not.toMatch(/\n\s+at |node_modules|\.ts:\d|select .* from/);
      expect([path, answer.headers.get('x-content-type-options'), answer.headers.get('x-powered-by')]).toEqual([
        path,
        'nosniff',
        null,
      ]);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    const there = await stranger.send('GET', `/photos/${TINY.code}/${seeded.photo}`);
    const gone = await stranger.send('GET', `/photos/${TINY.code}/${'b'.repeat(64)}`);
    expect([there.status, await there.text()]).toEqual([gone.status, await gone.text()]);
    const account = '{ account(id: "ID") { name } }';
    const asked = async (id: string) => (await stranger.ask(account.replace('ID', id))).text;
    expect(await asked(administrator.account!)).toBe(await asked('00000000-0000-4000-8000-00000000dead'));
  });

  // Last, since this machine's address has taken all of its tries then.
  it('gets no more tries to sign in by writing other addresses into X-Forwarded-For', async () => {
    const codes: number[] = [];
    for (let i = 0; i < 70; i++) {
      const headers = {
        'x-forwarded-for': `203.0.113.${i}`,
        'x-real-ip': `203.0.113.${i}`,
        forwarded: `for=203.0.113.${i}`,
      };
      codes.push((await visitor.send('POST', '/session', { name: `nobody-${i}`, password: 'x' }, headers)).status);
    }
    expect(codes.slice(-10)).toEqual(Array.from({ length: 10 }, () => 429));
  });
});
