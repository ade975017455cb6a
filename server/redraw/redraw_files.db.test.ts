import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { type Person, RedrawDesk } from './testing/redraw_desk.ts';

const WEST = '990001001001';
const rectangle = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
/** The west community cut along another street than today. */
const FILE = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { code: 'A', name: '南片' }, geometry: rectangle(101, 38, 101.004, 38.0016) },
    { type: 'Feature', properties: { code: 'B', name: '北片' }, geometry: rectangle(101, 38.0016, 101.004, 38.0064) },
  ],
};

onEachDatabase('files of a draft', (database) => {
  let desk: RedrawDesk;
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
  });
  afterAll(() => desk.close());

  const upload = (person: Person, options: object, file: object | string = FILE, headers = {}) => {
    const form = new FormData();
    form.set('file', new File([typeof file === 'string' ? file : JSON.stringify(file)], 'grids.geojson'));
    form.set('options', JSON.stringify(options));
    const request = new Request(`http://localhost/redraws/${TINY.code}/boundaries`, {
      method: 'POST',
      body: form,
      headers,
    });
    return desk.as(person).app.handle(request);
  };
  const get = (path: string) =>
    desk.as('leader').app.handle(new Request(`http://localhost/redraws/${TINY.code}/${path}`));

  it('brought along are read, repaired, kept and drawn by the first edit', async () => {
    const asked = { scope: WEST, codeField: 'code', nameField: 'name', coordinateSystem: 'wgs84' };
    const blocked = await (await upload('planner', { scope: WEST })).json();
    expect(blocked).toMatchObject({ blocked: { code: 'coordinate_system_unknown' }, repair: null, digest: null });
    const response = await upload('planner', { ...asked, keep: true });
    const answer = await response.json();
    expect(answer).toMatchObject({ file: { format: 'geojson', rows: 2 }, blocked: null, repair: { questions: [] } });
    const redraw = await desk.start('planner', { scope: WEST, boundaries: answer.digest });
    expect(redraw.editCount).toBe(1);
    const open = await desk.open(redraw);
    expect(open.replica.conflicts).toEqual([]);
    const { coverage } = open.replica;
    const at = (y: number) => coverage.faceOwner[coverage.faceAt([101.001, y])];
    expect(at(38.002)).toBe(at(38.005));
    expect(at(38.001)).not.toBe(at(38.002));
  });

  it('are refused from whoever may not draw, from other sites, and where they are none', async () => {
    expect((await upload('leader', {})).status).toBe(404);
    expect((await upload('planner', {}, FILE, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const wrong = await upload('planner', {}, 'nothing of the kind');
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('boundary_file_unknown')]);
    const options = await upload('planner', { toleranceM: 'wide' });
    expect(await options.text()).toContain('BAD_UPLOAD_OPTIONS');
  });

  it('go out as GeoJSON, Shapefile, GeoPackage, FlatGeobuf and workbook, and each grid as a map sheet by its code or its key', async () => {
    const redraw = await desk.start('planner');
    const heads = await Promise.all(
      [
        '.geojson',
        '.shp.zip?encoding=gbk',
        '.gpkg',
        '.fgb',
        '.xlsx',
        '/sheets/990001001001001.pdf',
        '/sheets/0.pdf',
      ].map(async (ending) => {
        const response = await get(`${redraw.id}${ending}`);
        if (response.status !== 200) return `${response.status} ${await response.text()}`;
        return Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 4);
      }),
    );
    expect(heads).toEqual(['{"ty', 'PK\u0003\u0004', 'SQLi', 'fgb\u0003', 'PK\u0003\u0004', '%PDF', '%PDF']);
    expect((await get(`${redraw.id}.shp.zip?encoding=ebcdic`)).status).toBe(400);
    expect((await get(`${redraw.id}/sheets/none.pdf`)).status).toBe(404);
    const { rows } = await database.pool.query(
      `select count(*)::int from audit_log where action = 'export.redraw' and outcome = 'done' and subject_id = $1`,
      [redraw.id],
    );
    expect(rows).toEqual([{ count: 7 }]);
  });
});
