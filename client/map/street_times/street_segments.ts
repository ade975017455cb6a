import { edgeLine, linePart } from '../../../geodata/reach/network/edge_line.ts';
import { toDegrees, unitMetres } from '../../../geodata/reach/network/metres.ts';
import type { StreetNetwork } from '../../../geodata/reach/network/network.ts';
import { mercatorX, mercatorY } from '../mercator.ts';

/**
 * Straight segments of streets as a graphics card reads them, 24 bytes each, little-endian:
 *
 *   4 × f32  beginning x, y and end x, y: Mercator units from the origin
 *   1 × u32  texel of the edge's times
 *   2 × u16  fractions of the edge at both ends, of 65,535
 */
export interface StreetSegments {
  readonly data: ArrayBuffer;
  readonly count: number;
  /** Mercator units of the place that positions are counted from: so near that 32 bits hold a millimetre. */
  readonly origin: readonly [x: number, y: number];
  /** Stretches of near segments, so that what is out of sight need not be drawn. */
  readonly chunks: readonly SegmentChunk[];
  /** Length of each edge, or piece, on the map in Mercator units: dashes are counted along it. */
  readonly lengths: Float32Array;
}

export interface SegmentChunk {
  readonly first: number;
  readonly count: number;
  /** Smallest and largest x and y of its segments, from the origin. */
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

/** One piece of an edge: the fractions that its segments know run from 0 to 1 over the piece. */
export interface EdgePiece {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly texel: number;
}

export const SEGMENT_BYTES = 24;
const SEGMENT_WORDS = SEGMENT_BYTES / 4;
const SEGMENTS_PER_CHUNK = 2048;
const WHOLE = 65_535;

const kept = new WeakMap<StreetNetwork, StreetSegments>();

/** All ground edges of a network; edges that are near in number are near on the ground, so chunks are small boxes. */
export function streetSegments(network: StreetNetwork): StreetSegments {
  const known = kept.get(network);
  if (known !== undefined) return known;
  const edges = network.groundEdgeCount;
  const writer = new SegmentWriter(originOf(network), network.columns.edgeFirstPoint[edges]! + edges, edges);
  for (let edge = 0; edge < edges; edge++) writer.add(edgeLine(network, edge), edge);
  const made = writer.segments();
  kept.set(network, made);
  return made;
}

/** Pieces of edges, from the same origin as the network's own segments. Their ends are true to a centimetre. */
export function pieceSegments(network: StreetNetwork, pieces: readonly EdgePiece[]): StreetSegments {
  const lines = pieces.map(({ edge, from, to }) =>
    Int32Array.from(linePart(edgeLine(network, edge), from, to), Math.round),
  );
  const count = lines.reduce((sum, line) => sum + line.length / 2 - 1, 0);
  const writer = new SegmentWriter(originOf(network), count, pieces.length);
  lines.forEach((line, i) => {
    writer.add(line, pieces[i]!.texel);
  });
  return writer.segments();
}

/** Mercator units of the first node, to which every position of the network is near. */
function originOf({ columns, nodeCount }: StreetNetwork): readonly [number, number] {
  if (nodeCount === 0) return [0.5, 0.5];
  return [mercatorX(toDegrees(columns.nodeX[0]!)), mercatorY(toDegrees(columns.nodeY[0]!))];
}

/** Writes segment after segment, without any allocation for each: a town has half a million. */
class SegmentWriter {
  readonly #origin: readonly [number, number];
  readonly #data: ArrayBuffer;
  readonly #floats: Float32Array;
  readonly #words: Uint32Array;
  readonly #lengths: Float32Array;
  #count = 0;
  #lines = 0;

  constructor(origin: readonly [number, number], segments: number, lines: number) {
    this.#origin = origin;
    this.#data = new ArrayBuffer(segments * SEGMENT_BYTES);
    this.#floats = new Float32Array(this.#data);
    this.#words = new Uint32Array(this.#data);
    this.#lengths = new Float32Array(lines);
  }

  /**
   * @param line x, y, x, y … in 1e-7 degrees. Metres are taken at its first point, whose scale is that of the whole line
   *   to 1 in 5,000.
   */
  add(line: Int32Array, texel: number): void {
    const unit = unitMetres(line[1]!);
    const metres = metresOf(line, unit.x, unit.y);
    let x = mercatorX(toDegrees(line[0]!)) - this.#origin[0];
    let y = mercatorY(toDegrees(line[1]!)) - this.#origin[1];
    let along = 0;
    let fraction = 0;
    let length = 0;
    for (let at = 2; at < line.length; at += 2) {
      const nextX = mercatorX(toDegrees(line[at]!)) - this.#origin[0];
      const nextY = mercatorY(toDegrees(line[at + 1]!)) - this.#origin[1];
      along += stepMetres(line, at, unit.x, unit.y);
      const isLast = at === line.length - 2;
      const nextFraction = isLast || metres === 0 ? WHOLE : Math.round((along / metres) * WHOLE);
      const word = this.#count * SEGMENT_WORDS;
      this.#floats[word] = x;
      this.#floats[word + 1] = y;
      this.#floats[word + 2] = nextX;
      this.#floats[word + 3] = nextY;
      this.#words[word + 4] = texel;
      this.#words[word + 5] = fraction | (nextFraction << 16);
      this.#count++;
      length += Math.sqrt((nextX - x) ** 2 + (nextY - y) ** 2);
      x = nextX;
      y = nextY;
      fraction = nextFraction;
    }
    this.#lengths[this.#lines++] = length;
  }

  segments(): StreetSegments {
    const chunks: SegmentChunk[] = [];
    for (let first = 0; first < this.#count; first += SEGMENTS_PER_CHUNK) {
      const count = Math.min(SEGMENTS_PER_CHUNK, this.#count - first);
      chunks.push({ first, count, box: this.#box(first, count) });
    }
    return { data: this.#data, count: this.#count, origin: this.#origin, chunks, lengths: this.#lengths };
  }

  #box(first: number, count: number): [number, number, number, number] {
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let word = first * SEGMENT_WORDS; word < (first + count) * SEGMENT_WORDS; word += SEGMENT_WORDS) {
      for (let end = word; end < word + 4; end += 2) {
        box[0] = Math.min(box[0], this.#floats[end]!);
        box[1] = Math.min(box[1], this.#floats[end + 1]!);
        box[2] = Math.max(box[2], this.#floats[end]!);
        box[3] = Math.max(box[3], this.#floats[end + 1]!);
      }
    }
    return box;
  }
}

function metresOf(line: Int32Array, unitX: number, unitY: number): number {
  let metres = 0;
  for (let at = 2; at < line.length; at += 2) metres += stepMetres(line, at, unitX, unitY);
  return metres;
}

function stepMetres(line: Int32Array, at: number, unitX: number, unitY: number): number {
  const x = (line[at]! - line[at - 2]!) * unitX;
  const y = (line[at + 1]! - line[at - 1]!) * unitY;
  return Math.sqrt(x * x + y * y);
}
