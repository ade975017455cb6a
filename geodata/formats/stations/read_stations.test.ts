import { open } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fromWgs84 } from '../../coordinates/to_wgs84.ts';
import type { Bounds } from '../../place.ts';
import { STATION_CATEGORIES } from '../../standards/station_categories.ts';
import { realData } from '../testing/real_data.ts';
import { TempFiles } from '../testing/temp_files.ts';
import { readOpeningHours } from './read_opening_hours.ts';
import { readStations, type StationMapping } from './read_stations.ts';

const BOX: Bounds = [118.7, 32, 118.8, 32.1];
const MAPPING: StationMapping = { categories: STATION_CATEGORIES, defaultCategory: 'red_post' };
const HEADINGS = '编号,名称,类别,经度（度）,纬度（度）,座位数,建筑面积(㎡),开放时间,地址,状态,设施';
const ROW =
  'A1,示例食堂,老年食堂,118.75,32.05,60,120.5,周一至周五 10:30-13:00，16:30-18:00,示例路 1 号,营业,饮水、微波炉';

async function read(content: string | Uint8Array, mapping = MAPPING, name = 'stations.csv') {
  await using files = await TempFiles.open();
  return await readStations(await files.write(name, content), mapping, 'wgs84', { bounds: BOX });
}

/** The same text in GB18030, for which Node has a decoder but no encoder: its two-byte codes, found by decoding all of them. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const decoded = decoder.decode(Uint8Array.of(lead, trail));
      if ([...decoded].length === 1) codes.set(decoded, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((each) => (each < '\x80' ? [each.charCodeAt(0)] : (codes.get(each) ?? [63]))),
  );
}

describe('a table of stations', () => {
  it('is understood by its Chinese headings', async () => {
    const { stations, problems, encoding } = await read(`${HEADINGS}\n${ROW}\n`);
    expect(problems).toEqual([]);
    expect(encoding).toBe('utf-8');
    expect(stations).toEqual([
      {
        code: 'A1',
        category: 'elderly_canteen',
        name: { zh: '示例食堂', en: null },
        position: [118.75, 32.05],
        address: '示例路 1 号',
        capacity: 60,
        floorAreaM2: 120.5,
        amenities: ['饮水', '微波炉'],
        openingHours: 'Mo-Fr 10:30-13:00,16:30-18:00',
        status: 'open',
      },
    ]);
  });

  it('is the same in UTF-8 with a byte order mark, UTF-16, and GB18030, which is said', async () => {
    const text = `${HEADINGS}\r\n${ROW}\r\n`;
    const plain = await read(text);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const [bytes, encoding] of [
      [`\uFEFF${text}`, 'utf-8'],
      [utf16, 'utf-16le'],
      [gb18030(text), 'gb18030'],
    ] as const) {
      expect(await read(bytes)).toEqual({ ...plain, encoding });
    }
  });

  it('may be in English, separated by tabs, and lack codes', async () => {
    const { stations } = await read('Name\tLongitude\tLatitude\tStatus\nPost\t118.75\t32.05\tplanned\n');
    expect(stations).toMatchObject([{ code: 'S0001', name: { zh: 'Post' }, category: 'red_post', status: 'planned' }]);
  });

  it('may have headings of its own, which are then named', async () => {
    const text = '驿站叫什么,X,Y\n示例驿站,118.75,32.05\n';
    await expect(read(text)).rejects.toMatchObject({
      code: 'column_missing',
      zh: expect.stringContaining('驿站叫什么、X、Y'),
    });
    const { stations } = await read(text, { ...MAPPING, columns: { name: '驿站叫什么' } });
    expect(stations[0]?.name.zh).toBe('示例驿站');
    await expect(read(text, { ...MAPPING, columns: { name: '名' } })).rejects.toMatchObject({ code: 'column_unknown' });
  });

  it('may be GeoJSON with points or outlines', async () => {
    const outline = [
      [118.74, 32.04],
      [118.76, 32.04],
      [118.76, 32.06],
      [118.74, 32.06],
      [118.74, 32.04],
    ];
    const features = [
      {
        type: 'Feature',
        properties: { name: '甲', 类别: '红色驿站' },
        geometry: { type: 'Point', coordinates: [118.75, 32.05] },
      },
      { type: 'Feature', properties: { name: '乙' }, geometry: { type: 'Polygon', coordinates: [outline] } },
    ];
    const { stations } = await read(
      JSON.stringify({ type: 'FeatureCollection', features }),
      MAPPING,
      'stations.geojson',
    );
    expect(stations.map(({ position }) => position)).toEqual([
      [118.75, 32.05],
      [118.75, 32.05],
    ]);
  });

  it('in GCJ-02 is brought to WGS 84, and keeps the positions as written', async () => {
    await using files = await TempFiles.open();
    const [longitude, latitude] = fromWgs84([118.75, 32.05], 'gcj02');
    const path = await files.write('a.csv', `名称,经度,纬度\n示例,${longitude},${latitude}\n`);
    const { stations, positionsAsWritten } = await readStations(path, MAPPING, 'gcj02', { bounds: BOX });
    expect(stations[0]?.position).toEqual([118.75, 32.05]);
    expect(positionsAsWritten).toEqual([[longitude, latitude]]);
  });
});

describe('a row that cannot be used', () => {
  const rowWith = (cells: Readonly<Record<number, string>>) =>
    ROW.split(',')
      .map((cell, index) => cells[index] ?? (index === 0 ? 'A2' : cell))
      .join(',');

  it.each([
    ['lies outside the place', { 3: '120.1' }, '经度（度）', '120.1,32.05', '之外'],
    ['has its axes exchanged', { 3: '32.05', 4: '118.75' }, '经度（度）', '32.05,118.75', '写反'],
    ['has no longitude', { 3: '' }, '经度（度）', '', '数字'],
    ['has words for a latitude', { 4: '不详' }, '纬度（度）', '不详', '数字'],
    ['is in projected metres', { 3: '500123.4', 4: '3547000' }, '经度（度）', '500123.4,3547000', '投影'],
    ['has no name', { 1: '' }, '名称', '', '名称'],
    ['is of no known category', { 2: '网吧' }, '类别', '网吧', '老年食堂'],
    ['has the code of another', { 0: 'A1' }, '编号', 'A1', '重复'],
  ])('because it %s is reported with file, line, field, value and reason', async (_, cells, field, value, said) => {
    const { stations, problems } = await read(`${HEADINGS}\n${ROW}\n\n${rowWith(cells)}\n`);
    expect(stations).toHaveLength(1);
    expect(problems).toMatchObject([{ file: expect.stringContaining('stations.csv'), line: 4, field, value }]);
    expect(problems[0]?.reason.zh).toContain(said);
  });

  it('only in one cell keeps the rest', async () => {
    const { stations, problems } = await read(`${HEADINGS}\n${rowWith({ 5: '很多', 7: '看情况', 9: '不明' })}\n`);
    expect(stations).toMatchObject([{ capacity: null, openingHours: null, status: 'open' }]);
    expect(problems.map(({ field }) => field)).toEqual(['座位数', '开放时间', '状态']);
  });

  it('is found by its line after cells with line breaks in them', async () => {
    const { problems } = await read(`名称,经度,纬度,地址\n甲,118.75,32.05,"一行\n两行\n三行"\n乙,,32.05,\n`);
    expect(problems).toMatchObject([{ line: 5, field: '经度' }]);
  });
});

describe('a file of stations that cannot be used', () => {
  it.each([
    ['', 'file_empty'],
    ['名称,经度,纬度\n', 'table_empty'],
    ['名称,经度,纬度\n甲,32.05,118.75\n乙,32.06,118.76\n', 'coordinates_swapped'],
    ['名称,经度,纬度\n甲,9.5,47.1\n', 'no_stations'],
    ['PK\x03\x04 a workbook', 'file_kind_wrong'],
    ['<html></html>', 'file_kind_wrong'],
  ])('is refused: %j', async (text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('is refused by its size before it is read', async () => {
    await using files = await TempFiles.open();
    const path = await files.write('huge.csv', '名称,经度,纬度\n'.repeat(400));
    const file = await open(path, 'r+');
    await file.truncate(1024 ** 3);
    await file.close();
    await expect(readStations(path, MAPPING, 'wgs84')).rejects.toMatchObject({
      code: 'file_too_large',
      zh: expect.stringContaining('1024 MB'),
    });
  });
});

describe('opening hours', () => {
  it.each([
    ['8:00-17:30', '08:00-17:30'],
    ['08：30—11：30，14：00～17：30', '08:30-11:30,14:00-17:30'],
    ['周一至周五 9:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['工作日8点至18点', 'Mo-Fr 08:00-18:00'],
    ['全天', '24/7'],
    ['24小时开放', '24/7'],
    ['Mo-Su 06:00-22:00', 'Mo-Su 06:00-22:00'],
    ['看情况', null],
    ['25:00-26:00', null],
    ['周一至周五 9:00-17:00，周末 10:00-16:00', null],
  ])('%s become %s', (text, hours) => {
    expect(readOpeningHours(text)).toBe(hours);
  });
});

const centres = realData('taiwan-community-centres.csv');

describe('real stations', () => {
  it.skipIf(centres.absent)('the community centres of Taiwan: every row is used or named', async () => {
    const mapping = { ...MAPPING, defaultCategory: 'service_centre' };
    const { stations, problems } = await readStations(centres.path, mapping, 'wgs84');
    expect(stations.length + problems.length).toBe(5_914);
    expect(stations.length).toBeGreaterThan(5_800);
    expect(stations.filter(({ name }) => name.zh.includes('活動中心')).length).toBeGreaterThan(2_000);
  });
});
