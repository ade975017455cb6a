import { orientation } from '../../districting/lattice.ts';
import type { CoverageState } from './coverage_state.ts';

/** Segments are named by where they begin: an interior vertex v (≥ 0), or ~arc for the first segment of an arc. */

export function arcOfSegment({ vertexArc }: CoverageState, segment: number): number {
  return segment < 0 ? ~segment : vertexArc.data[segment]!;
}

export function startOfSegment({ arcFrom }: CoverageState, segment: number): number {
  return segment < 0 ? arcFrom.data[~segment]! : segment;
}

export function endOfSegment({ arcFirst, arcTo, vertexNext, vertexArc }: CoverageState, segment: number): number {
  const inner = segment < 0 ? arcFirst.data[~segment]! : vertexNext.data[segment]!;
  if (inner !== -1) return inner;
  return arcTo.data[segment < 0 ? ~segment : vertexArc.data[segment]!]!;
}

/** The segment of its arc that ends at an interior vertex. */
export function segmentBefore({ vertexPrev, vertexArc }: CoverageState, vertex: number): number {
  const before = vertexPrev.data[vertex]!;
  return before === -1 ? ~vertexArc.data[vertex]! : before;
}

export function lastSegmentOf({ arcLast }: CoverageState, arc: number): number {
  const last = arcLast.data[arc]!;
  return last === -1 ? ~arc : last;
}

/** All segments that begin or end at a vertex. */
export function segmentsAt(state: CoverageState, vertex: number): number[] {
  const arc = state.vertexArc.data[vertex]!;
  if (arc >= 0) return [segmentBefore(state, vertex), vertex];
  return outgoingHalves(state, vertex).map((half) => (half & 1 ? lastSegmentOf(state, half >> 1) : ~(half >> 1)));
}

/** Half-arcs that leave a node, clockwise. */
export function outgoingHalves({ vertexArc, halfNext }: CoverageState, node: number): number[] {
  const first = -2 - vertexArc.data[node]!;
  const halves: number[] = [];
  let half = first;
  do {
    halves.push(half);
    half = halfNext.data[half ^ 1]!;
  } while (half !== first);
  return halves;
}

export function isNode({ vertexArc }: CoverageState, vertex: number): boolean {
  return vertexArc.data[vertex]! <= -2;
}

export function faceLeftOf({ arcLeft, arcRight }: CoverageState, half: number): number {
  return half & 1 ? arcRight.data[half >> 1]! : arcLeft.data[half >> 1]!;
}

export function originOfHalf({ arcFrom, arcTo }: CoverageState, half: number): number {
  return half & 1 ? arcTo.data[half >> 1]! : arcFrom.data[half >> 1]!;
}

/** The vertex that follows the origin of a half-arc. */
export function secondOfHalf({ arcFrom, arcTo, arcFirst, arcLast }: CoverageState, half: number): number {
  const arc = half >> 1;
  const inner = half & 1 ? arcLast.data[arc]! : arcFirst.data[arc]!;
  if (inner !== -1) return inner;
  return half & 1 ? arcFrom.data[arc]! : arcTo.data[arc]!;
}

/** Appends the vertices of a half-arc in its direction, but for the last. */
export function pushHalf(state: CoverageState, half: number, into: number[]): void {
  into.push(originOfHalf(state, half));
  const step = half & 1 ? state.vertexPrev.data : state.vertexNext.data;
  let vertex = half & 1 ? state.arcLast.data[half >> 1]! : state.arcFirst.data[half >> 1]!;
  for (; vertex !== -1; vertex = step[vertex]!) into.push(vertex);
}

/** Vertices of an arc from end to end. */
export function verticesOfArc(state: CoverageState, arc: number): number[] {
  const vertices: number[] = [];
  pushHalf(state, 2 * arc, vertices);
  vertices.push(state.arcTo.data[arc]!);
  return vertices;
}

/** Vertices along a whole walk, the first not repeated. */
export function verticesOfWalk(state: CoverageState, first: number): number[] {
  const vertices: number[] = [];
  let half = first;
  do {
    pushHalf(state, half, vertices);
    half = state.halfNext.data[half]!;
  } while (half !== first);
  return vertices;
}

/** Twice the signed area in a ring of vertices, counted from its first: exact. */
export function ringArea2({ vertexX, vertexY }: CoverageState, vertices: readonly number[]): number {
  const [x, y] = [vertexX.data, vertexY.data];
  const [x0, y0] = [x[vertices[0]!]!, y[vertices[0]!]!];
  let twice = 0;
  for (let i = 2; i < vertices.length; i++) {
    const [a, b] = [vertices[i - 1]!, vertices[i]!];
    twice += (x[a]! - x0) * (y[b]! - y0) - (x[b]! - x0) * (y[a]! - y0);
  }
  return twice;
}

/** Do two segments have a point in common that is not a shared vertex of both? Exact. */
export function segmentsMeet(state: CoverageState, one: number, other: number): boolean {
  const [a, b, c, d] = [
    startOfSegment(state, one),
    endOfSegment(state, one),
    startOfSegment(state, other),
    endOfSegment(state, other),
  ];
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  if ((a === c && b === d) || (a === d && b === c)) return true;
  if (a === c) return pointSameWay(x, y, a, b, d);
  if (a === d) return pointSameWay(x, y, a, b, c);
  if (b === c) return pointSameWay(x, y, b, a, d);
  if (b === d) return pointSameWay(x, y, b, a, c);
  return pointsMeet(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!);
}

function pointSameWay(x: Int32Array, y: Int32Array, from: number, p: number, q: number): boolean {
  const [dx, dy, ex, ey] = [x[p]! - x[from]!, y[p]! - y[from]!, x[q]! - x[from]!, y[q]! - y[from]!];
  return dx * ey === dy * ex && dx * ex + dy * ey > 0;
}

/** Do the closed segments a–b and c–d have a point in common? Exact. */
export function pointsMeet(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const c = orientation(ax, ay, bx, by, cx, cy);
  const d = orientation(ax, ay, bx, by, dx, dy);
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false;
  const a = orientation(cx, cy, dx, dy, ax, ay);
  const b = orientation(cx, cy, dx, dy, bx, by);
  return !((a > 0 && b > 0) || (a < 0 && b < 0));
}
