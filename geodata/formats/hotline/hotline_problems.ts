import { COORDINATE_SYSTEMS } from '../../coordinates/coordinate_system.ts';
import { type HotlineProblem, type HotlineReading, MOST_PROBLEMS } from '../../hotline/hotline_answer.ts';
import { HOTLINE_FIELD_NAMES, HOTLINE_HEADINGS, type HotlineField } from '../../hotline/hotline_fields.ts';
import { shorten } from '../row_problem.ts';
import type { FoundTable } from './find_columns.ts';
import { problemsOfFile } from './whole_columns.ts';

/** Problems in their order, the first thousand of them, and how many of each code. */
export class HotlineProblems {
  readonly #table: FoundTable | null;
  readonly #ofFile: HotlineProblem[] = [];
  readonly #ofRows: HotlineProblem[] = [];
  readonly #counts = new Map<string, { count: number; readonly first: HotlineProblem }>();
  #count = 0;

  constructor(table: FoundTable | null) {
    this.#table = table;
  }

  add(row: number | null, field: HotlineField | null, value: string, code: string, zh: string, en: string): void {
    const index = field === null ? undefined : this.#table?.columns.get(field);
    const column = index === undefined ? null : (this.#table?.headings[index] ?? null);
    const problem = { sheet: this.#table?.sheet.name ?? null, row, column, field, value: shorten(value), code, zh, en };
    this.#count++;
    if (row === null) {
      this.#ofFile.push(problem);
      return;
    }
    if (this.#ofRows.length < MOST_PROBLEMS) this.#ofRows.push(problem);
    const known = this.#counts.get(code);
    if (known) known.count++;
    else this.#counts.set(code, { count: 1, first: problem });
  }

  shifted(row: number, from: HotlineField, value: string, by: number): void {
    const [zh, en] = by > 0 ? ['右', 'right'] : ['左', 'left'];
    const { zh: name, en: nameEn } = HOTLINE_FIELD_NAMES[from];
    const columns = Math.abs(by);
    this.add(
      row,
      from,
      value,
      'ROW_SHIFTED',
      `从“${name}”起，这一行的内容向${zh}错了 ${columns} 列。`,
      `From “${nameEn}” on the cells of this row stand ${columns} column${columns > 1 ? 's' : ''} too far ${en}.`,
    );
  }

  columnUnknown(field: HotlineField, heading: string): void {
    const { zh, en } = HOTLINE_FIELD_NAMES[field];
    this.add(
      null,
      field,
      heading,
      'COLUMN_UNKNOWN',
      `没有“${heading}”这一列，“${zh}”无从读取。`,
      `There is no column “${heading}” to read “${en}” from.`,
    );
  }

  columnMissing(field: HotlineField): void {
    const { zh, en } = HOTLINE_FIELD_NAMES[field];
    const known = HOTLINE_HEADINGS[field].slice(0, 3).join('、');
    this.add(
      null,
      field,
      '',
      'COLUMN_MISSING',
      `找不到“${zh}”列；请指定是哪一列，或把表头写成 ${known}。`,
      `There is no column for “${en}”; say which one it is, or head it ${HOTLINE_HEADINGS[field][0]}.`,
    );
  }

  kindMissing(): void {
    this.add(
      null,
      'kind',
      '',
      'KIND_MISSING',
      '没有“类别”列；请指定是哪一列，或指定一个默认类别。',
      'There is no column for the kind; say which one it is, or name one kind for all rows.',
    );
  }

  kindUnknown(code: string): void {
    this.add(
      null,
      'kind',
      code,
      'KIND_UNKNOWN',
      '默认类别不是本地的事件类别。',
      'The kind for all rows is none of the place.',
    );
  }

  /** Never guessed: it would put every case 500 m off. */
  systemMissing(): void {
    const names = COORDINATE_SYSTEMS.join('、');
    this.add(
      null,
      'longitude',
      '',
      'COORDINATE_SYSTEM_MISSING',
      `没有说明坐标系；请选择 ${names} 之一，问一问导出文件的人。`,
      `The coordinate system is not stated; choose one of ${COORDINATE_SYSTEMS.join(', ')}, and ask whoever exported the file.`,
    );
  }

  told(rows: number): Pick<HotlineReading, 'problems' | 'problemCount'> {
    const all = [...this.#ofFile, ...problemsOfFile(this.#counts, rows), ...this.#ofRows];
    return { problems: all.slice(0, MOST_PROBLEMS), problemCount: this.#count };
  }
}
