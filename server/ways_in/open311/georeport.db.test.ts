import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, makeApp } from '../../app.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY } from '../../testing/tiny_place.ts';
import { addSender, revokeSender } from '../senders/manage_senders.ts';
import { readXml, textsAt, type XmlElement } from '../testing/read_xml.ts';
import { startWaysIn } from '../testing/ways_in_place.ts';

/** Fields of the published examples of GeoReport v2, in their order. */
const REQUEST_FIELDS = [
  'service_request_id',
  'status',
  'status_notes',
  'service_name',
  'service_code',
  'description',
  'agency_responsible',
  'service_notice',
  'requested_datetime',
  'updated_datetime',
  'expected_datetime',
  'address',
  'address_id',
  'zipcode',
  'lat',
  'long',
  'media_url',
];
const W3C = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/;
const PLACE = { lat: '38.0011', long: '101.0011' };

onEachDatabase('Open311 GeoReport v2', (database) => {
  let app: App;
  let key: string;
  beforeAll(async () => {
    ({ app, key } = await startWaysIn(database.pool, 'open311'));
  });
  afterAll(() => app.close());

  const ask = (path: string, init?: RequestInit) => app.handle(new Request(`http://localhost/open311/${path}`, init));
  const json = async (path: string) => {
    const response = await ask(path);
    expect(response.status, path).toBe(200);
    return response.json() as Promise<Record<string, unknown>[]>;
  };
  const xml = async (path: string): Promise<XmlElement> => readXml(await (await ask(path)).text());
  const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  const report = async (fields: Record<string, string>, headers?: Record<string, string>) => {
    const given = { api_key: key, service_code: 'snap_report', description: '路灯不亮', ...PLACE, ...fields };
    return ask('v2/requests.json', form(given, headers));
  };
  const reported = async (fields: Record<string, string> = {}, headers?: Record<string, string>): Promise<string> => {
    const response = await report(fields, headers);
    expect(response.status).toBeLessThan(300);
    const [{ service_request_id: id }] = (await response.json()) as [{ service_request_id: string }];
    return id;
  };
  const errorOf = async (response: Response) => {
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const errors = (await response.json()) as { code: number; description: string }[];
    expect(errors).toEqual([{ code: response.status, description: expect.stringMatching(/./) }]);
    return response.status;
  };

  it('is discovered, in both formats alike, with all that the specification requires', async () => {
    const response = await ask('discovery.json', {
      headers: { host: 'grid.example.org', 'x-forwarded-proto': 'https' },
    });
    const document = (await response.json()) as Record<string, unknown>;
    expect(document).toEqual({
      changeset: expect.stringMatching(/^\d{4}-/),
      contact: '示例网格中心',
      key_service: expect.stringMatching(/./),
      endpoints: [
        {
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url: 'https://grid.example.org/open311/v2',
          changeset: expect.stringMatching(/^\d{4}-/),
          type: 'production',
          formats: ['text/xml', 'application/json'],
        },
      ],
    });
    const root = await xml('v2/discovery.xml');
    expect(root.name).toBe('discovery');
    expect(root.children.map(({ name }) => name)).toEqual(Object.keys(document));
    expect(textsAt(root, 'endpoints', 'endpoint', 'formats', 'format')).toEqual(['text/xml', 'application/json']);
  });

  it('names the address that the server was told it has, whatever host was asked', async () => {
    const publicUrl = 'https://map.example.org';
    const named = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, publicUrl });
    const asked = new Request('http://localhost/open311/discovery.json', {
      headers: { host: 'elsewhere.example.com' },
    });
    const { endpoints } = (await (await named.handle(asked)).json()) as { endpoints: { url: string }[] };
    expect(endpoints.map(({ url }) => url)).toEqual([`${publicUrl}/open311/v2`]);
    await named.close();
  });

  it('lists services, and defines each that says so, in XML with its declaration and content type', async () => {
    const response = await ask(`v2/services.xml?jurisdiction_id=${TINY.code}`);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    const services = readXml(text);
    expect(services.name).toBe('services');
    expect(new Set(services.children.map(({ name }) => name))).toEqual(new Set(['service']));
    const listed = (await json('v2/services.json')) as { service_code: string; metadata: boolean }[];
    expect(textsAt(services, 'service', 'service_code')).toEqual(listed.map(({ service_code }) => service_code));
    expect(Object.keys(listed[0]!).sort()).toEqual(
      ['description', 'group', 'keywords', 'metadata', 'service_code', 'service_name', 'type'].sort(),
    );
    const defined = listed.find(({ metadata }) => metadata)!;
    expect(defined).toBeDefined();
    const definition = await xml(`v2/services/${defined.service_code}.xml`);
    expect(definition.name).toBe('service_definition');
    expect(definition.children[0]).toMatchObject({ name: 'service_code', text: defined.service_code });
    const [attribute] = definition.children[1]!.children;
    expect(attribute!.children.map(({ name }) => name)).toEqual([
      'variable',
      'code',
      'datatype',
      'required',
      'datatype_description',
      'order',
      'description',
      'values',
    ]);
    expect(attribute!.children.at(-1)!.children[0]!.children.map(({ name }) => name)).toEqual(['key', 'name']);
  });

  it('takes a report that can be asked for at once, with every field of the published examples', async () => {
    const response = await ask(
      'v2/requests.xml',
      form({
        api_key: key,
        jurisdiction_id: TINY.code,
        service_code: 'snap_report',
        ...PLACE,
        address_string: '示例路 1 号',
        address_id: 'A-7',
        email: 'reporter@example.org',
        device_id: 'tt222111',
        account_id: '123456',
        first_name: '某',
        last_name: '示',
        phone: '13800000000',
        description: '路灯不亮\n请回电13800000000 & <尽快>',
        media_url: 'http://example.org/1.jpg?a=1&b=2',
      }),
    );
    expect(response.status).toBe(201);
    const created = readXml(await response.text());
    expect(created.name).toBe('service_requests');
    const [request] = created.children;
    expect(request!.children.map(({ name }) => name)).toEqual(['service_request_id', 'service_notice', 'account_id']);
    const id = request!.children[0]!.text;
    expect(response.headers.get('location')).toBe(`http://localhost/open311/v2/requests/${id}.xml`);

    const asXml = (await xml(`v2/requests/${id}.xml`)).children[0]!;
    expect(asXml.name).toBe('request');
    expect(asXml.children.map(({ name }) => name)).toEqual(REQUEST_FIELDS);
    const [answered] = await json(`v2/requests/${id}.json`);
    expect(Object.keys(answered!)).toEqual(REQUEST_FIELDS);
    expect(answered).toMatchObject({
      service_request_id: id,
      status: 'open',
      status_notes: expect.stringContaining('信息上报'),
      service_code: 'snap_report',
      description: '路灯不亮\n请回电*** & <尽快>',
      requested_datetime: expect.stringMatching(W3C),
      updated_datetime: expect.stringMatching(W3C),
      address: '示例路 1 号',
      address_id: 'A-7',
      zipcode: null,
      lat: 38.0011,
      long: 101.0011,
      media_url: 'http://example.org/1.jpg?a=1&b=2',
    });
    // The same in both formats, nothing as an empty element.
    for (const { name, text } of asXml.children) expect(text, name).toBe(String(answered![name] ?? ''));
  });

  it('tells nobody who reported, keeps it for those who handle the case, and keeps no device', async () => {
    const id = await reported({ phone: '13811111111', email: 'r@example.org', first_name: 'R', device_id: 'D-1' });
    for (const path of [`v2/requests/${id}.json?extensions=true`, 'v2/requests.json?extensions=true']) {
      const text = await (await ask(path)).text();
      for (const told of ['13811111111', 'r@example.org', 'D-1']) expect(text).not.toContain(told);
    }
    const { rows } = await database.pool.query('select name, phone, email from case_reporters where case_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ name: 'R', phone: '13811111111', email: 'r@example.org' }]);
    const sender = await database.pool.query('select source, sender from cases where id = $1', [id]);
    expect(sender.rows).toEqual([{ source: 'open311', sender: 'test-open311' }]);
  });

  it('of a sensitive kind tells the place to 100 m, and neither words nor address nor media', async () => {
    await database.pool.query("update case_kinds set sensitive = true where code = 'property'");
    const id = await reported({
      service_code: 'property',
      lat: '38.00149',
      long: '101.00149',
      address_string: '1 号楼 501',
      media_url: 'http://example.org/private.jpg',
    });
    const [answered] = await json(`v2/requests/${id}.json?extensions=true`);
    expect(answered).toMatchObject({ lat: 38.001, long: 101.001, description: null, address: null, media_url: null });
    expect(JSON.stringify(answered)).not.toMatch(/501|private|路灯/);
  });

  it('gives the same case to the same key, and 409 to other words under it', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const id = await reported({}, headers);
    expect(await reported({}, headers)).toBe(id);
    expect(await errorOf(await report({ description: '别的' }, headers))).toBe(409);
  });

  it('takes an id for a token, as every service answers at once', async () => {
    const id = await reported();
    expect(await json(`v2/tokens/${id}.json`)).toEqual([{ service_request_id: id, token: id }]);
    expect((await ask('v2/tokens/12345.xml')).status).toBe(404);
  });

  it('lists by number, overriding all else and leaving out what is not there', async () => {
    const ids = [await reported(), await reported({ service_code: 'wish' })];
    const asked = [...ids, '638344', '00000000-0000-4000-8000-000000000000'].join(',');
    const found = await json(`v2/requests.json?service_request_id=${asked}&status=closed&service_code=hazard`);
    expect(new Set(found.map(({ service_request_id: id }) => id))).toEqual(new Set(ids));
  });

  it('lists by service, status, time and page, newest first, each once', async () => {
    const all = await json('v2/requests.json');
    const moments = all.map(({ requested_datetime: moment }) => moment as string);
    expect(moments).toEqual([...moments].sort().reverse());
    const pages = [];
    for (let page = 1; page <= Math.ceil(all.length / 2); page++) {
      pages.push(...(await json(`v2/requests.json?page_size=2&page=${page}`)));
    }
    expect(pages).toEqual(all);
    const wishes = await json('v2/requests.json?service_code=wish,hazard');
    expect(new Set(wishes.map(({ service_code: code }) => code))).toEqual(new Set(['wish']));
    expect(await json('v2/requests.json?status=closed')).toEqual([]);
    expect(await json('v2/requests.json?status=open&status=closed')).toHaveLength(all.length);
    expect(await json('v2/requests.json?start_date=2020-01-01T00:00:00Z')).toEqual([]);
    expect(await json('v2/requests.json?end_date=2020-01-01')).toEqual([]);
    expect(await json('v2/requests.json?service_code=nothing')).toEqual([]);
  });

  it('says with extensions each step, the state and photos, in both formats', async () => {
    const id = await reported();
    const [answered] = await json(`v2/requests/${id}.json?extensions=true`);
    expect(answered).toMatchObject({
      attributes: [],
      extended_attributes: { state: 'reported', placement: 'in_grid', simulated: false, photos: [] },
      notes: [{ type: 'reported', description: '信息上报', datetime: expect.stringMatching(W3C) }],
    });
    const root = await xml(`v2/requests/${id}.xml?extensions=true`);
    expect(textsAt(root, 'request', 'notes', 'note', 'type')).toEqual(['reported']);
    expect(textsAt(root, 'request', 'extended_attributes', 'state')).toEqual(['reported']);
  });

  it('answers in English where English is read, and in the format that is accepted where no ending names one', async () => {
    const english = await ask('v2/requests', {
      headers: { accept: 'application/json', 'accept-language': 'en, zh;q=0.5' },
    });
    expect(english.headers.get('content-type')).toContain('application/json');
    const [first] = (await english.json()) as { status_notes: string }[];
    expect(first!.status_notes).toContain('Reported');
    expect((await ask('v2/requests')).headers.get('content-type')).toBe('text/xml; charset=utf-8');
  });

  describe('refuses', () => {
    it('with 403 a report whose key is missing, wrong, revoked, or for another way in', async () => {
      const { pool } = database;
      const webhook = await addSender(pool, { place: TINY.code, code: 'hook', way: 'webhook', name: '示例' });
      const gone = await addSender(pool, { place: TINY.code, code: 'gone', way: 'open311', name: '示例' });
      expect((await report({ api_key: gone! })).status).toBe(201);
      await revokeSender(pool, TINY.code, 'gone');
      for (const api_key of ['', 'xyz', webhook!, gone!]) expect(await errorOf(await report({ api_key }))).toBe(403);
      const xmlError = await ask('v2/requests.xml', form({ service_code: 'snap_report', ...PLACE }));
      const errors = readXml(await xmlError.text());
      expect(errors.name).toBe('errors');
      expect(textsAt(errors, 'error', 'code')).toEqual(['403']);
      expect(textsAt(errors, 'error', 'description')[0]).toContain('api_key');
    });

    it.each([
      ['an unknown place', 'v2/services.json?jurisdiction_id=123456', 404],
      ['an unknown service', 'v2/services/nothing.json', 404],
      ['an unknown request', 'v2/requests/638344.json', 404],
      ['an unknown address', 'v2/anything.json', 404],
      ['an address with a broken escape', 'v2/services/%E0%A4.json', 404],
      ['a wrong status', 'v2/requests.json?status=done', 400],
      ['a wrong date', 'v2/requests.json?start_date=tomorrow', 400],
      ['a start after the end', 'v2/requests.json?start_date=2026-02-01&end_date=2026-01-01', 400],
      ['a page beyond a thousand', 'v2/requests.json?page_size=1001', 400],
      ['U+0000', 'v2/requests.json?service_code=a%00', 400],
    ])('%s', async (_, path, status) => {
      expect(await errorOf(await ask(path))).toBe(status);
    });

    it.each([
      ['no service', { service_code: '' }, 400],
      ['an unknown service', { service_code: 'nothing' }, 404],
      ['no place', { lat: '', long: '' }, 400],
      ['half a place', { long: '' }, 400],
      ['no place on earth', { lat: '91' }, 400],
      ['another city', { lat: '31.2', long: '121.5' }, 400],
      ['nowhere', { lat: '0', long: '0' }, 400],
      ['media that the server could be sent to by', { media_url: 'file:///etc/passwd' }, 400],
      ['control characters', { description: 'a\u{8}b' }, 400],
      ['an address with U+0000', { address_string: 'a\0b' }, 400],
      ['too many words', { description: '长'.repeat(5000) }, 400],
      ['a body of 5 MB', { description: 'x'.repeat(5_000_000) }, 413],
      ['an address that is too long', { address_string: '长'.repeat(1000) }, 400],
      ['a name that is too long', { first_name: '长'.repeat(1000) }, 400],
    ])('a report with %s', async (_, fields, status) => {
      const before = await database.pool.query('select count(*)::int as n from cases');
      expect(await errorOf(await report(fields as unknown as Record<string, string>))).toBe(status);
      const after = await database.pool.query('select count(*)::int as n from cases');
      expect(after.rows).toEqual(before.rows);
    });

    it('other methods with 405 and the ones that there are, other content types with 415', async () => {
      const put = await ask('v2/requests.json', { method: 'PUT', body: 'x' });
      expect(put.headers.get('allow')).toBe('GET, HEAD, POST');
      expect(await errorOf(put)).toBe(405);
      expect(await errorOf(await ask('v2/services.json', { method: 'DELETE' }))).toBe(405);
      const typed = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
      expect(await errorOf(await ask('v2/requests.json', typed))).toBe(415);
    });

    it('text that is not UTF-8', async () => {
      const gbk = {
        ...form({}),
        body: `api_key=${key}&service_code=snap_report&lat=38.001&long=101.001&description=%C2%B7%B5%C6`,
      };
      expect(await errorOf(await ask('v2/requests.json', gbk))).toBe(400);
    });
  });
});
