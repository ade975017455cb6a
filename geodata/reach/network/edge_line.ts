import type { Position } from '../../place.ts';
import { segmentMetres, toDegrees } from './metres.ts';
import type { StreetNetwork } from './network.ts';

/** All points of a ground edge, ends included: x, y, x, y … in 1e-7 degrees, in the edge's direction. */
export function edgeLine({ columns }: StreetNetwork, edge: number): Int32Array {
  const first = columns.edgeFirstPoint[edge]!;
  const inner = columns.edgeFirstPoint[edge + 1]! - first;
  const line = new Int32Array(2 * (inner + 2));
  line[0] = columns.nodeX[columns.edgeFrom[edge]!]!;
  line[1] = columns.nodeY[columns.edgeFrom[edge]!]!;
  for (let at = 0; at < inner; at++) {
    line[2 * at + 2] = columns.pointX[first + at]!;
    line[2 * at + 3] = columns.pointY[first + at]!;
  }
  line[2 * inner + 2] = columns.nodeX[columns.edgeTo[edge]!]!;
  line[2 * inner + 3] = columns.nodeY[columns.edgeTo[edge]!]!;
  return line;
}

/**
 * The part of a line between two fractions of its length: x, y, x, y …, no longer rounded to whole units. A part of no
 * length gives its one position twice.
 */
export function linePart(line: Int32Array, from: number, to: number): number[] {
  if (from === 0 && to === 1) return [...line];
  const along = alongLine(line);
  const total = along[along.length - 1]!;
  const start = from * total;
  const end = to * total;
  const part = pointAlong(line, along, start);
  for (let at = 1; at < along.length - 1; at++) {
    if (along[at]! > start && along[at]! < end) part.push(line[2 * at]!, line[2 * at + 1]!);
  }
  part.push(...pointAlong(line, along, end));
  return part;
}

/** Where a fraction of a ground edge lies, WGS 84 degrees. */
export function positionOnEdge(network: StreetNetwork, edge: number, fraction: number): Position {
  const line = edgeLine(network, edge);
  const along = alongLine(line);
  const [x, y] = pointAlong(line, along, fraction * along[along.length - 1]!);
  return [toDegrees(Math.round(x!)), toDegrees(Math.round(y!))];
}

/** Metres from the start of a line to each of its points. */
export function alongLine(line: Int32Array): Float64Array {
  const along = new Float64Array(line.length / 2);
  for (let at = 1; at < along.length; at++) {
    const metres = segmentMetres(line[2 * at - 2]!, line[2 * at - 1]!, line[2 * at]!, line[2 * at + 1]!);
    along[at] = along[at - 1]! + metres;
  }
  return along;
}

function pointAlong(line: Int32Array, along: Float64Array, metres: number): number[] {
  let at = 1;
  while (at < along.length - 1 && along[at]! < metres) at++;
  const length = along[at]! - along[at - 1]!;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, (metres - along[at - 1]!) / length));
  const x = line[2 * at - 2]!;
  const y = line[2 * at - 1]!;
  return [x + t * (line[2 * at]! - x), y + t * (line[2 * at + 1]! - y)];
}
