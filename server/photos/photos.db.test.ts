import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { missingPhotos } from '../cases/held_photos.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase, onRealDatabase } from '../testing/on_each_database.ts';
import { tinyPlace } from '../testing/tiny_place.ts';
import { forgetUnnamedPhotos } from './forget_unnamed_photos.ts';
import { NOTED } from './testing/noted_photos.ts';

const PLACE = tinyPlace.jurisdiction.code;

interface Told {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly position: readonly [number, number] | null;
  readonly takenAt: string | null;
}

onEachDatabase('photos', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());
  beforeEach(async () => {
    await database.pool.query('delete from photos');
  });

  const send = (body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, place = PLACE) =>
    api.app.handle(
      new Request(`http://localhost/photos/${place}`, {
        method: 'POST',
        headers: { 'content-type': 'image/jpeg', ...headers },
        body,
      }),
    );
  const get = (path: string, headers: Record<string, string> = {}) =>
    api.app.handle(new Request(`http://localhost/photos/${PLACE}/${path}`, { headers }));
  const codeOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return errors[0]?.extensions.code;
  };

  test('whoever sends a photo is told its hash and where and when it was taken, by the place’s own clock', async () => {
    const response = await send(NOTED.jpeg());
    expect(response.status).toBe(201);
    const { hash, ...told } = (await response.json()) as Told;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(told).toEqual({ width: 40, height: 60, position: [101.004, 38.0032], takenAt: '2026-03-01T01:05:00.000Z' });
  });

  test('a photo stands in the audit log before it is kept, and where it was taken does not', async () => {
    const { hash } = (await (await send(NOTED.jpeg())).json()) as Told;
    const { rows } = await database.pool.query('select * from audit_log order by position desc limit 2');
    expect(rows).toMatchObject([
      { action: 'photo.taken', outcome: 'done', subject_kind: 'photo', subject_id: hash },
      { outcome: 'begun', subject_id: null },
    ]);
    const [{ bytes }] = (await database.pool.query('select length(body) as bytes from photos')).rows;
    expect(rows[1].details).toEqual({ given: { bytes } });
    expect(rows[0].details).toEqual({ given: { bytes, width: 40, height: 60 } });
  });

  test('the same photo sent twice, and at the same time, is one row', async () => {
    const responses = await Promise.all([send(NOTED.jpeg()), send(NOTED.jpeg()), send(NOTED.jpeg())]);
    const told = (await Promise.all(responses.map((response) => response.json()))) as Told[];
    expect(new Set(told.map(({ hash }) => hash)).size).toBe(1);
    expect((await database.pool.query('select hash from photos')).rows).toHaveLength(1);
  });

  test('a photo and its thumbnail are given out under the hash of the body, for good, and as nothing but a picture', async () => {
    const { hash } = (await (await send(NOTED.png(), { 'content-type': 'application/octet-stream' })).json()) as Told;
    const response = await get(hash);
    const body = new Uint8Array(await response.arrayBuffer());
    expect(createHash('sha256').update(body).digest('hex')).toBe(hash);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const thumbnail = await get(`${hash}/thumbnail`);
    expect(thumbnail.headers.get('content-type')).toBe('image/jpeg');
    expect((await get(hash, { 'if-none-match': `"${hash}"` })).status).toBe(304);
    expect((await get(hash.replace(/^./, hash.startsWith('0') ? '1' : '0'))).status).toBe(404);
  });

  test('what is too large, no photo, from another site or a form, or for no place is refused with its own code', async () => {
    const refused = async (response: Promise<Response>) => [
      (await response).status,
      await codeOf((await response).clone()),
    ];
    expect(await refused(send(new Uint8Array(11 * 1024 * 1024)))).toEqual([413, 'PHOTO_TOO_LARGE']);
    const film = new TextEncoder().encode('\0\0\0\x20ftypisom video named .jpg');
    expect(await refused(send(film))).toEqual([415, 'PHOTO_KIND']);
    expect(await refused(send(NOTED.jpeg(), { 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'CROSS_SITE']);
    expect(await refused(send(NOTED.jpeg(), { origin: 'https://other.example', host: 'localhost' }))).toEqual([
      403,
      'CROSS_SITE',
    ]);
    expect(await refused(send(NOTED.jpeg(), { 'content-type': 'text/plain' }))).toEqual([415, 'PHOTO_CONTENT_TYPE']);
    expect(await refused(send(NOTED.jpeg(), {}, '990099'))).toEqual([404, 'NOT_FOUND']);
    expect((await database.pool.query('select hash from photos')).rows).toEqual([]);
  });

  test('a body that does not say its length is refused when it has grown too large', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const request = new Request(`http://localhost/photos/${PLACE}`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect((await api.app.handle(request)).status).toBe(413);
    expect(sent).toBeLessThan(13 * 1024 * 1024);
  });

  test('photos that are not there are named as missing', async () => {
    const { hash } = (await (await send(NOTED.jpeg())).json()) as Told;
    const absent = '0'.repeat(64);
    expect(await missingPhotos(database.pool, PLACE, [absent, hash])).toEqual(new Set([absent]));
    expect(await missingPhotos(database.pool, '990099', [hash])).toEqual(new Set([hash]));
  });

  test('a photo is forgotten after a day, unless a case names it or somebody is about to', async () => {
    const hashes: string[] = [];
    for (const photo of [NOTED.jpeg(), NOTED.png(), NOTED.webp()]) {
      hashes.push(((await (await send(photo)).json()) as Told).hash);
    }
    const [named, asked, lost] = hashes as [string, string, string];
    expect(await forgetUnnamedPhotos(database.pool)).toBe(0);
    await database.pool.query(`update photos set uploaded_at = now() - interval '25 hours'`);
    await nameInCase(database.pool, named);
    await missingPhotos(database.pool, PLACE, [asked]);
    expect(await forgetUnnamedPhotos(database.pool)).toBe(1);
    expect(await missingPhotos(database.pool, PLACE, hashes)).toEqual(new Set([lost]));
  });
});

onRealDatabase('photos, while they are being forgotten', (database) => {
  beforeAll(async () => {
    const api = await startApi(database, tinyPlace);
    await api.app.close();
  });

  test('one that a report holds in its transaction is left, and one that is going counts as missing', async () => {
    const hash = 'a'.repeat(64);
    await database.pool.query(
      `insert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail, uploaded_at)
       values ($1, $2, 'image/jpeg', 1, 1, '', '', now() - interval '25 hours')`,
      [PLACE, hash],
    );
    const reporting = await database.pool.connect();
    await reporting.query('begin');
    expect(await missingPhotos(reporting, PLACE, [hash])).toEqual(new Set());
    const forgetting = forgetUnnamedPhotos(database.pool);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await reporting.query('commit');
    expect(await forgetting).toBe(0);

    await database.pool.query(`update photos set uploaded_at = now() - interval '25 hours'`);
    await reporting.query('begin');
    expect(await forgetUnnamedPhotos(reporting)).toBe(1);
    const asking = missingPhotos(database.pool, PLACE, [hash]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await reporting.query('commit');
    reporting.release();
    expect(await asking).toEqual(new Set([hash]));
  });
});

async function nameInCase(
  pool: { query(text: string, values: unknown[]): Promise<unknown> },
  hash: string,
): Promise<void> {
  const id = randomUUID();
  await pool.query(
    `insert into cases (jurisdiction_code, id, kind_code, position, description, source, reported_at, simulated)
     select $1, $2, code, null, '示例', 'platform', now(), false from case_kinds where jurisdiction_code = $1 limit 1`,
    [PLACE, id],
  );
  await pool.query(
    `insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role, photos)
     values ($1, $2, 1, 'reported', now(), '示例', 'system', $3)`,
    [PLACE, id, [hash]],
  );
}
