import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Polygon } from 'geojson';
import readXlsx from 'read-excel-file/node';
import shp from 'shpjs';
import { describe, expect, it } from 'vitest';
import { fromWgs84 } from '../../coordinates/to_wgs84.ts';
import type { BoundarySheet } from './boundary_sheet.ts';
import { encodeText } from './encode_text.ts';
import { readBoundaryFile } from './read_boundary_file.ts';
import { EXAMPLE_SHEET, GBK_SHEET } from './testing/example_sheet.ts';
import { metresAlongMeridian } from './testing/metres_along_meridian.ts';
import { problemOf } from './testing/problem_of.ts';
import { toBoundaryPolygons } from './to_boundary_polygons.ts';
import { writeFigures } from './write_figures.ts';
import { writeFlatGeobuf } from './write_flatgeobuf.ts';
import { writeGeoJson } from './write_geojson.ts';
import { writeShapefileZip } from './write_shapefile_zip.ts';

const NAMES = GBK_SHEET.rows.map(({ name }) => name);

/** A zip with one file changed, added, or (null) left out. */
function rezip(zip: Uint8Array, change: (name: string, bytes: Uint8Array) => Uint8Array | null): Uint8Array {
  const files = Object.entries(unzipSync(zip)).flatMap(([name, bytes]): [string, Uint8Array][] => {
    const changed = change(name, bytes);
    return changed === null ? [] : [[name, changed]];
  });
  return zipSync(Object.fromEntries(files));
}

describe('a Shapefile zip', () => {
  it.each(['gbk', 'utf-8', 'big5'] as const)(
    'in %s comes back with names, figures, holes and parts',
    async (encoding) => {
      // Big5 has no simplified characters.
      const inBig5: BoundarySheet = {
        ...GBK_SHEET,
        rows: GBK_SHEET.rows.map((row) => ({ ...row, name: '里'.repeat(8), figures: { ...row.figures, kind: null } })),
      };
      const source = encoding === 'big5' ? inBig5 : GBK_SHEET;
      const read = await readBoundaryFile(writeShapefileZip(source, encoding));
      expect(read).toMatchObject({
        format: 'shapefile',
        layer: 'grids',
        encoding: { suggested: encoding, used: encoding },
      });
      expect(read.system).toEqual({ kind: 'degrees', name: 'WGS 1984' });
      expect(read.rows.map(({ properties }) => properties)).toEqual(
        source.rows.map(({ code, name, parentCode, figures }) => ({
          CODE: code,
          NAME: name,
          PARENT: parentCode,
          KIND: figures.kind,
          HOUSEHOLDS: figures.households,
          RESIDENTS: figures.residents,
          RES60: figures.residents60,
          AREA_M2: figures.areaM2,
        })),
      );
      expect(read.rows.map(({ outline }) => outline!.type)).toEqual(['MultiPolygon', 'Polygon']);
      expect(read.rows[0]!.outline!.coordinates.map((part) => part.length)).toEqual([2, 1]);
    },
  );

  it.each(['gbk', 'utf-8'] as const)('in %s is read by another program', async (encoding) => {
    const layer = await shp(writeShapefileZip(GBK_SHEET, encoding).slice().buffer);
    const { features } = Array.isArray(layer) ? layer[0]! : layer;
    expect(features.map(({ properties }) => properties?.NAME)).toEqual(NAMES);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['MultiPolygon', 'Polygon']);
    const written = GBK_SHEET.rows[1]!.outline.coordinates[0] as number[][];
    const [ring] = (features[1]!.geometry as Polygon).coordinates;
    expect(ring!.map(String).sort()).toEqual(written.map(String).sort());
  });

  it('says which character its encoding does not have', () => {
    expect(() => writeShapefileZip(EXAMPLE_SHEET, 'gbk')).toThrow(/㐂/);
  });

  it('suggests the encoding of the table over that of the .cpg, and takes the person’s word over both', async () => {
    const lying = rezip(writeShapefileZip(GBK_SHEET, 'gbk'), (name, bytes) =>
      name.endsWith('.cpg') ? strToU8('UTF-8') : bytes,
    );
    const read = await readBoundaryFile(lying);
    expect(read.encoding).toEqual({ suggested: 'gbk', because: 'ldid', used: 'gbk' });
    expect(read.rows.map(({ properties }) => properties.NAME)).toEqual(NAMES);
    const garbled = await readBoundaryFile(lying, { encoding: 'utf-8' });
    expect(garbled.encoding?.used).toBe('utf-8');
    expect(garbled.rows[0]!.properties.NAME).not.toBe(NAMES[0]);
  });

  it('without a language id goes by the .cpg, and without both by its bytes', async () => {
    const silent = rezip(writeShapefileZip(GBK_SHEET, 'gbk'), (name, bytes) => {
      if (!name.endsWith('.dbf')) return bytes;
      const table = bytes.slice();
      table[29] = 0;
      return table;
    });
    expect((await readBoundaryFile(silent)).encoding).toMatchObject({ suggested: 'gbk', because: 'cpg' });
    const mute = rezip(silent, (name, bytes) => (name.endsWith('.cpg') ? null : bytes));
    const read = await readBoundaryFile(mute);
    expect(read.encoding).toMatchObject({ suggested: 'gb18030', because: 'bytes' });
    expect(read.rows.map(({ properties }) => properties.NAME)).toEqual(NAMES);
  });

  it('in folders, and with names in GBK that say nothing of it, has its layers', async () => {
    const parts = unzipSync(writeShapefileZip(GBK_SHEET, 'gbk'));
    const zip = zipSync(
      Object.fromEntries(
        Object.entries(parts).flatMap(([name, bytes]) => [
          [`2024/${name}`, bytes],
          [name.replace('grids', 'XXXX'), bytes],
        ]),
      ),
    );
    // A name as an old Windows writes it: its bytes, without the flag that says UTF-8.
    const gbk = Buffer.from(encodeText('网格', 'gbk')).toString('latin1');
    const named = Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('XXXX', gbk), 'latin1');
    expect((await readBoundaryFile(named)).layers).toEqual(['2024/grids', '网格']);
    expect((await readBoundaryFile(named, { layer: '网格' })).rows).toHaveLength(2);
  });

  it('explains its short names', () => {
    const readme = new TextDecoder().decode(unzipSync(writeShapefileZip(GBK_SHEET, 'gbk'))['README.txt']);
    expect(readme).toContain('RES60\t60 岁以上\tAged 60 and over');
    expect(readme).toContain('示范数据');
  });

  it('is refused when a part is missing or cut short', async () => {
    const zip = writeShapefileZip(GBK_SHEET, 'gbk');
    const without = (ending: string) =>
      readBoundaryFile(rezip(zip, (name, bytes) => (name.endsWith(ending) ? null : bytes)));
    const cut = (ending: string) =>
      readBoundaryFile(
        rezip(zip, (name, bytes) => (name.endsWith(ending) ? bytes.subarray(0, bytes.length - 40) : bytes)),
      );
    expect(await problemOf(without('.dbf'))).toBe('shapefile_incomplete');
    expect(await problemOf(without('.shp'))).toBe('shapefile_incomplete');
    expect(await problemOf(cut('.dbf'))).toBe('boundary_file_damaged');
    expect(await problemOf(cut('.shp'))).toBe('boundary_file_damaged');
    expect(await problemOf(readBoundaryFile(zip.subarray(0, 300)))).toBe('boundary_file_damaged');
  });
});

describe('coordinates', () => {
  const mapping = { codeField: 'CODE', nameField: 'NAME' };

  it('are never guessed where the file is silent', async () => {
    const zip = rezip(writeShapefileZip(GBK_SHEET, 'gbk'), (name, bytes) => (name.endsWith('.prj') ? null : bytes));
    const raw = await readBoundaryFile(zip);
    expect(raw.system).toEqual({ kind: 'unstated' });
    expect(await problemOf(() => toBoundaryPolygons(raw, mapping, 'f'))).toBe('coordinate_system_unknown');
    const { polygons } = toBoundaryPolygons(raw, { ...mapping, coordinateSystem: 'gcj02' }, 'f');
    const [longitude, latitude] = polygons[1]!.outline.coordinates[0]![0] as [number, number];
    const back = fromWgs84([longitude, latitude], 'gcj02');
    expect(back[0]).toBeCloseTo(97.502, 8);
    expect(back[1]).toBeCloseTo(39.8, 8);
  });

  it('in a Gauss–Krüger zone of CGCS2000 become degrees', async () => {
    const prj =
      'PROJCS["CGCS2000_3_Degree_GK_CM_99E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",99.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    const metres = {
      ...GBK_SHEET,
      rows: [
        {
          ...GBK_SHEET.rows[1]!,
          outline: {
            type: 'Polygon' as const,
            coordinates: [
              [
                [500_000, 4_400_000],
                [501_000, 4_400_000],
                [501_000, 4_401_000],
                [500_000, 4_400_000],
              ],
            ],
          },
        },
      ],
    };
    const zip = rezip(writeShapefileZip(metres, 'gbk'), (name, bytes) =>
      name.endsWith('.prj') ? strToU8(prj) : bytes,
    );
    const raw = await readBoundaryFile(zip);
    expect(raw.system).toMatchObject({ kind: 'projected' });
    const [longitude, latitude] = toBoundaryPolygons(raw, mapping, 'f').polygons[0]!.outline.coordinates[0]!.at(-1) as [
      number,
      number,
    ];
    expect(longitude).toBeCloseTo(99, 8);
    expect(metresAlongMeridian(latitude)).toBeCloseTo(4_400_000, 0);
    const old = rezip(zip, (name, bytes) =>
      name.endsWith('.prj') ? strToU8(prj.replace('D_China_2000', 'D_Xian_1980')) : bytes,
    );
    const oldRaw = await readBoundaryFile(old);
    expect(await problemOf(() => toBoundaryPolygons(oldRaw, mapping, 'f'))).toBe('datum_unknown');
  });

  it('of two kinds in one file are refused with the row', async () => {
    const [first, second] = GBK_SHEET.rows;
    const mixed = {
      ...GBK_SHEET,
      rows: [
        first!,
        {
          ...second!,
          outline: {
            type: 'Polygon' as const,
            coordinates: [
              [
                [5e5, 4e6],
                [5.1e5, 4e6],
                [5e5, 4.1e6],
                [5e5, 4e6],
              ],
            ],
          },
        },
      ],
    };
    const raw = await readBoundaryFile(writeGeoJson(mixed));
    expect(await problemOf(() => toBoundaryPolygons(raw, { coordinateSystem: 'wgs84' }, 'f'))).toBe(
      'coordinates_mixed',
    );
    expect(() => toBoundaryPolygons(raw, { coordinateSystem: 'wgs84' }, '边界.json')).toThrow(/第 2 行/);
  });

  const square = (x: number, y: number, side: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y],
      ],
    ],
  });
  const fileOf = (...outlines: ReturnType<typeof square>[]) =>
    readBoundaryFile(
      strToU8(
        JSON.stringify({
          type: 'FeatureCollection',
          features: outlines.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
        }),
      ),
    );

  it('in metres without a .prj are CGCS2000 where the easting has its zone, and refused where it has not', async () => {
    const zoned = await fileOf(square(33_500_000, 4_400_000, 1000), square(34_420_000, 4_400_000, 1000));
    const { polygons } = toBoundaryPolygons(zoned, { coordinateSystem: 'cgcs2000' }, 'f');
    const [first, second] = polygons.map(({ outline }) => outline.coordinates[0]![0] as [number, number]);
    expect(first![0]).toBeCloseTo(99, 8);
    expect(metresAlongMeridian(first![1])).toBeCloseTo(4_400_000, 0);
    // The next zone begins three degrees on; 80 km west of its meridian is nearly one.
    expect(second![0]).toBeGreaterThan(101);
    expect(second![0]).toBeLessThan(101.2);
    const bare = await fileOf(square(500_000, 4_400_000, 1000));
    expect(await problemOf(() => toBoundaryPolygons(bare, { coordinateSystem: 'cgcs2000' }, 'f'))).toBe('zone_unknown');
    expect(() => toBoundaryPolygons(zoned, { coordinateSystem: 'gcj02' }, 'f')).toThrow(/33500000/);
  });

  it('with latitude first are refused with the row and the right order', async () => {
    const raw = await fileOf(square(39.8, 97.5, 0.01));
    expect(() => toBoundaryPolygons(raw, { coordinateSystem: 'wgs84' }, '边界.json')).toThrow(/经度在前/);
  });

  it('somewhere else than the place are refused, and of single rows left out', async () => {
    const place = [112.4, 35.4, 112.6, 35.6] as const;
    const options = { coordinateSystem: 'wgs84', place } as const;
    const nearby = square(112.5, 35.5, 0.01);
    const away = await fileOf(square(118.7, 32, 0.01));
    expect(() => toBoundaryPolygons(away, options, 'f')).toThrow(/118\.7050, 32\.0050/);
    const exchanged = await fileOf(square(35.5, 79.9, 0.01));
    expect(await problemOf(() => toBoundaryPolygons(exchanged, options, 'f'))).toBe('boundaries_elsewhere');
    const { polygons, problems } = toBoundaryPolygons(await fileOf(nearby, square(0, 0, 1)), options, 'f');
    expect(polygons.map(({ id }) => id)).toEqual(['1']);
    expect(problems.map(({ field, reason }) => [field, reason.zh])).toEqual([
      ['2', expect.stringContaining('远在本地之外')],
    ]);
  });

  it('that are no numbers, or off the Earth in the middle of a ring, cost their row alone', async () => {
    const good = square(112.5, 35.5, 0.01);
    const stray = square(112.5, 35.5, 0.01);
    stray.coordinates[0]![2] = [1125, 35.5];
    const raw = await fileOf(good, stray, { type: 'Polygon', coordinates: [[['112.5', 35.5] as unknown as number[]]] });
    const { polygons, problems } = toBoundaryPolygons(raw, { coordinateSystem: 'wgs84' }, 'f');
    expect(polygons.map(({ id }) => id)).toEqual(['1']);
    expect(problems.map(({ value }) => value)).toEqual(['1125, 35.5', '["112.5",35.5]']);
  });

  it.each([
    [4547, '4,000 km in zone CM 114E', 114],
    [4526, 'zone 38', 114],
    [4508, '6 degrees, CM 111E', 111],
    [32649, 'UTM 49N', 111],
  ])('under EPSG:%i (%s) become degrees', async (code, _, meridian) => {
    const easting = code === 4526 ? 38_500_000 : 500_000;
    const json = {
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } },
      features: [{ type: 'Feature', properties: {}, geometry: square(easting, 4_000_000, 100) }],
    };
    const raw = await readBoundaryFile(strToU8(JSON.stringify(json)));
    const [position] = toBoundaryPolygons(raw, {}, 'f').polygons[0]!.outline.coordinates[0] as number[][];
    expect(position![0]).toBeCloseTo(meridian, 8);
    const scale = code === 32649 ? 0.9996 : 1;
    expect(metresAlongMeridian(position![1]!) * scale).toBeCloseTo(4_000_000, 0);
  });
});

describe('GeoJSON and FlatGeobuf', () => {
  it.each([
    ['geojson', writeGeoJson],
    ['flatgeobuf', writeFlatGeobuf],
  ] as const)('%s comes back as it was written', async (format, write) => {
    const read = await readBoundaryFile(write(EXAMPLE_SHEET));
    expect(read.format).toBe(format);
    expect(read.rows.map(({ outline }) => outline)).toEqual(EXAMPLE_SHEET.rows.map(({ outline }) => outline));
    read.rows.forEach(({ properties }, i) => {
      const { code, name, parentCode, figures } = EXAMPLE_SHEET.rows[i]!;
      const written = { code, name, parentCode, ...figures };
      for (const [key, value] of Object.entries(written)) expect(properties[key] ?? null).toBe(value);
    });
    const { polygons, problems } = toBoundaryPolygons(
      read,
      { codeField: 'code', nameField: 'name', parentField: 'parentCode', coordinateSystem: 'wgs84' },
      'f',
    );
    expect(problems).toEqual([]);
    expect(polygons.map(({ parentId }) => parentId)).toEqual(['620981001001', '620981001001']);
  });

  it('keeps columns of FlatGeobuf numbers even where the first row has none', async () => {
    const [first, second] = EXAMPLE_SHEET.rows;
    const read = await readBoundaryFile(writeFlatGeobuf({ ...EXAMPLE_SHEET, rows: [second!, first!] }));
    expect(read.rows[1]!.properties.residents).toBe(801);
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'boundary_file_unknown'],
    ['JSON cut short', strToU8('{"type":"FeatureCollection","features":[{"ty'), 'boundary_file_damaged'],
    [
      'points only',
      strToU8(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]}',
      ),
      'boundary_file_empty',
    ],
    ['FlatGeobuf cut short', writeFlatGeobuf(EXAMPLE_SHEET).subarray(0, 300), 'boundary_file_damaged'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await problemOf(readBoundaryFile(bytes))).toBe(code);
  });
});

describe('a workbook of figures', () => {
  it('is read by another program: both headers, codes as text, figures as numbers, sources', async () => {
    const bytes = Buffer.from(await writeFigures(EXAMPLE_SHEET));
    const sheets = await readXlsx(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据 Figures', '来源 Sources']);
    const [zh, en, first, second, total] = sheets[0]!.data;
    expect(zh!.slice(0, 5)).toEqual(['代码', '名称', '上级代码', '类型', '户数']);
    expect(en!.slice(0, 5)).toEqual(['Code', 'Name', 'Parent', 'Kind', 'Households']);
    expect(first!.slice(0, 5)).toEqual(['620981001001001', '老君庙社区第一网格', '620981001001', null, 312]);
    expect(second![4]).toBe(488);
    expect(total![0]).toBe('合计 Total');
    expect(sheets[1]!.data[1]).toEqual([
      '户数：示范数据，2026 年 10 月',
      'Households: demonstration data, October 2026',
    ]);
  });

  it('sums and divides by formulas', async () => {
    const xml = new TextDecoder().decode(unzipSync(await writeFigures(EXAMPLE_SHEET))['xl/worksheets/sheet1.xml']);
    expect(xml).toMatch(/<f>=?SUM\(E3:E4\)<\/f>/);
    expect(xml).toMatch(/<f>=?IF\(F3=0,0,G3\/F3\)<\/f>/);
    expect(xml).toMatch(/<f>=?IF\(F5=0,0,G5\/F5\)<\/f>/);
  });
});
