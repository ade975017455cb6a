import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../app.ts';
import type { Json } from '../../store/json.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY } from '../../testing/tiny_place.ts';
import { addSender, mapSender, revokeSender } from '../senders/manage_senders.ts';
import { hashSenderKey } from '../senders/sender_key.ts';
import { startWaysIn } from '../testing/ways_in_place.ts';
import { signBody } from './signature.ts';

interface Answer {
  readonly taken: number;
  readonly refused: number;
  readonly reports: readonly {
    readonly id: string | null;
    readonly case?: string;
    readonly repeated?: boolean;
    readonly problem?: { readonly code: string };
  }[];
}

const row = (id: number | null, more: Record<string, Json> = {}) => ({
  ...(id === null ? {} : { id }),
  kind: 'snap_report',
  description: '路灯不亮',
  position: { longitude: 101.001, latitude: 38.001 },
  ...more,
});

onEachDatabase('the webhook', (database) => {
  let app: App;
  let key: string;
  beforeAll(async () => {
    ({ app, key } = await startWaysIn(database.pool, 'webhook'));
  });
  afterAll(() => app.close());

  const send = (
    body: Json | string,
    headers: Record<string, string> = { authorization: `Bearer ${key}` },
    place: string = TINY.code,
  ) =>
    app.handle(
      new Request(`http://localhost/inbox/${place}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const sent = async (body: Json, headers?: Record<string, string>): Promise<Answer> => {
    const response = await send(body, headers);
    expect(response.status).toBe(200);
    return (await response.json()) as Answer;
  };
  const refusal = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]!.extensions.code];
  };
  const count = async () => (await database.pool.query('select count(*)::int as n from cases')).rows[0].n as number;

  it('takes one report or a list, and answers for each row, in order', async () => {
    expect(await sent(row(1))).toEqual({
      taken: 1,
      refused: 0,
      reports: [{ id: '1', case: expect.stringMatching(/^[0-9a-f-]{36}$/), repeated: false }],
    });
    const answer = await sent([
      row(2),
      row(3, { kind: 'nothing' }),
      7,
      row(4, { position: { longitude: 0, latitude: 0 } }),
      row(5),
    ]);
    expect(answer).toMatchObject({ taken: 2, refused: 3 });
    expect(answer.reports.map(({ id, problem }) => [id, problem?.code])).toEqual([
      ['2', undefined],
      ['3', 'UNKNOWN_CASE_KIND'],
      [null, 'BAD_ROW'],
      ['4', 'OUTSIDE_PLACE'],
      ['5', undefined],
    ]);
  });

  it('gives the same case to the sender’s own number, within a list, again and beside others', async () => {
    const { reports } = await sent([row(11), row(11), row(12)]);
    expect(reports[1]).toEqual({ ...reports[0], repeated: true });
    const again = await Promise.all([sent([row(11), row(12)]), sent([row(12), row(11)])]);
    expect(new Set(again.flatMap((answer) => answer.reports.map((report) => report.case)))).toEqual(
      new Set([reports[0]!.case, reports[2]!.case]),
    );
    const other = await sent(row(11, { description: '别的' }));
    expect(other.reports[0]!.problem!.code).toBe('IDEMPOTENCY_CONFLICT');
    const key2 = await addSender(database.pool, { place: TINY.code, code: 'second', way: 'webhook', name: '示例二' });
    const second = await sent(row(11), { authorization: `Bearer ${key2}` });
    expect(second.reports[0]).toMatchObject({ repeated: false });
  });

  it('reads another system’s form by its saved mapping', async () => {
    const mapped = await addSender(database.pool, { place: TINY.code, code: 'mapped', way: 'webhook', name: '示例三' });
    await mapSender(database.pool, TINY.code, 'mapped', {
      rows: 'data',
      fields: { id: 'no', description: 'content', longitude: 'lng', latitude: 'lat', phone: 'tel', reportedAt: 'time' },
      kind: 'hazard',
      coordinateSystem: 'wgs84',
    });
    const body = {
      data: [
        { no: 'W-1', content: '井盖破损', lng: 101.001, lat: 38.001, tel: '13800000000', time: '2026-01-31 08:00:00' },
      ],
    };
    const { reports } = await sent(body, { authorization: `Bearer ${mapped}` });
    const { rows } = await database.pool.query(
      `select c.kind_code, c.source, c.sender, c.reported_at, r.phone
       from cases c join case_reporters r on r.case_id = c.id where c.id = $1`,
      [reports[0]!.case],
    );
    expect(rows).toEqual([
      {
        kind_code: 'hazard',
        source: 'other_system',
        sender: 'mapped',
        reported_at: new Date('2026-01-31T00:00:00Z'),
        phone: '13800000000',
      },
    ]);
  });

  it('takes a signature in place of the key, once, and not over another body', async () => {
    const body = JSON.stringify(row(null));
    const sign = (seconds: number) => signBody(new TextEncoder().encode(body), hashSenderKey(key), seconds);
    const now = Math.floor(Date.now() / 1000);
    const headers = { 'x-sender': 'test-webhook', 'x-signature-256': sign(now) };
    const before = await count();
    expect((await send(body, headers)).status).toBe(200);
    expect(await refusal(await send(body, headers))).toEqual([409, 'SIGNATURE_REPEATED']);
    expect(await refusal(await send(`${body} `, headers))).toEqual([403, 'BAD_SIGNATURE']);
    const old = { ...headers, 'x-signature-256': sign(now - 3600) };
    expect(await refusal(await send(body, old))).toEqual([403, 'SIGNATURE_EXPIRED']);
    const nobody = { ...headers, 'x-sender': 'nobody' };
    expect(await refusal(await send(body, nobody))).toEqual([403, 'KEY_REFUSED']);
    // One that is there is checked, also beside a key.
    const both = { authorization: `Bearer ${key}`, 'x-signature-256': sign(now - 3600) };
    expect(await refusal(await send(body, both))).toEqual([403, 'SIGNATURE_EXPIRED']);
    expect(await count()).toBe(before + 1);
  });

  it('refuses whoever has no key, a wrong one, one for another way in or place, and a revoked one at once', async () => {
    const { pool } = database;
    const open311 = await addSender(pool, { place: TINY.code, code: 'apps', way: 'open311', name: '示例' });
    const gone = await addSender(pool, { place: TINY.code, code: 'gone', way: 'webhook', name: '示例' });
    expect((await send(row(31), { authorization: `Bearer ${gone}` })).status).toBe(200);
    await revokeSender(pool, TINY.code, 'gone');
    const before = await count();
    const missing = await send(row(32), {});
    expect(missing.headers.get('www-authenticate')).toBe('Bearer');
    expect(await refusal(missing)).toEqual([401, 'NO_KEY']);
    for (const wrong of ['x', open311, gone, `${key}x`]) {
      expect(await refusal(await send(row(32), { authorization: `Bearer ${wrong}` }))).toEqual([403, 'KEY_REFUSED']);
    }
    expect(await refusal(await send(row(32), undefined, '123456'))).toEqual([403, 'KEY_REFUSED']);
    expect(await count()).toBe(before);
    const anew = await addSender(pool, { place: TINY.code, code: 'gone', way: 'webhook', name: '示例' });
    expect((await send(row(32), { authorization: `Bearer ${anew}` })).status).toBe(200);
    expect(await refusal(await send(row(32), { authorization: `Bearer ${gone}` }))).toEqual([403, 'KEY_REFUSED']);
    const kept = await pool.query('select * from case_senders');
    expect(JSON.stringify(kept.rows)).not.toContain(anew);
  });

  it('refuses what is no JSON, no list of reports, too many or too much', async () => {
    const bearer = { authorization: `Bearer ${key}` };
    expect(await refusal(await send('{"id":'))).toEqual([400, 'BAD_JSON']);
    expect(await refusal(await send('7'))).toEqual([400, 'BAD_BODY']);
    expect(await refusal(await send(Array.from({ length: 1001 }, (_, i) => row(i))))).toEqual([
      400,
      'TOO_MANY_REPORTS',
    ]);
    expect(await refusal(await send(`"${'x'.repeat(9_000_000)}"`))).toEqual([413, 'BODY_TOO_LARGE']);
    expect(
      await refusal(await send('a=1', { ...bearer, 'content-type': 'application/x-www-form-urlencoded' })),
    ).toEqual([400, 'BAD_CONTENT_TYPE']);
    const get = await app.handle(new Request(`http://localhost/inbox/${TINY.code}`));
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await app.handle(new Request('http://localhost/inbox/nowhere', { method: 'POST' }))).status).toBe(404);
  });
});
