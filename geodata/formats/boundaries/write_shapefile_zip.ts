import { zipSync } from 'fflate';
import { type BoundarySheet, type SheetColumn, storedColumns } from './boundary_sheet.ts';
import type { WritableEncoding } from './encode_text.ts';
import { type DbfField, writeDbf } from './write_dbf.ts';
import { writeShp } from './write_shp.ts';

const WGS84_PRJ =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const CPG: Readonly<Record<WritableEncoding, string>> = { gbk: 'GBK', big5: 'BIG5', 'utf-8': 'UTF-8' };
/** Zip files carry a time; one that never changes makes the same table give the same bytes. */
const ZIP_TIME = new Date(2000, 0, 1);

/**
 * A Shapefile in a zip: .shp, .shx, .dbf, .prj, .cpg, and a readme that says what each of the short names means. The readme
 * is UTF-8 with a byte order mark, which Windows needs.
 *
 * @throws Problem `character_not_writable`
 */
export function writeShapefileZip(sheet: BoundarySheet, encoding: WritableEncoding): Uint8Array {
  const columns = storedColumns(sheet);
  const { shp, shx } = writeShp(sheet.rows.map(({ outline }) => outline));
  const fields: DbfField[] = [
    { name: 'CODE', kind: 'text', decimals: 0 },
    { name: 'NAME', kind: 'text', decimals: 0 },
    { name: 'PARENT', kind: 'text', decimals: 0 },
    ...columns.map(fieldOf),
  ];
  const rows = sheet.rows.map(({ code, name, parentCode, figures }) => [
    code,
    name,
    parentCode,
    ...columns.map(({ key }) => figures[key] ?? null),
  ]);
  const text = (content: string) => new TextEncoder().encode(content);
  const { name } = sheet;
  return zipSync(
    {
      [`${name}.shp`]: shp,
      [`${name}.shx`]: shx,
      [`${name}.dbf`]: writeDbf(fields, rows, encoding),
      [`${name}.prj`]: text(WGS84_PRJ),
      [`${name}.cpg`]: text(CPG[encoding]),
      'README.txt': text(`\uFEFF${readme(sheet, columns, encoding)}`),
    },
    { mtime: ZIP_TIME },
  );
}

function fieldOf({ shortKey, kind }: SheetColumn): DbfField {
  if (kind === 'text') return { name: shortKey, kind: 'text', decimals: 0 };
  return { name: shortKey, kind: 'number', decimals: kind === 'count' ? 0 : kind === 'area' ? 2 : 6 };
}

function readme(sheet: BoundarySheet, columns: readonly SheetColumn[], encoding: WritableEncoding): string {
  return [
    sheet.title.zh,
    sheet.title.en,
    '',
    `属性编码 / attribute encoding: ${CPG[encoding]}`,
    '坐标 / coordinates: WGS 84 (CGCS2000 相差不足 1 米 / within a metre of CGCS2000)',
    '',
    '字段 / fields (Shapefile 字段名最长 10 字节 / names of at most ten bytes):',
    'CODE\t代码\tcode',
    'NAME\t名称\tname',
    'PARENT\t上级代码\tcode of the area above',
    ...columns.map(({ shortKey, zh, en }) => `${shortKey}\t${zh}\t${en}`),
    '',
    '来源 / sources:',
    ...sheet.sources.flatMap(({ zh, en }) => [zh, en]),
    '',
  ].join('\r\n');
}
