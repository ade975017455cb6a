import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import { type HotlineReading, type HotlineReport, MOST_PROBLEMS } from '../../hotline/hotline_answer.ts';
import { type HotlineField, REQUIRED_FIELDS } from '../../hotline/hotline_fields.ts';
import type { HotlineMapping } from '../../hotline/hotline_mapping.ts';
import type { Bounds } from '../../place.ts';
import { shorten } from '../row_problem.ts';
import { type FieldColumns, type FoundTable, findTable } from './find_columns.ts';
import { findShift } from './find_shift.ts';
import { HOTLINE_LIMITS } from './hotline_limits.ts';
import { HotlineProblems } from './hotline_problems.ts';
import type { TextEncoding } from './read_csv.ts';
import { type RowFrame, readHotlineRow } from './read_hotline_row.ts';
import { readWorkbookFile } from './read_workbook_file.ts';
import { EMPTY_CELL, type HotlineTableRow, type HotlineWorkbook } from './table.ts';
import { tooManyRows } from './too_many_rows.ts';

export interface HotlineOptions {
  readonly mapping: HotlineMapping;
  readonly encoding: TextEncoding;
  readonly bounds: Bounds;
  readonly timeZone: string;
  /** Kinds of the place that may be used. */
  readonly kinds: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
}

const SAMPLE_ROWS = 5;

/**
 * Reads a hotline's file of cases: CSV or xlsx. Whatever is wrong with a row is told with its place, its value and what would
 * be right; whatever is wrong with every row, once.
 *
 * @throws Problem where the file cannot be read at all: FILE_…, XLSX_…, ENCODING_WRONG, TOO_MANY_ROWS
 */
export function readHotline(bytes: Uint8Array, options: HotlineOptions): HotlineReading {
  const { mapping, encoding } = options;
  const workbook = readWorkbookFile(bytes, encoding, mapping.sheet);
  const table = findTable(workbook.sheets, mapping.columns);
  if (table !== null && table.rows.length > HOTLINE_LIMITS.rows) throw tooManyRows();
  const problems = new HotlineProblems(table);
  const rows = new RowReader(workbook, table, options, problems).read();
  return {
    sheet: table?.sheet.name ?? null,
    sheets: workbook.sheets.flatMap(({ name }) => (name === null ? [] : [name])),
    encoding: workbook.encoding,
    headings: table?.headings ?? [],
    columns: Object.fromEntries(
      [...(table?.columns ?? [])].map(([field, index]) => [field, table?.headings[index] ?? '']),
    ),
    rows: table?.rows.length ?? 0,
    sample: (table?.rows ?? []).slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map(({ text }) => shorten(text))),
    ...rows,
    ...problems.told(table?.rows.length ?? 0),
  };
}

class RowReader {
  readonly #workbook: HotlineWorkbook;
  readonly #table: FoundTable | null;
  readonly #options: HotlineOptions;
  readonly #problems: HotlineProblems;
  readonly #unknownKinds = new Map<string, number>();

  constructor(workbook: HotlineWorkbook, table: FoundTable | null, options: HotlineOptions, problems: HotlineProblems) {
    this.#workbook = workbook;
    this.#table = table;
    this.#options = options;
    this.#problems = problems;
  }

  read(): Pick<HotlineReading, 'reports' | 'unknownKinds'> {
    const reports: HotlineReport[] = [];
    const system = this.#checkColumns();
    if (this.#table === null || system === null) return { reports, unknownKinds: [] };
    const numbers = new Map<string, number>();
    const frame: RowFrame = {
      bounds: this.#options.bounds,
      timeZone: this.#options.timeZone,
      coordinateSystem: system,
      serialShiftDays: this.#workbook.serialShiftDays,
      kindOf: kindFinder(this.#options),
      numbers,
    };
    for (const row of this.#table.rows) {
      const report = this.#readRow(row, this.#table.columns, frame);
      if (report === null) continue;
      numbers.set(report.number, row.number);
      reports.push(report);
    }
    const unknownKinds = [...this.#unknownKinds]
      .map(([word, rows]) => ({ word, rows }))
      .toSorted((a, b) => b.rows - a.rows);
    return { reports, unknownKinds: unknownKinds.slice(0, MOST_PROBLEMS) };
  }

  /** @returns the system of the coordinates; null where the rows cannot be read. */
  #checkColumns(): CoordinateSystem | null {
    const { mapping } = this.#options;
    const columns = this.#table?.columns ?? new Map<HotlineField, number>();
    const unknown = (Object.keys(mapping.columns) as HotlineField[]).filter((field) => !columns.has(field));
    for (const field of unknown) this.#problems.columnUnknown(field, mapping.columns[field] ?? '');
    const missing = REQUIRED_FIELDS.filter(
      (field) => !unknown.includes(field) && !columns.has(field) && !(field === 'description' && columns.has('title')),
    );
    for (const field of missing) this.#problems.columnMissing(field);
    if (!columns.has('kind') && mapping.kind === null) this.#problems.kindMissing();
    const known = this.#options.kinds.some(({ code }) => code === mapping.kind);
    if (mapping.kind !== null && !known) this.#problems.kindUnknown(mapping.kind);
    const placed = columns.has('longitude') || columns.has('latitude');
    const system = placed ? mapping.coordinateSystem : 'wgs84';
    if (system === null) this.#problems.systemMissing();
    return unknown.length + missing.length > 0 ? null : system;
  }

  #readRow(row: HotlineTableRow, columns: FieldColumns, frame: RowFrame): HotlineReport | null {
    const cell = (field: HotlineField) => row.cells[columns.get(field) ?? -1] ?? EMPTY_CELL;
    const said: (() => void)[] = [];
    const report = readHotlineRow(cell, frame, row.number, (field, code, zh, en) => {
      if (code === 'KIND_UNKNOWN')
        this.#unknownKinds.set(cell('kind').text, (this.#unknownKinds.get(cell('kind').text) ?? 0) + 1);
      said.push(() => this.#problems.add(row.number, field, cell(field).text, code, zh, en));
    });
    if (report !== null) return report;
    const shift = findShift(row, columns, this.#workbook.serialShiftDays);
    if (shift === null) for (const say of said) say();
    else this.#problems.shifted(row.number, shift.from, cell(shift.from).text, shift.by);
    return null;
  }
}

function kindFinder({ kinds, mapping }: HotlineOptions): RowFrame['kindOf'] {
  const codes = new Map(kinds.flatMap(({ code, zh, en }) => [code, zh, en].map((word) => [word, code] as const)));
  const codeOf = (word: string) => codes.get(word) ?? null;
  return (word) => {
    if (word === '') return mapping.kind === null ? null : codeOf(mapping.kind);
    const mapped = Object.hasOwn(mapping.kinds, word) ? mapping.kinds[word] : undefined;
    return codeOf(mapped ?? word);
  };
}
