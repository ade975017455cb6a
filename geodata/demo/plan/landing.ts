import { cross, distance, dot, type Point, subtract, unit } from '../plane/point.ts';
import type { Mesh } from './mesh.ts';

/** Where a new street would meet the ring of a block: at a node, or on the edge from node a to node b. */
export interface Landing {
  readonly node: number | null;
  readonly a: number;
  readonly b: number;
  readonly point: Point;
}

export interface LandingRules {
  readonly snapMetres: number;
  readonly junctionGap: number;
  readonly meetingSine: number;
}

/**
 * Finds the landing for a hit on edge number `edge` of a ring. It snaps to a junction from the other side of the street
 * where one is near; it is null where a corner or another junction is too near.
 */
export function landOn(
  mesh: Mesh,
  ring: readonly number[],
  hit: { readonly edge: number; readonly point: Point },
  rules: LandingRules,
): Landing | null {
  const a = ring[hit.edge]!;
  const b = ring[(hit.edge + 1) % ring.length]!;
  const near = ring
    .map((node, i) => ({ node, i, metres: distance(mesh.points[node]!, hit.point) }))
    .filter(({ metres }) => metres < Math.max(rules.snapMetres, rules.junctionGap))
    .sort((p, q) => p.metres - q.metres);
  for (const { node, i, metres } of near) {
    if (isCorner(mesh, ring, i)) {
      if (metres < rules.junctionGap) return null;
      continue;
    }
    const junction = mesh.neighbours[node]!.length > 2;
    if (junction && metres >= rules.snapMetres) {
      if (metres < rules.junctionGap) return null;
      continue;
    }
    if (junction || metres < 4) return { node, a, b, point: mesh.points[node]! };
  }
  return { node: null, a, b, point: hit.point };
}

/** Whether the ring turns at its i-th node, so that no street may end there. */
function isCorner(mesh: Mesh, ring: readonly number[], i: number): boolean {
  const at = mesh.points[ring[i]!]!;
  const before = unit(subtract(at, mesh.points[ring[(i + ring.length - 1) % ring.length]!]!));
  const after = unit(subtract(mesh.points[ring[(i + 1) % ring.length]!]!, at));
  return dot(before, after) < 0.9;
}

/** Whether a street leaving a landing into the block in direction `along` meets the ring at a fair angle. */
export function meetsWell(
  mesh: Mesh,
  ring: readonly number[],
  landing: Landing,
  along: Point,
  meetingSine: number,
): boolean {
  const at = landing.node === null ? -1 : ring.indexOf(landing.node);
  const [from, to] =
    at < 0 ? [landing.a, landing.b] : [ring[(at + ring.length - 1) % ring.length]!, ring[(at + 1) % ring.length]!];
  const incoming = unit(subtract(landing.point, mesh.points[from]!));
  const outgoing = unit(subtract(mesh.points[to]!, landing.point));
  return cross(incoming, along) > meetingSine && cross(outgoing, along) > meetingSine;
}

/** The node of a landing, made if need be by splitting the edge it lies on. */
export const settle = (mesh: Mesh, landing: Landing): number =>
  landing.node ?? mesh.splitEdge(landing.a, landing.b, landing.point);
