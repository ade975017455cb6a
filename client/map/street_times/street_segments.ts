import { alongLine, edgeLine, linePart } from '../../../geodata/reach/edge_line.ts';
import { toDegrees } from '../../../geodata/reach/metres.ts';
import type { StreetNetwork } from '../../../geodata/reach/network.ts';
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
}

export interface SegmentChunk {
  readonly first: number;
  readonly count: number;
  /** Smallest and largest x and y of its segments, from the origin. */
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

export const SEGMENT_BYTES = 24;
const SEGMENTS_PER_CHUNK = 2048;

/** All ground edges of a network; edges that are near in number are near on the ground, so chunks are small boxes. */
export function streetSegments(network: StreetNetwork): StreetSegments {
  const { edgeFirstPoint } = network.columns;
  const edges = network.groundEdgeCount;
  const writer = new SegmentWriter(originOf(network), (edgeFirstPoint[edges] ?? 0) + edges);
  for (let edge = 0; edge < edges; edge++) writer.addEdge(edgeLine(network, edge), edge);
  return writer.segments();
}

/** One piece of an edge: the fractions that its segments know run from 0 to 1 over the piece. */
export interface EdgePiece {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly texel: number;
}

/** Pieces of edges, from the same origin as the network's own segments. */
export function pieceSegments(network: StreetNetwork, pieces: readonly EdgePiece[]): StreetSegments {
  const lines = pieces.map(({ edge, from, to }) => linePart(edgeLine(network, edge), from, to));
  const count = lines.reduce((sum, line) => sum + line.length / 2 - 1, 0);
  const writer = new SegmentWriter(originOf(network), count);
  lines.forEach((line, i) => {
    writer.addEdge(Int32Array.from(line, Math.round), pieces[i]!.texel);
  });
  return writer.segments();
}

/** Mercator units of the first node, to which every position of the network is near. */
function originOf({ columns, nodeCount }: StreetNetwork): readonly [number, number] {
  if (nodeCount === 0) return [0.5, 0.5];
  return [mercatorX(toDegrees(columns.nodeX[0]!)), mercatorY(toDegrees(columns.nodeY[0]!))];
}

class SegmentWriter {
  readonly #origin: readonly [number, number];
  readonly #data: ArrayBuffer;
  readonly #floats: Float32Array;
  readonly #words: Uint32Array;
  #count = 0;

  constructor(origin: readonly [number, number], count: number) {
    this.#origin = origin;
    this.#data = new ArrayBuffer(count * SEGMENT_BYTES);
    this.#floats = new Float32Array(this.#data);
    this.#words = new Uint32Array(this.#data);
  }

  /** @param line x, y, x, y … in 1e-7 degrees */
  addEdge(line: Int32Array, texel: number): void {
    const along = alongLine(line);
    const length = along[along.length - 1]!;
    let [x, y] = this.#mercator(line, 0);
    let fraction = 0;
    for (let point = 1; point < along.length; point++) {
      const [nextX, nextY] = this.#mercator(line, point);
      const nextFraction = point === along.length - 1 ? 65535 : Math.round((along[point]! / (length || 1)) * 65535);
      const at = (this.#count * SEGMENT_BYTES) / 4;
      this.#floats[at] = x;
      this.#floats[at + 1] = y;
      this.#floats[at + 2] = nextX;
      this.#floats[at + 3] = nextY;
      this.#words[at + 4] = texel;
      this.#words[at + 5] = fraction | (nextFraction << 16);
      this.#count++;
      x = nextX;
      y = nextY;
      fraction = nextFraction;
    }
  }

  segments(): StreetSegments {
    const chunks: SegmentChunk[] = [];
    for (let first = 0; first < this.#count; first += SEGMENTS_PER_CHUNK) {
      const count = Math.min(SEGMENTS_PER_CHUNK, this.#count - first);
      chunks.push({ first, count, box: this.#box(first, count) });
    }
    return { data: this.#data, count: this.#count, origin: this.#origin, chunks };
  }

  #mercator(line: Int32Array, point: number): [number, number] {
    const x = mercatorX(toDegrees(line[2 * point]!)) - this.#origin[0];
    const y = mercatorY(toDegrees(line[2 * point + 1]!)) - this.#origin[1];
    return [x, y];
  }

  #box(first: number, count: number): [number, number, number, number] {
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let segment = first; segment < first + count; segment++) {
      const at = (segment * SEGMENT_BYTES) / 4;
      for (const end of [at, at + 2]) {
        box[0] = Math.min(box[0], this.#floats[end]!);
        box[1] = Math.min(box[1], this.#floats[end + 1]!);
        box[2] = Math.max(box[2], this.#floats[end]!);
        box[3] = Math.max(box[3], this.#floats[end + 1]!);
      }
    }
    return box;
  }
}
