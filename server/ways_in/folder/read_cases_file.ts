import { createHash } from 'node:crypto';
import { Problem } from '../../../geodata/problem.ts';
import type { Json } from '../../store/json.ts';
import type { FieldMapping } from '../webhook/field_mapping.ts';
import { readRow } from '../webhook/read_row.ts';
import { parseJson, rowsOf } from '../webhook/rows_of.ts';
import { type ReadRow, readOrProblem } from '../webhook/take_rows.ts';

/** A row with where it stands in its file, for whoever mends it. */
export interface FileRow {
  /** From 1: the line of NDJSON, the place in a JSON list. */
  readonly row: number;
  readonly read: ReadRow;
}

export interface FileFrame {
  readonly mapping: FieldMapping;
  readonly sender: string;
  readonly timeZone: string;
}

/**
 * The reports of a JSON or NDJSON file. A row without a number of its own is known by what it says, and by which of equals it is: a file that
 * is mended and left again brings in only what is new.
 * @throws Problem BAD_FILE_TYPE, BAD_JSON, BAD_BODY for a file of which nothing can be read
 */
export function readCasesFile(name: string, bytes: Uint8Array, frame: FileFrame): readonly FileRow[] {
  const before = new Map<string, number>();
  const read = (row: number, json: Json): FileRow => ({
    row,
    read: readOrProblem(() => readRow(json, { ...frame, ownId: ownIdOfContent(json, before) })),
  });
  if (/\.json$/i.test(name)) return rowsOf(parseJson(bytes), frame.mapping).map((json, index) => read(index + 1, json));
  if (/\.(ndjson|jsonl)$/i.test(name)) return readLines(bytes, read);
  throw new Problem('BAD_FILE_TYPE', {
    zh: `不认识文件“${name}”：应为 .json、.ndjson、.jsonl、.csv 或 .xlsx。`,
    en: `The file '${name}' is of no known kind: .json, .ndjson, .jsonl, .csv and .xlsx are.`,
  });
}

function readLines(bytes: Uint8Array, read: (row: number, json: Json) => FileRow): readonly FileRow[] {
  const rows: FileRow[] = [];
  let line = 0;
  for (const piece of linesOf(bytes)) {
    line++;
    if (piece.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue;
    try {
      rows.push(read(line, parseJson(piece)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      rows.push({ row: line, read: error });
    }
  }
  return rows;
}

/** No byte of a character in UTF-8 is a line feed but the line feed itself. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    yield bytes.subarray(start, stop);
    start = stop + 1;
  }
}

function ownIdOfContent(json: Json, before: Map<string, number>): string {
  const digest = createHash('sha256').update(canonical(json)).digest('hex');
  const count = (before.get(digest) ?? 0) + 1;
  before.set(digest, count);
  return `row:${digest}:${count}`;
}

/** @throws Problem BAD_ROW for one nested so deep that no report means it. */
function canonical(json: Json): string {
  try {
    return JSON.stringify(json);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Problem('BAD_ROW', { zh: '这一条嵌套太深。', en: 'This report is nested too deep.' }, { cause });
  }
}
