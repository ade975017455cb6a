import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { csvOf, HEADINGS, rowOf } from '../../../geodata/formats/hotline/testing/hotline_options.ts';
import type { HotlineAnswer } from '../../../geodata/hotline/hotline_answer.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { tinyPlace } from '../../testing/tiny_place.ts';

const PLACE = tinyPlace.jurisdiction.code;
const FOLDER = '../../../geodata/formats/hotline/testing/';
const XLSX = new Uint8Array(readFileSync(new URL(`${FOLDER}by_xlsxwriter.xlsx`, import.meta.url)));

onEachDatabase('hotline files', (database) => {
  let api: TestApi;
  let kinds: readonly string[];
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    const { rows } = await database.pool.query(
      'select code from case_kinds where jurisdiction_code = $1 order by code',
      [PLACE],
    );
    kinds = rows.map(({ code }) => code as string);
  });
  afterAll(() => api.app.close());
  beforeEach(async () => {
    await database.pool.query('delete from case_senders');
  });

  /** The file's words for kinds, as kinds that the place has. */
  const mapping = (more: object = {}) => ({
    coordinateSystem: 'wgs84',
    kinds: { 物业: kinds[0], 矛盾纠纷: kinds[0], 安全隐患: kinds[0] },
    ...more,
  });
  const post = async (
    file: Uint8Array<ArrayBuffer>,
    options: object | string,
    headers: Record<string, string> = {},
  ) => {
    const form = new FormData();
    form.append('file', new File([file], 'any-name'));
    form.append('options', typeof options === 'string' ? options : JSON.stringify(options));
    const encoded = new Response(form);
    const type = encoded.headers.get('content-type') ?? '';
    const body = await encoded.arrayBuffer();
    const request = { method: 'POST', body, headers: { 'content-type': type, ...headers } };
    return api.app.handle(new Request(`http://localhost/hotline/${PLACE}`, request));
  };
  const send = async (file: Uint8Array<ArrayBuffer>, options: object) => {
    const response = await post(file, options);
    expect(response.status).toBe(200);
    return (await response.json()) as HotlineAnswer;
  };
  const count = async (sender: string) => {
    const { rows } = await database.pool.query('select count(*)::int as n from cases where sender = $1', [sender]);
    return rows[0].n as number;
  };

  test('a dry run tells what would be stored and stores nothing', async () => {
    const answer = await send(XLSX, { sender: 'dry', mapping: mapping() });
    expect(answer).toMatchObject({
      dryRun: true,
      rows: 3,
      good: 3,
      stored: 3,
      repeated: 0,
      withoutPlace: 1,
      problemCount: 0,
      sheet: '工单',
    });
    expect(answer.first.map(({ number }) => number)).toEqual(['GD2026030100001', 'GD2026030100002', 'GD2026030100003']);
    expect(await count('dry')).toBe(0);
    expect((await database.pool.query('select code from case_senders')).rows).toEqual([]);
    expect((await database.pool.query("select from audit_log where subject_id = 'dry'")).rows).toEqual([]);
  });

  test('a file that is stored stands in the audit log before it is, with counts and nothing of its rows', async () => {
    await send(XLSX, { sender: 'audited', mapping: mapping(), dryRun: false });
    const { rows } = await database.pool.query(
      "select * from audit_log where subject_id = 'audited' order by position",
    );
    expect(rows).toMatchObject([
      { action: 'hotline.imported', outcome: 'begun', jurisdiction_code: PLACE, actor_kind: 'account' },
      { outcome: 'done', subject_kind: 'sender', details: { given: { rows: 3, taken: 3, known: 0, refused: 0 } } },
    ]);
    expect(JSON.stringify(rows)).not.toContain('GD2026030100001');
  });

  test('a file is stored as hotline cases with their time, place, address and reporter, each in its grid', async () => {
    const answer = await send(XLSX, {
      sender: 'city-12345',
      senderName: '市 12345',
      mapping: mapping(),
      dryRun: false,
    });
    expect(answer).toMatchObject({ stored: 3, repeated: 0, problemCount: 0 });
    const { rows } = await database.pool.query(
      `select c.source, c.address, c.reported_at, s.placement, r.phone
       from cases c join case_states s using (jurisdiction_code) left join case_reporters r on r.case_id = c.id
       where s.case_id = c.id and c.sender = 'city-12345' order by c.reported_at`,
    );
    expect(rows).toMatchObject([
      { source: 'hotline', address: '示例路 1 号', placement: 'in_grid', phone: '13800000001' },
      { source: 'hotline', address: '示例路 2 号', placement: 'no_place', phone: null },
      { source: 'hotline', address: '示例广场东侧', placement: 'in_grid', phone: '0937-3300001' },
    ]);
    expect(rows[0].reported_at.toISOString()).toBe('2026-03-01T01:05:00.000Z');
  });

  test('a file sent twice repeats nothing, by the mapping that was saved; a changed row under its number is told', async () => {
    const table = [HEADINGS, ...[1, 2, 3].map(rowOf)];
    expect(await send(csvOf(table), { sender: 'twice', mapping: mapping(), dryRun: false })).toMatchObject({
      stored: 3,
    });
    expect(await send(csvOf(table), { sender: 'twice', dryRun: false })).toMatchObject({
      stored: 0,
      repeated: 3,
      problemCount: 0,
    });
    (table[2] as string[])[8] = '改过的内容';
    const dry = await send(csvOf([...table, rowOf(4)]), { sender: 'twice' });
    expect(dry).toMatchObject({ stored: 1, repeated: 2, problemCount: 1 });
    expect(dry.problems).toMatchObject([{ row: 3, code: 'HOTLINE_CHANGED', value: 'GD2' }]);
    expect(await count('twice')).toBe(3);
    const listed = await api.app.handle(new Request(`http://localhost/hotline/${PLACE}`));
    expect(await listed.json()).toMatchObject([{ code: 'twice', mapping: { coordinateSystem: 'wgs84' } }]);
  });

  test('with a row that is wrong nothing is stored, or all others, as is asked', async () => {
    const wrong = rowOf(2);
    wrong[1] = '昨天';
    const future = rowOf(4);
    future[1] = '2099/1/1';
    const table = [HEADINGS, rowOf(1), wrong, rowOf(3), future];
    const options = { sender: 'strict', mapping: mapping(), dryRun: false };
    const refused = await send(csvOf(table), options);
    expect(refused).toMatchObject({ good: 2, stored: 0, problemCount: 2 });
    expect(refused.problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'TIME_WRONG'],
      [5, 'BAD_REPORT_MOMENT'],
    ]);
    expect(await count('strict')).toBe(0);
    expect(await send(csvOf(table), { ...options, onErrors: 'skip' })).toMatchObject({ stored: 2, problemCount: 2 });
    expect(await count('strict')).toBe(2);
  });

  test('two senders may number alike', async () => {
    const table = csvOf([HEADINGS, rowOf(1)]);
    expect(await send(table, { sender: 'one', mapping: mapping(), dryRun: false })).toMatchObject({ stored: 1 });
    expect(await send(table, { sender: 'other', mapping: mapping(), dryRun: false })).toMatchObject({ stored: 1 });
  });

  test('what cannot be taken in is refused with its own code', async () => {
    const codeOf = async (response: Promise<Response>) => {
      const { errors } = (await (await response).json()) as { errors: { extensions: { code: string } }[] };
      return errors[0]?.extensions.code;
    };
    const options = { sender: 'x', mapping: mapping() };
    expect(await codeOf(post(new Uint8Array(33 * 1024 * 1024), options))).toBe('FILE_TOO_LARGE');
    expect(await codeOf(post(new TextEncoder().encode('<html><table>'), options))).toBe('FILE_KIND');
    expect(await codeOf(post(XLSX, 'no json'))).toBe('BAD_FORM');
    expect(await codeOf(post(XLSX, { ...options, mapping: { columns: { colour: '红' } } }))).toBe('BAD_MAPPING');
    expect(await codeOf(post(XLSX, { ...options, onErrors: 'perhaps' }))).toBe('BAD_HOTLINE_REQUEST');
    expect(await codeOf(post(XLSX, options, { 'sec-fetch-site': 'cross-site' }))).toBe('CROSS_SITE');
    expect(await codeOf(post(XLSX, { ...options, sender: '大写 CODE', dryRun: false }))).toBe('BAD_SENDER_CODE');
  });
});
