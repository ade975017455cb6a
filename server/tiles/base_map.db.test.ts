import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

/** Column and row of the tile that holds the place's south-west corner. */
function tileOf(zoom: number): string {
  const radians = (38.001 * Math.PI) / 180;
  const x = Math.floor(((101.001 + 180) / 360) * 2 ** zoom);
  const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** zoom);
  return `${zoom}/${x}/${y}`;
}

onEachDatabase('the base map', (database) => {
  let api: TestApi;
  let base: string;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    const { jurisdiction } = await api.ask<{ jurisdiction: { groundDigest: string } }>(
      `{ jurisdiction(code: "${TINY.code}") { groundDigest } }`,
    );
    base = `http://localhost/tiles/${TINY.code}/${jurisdiction.groundDigest}`;
  });
  afterAll(() => api.app.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    api.app.handle(new Request(`${base}/${path}.mvt`, { headers }));
  const kept = async () =>
    Number((await database.pool.query('select count(*) as n from base_map_tiles')).rows[0].n as number);

  it('has every layer with its properties', async () => {
    const response = await get(tileOf(15));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('immutable');
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
    expect(Object.keys(layers).sort()).toEqual(['building', 'label', 'street', 'surface']);
    expect(layers.surface!.feature(0).properties).toEqual({ kind: 'green' });
    expect(layers.building!.feature(0).properties).toEqual({ use: 'residential', levels: 6 });
    expect(layers.street!.feature(0).properties).toMatchObject({ kind: 'residential', walk: 'yes', bridge: false });
    expect(layers.label!.feature(0).properties).toMatchObject({
      kind: expect.any(String),
      name_zh: expect.any(String),
    });
  });

  it('comes gzipped to whoever takes that, draws a tile once, and keeps it', async () => {
    const before = await kept();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => get(tileOf(16), { 'accept-encoding': 'gzip, br' })),
    );
    const bodies = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
    expect(answers.every((answer) => answer.headers.get('content-encoding') === 'gzip')).toBe(true);
    expect(bodies.every((body) => body.equals(bodies[0]!))).toBe(true);
    expect(await kept()).toBe(before + 1);
    const plain = await get(tileOf(16));
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(new VectorTile(new PbfReader(new Uint8Array(await plain.arrayBuffer()))).layers.street).toBeDefined();
  });

  it('says quickly that a tile is empty, that it cannot be, and that its ground is not there', async () => {
    expect((await get('14/0/0')).status).toBe(204);
    expect((await get('14/99999/0')).status).toBe(400);
    expect((await get('30/0/0')).status).toBe(400);
    const elsewhere = base.replace(/[0-9a-f]{64}$/, '0'.repeat(64));
    expect((await api.app.handle(new Request(`${elsewhere}/${tileOf(14)}.mvt`))).status).toBe(404);
  });

  it('gives the street network under its digest, compressed, for ever', async () => {
    const { jurisdiction } = await api.ask<{ jurisdiction: { streetNetwork: { url: string; bytes: number } } }>(
      `{ jurisdiction(code: "${TINY.code}") { streetNetwork { url bytes } } }`,
    );
    const { url, bytes } = jurisdiction.streetNetwork;
    const plain = await api.app.handle(new Request(`http://localhost${url}`));
    expect((await plain.arrayBuffer()).byteLength).toBe(bytes);
    const etag = plain.headers.get('etag')!;
    const known = await api.app.handle(new Request(`http://localhost${url}`, { headers: { 'if-none-match': etag } }));
    expect(known.status).toBe(304);
    const packed = await api.app.handle(
      new Request(`http://localhost${url}`, { headers: { 'accept-encoding': 'br' } }),
    );
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect((await api.app.handle(new Request(`http://localhost/blobs/${'0'.repeat(64)}`))).status).toBe(404);
  });
});
