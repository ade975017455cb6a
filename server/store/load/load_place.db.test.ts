import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../geodata/place.ts';
import { StreetNetwork } from '../../../geodata/reach/network/network.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import type { LoadProgress } from './load_options.ts';
import { loadPlace } from './load_place.ts';

const TABLES = [
  ...[
    'streets',
    'gates',
    'signals',
    'barriers',
    'surfaces',
    'compounds',
    'buildings',
    'entrances',
    'labels',
    'regions',
  ],
  ...['stations', 'staff', 'street_networks', 'region_levels', 'station_categories', 'case_kinds', 'jurisdictions'],
];

/** The tiny place with a compound, a gate, a signal and a building inside, so that every table has a row. */
const whole: Place = {
  ...tinyPlace,
  compounds: [
    {
      id: 'compound/1',
      name: { zh: '示例小区', en: null },
      kind: 'old',
      walled: true,
      propertyServed: null,
      outline: {
        type: 'Polygon',
        coordinates: [
          [
            [101.002, 38],
            [101.004, 38],
            [101.004, 38.0016],
            [101.002, 38],
          ],
        ],
      },
    },
  ],
  gates: [
    {
      id: 'gate/1',
      kind: 'gate',
      position: [101.002, 38],
      node: 1,
      access: 'private',
      openingHours: 'Mo-Su 06:00-23:00',
      compoundId: 'compound/1',
    },
  ],
  streets: tinyPlace.streets.map((street) =>
    street.id === '横路2' ? { ...street, heights: [400, 401.5, 402.25, 403, 404], wheelchair: false } : street,
  ),
  signals: [{ id: 'signal/1', node: 6, position: [101.002, 38.0016] }],
  buildings: tinyPlace.buildings.map((building) => ({ ...building, compoundId: 'compound/1' })),
};

onEachDatabase('loading a place', (database) => {
  const rows = async (sql: string, values: unknown[] = []) => (await database.pool.query(sql, values)).rows;
  const count = async (table: string) => (await rows(`select count(*)::integer as n from ${table}`))[0].n as number;
  const counts = async () => Object.fromEntries(await Promise.all(TABLES.map(async (t) => [t, await count(t)])));
  const empty = async () => {
    // Tables that refuse to be emptied: bit 5 of a trigger's type says that it stands before TRUNCATE.
    const refusing = await rows(
      'select distinct tgrelid::regclass::text as table from pg_trigger where not tgisinternal and tgtype & 32 <> 0',
    );
    const turn = (how: string) => refusing.map(({ table }) => `alter table ${table} ${how} trigger user;`).join(' ');
    await database.pool.query(`${turn('disable')} truncate jurisdictions, change_log cascade; ${turn('enable')}`);
  };
  afterEach(empty);

  it('keeps everything that it holds', async () => {
    await loadPlace(database.pool, whole);
    for (const table of ['streets', 'gates', 'barriers', 'surfaces', 'compounds', 'buildings', 'entrances'] as const) {
      expect(await count(table), table).toBe(whole[table].length);
    }
    for (const table of ['labels', 'regions', 'stations', 'staff'] as const) {
      expect(await count(table), table).toBe(whole[table].length);
    }
    const [street] = await rows('select *, ST_AsGeoJSON(line, 7)::json as line from streets where id = $1', ['横路2']);
    const given = whole.streets.find(({ id }) => id === '横路2')!;
    expect(street.line.coordinates).toEqual(given.line);
    expect(street.nodes.map(Number)).toEqual(given.nodes);
    expect(street.heights).toEqual([400, 401.5, 402.25, 403, 404]);
    expect(await rows('select id, node::integer, ST_X(position) as x from signals')).toEqual([
      { id: 'signal/1', node: 6, x: 101.002 },
    ]);
    const [gate] = await rows('select * from gates');
    expect(gate).toMatchObject({ opening_hours: 'Mo-Su 06:00-23:00', access: 'private', compound_id: 'compound/1' });
    const [people] = await rows('select sum(households)::integer as n from entrances');
    expect(people.n).toBe(whole.entrances.reduce((sum, { households }) => sum + households, 0));
    const [grid] = await rows(
      `select p.code from regions g join regions p on p.id = g.parent_id where g.code = '990001001002004'`,
    );
    expect(grid.code).toBe('990001001002');
  });

  it('compiles its street network and keeps it under its digest', async () => {
    await loadPlace(database.pool, whole);
    const [{ digest, buffer }] = await rows('select digest, buffer from street_networks');
    expect(createHash('sha256').update(buffer).digest('hex')).toBe(digest);
    const network = StreetNetwork.from(new Uint8Array(buffer).buffer);
    // Every crossing but the four corners, where two streets only go on into each other; and one for each of the three
    // streets that the gate parts.
    expect(network.nodeCount).toBe(TINY.streets ** 2 - 4 + 3);
  });

  it('announces the place, its settings and its stations in the change log', async () => {
    await loadPlace(database.pool, whole);
    const logged = await rows('select kind, subject_id from change_log order by position');
    expect(logged.map(({ kind, subject_id }) => `${kind} ${subject_id}`)).toEqual([
      `place ${TINY.code}`,
      // Kinds, deadlines, working hours, days and departments.
      ...Array.from({ length: 5 }, () => `case_settings ${TINY.code}`),
      ...['ST-1', 'ST-2', 'ST-3'].map((code) => `station ${code}`),
    ]);
  });

  it('is refused where the place is already, and changes nothing', async () => {
    await loadPlace(database.pool, whole);
    const before = await counts();
    await expect(loadPlace(database.pool, { ...whole, streets: [] })).rejects.toMatchObject({ code: 'PLACE_EXISTS' });
    expect(await counts()).toEqual(before);
  });

  it('reports progress that ends complete, stage after stage', async () => {
    const seen: LoadProgress[] = [];
    await loadPlace(database.pool, whole, { onProgress: (progress) => seen.push(progress) });
    expect(seen.every(({ done, total }) => done <= total)).toBe(true);
    const stages = [...new Set(seen.map(({ stage }) => stage))];
    expect(stages).toContain('street_network');
    expect(seen.filter(({ stage }) => stage === 'streets').at(-1)).toMatchObject({ done: 10, total: 10 });
  });

  describe('again', () => {
    const moved: Place = {
      ...whole,
      entrances: whole.entrances.slice(1),
      regions: whole.regions.map((region) =>
        region.code === '990001001001001' ? { ...region, name: { zh: '新一网格', en: null } } : region,
      ),
      stations: whole.stations
        .filter(({ code }) => code !== 'ST-2')
        .map((station) => (station.code === 'ST-1' ? { ...station, position: [101.0002, 38.0002] as const } : station)),
    };
    beforeEach(() => loadPlace(database.pool, whole));

    it('replaces the ground and gives what changed, and only that, a new version', async () => {
      const before = await rows('select id, code from regions union all select id, code from stations');
      await loadPlace(database.pool, moved, { replace: true });
      expect(await count('entrances')).toBe(whole.entrances.length - 1);
      const versions = await rows(
        `select code, id, valid_to is null as present from regions
         union all select code, id, valid_to is null from stations order by code, id`,
      );
      const of = (code: string) => versions.filter((version) => version.code === code);
      expect(of('990001001001001').map(({ present }) => present)).toEqual([false, true]);
      expect(of('ST-1').map(({ present }) => present)).toEqual([false, true]);
      expect(of('ST-2').map(({ present }) => present)).toEqual([false]);
      for (const code of ['990001001', '990001001002', '990001001002004', 'ST-3']) {
        expect(of(code).map(({ id }) => id)).toEqual(before.filter((row) => row.code === code).map(({ id }) => id));
      }
      const [worker] = await rows(
        'select g.name_zh from staff s join regions g on g.id = s.grid_id where s.valid_to is null',
      );
      expect(worker.name_zh).toBe('新一网格');
    });

    it('can be asked for the moment before', async () => {
      const [{ moment }] = await rows('select now() as moment');
      // Moments are kept to the millisecond.
      await sleep(5);
      await loadPlace(database.pool, moved, { replace: true });
      const [then] = await rows(
        `select name_zh from regions where code = '990001001001001' and valid_from <= $1
         and (valid_to is null or valid_to > $1)`,
        [moment],
      );
      expect(then.name_zh).toBe('一网格');
    });

    it('without any change makes no new version, and its digest is the same', async () => {
      const facts = () => rows('select id, valid_from, valid_to from regions order by id');
      const digest = () => rows('select ground_digest from jurisdictions');
      const [before, was] = [await facts(), await digest()];
      await loadPlace(database.pool, whole, { replace: true });
      expect(await facts()).toEqual(before);
      expect(await digest()).toEqual(was);
      await loadPlace(database.pool, moved, { replace: true });
      expect(await digest()).not.toEqual(was);
    });

    it('leaves what it is told to keep as it was, and lets staff follow a redrawn grid', async () => {
      const present = (table: string) => rows(`select id, code from ${table} where valid_to is null order by id`);
      const [regions, stations, staff] = await Promise.all(['regions', 'stations', 'staff'].map(present));
      const bare = { ...moved, stations: [], staff: [] };
      await loadPlace(database.pool, bare, { replace: true, keep: ['regions', 'stations', 'staff'] });
      expect(await present('regions')).toEqual(regions);
      expect(await present('stations')).toEqual(stations);
      expect(await present('staff')).toEqual(staff);
      await sleep(5);
      await loadPlace(database.pool, bare, { replace: true, keep: ['stations', 'staff'] });
      const working = await rows(
        `select s.code, g.name_zh from staff s join regions g on g.id = s.grid_id
         where s.valid_to is null and g.valid_to is null`,
      );
      expect(working).toEqual(staff!.map(({ code }) => ({ code, name_zh: '新一网格' })));
    });

    it('keeps the cases', async () => {
      await rows(
        `insert into cases (jurisdiction_code, kind_code, grid_id, source, description, reported_at, simulated)
         select '${TINY.code}', 'wish', id, 'platform', 'x', now(), true from regions where code = '990001001001001'`,
      );
      await loadPlace(database.pool, moved, { replace: true });
      expect(await count('cases')).toBe(1);
    });
  });

  it('leaves nothing behind when it is cancelled, at whatever moment', async () => {
    const moments: LoadProgress[] = [];
    await loadPlace(database.pool, whole, { onProgress: (progress) => moments.push(progress) });
    await empty();
    const before = await counts();
    const during = moments.filter(({ stage }) => stage !== 'statistics');
    for (let at = 0; at < during.length; at += 3) {
      const stop = new AbortController();
      let seen = 0;
      const loading = loadPlace(database.pool, whole, {
        signal: stop.signal,
        onProgress: () => {
          if (seen++ === at) stop.abort(new Error('enough'));
        },
      });
      await expect(loading, `cancelled in ${during[at]!.stage}`).rejects.toThrow('enough');
      expect(await counts()).toEqual(before);
    }
  });

  it('names an outline that crosses itself, and says where', async () => {
    const [building] = whole.buildings;
    const crossing = [
      [101, 38],
      [101.001, 38.001],
      [101.001, 38],
      [101, 38.001],
      [101, 38],
    ];
    const bad: Place = {
      ...whole,
      buildings: [{ ...building!, id: 'way/7', outline: { type: 'Polygon', coordinates: [crossing] } }],
    };
    await expect(loadPlace(database.pool, bad)).rejects.toMatchObject({
      code: 'INVALID_OUTLINE',
      en: expect.stringMatching(/way\/7 \(Self-intersection.*POINT\(101\.0005 38\.0005\)/),
      zh: expect.stringContaining('way/7'),
    });
    expect(await count('jurisdictions')).toBe(0);
  });

  it('says in a sentence what a constraint refused', async () => {
    const bad: Place = { ...whole, staff: [{ ...whole.staff[0]!, gridCode: 'nowhere' }] };
    await expect(loadPlace(database.pool, bad)).rejects.toMatchObject({
      code: 'PLACE_REFUSED',
      en: expect.stringContaining('grid_id'),
    });
    const twice: Place = { ...whole, labels: [...whole.labels, ...whole.labels] };
    await expect(loadPlace(database.pool, twice)).rejects.toMatchObject({
      code: 'PLACE_REFUSED',
      en: expect.stringContaining('label/1'),
    });
    expect(await count('jurisdictions')).toBe(0);
  });
});
