import { Problem } from '../problem.ts';
import type { BaseFacts, RedrawBase } from './redraw_base.ts';

/**
 * Bytes of a base: head (magic, version, byte length, the sizes, bytes of text, bytes of coverage), columns of words, the
 * text as JSON in UTF-8 padded to eight bytes, then the coverage. Little-endian.
 */
const MAGIC = 0x42525a47;
const VERSION = 2;

const SIZES = ['entrances', 'faces', 'stations', 'owners', 'lines', 'linePoints', 'crossings'] as const;
type Sizes = Record<(typeof SIZES)[number], number>;
const HEAD_WORDS = 3 + SIZES.length + 2;

/** Columns in their order: group, name, size, more entries than that. */
const COLUMNS = [
  ['entrances', 'x', 'entrances', 0],
  ['entrances', 'y', 'entrances', 0],
  ['entrances', 'face', 'entrances', 0],
  ['entrances', 'households', 'entrances', 0],
  ['entrances', 'residents', 'entrances', 0],
  ['entrances', 'residents60', 'entrances', 0],
  ['entrances', 'building', 'entrances', 0],
  ['entrances', 'compound', 'entrances', 0],
  ['faces', 'cases', 'faces', 0],
  ['faces', 'openCases', 'faces', 0],
  ['stations', 'x', 'stations', 0],
  ['stations', 'y', 'stations', 0],
  ['stations', 'category', 'stations', 0],
  ['owners', 'workers', 'owners', 0],
  ['lines', 'start', 'lines', 1],
  ['lines', 'x', 'linePoints', 0],
  ['lines', 'y', 'linePoints', 0],
  ['lines', 'kind', 'lines', 0],
  ['crossings', 'x', 'crossings', 0],
  ['crossings', 'y', 'crossings', 0],
] as const;

type Group = (typeof COLUMNS)[number][0];
type Columns = Readonly<Record<Group, Readonly<Record<string, Int32Array>>>>;

/** @throws Problem BAD_REDRAW_BASE where a column has another length than those beside it */
export function encodeBase(base: RedrawBase): ArrayBuffer {
  const sizes: Sizes = {
    entrances: base.entrances.x.length,
    faces: base.faces.cases.length,
    stations: base.stations.x.length,
    owners: base.owners.workers.length,
    lines: base.lines.kind.length,
    linePoints: base.lines.x.length,
    crossings: base.crossings.x.length,
  };
  const columns = base as unknown as Columns;
  const words = HEAD_WORDS + wordsOf(sizes);
  const json = new TextEncoder().encode(JSON.stringify(base.facts));
  const text = padded(4 * words + json.length) - 4 * words;
  const buffer = new ArrayBuffer(4 * words + text + base.coverage.byteLength);
  const head = new Int32Array(buffer, 0, HEAD_WORDS);
  head.set([MAGIC, VERSION, buffer.byteLength, ...SIZES.map((size) => sizes[size]), text, base.coverage.byteLength]);
  let at = 4 * HEAD_WORDS;
  for (const [group, name, size, more] of COLUMNS) {
    const column = columns[group][name]!;
    if (column.length !== sizes[size] + more) {
      throw bad(`its column ${group}.${name} has ${column.length} entries, not ${sizes[size] + more}`);
    }
    new Int32Array(buffer, at, column.length).set(column);
    at += column.byteLength;
  }
  const bytes = new Uint8Array(buffer);
  bytes.fill(0x20, at, at + text);
  bytes.set(json, at);
  bytes.set(new Uint8Array(base.coverage), at + text);
  return buffer;
}

/**
 * The columns are views of the buffer; the coverage is a copy.
 * @throws Problem BAD_REDRAW_BASE for bytes that are no base, or cut short, or point outside of themselves
 */
export function decodeBase(buffer: ArrayBuffer): RedrawBase {
  if (buffer.byteLength < 4 * HEAD_WORDS) throw bad(`${buffer.byteLength} bytes are less than its head`);
  const head = new Int32Array(buffer, 0, HEAD_WORDS);
  if (head[0] !== MAGIC) throw bad(`it starts with 0x${(head[0]! >>> 0).toString(16)}`);
  if (head[1] !== VERSION) throw bad(`its version is ${head[1]}, not ${VERSION}`);
  if (head[2] !== buffer.byteLength) throw bad(`it has ${buffer.byteLength} bytes, not ${head[2]}`);
  const sizes = Object.fromEntries(SIZES.map((size, i) => [size, head[3 + i]!])) as Sizes;
  const [text, coverage] = [head[HEAD_WORDS - 2]!, head[HEAD_WORDS - 1]!];
  for (const [name, size] of Object.entries({ ...sizes, text, coverage })) {
    if (size < 0) throw bad(`it has ${size} ${name}`);
  }
  const length = 4 * (HEAD_WORDS + wordsOf(sizes)) + text + coverage;
  if (length !== buffer.byteLength) throw bad(`its parts take ${length} bytes, but it has ${buffer.byteLength}`);
  const columns: Record<string, Record<string, Int32Array>> = {};
  let at = 4 * HEAD_WORDS;
  for (const [group, name, size, more] of COLUMNS) {
    const column = new Int32Array(buffer, at, sizes[size] + more);
    columns[group] ??= {};
    columns[group][name] = column;
    at += column.byteLength;
  }
  const facts = readFacts(new Uint8Array(buffer, at, text));
  const base = { ...columns, facts, coverage: buffer.slice(at + text) } as unknown as RedrawBase;
  requireIndices(base);
  return base;
}

function wordsOf(sizes: Sizes): number {
  return COLUMNS.reduce((sum, [, , size, more]) => sum + sizes[size] + more, 0);
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function readFacts(bytes: Uint8Array): BaseFacts {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as BaseFacts;
  } catch (cause) {
    throw bad(`its text is no JSON: ${(cause as Error).message}`);
  }
}

function requireIndices({ entrances, faces, stations, lines, facts }: RedrawBase): void {
  requireBelow('entrances.face', entrances.face, -1, faces.cases.length);
  requireBelow('entrances.building', entrances.building, -1, facts.buildings.length);
  requireBelow('entrances.compound', entrances.compound, -1, facts.compounds.length);
  for (const name of ['households', 'residents', 'residents60'] as const) {
    requireBelow(`entrances.${name}`, entrances[name], 0, Number.POSITIVE_INFINITY);
  }
  for (const name of ['cases', 'openCases'] as const) {
    requireBelow(`faces.${name}`, faces[name], 0, Number.POSITIVE_INFINITY);
  }
  requireBelow('stations.category', stations.category, 0, facts.stationCategories.length);
  requireBelow('lines.kind', lines.kind, 0, facts.lineKinds.length);
  lines.start.forEach((start, i) => {
    if (start < (lines.start[i - 1] ?? 0) || start > lines.x.length) throw bad(`entry ${i} of lines.start is ${start}`);
  });
  if (lines.start[0] !== 0 || lines.start.at(-1) !== lines.x.length)
    throw bad('its lines are not those of lines.start');
  if (!(facts.caseMonths > 0)) throw bad(`its cases were counted over ${facts.caseMonths} months`);
  const { min, max } = facts.limits;
  if (!(min > 0 && min <= max)) throw bad(`its limits are ${min} to ${max} households`);
}

function requireBelow(name: string, column: Int32Array, from: number, below: number): void {
  column.forEach((value, i) => {
    if (value < from || value >= below) throw bad(`entry ${i} of ${name} is ${value}`);
  });
}

function bad(what: string): Problem {
  return new Problem('BAD_REDRAW_BASE', {
    zh: `草案底图数据已损坏：${what}。`,
    en: `These are no bytes that a draft begins from: ${what}.`,
  });
}
