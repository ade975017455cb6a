import type { MultiPolygon, Polygon } from 'geojson';
import { contains, type Ring, ringPositions, splitWalk } from '../../districting/rings.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { faceLeftOf, originOfHalf, pushHalf } from '../state/segments.ts';
import { facesOf } from './faces.ts';

/** The outline of a face: shell counter-clockwise, holes clockwise (RFC 7946), each ring from its southernmost vertex. */
export function outlineOfFace(state: CoverageState, face: number): Polygon {
  const rings: Ring[] = [];
  const { faceWalk, walkNext, walkHalf, halfNext } = state;
  for (let walk = faceWalk.data[face]!; walk !== -1; walk = walkNext.data[walk]!) {
    rings.push(...ringsFrom(state, walkHalf.data[walk]!, (half) => halfNext.data[half]!));
  }
  return { type: 'Polygon', coordinates: polygonsOf(state, rings)[0]! };
}

/**
 * The union of an owner's faces. Parts that touch only in a point are polygons of their own; the largest stands first.
 * @returns no polygon for an owner without faces
 */
export function outlineOfOwner(state: CoverageState, owner: number): MultiPolygon {
  const seen = new Set<number>();
  const rings: Ring[] = [];
  for (const face of facesOf(state, owner)) {
    forEachBoundaryHalf(state, face, owner, (first) => {
      if (seen.has(first)) return;
      rings.push(
        ...ringsFrom(state, first, (half) => {
          seen.add(half);
          return nextOnBoundary(state, half, owner);
        }),
      );
    });
  }
  return { type: 'MultiPolygon', coordinates: polygonsOf(state, rings) };
}

/** Vertices along the outline of an owner, in no order; where arcs meet, one for each of them. */
export function boundaryVertices(state: CoverageState, faces: readonly number[], owner: number): number[] {
  const { arcFrom, arcTo, arcFirst, vertexNext } = state;
  const vertices: number[] = [];
  for (const face of faces) {
    forEachBoundaryHalf(state, face, owner, (half) => {
      const arc = half >> 1;
      vertices.push(arcFrom.data[arc]!, arcTo.data[arc]!);
      for (let v = arcFirst.data[arc]!; v !== -1; v = vertexNext.data[v]!) vertices.push(v);
    });
  }
  return vertices;
}

/** Half-arcs of a face that have another owner, or the outside, on the other side. */
export function forEachBoundaryHalf(
  state: CoverageState,
  face: number,
  owner: number,
  visit: (half: number) => void,
): void {
  const { faceWalk, walkNext, walkHalf, halfNext } = state;
  for (let walk = faceWalk.data[face]!; walk !== -1; walk = walkNext.data[walk]!) {
    const first = walkHalf.data[walk]!;
    let half = first;
    do {
      if (!isOwnedBy(state, faceLeftOf(state, half ^ 1), owner)) visit(half);
      half = halfNext.data[half]!;
    } while (half !== first);
  }
}

function isOwnedBy({ faceOwner }: CoverageState, face: number, owner: number): boolean {
  return face >= 0 && faceOwner.data[face] === owner;
}

/** Turns around the end of a boundary half-arc through the owner's faces until there is a boundary again. */
function nextOnBoundary(state: CoverageState, half: number, owner: number): number {
  let next = state.halfNext.data[half]!;
  while (isOwnedBy(state, faceLeftOf(state, next ^ 1), owner)) next = state.halfNext.data[next ^ 1]!;
  return next;
}

/** The simple rings of a walk. Only where it passes a node twice has it more than one. */
function ringsFrom(state: CoverageState, first: number, follow: (half: number) => number): Ring[] {
  const vertices: number[] = [];
  const nodes = new Set<number>();
  let steps = 0;
  let half = first;
  do {
    pushHalf(state, half, vertices);
    nodes.add(originOfHalf(state, half));
    steps++;
    half = follow(half);
  } while (half !== first);
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  return nodes.size < steps ? splitWalk(vertices, x, y) : [ringOf(vertices, x, y)];
}

function ringOf(vertices: readonly number[], vertexX: Int32Array, vertexY: Int32Array): Ring {
  const [x, y] = [vertices.map((v) => vertexX[v]!), vertices.map((v) => vertexY[v]!)];
  let twice = 0;
  for (let i = 2; i < x.length; i++) {
    twice += (x[i - 1]! - x[0]!) * (y[i]! - y[0]!) - (x[i]! - x[0]!) * (y[i - 1]! - y[0]!);
  }
  return { x, y, area: twice / 2 };
}

function polygonsOf({ lattice }: CoverageState, rings: readonly Ring[]): [number, number][][][] {
  const canonical = rings.map(fromSouth);
  const shells = canonical.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area || byStart(a, b));
  const holesOf = new Map(shells.map((shell): [Ring, Ring[]] => [shell, []]));
  for (const hole of canonical) {
    if (hole.area > 0) continue;
    // No shell runs along an edge of a hole, so its middle lies on none even where the hole touches one.
    const [px, py] = [(hole.x[0]! + hole.x[1]!) / 2, (hole.y[0]! + hole.y[1]!) / 2];
    const shell =
      shells.length === 1 ? shells[0] : shells.find((candidate) => contains(candidate.x, candidate.y, px, py));
    if (shell === undefined) throw new Error(`The hole at ${hole.x[0]}, ${hole.y[0]} lies in no shell.`);
    holesOf.get(shell)!.push(hole);
  }
  return shells
    .reverse()
    .map((shell) => [shell, ...holesOf.get(shell)!.sort(byStart)].map((ring) => ringPositions(ring, lattice)));
}

/** The same ring from its southernmost, then westernmost vertex: the same outline whatever way it was walked. */
function fromSouth(ring: Ring): Ring {
  let start = 0;
  for (let i = 1; i < ring.x.length; i++) {
    if (ring.y[i]! < ring.y[start]! || (ring.y[i] === ring.y[start] && ring.x[i]! < ring.x[start]!)) start = i;
  }
  if (start === 0) return ring;
  const turned = (values: readonly number[]): number[] => [...values.slice(start), ...values.slice(0, start)];
  return { x: turned(ring.x), y: turned(ring.y), area: ring.area };
}

function byStart(a: Ring, b: Ring): number {
  return a.y[0]! - b.y[0]! || a.x[0]! - b.x[0]!;
}
