import { Problem } from '../../problem.ts';

/**
 * How the bytes of a street network lie in its one buffer, little-endian:
 *
 *   12 × u32  magic 'GZSN' · version · bytes in all · nodes · edges · ground edges · enter edges · inner points ·
 *             half-edges with effort · bytes of text · columns · 0
 *   3 × u32   for each column: bytes per value · offset · number of values
 *   columns   each at a multiple of 8
 *
 * Edges lie in three stretches:
 *
 *   0 … ground − 1               street that stands on the ground, once each: public ways, and the inner ways of zones as
 *                                those who live there use them (they may leave, nobody may enter over them)
 *   ground … ground + enter − 1  the same inner ways once more, as visitors use them (they may enter, and not leave)
 *   the rest                     links of no length: through gates, and between a zone's ways and the street
 */
export const MAGIC = 0x4e535a47;
export const VERSION = 2;

export interface NetworkCounts {
  readonly nodes: number;
  readonly edges: number;
  readonly groundEdges: number;
  readonly enterEdges: number;
  readonly points: number;
  /** Twice the edges where heights are known, or 0. */
  readonly effortHalves: number;
  readonly textBytes: number;
}

/** The columns, named and typed; the order is part of the format. */
export interface NetworkColumns {
  /** Longitude and latitude of each node, 1e-7 degrees. */
  readonly nodeX: Int32Array;
  readonly nodeY: Int32Array;
  /** Half-edges that leave node n: firstHalf[n] … firstHalf[n + 1] − 1. */
  readonly firstHalf: Uint32Array;
  /** The node at the other end of a half-edge. */
  readonly halfTarget: Uint32Array;
  /** Twice the edge's number, plus 1 where the half-edge runs against the edge's own direction. */
  readonly halfEdge: Uint32Array;
  readonly edgeFrom: Uint32Array;
  readonly edgeTo: Uint32Array;
  /** Millimetres on the ellipsoid: the sum over the edge's segments, rounded once. */
  readonly edgeLengthMm: Uint32Array;
  /** Number of the zone whose inner way it is, in `zoneIds`; −1 for a public way. */
  readonly edgeZone: Int32Array;
  /** The ground edge that each enter edge repeats, rising. */
  readonly enterOf: Uint32Array;
  /** For each link the number of its gate in `gates`, or −1 where nothing can close it. */
  readonly linkGate: Int32Array;
  /** Points between the ends of ground edge e: edgeFirstPoint[e] … edgeFirstPoint[e + 1] − 1. */
  readonly edgeFirstPoint: Uint32Array;
  readonly pointX: Int32Array;
  readonly pointY: Int32Array;
  /**
   * Millimetres on the level that take as long as the edge does up and down its slopes (Tobler), in its own direction at
   * 2e and against it at 2e + 1. Empty where no heights are known.
   */
  readonly effortMm: Uint32Array;
  /** Bits of `EDGE`. */
  readonly edgeFlags: Uint16Array;
  /** Bits of `NODE`. */
  readonly nodeFlags: Uint8Array;
  /** Ids of zones and facts of gates: JSON in UTF-8, `{ zones, gates }`. */
  readonly text: Uint8Array;
}

type Make = (data: ArrayBufferLike, offset: number, length: number) => NetworkColumns[keyof NetworkColumns];
const int32: Make = (data, offset, length) => new Int32Array(data, offset, length);
const uint32: Make = (data, offset, length) => new Uint32Array(data, offset, length);
const uint16: Make = (data, offset, length) => new Uint16Array(data, offset, length);
const uint8: Make = (data, offset, length) => new Uint8Array(data, offset, length);

interface ColumnPlan {
  readonly name: keyof NetworkColumns;
  readonly bytes: 1 | 2 | 4;
  readonly make: Make;
  readonly length: (counts: NetworkCounts) => number;
}

const PLAN: readonly ColumnPlan[] = [
  { name: 'nodeX', bytes: 4, make: int32, length: (c) => c.nodes },
  { name: 'nodeY', bytes: 4, make: int32, length: (c) => c.nodes },
  { name: 'firstHalf', bytes: 4, make: uint32, length: (c) => c.nodes + 1 },
  { name: 'halfTarget', bytes: 4, make: uint32, length: (c) => 2 * c.edges },
  { name: 'halfEdge', bytes: 4, make: uint32, length: (c) => 2 * c.edges },
  { name: 'edgeFrom', bytes: 4, make: uint32, length: (c) => c.edges },
  { name: 'edgeTo', bytes: 4, make: uint32, length: (c) => c.edges },
  { name: 'edgeLengthMm', bytes: 4, make: uint32, length: (c) => c.edges },
  { name: 'edgeZone', bytes: 4, make: int32, length: (c) => c.edges },
  { name: 'enterOf', bytes: 4, make: uint32, length: (c) => c.enterEdges },
  { name: 'linkGate', bytes: 4, make: int32, length: (c) => c.edges - c.groundEdges - c.enterEdges },
  { name: 'edgeFirstPoint', bytes: 4, make: uint32, length: (c) => c.groundEdges + 1 },
  { name: 'pointX', bytes: 4, make: int32, length: (c) => c.points },
  { name: 'pointY', bytes: 4, make: int32, length: (c) => c.points },
  { name: 'effortMm', bytes: 4, make: uint32, length: (c) => c.effortHalves },
  { name: 'edgeFlags', bytes: 2, make: uint16, length: (c) => c.edges },
  { name: 'nodeFlags', bytes: 1, make: uint8, length: (c) => c.nodes },
  { name: 'text', bytes: 1, make: uint8, length: (c) => c.textBytes },
];

const HEADER_WORDS = 12;
const TABLE_WORDS = 3;
const HEAD_BYTES = align((HEADER_WORDS + TABLE_WORDS * PLAN.length) * 4);

/** A new buffer of the right size with header and table written, and its columns, still zero. */
export function allocateNetwork(counts: NetworkCounts): {
  readonly data: ArrayBuffer;
  readonly columns: NetworkColumns;
} {
  let bytes = HEAD_BYTES;
  const offsets = PLAN.map((column) => {
    const offset = bytes;
    bytes = align(bytes + column.bytes * column.length(counts));
    return offset;
  });
  const data = new ArrayBuffer(bytes);
  const head = new Uint32Array(data, 0, HEAD_BYTES / 4);
  const { nodes, edges, groundEdges, enterEdges, points, effortHalves, textBytes } = counts;
  head.set([
    MAGIC,
    VERSION,
    bytes,
    nodes,
    edges,
    groundEdges,
    enterEdges,
    points,
    effortHalves,
    textBytes,
    PLAN.length,
  ]);
  PLAN.forEach((column, index) => {
    head.set([column.bytes, offsets[index]!, column.length(counts)], HEADER_WORDS + TABLE_WORDS * index);
  });
  return { data, columns: makeColumns(data, offsets, counts) };
}

/**
 * Views on the columns of a buffer.
 * @throws Problem BAD_STREET_NETWORK: not such a buffer, another version, cut short, or a column that is not where and
 *   as long as it must be; the sentence names the value.
 */
export function readColumns(data: ArrayBufferLike): {
  readonly counts: NetworkCounts;
  readonly columns: NetworkColumns;
} {
  const size = data.byteLength;
  if (size < HEAD_BYTES)
    throw bad(
      `只有 ${size} 字节，不足文件头的 ${HEAD_BYTES} 字节`,
      `${size} bytes are less than the ${HEAD_BYTES} of its head`,
    );
  const head = new Uint32Array(data, 0, HEAD_BYTES / 4);
  const [magic, version, bytes] = head;
  if (magic !== MAGIC)
    throw bad(`开头是 ${hex(magic!)}，应为 ${hex(MAGIC)}`, `it starts with ${hex(magic!)}, not ${hex(MAGIC)}`);
  if (version !== VERSION) throw bad(`版本是 ${version}，应为 ${VERSION}`, `its version is ${version}, not ${VERSION}`);
  if (bytes !== size)
    throw bad(`应有 ${bytes} 字节，实有 ${size} 字节`, `it should have ${bytes} bytes and has ${size}`);
  const columnCount = head[10];
  if (columnCount !== PLAN.length)
    throw bad(`有 ${columnCount} 列，应为 ${PLAN.length} 列`, `it has ${columnCount} columns, not ${PLAN.length}`);
  const counts = readCounts(head);
  const offsets = PLAN.map((column, index) => {
    const at = HEADER_WORDS + TABLE_WORDS * index;
    checkColumn(column, counts, size, [head[at]!, head[at + 1]!, head[at + 2]!]);
    return head[at + 1]!;
  });
  return { counts, columns: makeColumns(data, offsets, counts) };
}

function readCounts(head: Uint32Array): NetworkCounts {
  const [nodes, edges, groundEdges, enterEdges, points, effortHalves, textBytes] = head.subarray(3, 10);
  const counts = {
    nodes: nodes!,
    edges: edges!,
    groundEdges: groundEdges!,
    enterEdges: enterEdges!,
    points: points!,
    effortHalves: effortHalves!,
    textBytes: textBytes!,
  };
  if (counts.groundEdges + counts.enterEdges > counts.edges)
    throw bad(
      `地面边 ${groundEdges} 条与入内边 ${enterEdges} 条多于全部 ${edges} 条`,
      `its ${groundEdges} ground edges and ${enterEdges} enter edges are more than its ${edges} edges`,
    );
  if (counts.effortHalves !== 0 && counts.effortHalves !== 2 * counts.edges)
    throw bad(
      `坡度列有 ${effortHalves} 个值，应为 0 或 ${2 * counts.edges}`,
      `it has ${effortHalves} values of effort, not 0 or ${2 * counts.edges}`,
    );
  return counts;
}

function checkColumn(
  plan: ColumnPlan,
  counts: NetworkCounts,
  size: number,
  row: readonly [number, number, number],
): void {
  const [bytes, offset, length] = row;
  const expected = plan.length(counts);
  if (bytes !== plan.bytes)
    throw bad(
      `列 ${plan.name} 每值 ${bytes} 字节，应为 ${plan.bytes}`,
      `column ${plan.name} has ${bytes} bytes per value, not ${plan.bytes}`,
    );
  if (offset % 8 !== 0)
    throw bad(
      `列 ${plan.name} 的偏移 ${offset} 未按 8 对齐`,
      `column ${plan.name} is misaligned: offset ${offset} is no multiple of 8`,
    );
  if (length !== expected)
    throw bad(
      `列 ${plan.name} 有 ${length} 个值，应为 ${expected}`,
      `column ${plan.name} has ${length} values, not ${expected}`,
    );
  if (offset < HEAD_BYTES || offset + bytes * length > size)
    throw bad(
      `列 ${plan.name} 超出缓冲区：偏移 ${offset}`,
      `column ${plan.name} at offset ${offset} lies outside the buffer`,
    );
}

function makeColumns(data: ArrayBufferLike, offsets: readonly number[], counts: NetworkCounts): NetworkColumns {
  const entries = PLAN.map((column, index) => [column.name, column.make(data, offsets[index]!, column.length(counts))]);
  return Object.fromEntries(entries) as unknown as NetworkColumns;
}

function bad(zh: string, en: string): Problem {
  return new Problem('BAD_STREET_NETWORK', {
    zh: `路网数据无法使用：${zh}。`,
    en: `The street network cannot be used: ${en}.`,
  });
}

function hex(word: number): string {
  return `0x${word.toString(16).padStart(8, '0')}`;
}

function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
