import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { checkPlaceFiles } from './check_place_files.ts';
import { TempFiles } from './testing/temp_files.ts';

const INPUT = { code: '320106', name: { zh: '示例区', en: null } };
const GRIDS = { mapping: { level: 3 } };
const STATIONS = { mapping: {}, coordinateSystem: 'wgs84' } as const;

it('files are refused by their first bytes, each with what it should be', async () => {
  await using files = await TempFiles.open();
  const osm = await files.write('a.osm', '<osm/>');
  const csv = await files.write('b.csv', '名称,经度,纬度\n');
  const json = await files.write('c.geojson', '{}');
  const empty = await files.write('d.osm', '');
  const regions = [{ ...GRIDS, path: json }];
  const stations = [{ ...STATIONS, path: csv }];
  await checkPlaceFiles({ osm, regions, stations }, INPUT);
  const refused = async (given: Parameters<typeof checkPlaceFiles>[0], code: string, said: string) =>
    await expect(checkPlaceFiles(given, INPUT)).rejects.toMatchObject({ code, zh: expect.stringContaining(said) });
  await refused({ osm: csv }, 'file_kind_wrong', 'b.csv 的内容是纯文本，应为 OSM 数据');
  await refused({ osm, regions: [{ ...GRIDS, path: csv }] }, 'file_kind_wrong', '应为 GeoJSON 或 TopoJSON');
  await refused({ osm, stations: [{ ...STATIONS, path: osm }] }, 'file_kind_wrong', '应为 CSV 表格或 GeoJSON');
  await refused({ osm: empty }, 'file_empty', '是空的');
  await refused({ osm: `${osm}.gz` }, 'file_unreadable', '没有这个文件');
  await refused({ osm: dirname(osm) }, 'file_unreadable', '不是文件');
});

it('a code of a jurisdiction is refused before any file is looked at', async () => {
  for (const code of ['3201', '32010A', '320106001', '030106']) {
    await expect(checkPlaceFiles({ osm: '/no/such' }, { ...INPUT, code })).rejects.toMatchObject({
      code: 'administrative_code_wrong',
    });
  }
});
