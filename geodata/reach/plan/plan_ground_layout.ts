import type { BarrierKind } from '../../place.ts';
import { Problem } from '../../problem.ts';

/**
 * How the bytes of a plan ground lie in its one buffer, little-endian:
 *
 *   8 × u32   magic 'GZPG' · version · bytes in all · homes · levels · barriers · columns · 0
 *   3 × u32   for each column: bytes per value · offset · number of values
 *   columns   each at a multiple of 8
 */
export const MAGIC = 0x47505a47;
export const VERSION = 1;

/** Households, residents, residents60, residents70To79, residents80 of each home. */
export const PEOPLE_COLUMNS = 5;

/** What `barrierKind` counts from 0; the order is part of the format. */
export const BARRIER_KINDS: readonly BarrierKind[] = ['wall', 'fence', 'railway', 'river', 'stream', 'canal'];

/** What the column of text holds. */
export interface GroundText {
  readonly levels: readonly { readonly level: number; readonly regionCodes: readonly string[] }[];
  readonly barrierIds: readonly string[];
}

export interface GroundCounts {
  readonly homes: number;
  readonly levels: number;
  readonly barriers: number;
  readonly barrierPoints: number;
  readonly idBytes: number;
  readonly textBytes: number;
}

/** The columns, named and typed; the order is part of the format. */
export interface GroundColumns {
  /** Longitude and latitude of each home, 1e-7 degrees. */
  readonly homeX: Int32Array;
  readonly homeY: Int32Array;
  /** PEOPLE_COLUMNS values for each home. */
  readonly people: Uint32Array;
  /** 1 where the counts of a home were estimated. */
  readonly estimated: Uint8Array;
  /** The id of home h in UTF-8: idBytes[idStart[h]] … idBytes[idStart[h + 1] − 1]. */
  readonly idStart: Uint32Array;
  readonly idBytes: Uint8Array;
  /** For each level after the other, for each home: index in the level's region codes, −1 for none. */
  readonly regionOfHome: Int32Array;
  /** Points of barrier b: firstPoint[b] … firstPoint[b + 1] − 1, 1e-7 degrees. */
  readonly barrierFirstPoint: Uint32Array;
  readonly barrierX: Int32Array;
  readonly barrierY: Int32Array;
  /** Index in BARRIER_KINDS. */
  readonly barrierKind: Uint8Array;
  /** Codes of regions and ids of barriers: JSON in UTF-8. */
  readonly text: Uint8Array;
}

type Make = (data: ArrayBufferLike, offset: number, length: number) => GroundColumns[keyof GroundColumns];
const int32: Make = (data, offset, length) => new Int32Array(data, offset, length);
const uint32: Make = (data, offset, length) => new Uint32Array(data, offset, length);
const uint8: Make = (data, offset, length) => new Uint8Array(data, offset, length);

interface ColumnPlan {
  readonly name: keyof GroundColumns;
  readonly bytes: 1 | 4;
  readonly make: Make;
  readonly length: (counts: GroundCounts) => number;
}

const PLAN: readonly ColumnPlan[] = [
  { name: 'homeX', bytes: 4, make: int32, length: (c) => c.homes },
  { name: 'homeY', bytes: 4, make: int32, length: (c) => c.homes },
  { name: 'people', bytes: 4, make: uint32, length: (c) => PEOPLE_COLUMNS * c.homes },
  { name: 'estimated', bytes: 1, make: uint8, length: (c) => c.homes },
  { name: 'idStart', bytes: 4, make: uint32, length: (c) => c.homes + 1 },
  { name: 'idBytes', bytes: 1, make: uint8, length: (c) => c.idBytes },
  { name: 'regionOfHome', bytes: 4, make: int32, length: (c) => c.levels * c.homes },
  { name: 'barrierFirstPoint', bytes: 4, make: uint32, length: (c) => c.barriers + 1 },
  { name: 'barrierX', bytes: 4, make: int32, length: (c) => c.barrierPoints },
  { name: 'barrierY', bytes: 4, make: int32, length: (c) => c.barrierPoints },
  { name: 'barrierKind', bytes: 1, make: uint8, length: (c) => c.barriers },
  { name: 'text', bytes: 1, make: uint8, length: (c) => c.textBytes },
];

const HEADER_WORDS = 8;
const TABLE_WORDS = 3;
const HEAD_BYTES = align((HEADER_WORDS + TABLE_WORDS * PLAN.length) * 4);

/** A new buffer of the right size with header and table written, and its columns, still zero. */
export function allocateGround(counts: GroundCounts): { readonly data: ArrayBuffer; readonly columns: GroundColumns } {
  let bytes = HEAD_BYTES;
  const offsets = PLAN.map((column) => {
    const offset = bytes;
    bytes = align(bytes + column.bytes * column.length(counts));
    return offset;
  });
  const data = new ArrayBuffer(bytes);
  const head = new Uint32Array(data, 0, HEAD_BYTES / 4);
  head.set([MAGIC, VERSION, bytes, counts.homes, counts.levels, counts.barriers, PLAN.length]);
  PLAN.forEach((column, index) => {
    head.set([column.bytes, offsets[index]!, column.length(counts)], HEADER_WORDS + TABLE_WORDS * index);
  });
  return { data, columns: makeColumns(data, offsets, counts) };
}

/**
 * Views on the columns of a buffer.
 * @throws Problem BAD_PLAN_GROUND: not such a buffer, another version, cut short, or a column that is not where and as
 *   long as it must be; the sentence names the value.
 */
export function readGround(data: ArrayBufferLike): { readonly counts: GroundCounts; readonly columns: GroundColumns } {
  const size = data.byteLength;
  if (size < HEAD_BYTES)
    throw badGround(
      `只有 ${size} 字节，不足文件头的 ${HEAD_BYTES} 字节`,
      `${size} bytes are less than the ${HEAD_BYTES} of its head`,
    );
  const head = new Uint32Array(data, 0, HEAD_BYTES / 4);
  const [magic, version, bytes, , , , columnCount] = head;
  if (magic !== MAGIC)
    throw badGround(`开头是 ${hex(magic!)}，应为 ${hex(MAGIC)}`, `it starts with ${hex(magic!)}, not ${hex(MAGIC)}`);
  if (version !== VERSION)
    throw badGround(`版本是 ${version}，应为 ${VERSION}`, `its version is ${version}, not ${VERSION}`);
  if (bytes !== size)
    throw badGround(`应有 ${bytes} 字节，实有 ${size} 字节`, `it should have ${bytes} bytes and has ${size}`);
  if (columnCount !== PLAN.length)
    throw badGround(
      `有 ${columnCount} 列，应为 ${PLAN.length} 列`,
      `it has ${columnCount} columns, not ${PLAN.length}`,
    );
  const row = (name: keyof GroundColumns) => {
    const at = HEADER_WORDS + TABLE_WORDS * PLAN.findIndex((column) => column.name === name);
    return [head[at]!, head[at + 1]!, head[at + 2]!] as const;
  };
  const counts: GroundCounts = {
    homes: head[3]!,
    levels: head[4]!,
    barriers: head[5]!,
    barrierPoints: row('barrierX')[2],
    idBytes: row('idBytes')[2],
    textBytes: row('text')[2],
  };
  const offsets = PLAN.map((column) => {
    const [width, offset, length] = row(column.name);
    checkColumn(column, counts, size, [width, offset, length]);
    return offset;
  });
  return { counts, columns: makeColumns(data, offsets, counts) };
}

function checkColumn(
  { name, bytes, length }: ColumnPlan,
  counts: GroundCounts,
  size: number,
  [width, offset, values]: readonly [number, number, number],
): void {
  if (width !== bytes)
    throw badGround(
      `列 ${name} 每值 ${width} 字节，应为 ${bytes}`,
      `column ${name} has ${width} bytes per value, not ${bytes}`,
    );
  if (offset % 8 !== 0)
    throw badGround(
      `列 ${name} 的偏移 ${offset} 未按 8 对齐`,
      `column ${name} is misaligned: offset ${offset} is no multiple of 8`,
    );
  if (values !== length(counts))
    throw badGround(
      `列 ${name} 有 ${values} 个值，应为 ${length(counts)}`,
      `column ${name} has ${values} values, not ${length(counts)}`,
    );
  if (offset < HEAD_BYTES || offset + bytes * values > size)
    throw badGround(
      `列 ${name} 超出缓冲区：偏移 ${offset}`,
      `column ${name} at offset ${offset} lies outside the buffer`,
    );
}

function makeColumns(data: ArrayBufferLike, offsets: readonly number[], counts: GroundCounts): GroundColumns {
  const entries = PLAN.map((column, index) => [column.name, column.make(data, offsets[index]!, column.length(counts))]);
  return Object.fromEntries(entries) as unknown as GroundColumns;
}

/** The sentence ends without a full stop, which is added. */
export function badGround(zh: string, en: string, options?: ErrorOptions): Problem {
  return new Problem(
    'BAD_PLAN_GROUND',
    { zh: `规划底数无法使用：${zh}。`, en: `The ground to plan on cannot be used: ${en}.` },
    options,
  );
}

function hex(word: number): string {
  return `0x${word.toString(16).padStart(8, '0')}`;
}

function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
