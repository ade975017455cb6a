import writeXlsx, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import type { BoundarySheet, SheetColumn } from './boundary_sheet.ts';

const HEADER = { fontWeight: 'bold', backgroundColor: '#E8EDF2', wrap: true, alignVertical: 'center' } as const;
const TOTAL = { fontWeight: 'bold', topBorderStyle: 'thin' } as const;
const FORMAT: Readonly<Record<SheetColumn['kind'], string | undefined>> = {
  text: undefined,
  count: '#,##0',
  area: '#,##0.00',
  number: '0.000',
  share: '0.0%',
};
/** Code, name and code of the area above stand before the figures. */
const FIXED_COLUMNS = 3;
const FIRST_ROW = 3;

/**
 * A workbook of the figures: names of columns in Chinese and in English, one row for each area, a last row of totals; sums
 * and shares are formulas, so that whoever changes a figure sees them change. A second sheet says where the figures are from.
 */
export async function writeFigures(sheet: BoundarySheet): Promise<Uint8Array> {
  const letters = new Map(sheet.columns.map(({ key }, i) => [key, columnLetter(FIXED_COLUMNS + i)]));
  const last = FIRST_ROW + sheet.rows.length - 1;
  const header = (language: 'zh' | 'en'): Row =>
    [{ zh: '代码', en: 'Code' }, { zh: '名称', en: 'Name' }, { zh: '上级代码', en: 'Parent' }, ...sheet.columns].map(
      (column) => ({ value: column[language], ...HEADER }),
    );
  const rows = sheet.rows.map(({ code, name, parentCode, figures }, i): Row => {
    const cells = sheet.columns.map((column): Cell => {
      if (column.kind === 'share') return shareCell(column, letters, FIRST_ROW + i);
      const value = figures[column.key] ?? null;
      return value === null ? null : { value, ...formatOf(column) };
    });
    return [{ value: code, type: String }, name, parentCode, ...cells];
  });
  const totals: Row = [
    { value: '合计 Total', ...TOTAL },
    { value: '', ...TOTAL },
    { value: '', ...TOTAL },
    ...sheet.columns.map((column): Cell => {
      if (column.kind === 'share') return { ...shareCell(column, letters, last + 1), ...TOTAL };
      if (sheet.rows.length === 0 || (column.kind !== 'count' && column.kind !== 'area'))
        return { value: '', ...TOTAL };
      const letter = letters.get(column.key)!;
      return { type: 'Formula', value: `SUM(${letter}${FIRST_ROW}:${letter}${last})`, ...formatOf(column), ...TOTAL };
    }),
  ];
  const figures: Sheet<Blob> = {
    sheet: '数据 Figures',
    data: [header('zh'), header('en'), ...rows, totals],
    columns: [18, 18, 14, ...sheet.columns.map(() => 12)].map((width) => ({ width })),
    stickyRowsCount: 2,
    stickyColumnsCount: 2,
  };
  const sources: Sheet<Blob> = {
    sheet: '来源 Sources',
    data: [
      [
        { value: sheet.title.zh, fontWeight: 'bold' },
        { value: sheet.title.en, fontWeight: 'bold' },
      ],
      ...sheet.sources.map(
        ({ zh, en }): Row => [
          { value: zh, wrap: true },
          { value: en, wrap: true },
        ],
      ),
    ],
    columns: [{ width: 60 }, { width: 60 }],
  };
  const blob = await writeXlsx([figures, sources]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function formatOf({ kind }: SheetColumn): { readonly format?: string } {
  const format = FORMAT[kind];
  return format === undefined ? {} : { format };
}

/** @throws RangeError for a share of columns that there are not: a fault of the caller */
function shareCell({ key, of }: SheetColumn, letters: ReadonlyMap<string, string>, row: number) {
  const [part, whole] = [letters.get(of?.part ?? ''), letters.get(of?.whole ?? '')];
  if (part === undefined || whole === undefined) throw new RangeError(`Column ${key} is a share of nothing.`);
  const value = `IF(${whole}${row}=0,0,${part}${row}/${whole}${row})`;
  return { type: 'Formula' as const, value, format: FORMAT.share! };
}

function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
