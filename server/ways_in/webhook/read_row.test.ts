import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWgs84 } from '../../../geodata/coordinates/to_wgs84.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { Json } from '../../store/json.ts';
import { OWN_MAPPING, readFieldMapping } from './field_mapping.ts';
import { readJsonPath, valueAt } from './json_path.ts';
import { ownIdOf, readRow } from './read_row.ts';
import { rowsOf } from './rows_of.ts';

const FRAME = { mapping: OWN_MAPPING, sender: 'city-app', timeZone: 'Asia/Shanghai', ownId: null };

describe('a JSON path', () => {
  const value: Json = { a: { 'b.c': [{ d: 1 }] }, 编号: 7, list: [1, 2] };
  it.each([
    ['$', value],
    ['a["b.c"][0].d', 1],
    ["$.a['b.c'][0]['d']", 1],
    ['$.编号', 7],
    ['list[1]', 2],
    ['list.length', undefined],
    ['constructor', undefined],
    ['__proto__.x', undefined],
    ['a.d', undefined],
    ['编号.x', undefined],
  ])('%s', (path, found) => {
    expect(valueAt(value, readJsonPath(path))).toEqual(found);
  });

  it.each(['a..b', '$..a', 'a[', 'a[*]', 'a[-1]', 'a["b]', 'a]'])('is not %s', (path) => {
    expect(() => readJsonPath(path)).toThrow(expect.objectContaining({ code: 'BAD_MAPPING' }));
  });
});

describe('a report of another system', () => {
  it('in our own form', () => {
    const row = {
      id: 2026001,
      kind: 'hazard',
      description: ' 井盖破损 ',
      position: { longitude: 101.001, latitude: '38.001' },
      address: '示例路 1 号',
      reportedAt: '2026-11-23T08:00:00+08:00',
      reporter: { phone: '13800000000' },
      photos: ['a'.repeat(64)],
      other: 'ignored',
    };
    expect(readRow(row, FRAME)).toEqual({
      kind: 'hazard',
      position: { longitude: 101.001, latitude: 38.001 },
      address: '示例路 1 号',
      source: 'other_system',
      sender: 'city-app',
      description: '井盖破损',
      reportedAt: new Date('2026-11-23T00:00:00Z'),
      reporter: { name: null, phone: '13800000000', email: null },
      photos: ['a'.repeat(64)],
      idempotencyKey: 'city-app/2026001',
      simulated: false,
    });
    expect(ownIdOf(row, OWN_MAPPING)).toBe('2026001');
  });

  it('by a saved mapping: its list, its fields, its kinds and its coordinate system', () => {
    const mapping = readFieldMapping({
      rows: '$.data.items',
      fields: {
        id: '工单["编号"]',
        kind: '类别',
        description: '内容',
        longitude: 'x',
        latitude: 'y',
        reportedAt: '时间',
      },
      kinds: { 市政: 'hazard' },
      kind: 'snap_report',
      coordinateSystem: 'gcj02',
    });
    const [x, y] = fromWgs84([101.001, 38.001], 'gcj02');
    const item = { 工单: { 编号: 'W-1' }, 类别: '市政', 内容: '路灯不亮', x: String(x), y, 时间: '2026/1/31 8:05' };
    const [row] = rowsOf({ data: { items: [item] } }, mapping);
    const read = readRow(row!, { ...FRAME, mapping });
    expect(read).toMatchObject({ kind: 'hazard', description: '路灯不亮', idempotencyKey: 'city-app/W-1' });
    expect(read.reportedAt).toEqual(new Date('2026-01-31T00:05:00Z'));
    expect(read.position!.longitude).toBeCloseTo(101.001, 7);
    expect(read.position!.latitude).toBeCloseTo(38.001, 7);
    expect(readRow({ 内容: 'x' }, { ...FRAME, mapping }).kind).toBe('snap_report');
    expect(readRow({ 内容: 'x', 类别: 'wish' }, { ...FRAME, mapping }).kind).toBe('wish');
  });

  it('gives a long number of its own a key that fits, and another for another', () => {
    const keys = ['a', 'b'].map((end) => {
      const id = 'x'.repeat(500) + end;
      return readRow({ id, kind: 'wish', description: 'x' }, FRAME).idempotencyKey!;
    });
    expect(keys[0]!.length).toBeLessThanOrEqual(200);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it.each([
    [7, 'BAD_ROW'],
    [[], 'BAD_ROW'],
    [{ description: 'x' }, 'BAD_FIELD'],
    [{ kind: 'wish', description: { deep: 1 } }, 'BAD_FIELD'],
    [{ kind: 'wish', position: { longitude: 101 } }, 'BAD_FIELD'],
    [{ kind: 'wish', position: { longitude: 'east', latitude: 38 } }, 'BAD_FIELD'],
    [{ kind: 'wish', position: { longitude: 181, latitude: 38 } }, 'BAD_FIELD'],
    [{ kind: 'wish', reportedAt: 'yesterday' }, 'BAD_FIELD'],
    [{ kind: 'wish', reportedAt: '2026-02-30 08:00' }, 'BAD_FIELD'],
    [{ kind: 'wish', description: 'a\0b' }, 'BAD_FIELD'],
    [{ kind: 'wish', description: '\ud800' }, 'BAD_FIELD'],
    [{ kind: 'wish', photos: ['x'] }, 'BAD_FIELD'],
  ] as const)('is refused as %j with %s', (row, code) => {
    expect(() => readRow(row, FRAME)).toThrow(expect.objectContaining({ code }));
  });

  it('of any JSON at all is read or refused with a Problem, never anything else', () => {
    const some = fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, fc.constantFrom<Json>('', '101', 38, null, 'wish'));
    const row = fc.record(
      {
        id: some,
        kind: some,
        description: some,
        position: fc.oneof(some, fc.record({ longitude: some, latitude: some })),
        reporter: fc.oneof(some, fc.record({ name: some })),
        reportedAt: some,
        address: some,
        photos: some,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(some, row as fc.Arbitrary<Json>), (json) => {
        try {
          readRow(json, FRAME);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
        ownIdOf(json, OWN_MAPPING);
      }),
      { numRuns: 1000 },
    );
  });

  it('nested deeper than any stack is refused as any other', () => {
    const deep = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as Json;
    expect(() => readRow({ kind: deep }, FRAME)).toThrow(expect.objectContaining({ code: 'BAD_FIELD' }));
    expect(() => readRow({ kind: 'wish', photos: deep }, FRAME)).toThrow(
      expect.objectContaining({ code: 'BAD_FIELD' }),
    );
  });
});

describe('a mapping', () => {
  it.each([
    [[], 'mapping'],
    [{}, 'fields'],
    [{ fields: {}, kind: 'wish' }, 'fields.description'],
    [{ fields: { description: 'a' } }, 'fields.kind'],
    [{ fields: { description: 'a', colour: 'b' }, kind: 'wish' }, 'colour'],
    [{ fields: { description: 7 }, kind: 'wish' }, 'description'],
    [{ fields: { description: 'a', longitude: 'x' }, kind: 'wish' }, 'longitude'],
    [{ fields: { description: 'a', longitude: 'x', latitude: 'y' }, kind: 'wish' }, 'coordinateSystem'],
    [
      { fields: { description: 'a', longitude: 'x', latitude: 'y' }, kind: 'wish', coordinateSystem: 'mars' },
      'coordinateSystem',
    ],
    [{ fields: { description: 'a' }, kind: 'wish', kinds: { a: 1 } }, 'kinds.a'],
    [{ fields: { description: 'a' }, kind: 'wish', more: 1 }, 'more'],
  ] as const)('%j is refused, naming %s', (saved, name) => {
    expect(() => readFieldMapping(saved as Json)).toThrow(
      expect.objectContaining({ code: 'BAD_MAPPING', en: expect.stringContaining(name) }),
    );
  });
});
