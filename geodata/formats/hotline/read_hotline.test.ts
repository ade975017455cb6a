import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromWgs84 } from '../../coordinates/to_wgs84.ts';
import { Problem } from '../../problem.ts';
import { type HotlineOptions, readHotline } from './read_hotline.ts';
import { csvOf, HEADINGS, OPTIONS, rowOf } from './testing/hotline_options.ts';
import { makeZip, sheetOf, workbookParts } from './testing/make_xlsx.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`testing/${name}`, import.meta.url)));
const read = (rows: readonly (readonly string[])[], options: Partial<HotlineOptions> = {}) =>
  readHotline(csvOf(rows), { ...OPTIONS, ...options });
const codes = (rows: readonly (readonly string[])[], options: Partial<HotlineOptions> = {}) =>
  read(rows, options).problems.map(({ row, code }) => [row, code]);
const rows = (count: number) => Array.from({ length: count }, (_, i) => rowOf(i + 1));

/** A table of right rows in which one cell of the second row is another. */
function withCell(heading: string, value: string): string[][] {
  const second = rowOf(2);
  second[HEADINGS.indexOf(heading)] = value;
  return [HEADINGS, rowOf(1), second, rowOf(3)];
}

function problemOf(bytes: Uint8Array, options = OPTIONS): Problem | null {
  try {
    readHotline(bytes, options);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe('the same three cases', () => {
  const expected = [
    {
      number: 'GD2026030100001',
      reportedAt: '2026-03-01T01:05:00.000Z',
      kind: 'property',
      description: '电梯停运，\n老人无法下楼',
      address: '示例路 1 号',
      position: [101.0043, 38.0031],
      name: '示例群众 1',
      phone: '13800000001',
      email: null,
    },
    {
      number: 'GD2026030100002',
      reportedAt: '2026-03-01T15:59:59.000Z',
      kind: 'dispute',
      description: '楼上深夜装修，“噪声”扰民',
      address: '示例路 2 号',
      position: null,
      name: null,
      phone: null,
      email: null,
    },
    {
      number: 'GD2026030100003',
      reportedAt: '2026-03-01T16:00:00.000Z',
      kind: 'hazard',
      description: '井盖缺失, 有行人绊倒',
      address: '示例广场东侧',
      position: [101.0021, 38.0012],
      name: '示例群众 3',
      phone: '0937-3300001',
      email: null,
    },
  ];

  test.each([
    [
      'xlsx by XlsxWriter, with a title, rich text, another sheet before and a hidden one behind',
      'by_xlsxwriter.xlsx',
      4,
    ],
    ['xlsx by openpyxl, counting days from 1904', 'by_openpyxl_1904.xlsx', 2],
    ['CSV in GB18030 with dates in words', 'gb18030.csv', 2],
  ])('are read from %s', (_, name, firstRow) => {
    const { reports, problems, rows: count } = readHotline(fixture(name), OPTIONS);
    expect(problems).toEqual([]);
    expect(count).toBe(3);
    expect(reports.map(({ row }) => row)).toEqual([firstRow, firstRow + 1, firstRow + 2]);
    expect(
      reports.map(({ row: _row, reportedAt, ...rest }) => ({
        ...rest,
        reportedAt: new Date(reportedAt).toISOString(),
      })),
    ).toEqual(expected);
  });
});

test('any table is read alike from CSV and xlsx', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    // U+FFFD stands for what could not be read: a file that has it is refused as of another encoding.
    .filter((each) => /^[^\p{Cc}\p{Cs}\uFFFD]+$/u.test(each));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (words) => {
      const table = [HEADINGS, ...words.map((word, i) => [...rowOf(i).slice(0, -1), `内容 ${word}`])];
      const fromCsv = readHotline(csvOf(table), OPTIONS);
      const fromXlsx = readHotline(makeZip(workbookParts(sheetOf(table))), OPTIONS);
      expect(fromXlsx.reports).toEqual(fromCsv.reports);
      expect(fromCsv.reports).toHaveLength(words.length);
    }),
    { numRuns: 50 },
  );
});

test('coordinates are taken as the system that was said, and never without one', () => {
  const [x, y] = fromWgs84([101.0043, 38.0031], 'bd09');
  const table = withCell('经度', String(x));
  (table[2] as string[])[HEADINGS.indexOf('纬度')] = String(y);
  const { reports } = read(table, { mapping: { ...OPTIONS.mapping, coordinateSystem: 'bd09' } });
  const [longitude, latitude] = reports.find(({ number }) => number === 'GD2')?.position ?? [];
  expect(longitude).toBeCloseTo(101.0043, 6);
  expect(latitude).toBeCloseTo(38.0031, 6);
  const unsaid = read(table, { mapping: { ...OPTIONS.mapping, coordinateSystem: null } });
  expect(unsaid.problems.map(({ code }) => code)).toEqual(['COORDINATE_SYSTEM_MISSING']);
  expect(unsaid.reports).toEqual([]);
});

describe('what is wrong with a cell is told with its row, column and value', () => {
  test.each([
    ['工单编号', '', 'NUMBER_MISSING'],
    ['工单编号', '2.02603E+17', 'NUMBER_ROUNDED'],
    ['工单编号', 'GD1', 'NUMBER_TWICE'],
    ['来电时间', '3/1/2026 9:05', 'TIME_WRONG'],
    ['来电时间', '2026-02-30 9:05', 'TIME_WRONG'],
    ['联系电话', '示例群众', 'PHONE_WRONG'],
    ['经度', '', 'POSITION_HALF'],
    ['经度', '东边', 'POSITION_WRONG'],
    ['经度', '4421530.2', 'POSITION_WRONG'],
    ['经度', '116.3974', 'POSITION_OUTSIDE'],
    ['类别', '噪音', 'KIND_UNKNOWN'],
    ['类别', '', 'KIND_MISSING'],
    ['诉求内容', '', 'DESCRIPTION_MISSING'],
  ])('%s “%s”: %s', (heading, value, code) => {
    const { problems, reports, problemCount } = read(withCell(heading, value));
    expect(problemCount).toBe(1);
    expect(problems[0]).toMatchObject({ row: 3, code });
    expect(problems[0]?.zh).toMatch(/。$/);
    expect(problems[0]?.en).toMatch(/\.$/);
    if (code !== 'POSITION_HALF') expect(problems[0]).toMatchObject({ column: heading, value });
    expect(reports.map(({ number }) => number)).toEqual(['GD1', 'GD3']);
  });

  test.each([
    ['联系电话', '13800000001/0937-3300001'],
    ['联系电话', '138****0001'],
    ['联系电话', '无'],
    ['来电人', '匿名'],
    ['类别', 'dispute'],
    ['类别', 'Safety hazard'],
    ['经度', '101.0043°E'],
  ])('%s “%s” is right', (heading, value) => {
    expect(codes(withCell(heading, value))).toEqual([]);
  });
});

describe('what stands in the wrong column is recognised', () => {
  test('a telephone number in the column of the time', () => {
    const [problem] = read(withCell('来电时间', '13800000001')).problems;
    expect(problem).toMatchObject({ row: 3, code: 'TIME_WRONG', field: 'reportedAt', value: '13800000001' });
    expect(problem?.zh).toContain('像电话号码');
  });

  test('a row with one cell too many, from that cell on', () => {
    const shifted = rowOf(2);
    shifted.splice(2, 0, '多出的一格');
    const { problems } = read([HEADINGS, rowOf(1), shifted, rowOf(3), rowOf(4), rowOf(5)]);
    expect(problems).toMatchObject([{ row: 3, code: 'ROW_SHIFTED', field: 'reporterPhone' }]);
    expect(problems[0]?.zh).toContain('向右错了 1 列');
  });

  test('a row that lacks its first cell', () => {
    const { problems } = read([HEADINGS, rowOf(1), rowOf(2).slice(1), rowOf(3)]);
    expect(problems).toMatchObject([{ row: 3, code: 'ROW_SHIFTED', field: 'reportedAt' }]);
    expect(problems[0]?.en).toContain('too far left');
  });

  test('headings that lack a column, said once for the file', () => {
    const table = [HEADINGS, ...rows(5).map((row) => ['1', ...row])];
    expect(codes(table).slice(0, 2)).toEqual([
      [null, 'FILE_SHIFTED'],
      [2, 'ROW_SHIFTED'],
    ]);
  });

  test('longitude and latitude exchanged, in a row and in the file', () => {
    const swapped = rows(4).map((row) => row.map((_, i) => row[i === 5 ? 6 : i === 6 ? 5 : i] as string));
    expect(codes([HEADINGS, rowOf(8), rowOf(9), ...swapped.slice(0, 1)])).toEqual([[4, 'POSITION_SWAPPED']]);
    expect(codes([HEADINGS, ...swapped])[0]).toEqual([null, 'COLUMNS_SWAPPED']);
  });

  test('a mapping that takes the telephone for the time, said once for the file', () => {
    const mapping = { ...OPTIONS.mapping, columns: { reportedAt: '联系电话', reporterPhone: '来电人' } };
    expect(codes([HEADINGS, ...rows(5)], { mapping }).slice(0, 2)).toEqual([
      [null, 'COLUMN_WRONG'],
      [null, 'COLUMN_WRONG'],
    ]);
  });
});

test('a mapping names columns and kinds in the sender’s own words', () => {
  const headings = ['甲', '乙', '丙', '丁'];
  const mapping = {
    ...OPTIONS.mapping,
    columns: { number: '甲', reportedAt: '乙', description: '丙', kind: '丁' },
    kinds: { 噪音: 'dispute', constructor: 'hazard' },
    kind: 'property',
  };
  const table = [
    headings,
    ['1', '2026-03-01', 'a', '噪音'],
    ['2', '2026-03-02', 'b', ''],
    ['3', '2026-03-03', 'c', 'constructor'],
  ];
  const { reports, problems } = read(table, { mapping });
  expect(problems).toEqual([]);
  expect(reports.map(({ kind }) => kind)).toEqual(['dispute', 'property', 'hazard']);
});

test('kinds that are not known come with how many rows have them', () => {
  const table = [HEADINGS, ...['噪音', '噪音', '占道', '物业'].map((kind, i) => [...rowOf(i).slice(0, 7), kind, 'x'])];
  expect(read(table).unknownKinds).toEqual([
    { word: '噪音', rows: 2 },
    { word: '占道', rows: 1 },
  ]);
});

test('a file whose columns are not known comes with its headings and first rows, for a person to say', () => {
  const reading = read([
    ['甲', '乙'],
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(reading.headings).toEqual(['甲', '乙']);
  expect(reading.sample).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(reading.problems.map(({ code }) => code)).toEqual([
    'COLUMN_MISSING',
    'COLUMN_MISSING',
    'COLUMN_MISSING',
    'KIND_MISSING',
  ]);
  expect(reading.problems.every(({ row }) => row === null)).toBe(true);
});

test('a heading that a saved mapping names and the file lacks is told', () => {
  const mapping = { ...OPTIONS.mapping, columns: { reportedAt: '受理日期' } };
  expect(read([HEADINGS, rowOf(1)], { mapping }).problems).toMatchObject([
    { code: 'COLUMN_UNKNOWN', value: '受理日期' },
  ]);
});

describe('a file that cannot be read is a problem that names it', () => {
  test.each([
    ['FILE_EMPTY', new Uint8Array()],
    ['FILE_KIND', new TextEncoder().encode('<html><table><tr><td>工单编号</td></tr></table>')],
    ['FILE_KIND', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['FILE_KIND', Uint8Array.of(0, 1, 2, 3)],
    ['XLSX_DAMAGED', new TextEncoder().encode('PK\x03\x04 and nothing more')],
    ['XLSX_DAMAGED', makeZip({ 'word/document.xml': '<document/>' })],
    ['XLSX_DAMAGED', makeZip(workbookParts('<worksheet><sheetData><row><c>'))],
    ['ENCODING_WRONG', Uint8Array.of(0x61, 0xff, 0xff, 0x62, 0x0a)],
  ])('%s', (code, bytes) => {
    expect(problemOf(bytes)?.code).toBe(code);
  });

  test('with a wrong encoding asked for', () => {
    const problem = problemOf(fixture('gb18030.csv'), { ...OPTIONS, encoding: 'utf-8' });
    expect(problem?.code).toBe('ENCODING_WRONG');
  });

  test('that unpacks to more than a table has, whether it says so or not', () => {
    const zeros = Buffer.alloc(200 * 1024 * 1024);
    const bomb = workbookParts(zeros);
    expect(makeZip(bomb).length).toBeLessThan(1024 * 1024);
    expect(problemOf(makeZip(bomb))?.code).toBe('XLSX_TOO_LARGE');
    expect(problemOf(makeZip(bomb, 100))?.code).toBe('XLSX_TOO_LARGE');
  });

  test('whose XML would expand without end', () => {
    const laughs =
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(problemOf(makeZip(workbookParts(laughs)))?.code).toBe('XLSX_DAMAGED');
  });

  test('with more rows than a file may have', () => {
    const line = `${rowOf(1).join(',')}\n`;
    const bytes = new TextEncoder().encode(`${HEADINGS.join(',')}\n${line.repeat(50_001)}`);
    expect(problemOf(bytes)?.code).toBe('TOO_MANY_ROWS');
  });
});

test('an xlsx damaged anywhere is read or a problem, never a crash', () => {
  const whole = fixture('by_xlsxwriter.xlsx');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(whole.length),
      (changes, cut) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        problemOf(bytes);
        problemOf(bytes.subarray(0, cut));
      },
    ),
    { numRuns: 500 },
  );
});

test('any cells at all are read or told: every row comes out as a case or with a problem', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 15 }),
    fc.constantFrom(...rowOf(1), '', '=1+1', '\uD800x', '<b>'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (cells) => {
      const reading = readHotline(
        makeZip(
          workbookParts(
            sheetOf([
              HEADINGS,
              ...cells.map((row) => row.map((text) => text.replace(/[^\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu, ''))),
            ]),
          ),
        ),
        OPTIONS,
      );
      const told = new Set([
        ...reading.reports.map(({ row }) => row),
        ...reading.problems.flatMap(({ row }) => row ?? []),
      ]);
      expect(told.size).toBe(reading.rows);
    }),
    { numRuns: 300 },
  );
});
