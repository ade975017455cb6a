import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWgs84 } from '../../coordinates/to_wgs84.ts';
import type { Bounds, Position } from '../../place.ts';
import { findCrossing } from '../shapes/find_crossing.ts';
import { partsOf } from '../shapes/polygon.ts';
import { realData } from '../testing/real_data.ts';
import { TempFiles } from '../testing/temp_files.ts';
import { findOverlaps } from './find_overlaps.ts';
import { type ReadRegionsOptions, type RegionMapping, readRegions } from './read_regions.ts';

const BOX: Bounds = [118.7, 32, 118.8, 32.1];
const MAPPING: RegionMapping = { codeField: 'code', nameField: 'name', level: 3, householdsField: 'households' };

const square = (west: number, south: number, side = 0.01): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const feature = (code: unknown, ring: readonly unknown[], more: object = {}) => ({
  type: 'Feature',
  properties: { code, name: `第${String(code)}网格`, households: 400, ...more },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const GOOD = feature('001', square(118.72, 32.02));

async function read(features: readonly unknown[], options: ReadRegionsOptions = {}, mapping = MAPPING) {
  await using files = await TempFiles.open();
  const path = await files.write('grids.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  return await readRegions(path, mapping, { bounds: BOX, ...options });
}

async function readText(text: string) {
  await using files = await TempFiles.open();
  return await readRegions(await files.write('grids.geojson', text), MAPPING, { bounds: BOX });
}

describe('regions', () => {
  it('come with code, name, level and the totals that somebody gave', async () => {
    const { regions, problems } = await read([GOOD]);
    expect(problems).toEqual([]);
    expect(regions).toMatchObject([
      {
        code: '001',
        name: { zh: '第001网格' },
        level: 3,
        parentCode: null,
        givenHouseholds: 400,
        givenResidents: null,
      },
    ]);
  });

  it('of several parts stay together, and rings are wound as RFC 7946 asks', async () => {
    const clockwise = square(118.75, 32.05).toReversed();
    const geometry = { type: 'MultiPolygon', coordinates: [[square(118.72, 32.02)], [clockwise]] };
    const { regions } = await read([{ ...GOOD, geometry }]);
    expect(regions[0]?.outline).toMatchObject({ type: 'MultiPolygon' });
    expect(partsOf(regions[0]!.outline)[1]?.[0]).toContainEqual([118.75, 32.05]);
  });

  it('in GCJ-02 are brought to WGS 84', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 118.71, max: 118.78, noNaN: true }), async (west) => {
        const ring = square(west, 32.03);
        const { regions } = await read(
          [
            feature(
              '1',
              ring.map((position) => fromWgs84(position, 'gcj02')),
            ),
          ],
          {
            coordinateSystem: 'gcj02',
          },
        );
        const [longitude, latitude] = partsOf(regions[0]!.outline)[0]![0][0]!;
        expect(longitude).toBeCloseTo(west, 6);
        expect(latitude).toBeCloseTo(32.03, 6);
      }),
      { numRuns: 20 },
    );
  });
});

describe('regions without codes', () => {
  const bare = [square(118.75, 32.05), square(118.72, 32.05)].map((ring) => ({
    ...feature('', ring),
    properties: { OBJECTID: 7 },
  }));

  it('are numbered and named by their level, which is said with the properties there are', async () => {
    const mapping = { level: 2, codePrefix: '320106', levelName: { zh: '社区', en: 'Community' } };
    const read2 = await read(bare, {}, mapping);
    expect(read2).toMatchObject({ numbered: true, fields: ['OBJECTID'], problems: [] });
    expect(read2.regions.map(({ code, name }) => [code, name.zh, name.en])).toEqual([
      ['320106000002', '第2社区', 'Community 2'],
      ['320106000001', '第1社区', 'Community 1'],
    ]);
  });

  it('get other codes than those of another level', async () => {
    const codes = async (level: number) =>
      (await read(bare, {}, { level, codePrefix: '320106' })).regions.map(({ code }) => code);
    const all = [...(await codes(1)), ...(await codes(2)), ...(await codes(3))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are none where the file has a property called code, or name, and nothing else was said', async () => {
    const { regions, numbered } = await read([GOOD], {}, { level: 3 });
    expect(numbered).toBe(false);
    expect(regions).toMatchObject([{ code: '001', name: { zh: '第001网格' } }]);
  });
});

describe('overlaps of regions', () => {
  const regionsOf = async (...rings: readonly Position[][]) =>
    (await read(rings.map((ring, index) => feature(`${index}`, ring)))).regions;

  it('are found with about the share that is covered twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (tenths) => {
        const regions = await regionsOf(square(118.72, 32.02), square(118.73 - tenths / 1000, 32.02));
        const [overlap, ...more] = findOverlaps(regions);
        expect(more).toEqual([]);
        expect(overlap!.share).toBeCloseTo(tenths / 10, 1);
      }),
      { numRuns: 9 },
    );
  });

  it('are none where regions touch, or where a boundary was drawn a little differently', async () => {
    expect(findOverlaps(await regionsOf(square(118.72, 32.02), square(118.73, 32.02)))).toEqual([]);
    expect(findOverlaps(await regionsOf(square(118.72, 32.02), square(118.7299, 32.02)))).toEqual([]);
  });

  it('name the region first that lies within the other', async () => {
    const [overlap] = findOverlaps(await regionsOf(square(118.72, 32.02, 0.05), square(118.73, 32.03)));
    expect(overlap).toMatchObject({ one: { code: '1' }, other: { code: '0' }, share: 1 });
  });
});

describe('a region that cannot be used', () => {
  it.each([
    [
      'crosses itself, saying where',
      feature('2', [
        [118.71, 32.01],
        [118.73, 32.03],
        [118.73, 32.01],
        [118.71, 32.03],
        [118.71, 32.01],
      ]),
      '118.720000,32.020000',
    ],
    ['lies outside the place', feature('2', square(119.5, 32.02)), '范围'],
    ['has the code of another', feature('001', square(118.75, 32.05)), '重复'],
    ['has no code', feature(null, square(118.75, 32.05)), '没有代码'],
    [
      'has its axes exchanged',
      feature(
        '2',
        square(118.75, 32.05).map(([x, y]) => [y, x]),
      ),
      '写反',
    ],
    ['is a point', { ...feature('2', []), geometry: { type: 'Point', coordinates: [118.75, 32.05] } }, 'Polygon'],
    ['has no geometry', { ...feature('2', []), geometry: null }, 'Polygon'],
    ['is in projected metres', feature('2', square(3_600_000, 500_000, 100)), '投影'],
    ['has words for coordinates', feature('2', [['a', 'b']]), '数字'],
    [
      'has no area',
      feature('2', [
        [118.71, 32.01],
        [118.73, 32.03],
        [118.71, 32.01],
      ]),
      '面积',
    ],
  ])('because it %s is left out and reported', async (_, bad, said) => {
    const { regions, problems } = await read([GOOD, bad]);
    expect(regions.map(({ code }) => code)).toEqual(['001']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.field).toMatch(/^features\[1\]\./);
    expect(problems[0]?.reason.zh).toContain(said);
  });

  it('only in its number of households is kept without it', async () => {
    const { regions, problems } = await read([{ ...GOOD, properties: { ...GOOD.properties, households: '约四百' } }]);
    expect(regions[0]?.givenHouseholds).toBeNull();
    expect(problems).toMatchObject([{ field: 'features[0].households', value: '约四百' }]);
  });
});

describe('a file of regions that cannot be used', () => {
  it.each([
    ['', 'file_empty'],
    ['{"type":"FeatureCollection","features":[', 'json_wrong'],
    ['{"type":"FeatureCollection","features":[]}', 'no_features'],
    ['{"hello":1}', 'geojson_wrong'],
    ['[1,2]', 'geojson_wrong'],
    [
      '{"type":"Topology","objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[7]]}]}},"arcs":[]}',
      'geojson_wrong',
    ],
    ['{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[]}', 'crs_unknown'],
    ['名称,经度,纬度\n', 'file_kind_wrong'],
  ])('is refused: %s', async (text, code) => {
    await expect(readText(text)).rejects.toMatchObject({ code });
  });

  it('is refused when its axes are exchanged throughout, saying so', async () => {
    const swapped = ['1', '2'].map((code, i) =>
      feature(
        code,
        square(118.72 + i / 50, 32.02).map(([x, y]) => [y, x]),
      ),
    );
    await expect(read(swapped)).rejects.toMatchObject({ code: 'coordinates_swapped' });
    await expect(read(swapped, { bounds: undefined })).rejects.toMatchObject({ code: 'coordinates_swapped' });
  });

  it('names the properties there are when the one asked for is not', async () => {
    await expect(read([GOOD], {}, { ...MAPPING, codeField: 'GRID_ID' })).rejects.toMatchObject({
      code: 'field_unknown',
      zh: expect.stringContaining('code、name、households'),
    });
  });
});

const shenzhen = realData('shenzhen-jiedao.geojson');
const tainan = realData('tainan-cunli.topojson');

describe('real regions', () => {
  it.skipIf(shenzhen.absent)('the 77 streets of Shenzhen, which have no attributes, are numbered', async () => {
    const { regions, problems } = await readRegions(shenzhen.path, { codePrefix: '440300', level: 1 });
    expect(regions.length + problems.length).toBe(77);
    expect(regions.length).toBeGreaterThan(70);
    expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
    expect(regions.every(({ code, name }) => /^440300\d{3}$/.test(code) && name.zh === code)).toBe(true);
  });

  it.skipIf(tainan.absent)('the 752 villages of Tainan come out of their shared arcs whole and valid', async () => {
    const mapping = { codeField: 'VILLCODE', nameField: 'VILLNAME', parentField: 'TOWNNAME', level: 2 };
    const { regions, problems } = await readRegions(tainan.path, mapping);
    expect(problems.map(({ reason }) => reason.zh)).toEqual([]);
    expect(regions).toHaveLength(752);
    expect(findOverlaps(regions)).toEqual([]);
    for (const { outline } of regions) expect(findCrossing(partsOf(outline))).toBeNull();
  });
});
