import type { Polygon } from 'geojson';
import type { Lattice } from './lattice.ts';

/** A simple closed ring of lattice points; the first is not repeated at the end. */
export interface Ring {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Signed area in lattice steps²: positive counter-clockwise. */
  readonly area: number;
}

/**
 * Cuts a closed walk at the nodes that it passes more than once, so that each ring passes each of its nodes once: a hole
 * that touches its shell becomes a ring of its own, as Simple Features (OGC 06-103r4, 6.1.11) asks for.
 * @param nodes the nodes along the walk, the first not repeated
 */
export function splitWalk(
  nodes: readonly number[],
  nodeX: ArrayLike<number>,
  nodeY: ArrayLike<number>,
  depthOf = new Map<number, number>(),
): Ring[] {
  depthOf.clear();
  const rings: Ring[] = [];
  const path: number[] = [];
  const close = (depth: number): void => {
    const loop = path.splice(depth);
    for (const node of loop) depthOf.delete(node);
    rings.push(ringOf(loop, nodeX, nodeY));
  };
  for (const node of nodes) {
    const depth = depthOf.get(node);
    if (depth !== undefined) close(depth);
    depthOf.set(node, path.length);
    path.push(node);
  }
  close(0);
  return rings;
}

function ringOf(nodes: readonly number[], nodeX: ArrayLike<number>, nodeY: ArrayLike<number>): Ring {
  const x = nodes.map((node) => nodeX[node]!);
  const y = nodes.map((node) => nodeY[node]!);
  return { x, y, area: latticeArea(x, y) };
}

/** Signed area in lattice steps²; counted from the first point, so that small rings stay exact. */
export function latticeArea(x: readonly number[], y: readonly number[]): number {
  let twice = 0;
  for (let i = 2; i < x.length; i++) {
    twice += (x[i - 1]! - x[0]!) * (y[i]! - y[0]!) - (x[i]! - x[0]!) * (y[i - 1]! - y[0]!);
  }
  return twice / 2;
}

/** Is the point strictly inside the ring? Coordinates of the point may be halves; it must not lie on the ring. */
export function contains(x: readonly number[], y: readonly number[], px: number, py: number): boolean {
  let inside = false;
  for (let i = 0, j = x.length - 1; i < x.length; j = i++) {
    if (y[i]! > py === y[j]! > py) continue;
    const side = (x[j]! - x[i]!) * (py - y[i]!) - (y[j]! - y[i]!) * (px - x[i]!);
    if (side > 0 === y[j]! > y[i]!) inside = !inside;
  }
  return inside;
}

/** The closed ring in degrees. */
export function ringPositions(ring: Ring, lattice: Lattice): [number, number][] {
  const positions = ring.x.map((x, i) => lattice.position(x, ring.y[i]!));
  positions.push([...positions[0]!]);
  return positions;
}

/** A polygon with its shell counter-clockwise and its holes clockwise (RFC 7946, 3.1.6). */
export function polygonOf(shell: Ring, holes: readonly Ring[], lattice: Lattice): Polygon {
  return { type: 'Polygon', coordinates: [shell, ...holes].map((ring) => ringPositions(ring, lattice)) };
}
