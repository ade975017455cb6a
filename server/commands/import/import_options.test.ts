import { describe, expect, it } from 'vitest';
import { readImportOptions } from './import_options.ts';

const LEAST = ['--osm', 'a.osm', '--code', '320106', '--name', '鼓楼'];

describe('the options of an import', () => {
  it('need no more than a file, a code and a name', () => {
    expect(readImportOptions(LEAST)).toEqual({
      files: { osm: 'a.osm', regions: [], stations: [] },
      input: { code: '320106', name: { zh: '鼓楼', en: null } },
      bounds: undefined,
      strict: false,
      replace: false,
    });
  });

  it('belong to the file of the same place in the row, or to all when given once', () => {
    const { files } = readImportOptions([
      ...LEAST,
      ...['--regions', 'streets.geojson', '--region-level', 'street', '--code-field', 'SC'],
      ...['--regions', 'grids.geojson', '--region-level', 'grid', '--code-field', 'GC', '--name-field', 'MC'],
      ...['--stations', 'a.csv', '--stations', 'b.csv', '--coordinate-system', 'GCJ-02'],
      ...['--category', 'red_post', '--category', 'elderly_canteen'],
    ]);
    expect(files.regions?.map(({ mapping }) => [mapping.level, mapping.codeField, mapping.nameField])).toEqual([
      [1, 'SC', 'MC'],
      [3, 'GC', 'MC'],
    ]);
    expect(files.stations?.map((file) => [file.coordinateSystem, file.mapping.defaultCategory])).toEqual([
      ['gcj02', 'red_post'],
      ['gcj02', 'elderly_canteen'],
    ]);
  });

  it('give the bounds as west, south, east, north', () => {
    expect(readImportOptions([...LEAST, '--bounds', '118.7, 32.0,118.8,32.1']).bounds).toEqual([
      118.7, 32, 118.8, 32.1,
    ]);
    for (const bounds of [
      '118.8,32,118.7,32.1',
      '118.7,32,118.8',
      '32.0,118.7,32.1,118.8',
      'a,b,c,d',
      '1,,2,3',
      '1,2,3,4,5',
    ]) {
      expect(() => readImportOptions([...LEAST, '--bounds', bounds])).toThrow(
        expect.objectContaining({ code: 'bounds_wrong', en: expect.stringContaining(bounds) }),
      );
    }
  });

  it('are refused when they are unknown, missing, or not among what there is', () => {
    for (const [argv, code] of [
      [[...LEAST, '--zoom', '3'], 'BAD_OPTION'],
      [LEAST.slice(2), 'OPTION_MISSING'],
      [[...LEAST, '--regions', 'a.geojson'], 'OPTION_MISSING'],
      [[...LEAST, '--regions', 'a.geojson', '--region-level', 'village'], 'BAD_VALUE'],
      [[...LEAST, '--stations', 'a.csv'], 'coordinate_system_unknown'],
      [[...LEAST, '--stations', 'a.csv', '--coordinate-system', 'wgs84', '--category', 'canteen'], 'BAD_VALUE'],
    ] as const) {
      expect(() => readImportOptions(argv)).toThrow(expect.objectContaining({ code }));
    }
  });
});
