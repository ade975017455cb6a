import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../app.ts';
import type { StepOfCase } from '../../cases/take_steps.ts';
import { NOTED } from '../../photos/testing/noted_photos.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import { readXml, textsAt } from '../testing/read_xml.ts';
import { startWaysIn } from '../testing/ways_in_place.ts';

type Answered = Readonly<Record<string, unknown>>;

onEachDatabase('an Open311 request', (database) => {
  let app: App;
  let key: string;
  beforeAll(async () => {
    ({ app, key } = await startWaysIn(database.pool, 'open311'));
  });
  afterAll(() => app.close());

  const ask = (path: string, init?: RequestInit) =>
    app.handle(new Request(`http://localhost/open311/v2/${path}`, init));
  const request = async (id: string, query = ''): Promise<Answered> => {
    const response = await ask(`requests/${id}.json${query}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as Answered[])[0]!;
  };
  const report = async (fields: Readonly<Record<string, string | Blob>>): Promise<Response> => {
    const form = new FormData();
    const all = {
      api_key: key,
      service_code: 'hazard',
      lat: '38.0011',
      long: '101.0011',
      description: '井盖破损',
      ...fields,
    };
    for (const [name, value] of Object.entries(all)) form.append(name, value);
    return ask('requests.json', { method: 'POST', body: form });
  };
  const reported = async (fields: Readonly<Record<string, string | Blob>> = {}): Promise<string> => {
    const response = await report(fields);
    expect(response.status).toBe(201);
    return ((await response.json()) as { service_request_id: string }[])[0]!.service_request_id;
  };
  const take = (caseId: string, sequence: number, step: StepOfCase['step'], more: Partial<StepOfCase> = {}) =>
    app.context.intake.takeSteps(TINY.code, [
      { caseId, sequence, step, role: 'street', actor: '示例街道值班员', ...more },
    ]);

  it('tells each of the five steps in words, the newest note, who is responsible and until when', async () => {
    const id = await reported();
    const said = async () => (await request(id)).status_notes;
    expect(await said()).toBe('信息上报：已收到，等待受理。');
    await take(id, 1, 'accepted', { note: '已核实，请联系示例值班员13800000000' });
    expect(await said()).toBe('受理登记：已受理，等待交办。已核实，请联系示例值班员***');
    await take(id, 2, 'whistled', { departments: ['fire-rescue'], note: '内部意见' });
    expect(await said()).not.toContain('内部意见');
    await take(id, 3, 'reported_in', { departments: ['fire-rescue'], role: 'administrator' });
    await take(id, 4, 'call_handled', { departments: ['fire-rescue'], role: 'administrator', note: '内部反馈' });
    await take(id, 5, 'assigned', { unit: { kind: 'department', code: 'fire-rescue' } });
    const assigned = await request(id);
    const { rows } = await database.pool.query('select due_at from case_states where case_id = $1', [id]);
    expect(assigned).toMatchObject({ status: 'open', status_notes: expect.stringMatching(/^交办处置/) });
    expect(Date.parse(assigned.expected_datetime as string)).toBe(Math.floor(rows[0].due_at.getTime() / 1000) * 1000);
    expect(assigned.service_notice).toContain(assigned.expected_datetime);
    const named = await database.pool.query("select name_zh from departments where code = 'fire-rescue'");
    expect(assigned.agency_responsible).toBe(named.rows[0].name_zh);
    await take(id, 6, 'paused', { note: '等待配件' });
    expect(await said()).toContain('计时已暂停');
    await take(id, 7, 'resumed');
    await take(id, 8, 'handled', { note: '已更换' });
    await take(id, 9, 'verified');
    expect(await said()).toMatch(/^核查结案：已核查.*已更换$/);
    await take(id, 10, 'closed');
    const closed = await request(id);
    expect(closed).toMatchObject({ status: 'closed', status_notes: '核查结案：已结案。已更换', service_notice: null });
    // Something that is noted later does not change when it was closed.
    await take(id, 11, 'noted', { note: '电话回访' });
    const noted = await request(id, '?extensions=true');
    expect(noted.updated_datetime).toBe(closed.updated_datetime);
    expect(JSON.stringify(noted)).not.toMatch(/内部|回访|值班员1/);
    expect((noted.notes as { type: string }[]).map(({ type }) => type)).toEqual([
      'reported',
      'accepted',
      'assigned',
      'paused',
      'resumed',
      'handled',
      'verified',
      'closed',
    ]);
    const listed = (await (await ask('requests.json?status=closed')).json()) as Answered[];
    expect(listed.map(({ service_request_id: other }) => other)).toEqual([id]);
  });

  it('that is refused or merged is closed, and says so', async () => {
    const [kept, merged, refused] = [await reported(), await reported(), await reported()];
    await take(merged, 1, 'merged', { mergedInto: kept });
    await take(refused, 1, 'refused', { note: '不属于受理范围' });
    expect(await request(merged)).toMatchObject({ status: 'closed', status_notes: expect.stringContaining(kept) });
    expect(await request(refused)).toMatchObject({ status: 'closed', status_notes: '不予受理。不属于受理范围' });
  });

  it('with a chosen kind is of that kind, and is found below the service that it was sent to', async () => {
    const services = (await (await ask('services.json')).json()) as { service_code: string; metadata: boolean }[];
    type Definition = { service_code: string; attributes: { code: string; values: { key: string }[] }[] };
    const definitions = await Promise.all(
      services
        .filter(({ metadata }) => metadata)
        .slice(0, 40)
        .map(async ({ service_code: code }) => (await (await ask(`services/${code}.json`)).json()) as Definition),
    );
    const asking = definitions.find(({ attributes }) => attributes.some(({ code }) => code === 'kind'))!;
    const chosen = asking.attributes.find(({ code }) => code === 'kind')!.values[0]!.key;
    const id = await reported({ service_code: asking.service_code, 'attribute[kind]': chosen });
    expect(await request(id, '?extensions=true')).toMatchObject({
      service_code: chosen,
      attributes: [{ code: 'kind', value: chosen }],
    });
    const found = (await (await ask(`requests.json?service_code=${asking.service_code}`)).json()) as Answered[];
    expect(found.map(({ service_request_id: other }) => other)).toEqual([id]);
  });

  it('brings photos along, once each, without what was noted in them, and gives out their address', async () => {
    const photo = () => new Blob([NOTED.jpeg()], { type: 'image/jpeg' });
    const id = await reported({ media: photo(), 'media[1]': photo(), photo: new Blob([NOTED.png()]) });
    const answered = await request(id, '?extensions=true');
    const { photos } = answered.extended_attributes as { photos: { media_url: string }[] };
    expect(photos).toHaveLength(2);
    expect(answered.media_url).toBe(photos[0]!.media_url);
    const fetched = await app.handle(new Request(answered.media_url as string));
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(Buffer.from(await fetched.arrayBuffer()).toString('latin1')).not.toContain('SECRET-COMMENT');
  });

  it('with media that is no photo is refused whole', async () => {
    const count = async () => (await database.pool.query('select count(*)::int as n from cases')).rows[0].n as number;
    const before = await count();
    const video = new Blob([Buffer.from('\0\0\0\x18ftypmp42', 'latin1')], { type: 'image/jpeg' });
    expect((await report({ media: video })).status).toBe(400);
    expect((await report({ media: new Blob([new Uint8Array(11 * 1024 * 1024)]) })).status).toBeGreaterThanOrEqual(400);
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const broken = await ask('requests.xml', {
      method: 'POST',
      headers: type,
      body: '--x\r\nContent-Disposition: form-da',
    });
    expect(broken.status).toBe(400);
    expect(textsAt(readXml(await broken.text()), 'error', 'code')).toEqual(['400']);
    expect(await count()).toBe(before);
  });

  it('never gets a 500, and always an answer in the format that it asked for, whatever is sent', async () => {
    const odd = fc.oneof(
      fc.constantFrom(
        '',
        '0',
        '-1',
        '1e400',
        'NaN',
        '\0',
        '\u{FFFE}',
        '<a>&',
        "'; drop table cases; --",
        '%',
        '长'.repeat(300),
        'true',
      ),
      fc.constantFrom('open', 'hazard', '38.001', '101.001', '2026-01-01T00:00:00Z', TINY.code, '００', '\u{202E}x'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const name = fc.oneof(
      fc.constantFrom(
        'jurisdiction_id',
        'service_request_id',
        'service_code',
        'start_date',
        'end_date',
        'status',
        'page',
      ),
      fc.constantFrom('page_size', 'extensions', 'lat', 'long', 'address_string', 'address_id', 'description', 'phone'),
      fc.constantFrom(
        'email',
        'media_url',
        'first_name',
        'attribute[kind]',
        'attribute[nature][]',
        'attribute[__proto__]',
      ),
      odd,
    );
    const pairs = fc.array(fc.tuple(name, odd), { maxLength: 6 });
    const path = fc.oneof(
      fc.constantFrom(
        'requests',
        'services',
        'services/hazard',
        'tokens/1',
        '../discovery',
        'requests/x',
        '',
        '.',
        '%',
        '%00',
      ),
      odd.map((text) => `requests/${encodeURIComponent(text.toWellFormed())}`),
    );
    const typed = fc.constantFrom(
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      '',
    );
    const sent = fc.record({
      path,
      ending: fc.constantFrom('.xml', '.json', ''),
      query: pairs,
      body: pairs,
      typed,
      post: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(sent, async ({ path, ending, query, body, typed, post }) => {
        const written = (all: typeof body) =>
          new URLSearchParams(all.map(([a, b]) => [a.toWellFormed(), b.toWellFormed()])).toString();
        const known = `api_key=${key}&service_code=hazard&lat=38.001&long=101.001&`;
        const response = await ask(`${path}${ending}?${written(query)}`, {
          method: post ? 'POST' : 'GET',
          ...(post ? { headers: { 'content-type': typed }, body: known + written(body) } : {}),
        });
        expect(response.status).not.toBe(500);
        const text = await response.text();
        if (response.headers.get('content-type') === 'text/xml; charset=utf-8') readXml(text);
        else JSON.parse(text);
      }),
      { numRuns: database.kind === 'server' ? 400 : 150 },
    );
  });

  it('names its place where the server holds several', async () => {
    const other = { ...tinyPlace.jurisdiction, code: '990002', name: { zh: '另一县', en: 'Other County' } };
    await loadPlace(database.pool, { ...tinyPlace, jurisdiction: other, regions: [], staff: [], stations: [] });
    expect((await ask('services.json')).status).toBe(400);
    expect((await ask('services.json?jurisdiction_id=990002')).status).toBe(200);
    expect(await (await ask('requests.json?jurisdiction_id=990002')).json()).toEqual([]);
    // The key is of the first place alone.
    expect((await report({ jurisdiction_id: '990002' })).status).toBe(403);
    expect((await report({ jurisdiction_id: TINY.code })).status).toBe(201);
  });
});
