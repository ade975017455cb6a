import type { Polygon } from 'geojson';
import type { Lattice } from '../../districting/lattice.ts';
import { badFace } from './face_problems.ts';
import { PairTable } from './pair_table.ts';

/** Edges between the vertices of faces, each once, with the faces beside it. */
export interface EdgeTable {
  readonly vertexX: Int32Array;
  readonly vertexY: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly left: Int32Array;
  /** −1: the outside. */
  readonly right: Int32Array;
}

/**
 * Matches the edges of polygons that share their vertices.
 * @throws Problem `coverage_ring_short`, `coverage_ring_flat`, `coverage_overlap`, naming face and place
 */
export function matchEdges(outlines: readonly Polygon[], lattice: Lattice): EdgeTable {
  const points = outlines.reduce(
    (sum, { coordinates }) => sum + coordinates.reduce((n, ring) => n + ring.length, 0),
    0,
  );
  const vertices = new PairTable(points);
  const edges = new PairTable(points);
  const left = new Int32Array(points);
  const right = new Int32Array(points).fill(-1);
  const reversed = new Uint8Array(points);
  outlines.forEach(({ coordinates }, face) => {
    coordinates.forEach((positions, number) => {
      const ring = ringVertices(positions, lattice, vertices, face);
      orient(ring, vertices, number === 0, face, lattice);
      for (let i = 0; i < ring.length; i++) {
        const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
        const backwards = a > b ? 1 : 0;
        const known = edges.size;
        const edge = backwards ? edges.numberOf(b, a) : edges.numberOf(a, b);
        if (edge === known) {
          left[edge] = face;
          reversed[edge] = backwards;
          continue;
        }
        if (reversed[edge] === backwards || right[edge] !== -1 || left[edge] === face) {
          throw badFace('coverage_overlap', face, lattice, vertices.first(a), vertices.second(a));
        }
        right[edge] = face;
      }
    });
  });
  const column = (count: number, pick: (i: number) => number): Int32Array => {
    const values = new Int32Array(count);
    for (let i = 0; i < count; i++) values[i] = pick(i);
    return values;
  };
  return {
    vertexX: column(vertices.size, (v) => vertices.first(v)),
    vertexY: column(vertices.size, (v) => vertices.second(v)),
    from: column(edges.size, (e) => (reversed[e] ? edges.second(e) : edges.first(e))),
    to: column(edges.size, (e) => (reversed[e] ? edges.first(e) : edges.second(e))),
    left: left.subarray(0, edges.size),
    right: right.subarray(0, edges.size),
  };
}

function ringVertices(
  positions: readonly (readonly number[])[],
  lattice: Lattice,
  vertices: PairTable,
  face: number,
): number[] {
  const ring: number[] = [];
  for (const [longitude = Number.NaN, latitude = Number.NaN] of positions) {
    const vertex = vertices.numberOf(lattice.x(longitude), lattice.y(latitude));
    if (vertex !== ring.at(-1)) ring.push(vertex);
  }
  if (ring.length > 1 && ring[0] === ring.at(-1)) ring.pop();
  if (ring.length < 3) {
    const [longitude = Number.NaN, latitude = Number.NaN] = positions[0] ?? [];
    throw badFace('coverage_ring_short', face, lattice, lattice.x(longitude), lattice.y(latitude));
  }
  return ring;
}

/** Turns a shell counter-clockwise and a hole clockwise, so that the face lies left of every edge. */
function orient(ring: number[], vertices: PairTable, isShell: boolean, face: number, lattice: Lattice): void {
  const [x0, y0] = [vertices.first(ring[0]!), vertices.second(ring[0]!)];
  let twice = 0;
  for (let i = 2; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    twice +=
      (vertices.first(a) - x0) * (vertices.second(b) - y0) - (vertices.first(b) - x0) * (vertices.second(a) - y0);
  }
  if (twice === 0) throw badFace('coverage_ring_flat', face, lattice, x0, y0);
  if (twice > 0 !== isShell) ring.reverse();
}
