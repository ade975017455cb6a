import type { WalkAccess } from '../../place.ts';
import type { CityDraft } from '../draft.ts';
import { cross, distance, type Point, type Ring, subtract, unit } from '../plane/point.ts';
import { lineHits } from '../plane/ring.ts';

/** A way out: from a node inside, through the wall, to a street. */
export interface WayOut {
  readonly from: number;
  /** Where it passes the wall, and on which edge of it. */
  readonly wall: { readonly edge: number; readonly point: Point };
  readonly street: { readonly a: number; readonly b: number; readonly point: Point };
}

const LONGEST = 130;

/**
 * Looks for a way out of a walled lot from a node in a direction: straight, through the wall once, to a street and not
 * back over the ring road. Null where there is none.
 */
export function findWayOut(
  { mesh }: CityDraft,
  face: number,
  wall: Ring,
  loop: readonly number[],
  from: number,
  heading: Point,
): WayOut | null {
  const origin = mesh.points[from]!;
  const streets = mesh.ringOf(face);
  const ahead = (ring: Ring) => lineHits(ring, origin, heading).filter((hit) => hit.at > 0.4);
  const toStreet = ahead(mesh.outlineOf(face))[0];
  const toWall = ahead(wall);
  if (toStreet === undefined || toStreet.at > LONGEST || toWall.length !== 1 || toWall[0]!.at > toStreet.at)
    return null;
  if (loop.length > 0 && ahead(loop.map((node) => mesh.points[node]!)).length > 0) return null;
  const a = streets[toStreet.edge]!;
  const b = streets[(toStreet.edge + 1) % streets.length]!;
  if (mesh.edge(a, b).kind === null) return null;
  const side = unit(subtract(mesh.points[b]!, mesh.points[a]!));
  if (Math.abs(cross(side, heading)) < 0.6) return null;
  return { from, wall: toWall[0]!, street: { a, b, point: toStreet.point } };
}

/** The shortest straight way out from one of some nodes to the nearest streets, whatever its direction. */
export function findAnyWayOut(
  draft: CityDraft,
  face: number,
  wall: Ring,
  loop: readonly number[],
  nodes: readonly number[],
): WayOut | null {
  const { mesh } = draft;
  const ring = mesh.ringOf(face);
  const tries = nodes.flatMap((from) =>
    ring.map((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      const side = unit(subtract(mesh.points[b]!, mesh.points[a]!));
      return { from, heading: [side[1], -side[0]] as Point };
    }),
  );
  const ways = tries.flatMap(({ from, heading }) => findWayOut(draft, face, wall, loop, from, heading) ?? []);
  const length = (way: WayOut) => distance(mesh.points[way.from]!, way.street.point);
  return ways.sort((p, q) => length(p) - length(q))[0] ?? null;
}

/** What stands at the wall where a way passes it. */
export interface GateFacts {
  readonly walk: WalkAccess;
  readonly access: WalkAccess;
  readonly openingHours: string | null;
  readonly compound: number | null;
  readonly kind: string;
}

/** Builds a way out with its gate. Returns where the gate stands. */
export function openGate(draft: CityDraft, out: WayOut, facts: GateFacts): Point {
  const { mesh } = draft;
  const gate = mesh.addNode(out.wall.point);
  const { walk, access, openingHours, compound, kind } = facts;
  draft.ways.push({ kind, name: null, walk, compound, nodes: [out.from, gate] });
  draft.ways.push({ kind, name: null, walk: 'yes', compound: null, nodes: [gate, joinStreet(draft, out)] });
  draft.gates.push({ node: gate, access, openingHours, compound });
  return mesh.points[gate]!;
}

/** Builds a way out where there is no wall, as from a park. */
export function openPath(draft: CityDraft, out: WayOut, kind: string): void {
  draft.ways.push({ kind, name: null, walk: 'yes', compound: null, nodes: [out.from, joinStreet(draft, out)] });
}

function joinStreet({ mesh }: CityDraft, { street: { a, b, point } }: WayOut): number {
  return [a, b].find((node) => distance(mesh.points[node]!, point) < 3) ?? mesh.splitEdge(a, b, point);
}

/** A wall with its gates as points of it, closed. */
export function wallWithGates(wall: Ring, gates: readonly { readonly edge: number; readonly at: Point }[]): Point[] {
  const line = wall.flatMap((p, i) => {
    const here = gates.filter(({ edge }) => edge === i).map(({ at }) => at);
    return [p, ...here.sort((a, b) => distance(p, a) - distance(p, b))];
  });
  return [...line, line[0]!];
}

/** Whether a ring keeps a distance from a straight way. */
export function keepsClear(ring: Ring, a: Point, b: Point, metres: number): boolean {
  const along = unit(subtract(b, a));
  const side: Point = [-along[1], along[0]];
  const reach = distance(a, b);
  const inside = ring.map((p) => subtract(p, a));
  const us = inside.map((p) => p[0] * along[0] + p[1] * along[1]);
  const vs = inside.map((p) => p[0] * side[0] + p[1] * side[1]);
  return (
    Math.max(...us) < -metres ||
    Math.min(...us) > reach + metres ||
    Math.max(...vs) < -metres ||
    Math.min(...vs) > metres
  );
}
