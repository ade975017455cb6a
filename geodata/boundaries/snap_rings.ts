import Flatbush from 'flatbush';
import { latticeKey } from '../districting/lattice.ts';
import type { MetricPlane } from './metric_plane.ts';
import { cleanRing, type LatticeRing } from './quantise_rings.ts';
import { footOn, SegmentIndex, segmentKey } from './segment_index.ts';
import { VertexTable } from './vertex_table.ts';

export interface SnapResult {
  readonly rings: readonly LatticeRing[];
  /** For each polygon whose vertices moved: how many, and the farthest in metres. */
  readonly moved: ReadonlyMap<number, { readonly count: number; readonly metres: number }>;
}

/**
 * Two points nearer than the tolerance belong together only when they face each other across a gap: where a short way along
 * the boundary leads from one to the other, less than so many times their distance, they are detail of one line.
 */
const DETAIL_RATIO = 3;
/** Nearer than this noding bends the segment through the point by itself. */
const ON_THE_LINE_M = 0.004;

/**
 * Snaps boundaries that two polygons have digitised twice: first vertices to vertices of other polygons, the nearest first,
 * then vertices into the segments of other polygons. Nothing moves farther than the tolerance, two vertices of one polygon
 * never become one, and rings of communities (`fixed`) do not move. Rings may cross afterwards; nothing is labelled here.
 *
 * @param isDirty whether something is wrong beside a lattice point; only those points take part
 */
export function snapRings(
  rings: readonly LatticeRing[],
  fixed: readonly LatticeRing[],
  isDirty: (x: number, y: number) => boolean,
  plane: MetricPlane,
  toleranceM: number,
): SnapResult {
  const vertices = new VertexTable(rings, fixed, isDirty);
  if (vertices.count === 0) return { rings, moved: new Map() };
  const distance = (ax: number, ay: number, bx: number, by: number) =>
    Math.hypot((ax - bx) * plane.east, (ay - by) * plane.north);

  const merged = mergeVertices(vertices, plane, toleranceM, distance);
  const target = new Map<number, readonly [x: number, y: number]>();
  merged.forEach((keeper, vertex) => {
    if (keeper !== vertex) target.set(vertices.keys[vertex]!, [vertices.x[keeper]!, vertices.y[keeper]!]);
  });
  pullToFixed(vertices, merged, fixed, plane, toleranceM, target);
  const inserts = findInserts(vertices, merged, target, rings, plane, toleranceM);
  if (target.size === 0 && inserts.size === 0) return { rings, moved: new Map() };

  const moved = new Map<number, { count: number; metres: number }>();
  const snapped = rings.flatMap((ring) => {
    const x: number[] = [];
    const y: number[] = [];
    const put = (px: number, py: number) => {
      if (x.at(-1) === px && y.at(-1) === py) return;
      x.push(px);
      y.push(py);
    };
    for (let i = 0; i < ring.x.length; i++) {
      const [px, py] = [ring.x[i]!, ring.y[i]!];
      const to = target.get(latticeKey(px, py));
      if (to !== undefined) {
        const entry = moved.get(ring.polygon) ?? { count: 0, metres: 0 };
        moved.set(ring.polygon, {
          count: entry.count + 1,
          metres: Math.max(entry.metres, distance(px, py, to[0], to[1])),
        });
      }
      put(to?.[0] ?? px, to?.[1] ?? py);
      const j = (i + 1) % ring.x.length;
      const added = inserts.get(segmentKey(px, py, ring.x[j]!, ring.y[j]!));
      if (added === undefined) continue;
      const entry = moved.get(ring.polygon) ?? { count: 0, metres: 0 };
      moved.set(ring.polygon, {
        count: entry.count + added.length,
        metres: Math.max(entry.metres, ...added.map((each) => each.metres)),
      });
      const forward = px < ring.x[j]! || (px === ring.x[j]! && py < ring.y[j]!);
      for (const each of forward ? added : added.toReversed()) put(each.x, each.y);
    }
    const clean = cleanRing({ x, y }, () => {});
    return clean.x.length < 3 ? [] : [{ ...ring, ...clean }];
  });
  return { rings: snapped, moved };
}

type Distance = (ax: number, ay: number, bx: number, by: number) => number;

/** For each vertex the one that it becomes. */
function mergeVertices(vertices: VertexTable, plane: MetricPlane, toleranceM: number, distance: Distance): Int32Array {
  const { x, y, count } = vertices;
  const index = new Flatbush(count, 16, Int32Array);
  for (let v = 0; v < count; v++) index.add(x[v]!, y[v]!, x[v]!, y[v]!);
  index.finish();
  const [reachX, reachY] = [toleranceM / plane.east, toleranceM / plane.north];
  const pairs: [v: number, w: number, metres: number][] = [];
  for (let v = 0; v < count; v++) {
    index.search(x[v]! - reachX, y[v]! - reachY, x[v]! + reachX, y[v]! + reachY, (w) => {
      if (w <= v || vertices.sharePolygon(v, w)) return false;
      const metres = distance(x[v]!, y[v]!, x[w]!, y[w]!);
      if (metres <= toleranceM && !nearAlong(vertices, v, w, metres, distance)) pairs.push([v, w, metres]);
      return false;
    });
  }
  pairs.sort((a, b) => a[2] - b[2] || a[0] - b[0] || a[1] - b[1]);
  const keeper = Int32Array.from({ length: count }, (_, v) => v);
  const members: number[][] = Array.from({ length: count }, (_, v) => [v]);
  const polygons = vertices.polygons.map((set) => new Set(set));
  const worth = (v: number) => (vertices.fixed[v] ? Infinity : vertices.polygons[v]!.length);
  for (const [v, w] of pairs) {
    const [one, other] = [keeper[v]!, keeper[w]!];
    if (one === other || (vertices.fixed[one] && vertices.fixed[other])) continue;
    if ([...polygons[one]!].some((polygon) => polygons[other]!.has(polygon))) continue;
    const [into, from] =
      worth(one) > worth(other) || (worth(one) === worth(other) && one < other) ? [one, other] : [other, one];
    if (members[from]!.some((m) => distance(x[m]!, y[m]!, x[into]!, y[into]!) > toleranceM)) continue;
    for (const m of members[from]!) {
      keeper[m] = into;
      members[into]!.push(m);
    }
    for (const polygon of polygons[from]!) polygons[into]!.add(polygon);
    members[from] = [];
  }
  // The polygons of a cluster are those of all its members from here on.
  for (let v = 0; v < count; v++) vertices.polygons[v] = [...polygons[keeper[v]!]!];
  return keeper;
}

/** Do both lie on either side of a vertex that is near, as beside a corner? */
function nearAlong(vertices: VertexTable, v: number, w: number, metres: number, distance: Distance): boolean {
  const { x, y } = vertices;
  return vertices.beside[v]!.some(([jx, jy]) => {
    if (!vertices.beside[w]!.some(([kx, ky]) => kx === jx && ky === jy)) return false;
    return distance(x[v]!, y[v]!, jx, jy) + distance(jx, jy, x[w]!, y[w]!) < DETAIL_RATIO * metres;
  });
}

/** Moves vertices that found no vertex of a community's ring onto its line. */
function pullToFixed(
  vertices: VertexTable,
  keeper: Int32Array,
  fixed: readonly LatticeRing[],
  plane: MetricPlane,
  toleranceM: number,
  target: Map<number, readonly [number, number]>,
): void {
  if (fixed.length === 0) return;
  const lines = new SegmentIndex(fixed, () => true);
  for (let v = 0; v < vertices.count; v++) {
    const into = keeper[v]!;
    if (vertices.fixed[into]) continue;
    const [px, py] = [vertices.x[into]!, vertices.y[into]!];
    const nearest = lines.nearest(px, py, plane, toleranceM, () => true);
    if (nearest === null) continue;
    target.set(vertices.keys[v]!, [Math.round(nearest.x), Math.round(nearest.y)]);
  }
}

interface Insert {
  readonly x: number;
  readonly y: number;
  readonly along: number;
  readonly metres: number;
}

/** For each segment, named by its ends before anything moved, the vertices of others that it must pass, in order from its lower end. */
function findInserts(
  vertices: VertexTable,
  keeper: Int32Array,
  target: ReadonlyMap<number, readonly [number, number]>,
  rings: readonly LatticeRing[],
  plane: MetricPlane,
  toleranceM: number,
): Map<number | string, Insert[]> {
  const inserts = new Map<string, Insert[]>();
  const segments = new SegmentIndex(rings, (x, y) => vertices.has(x, y));
  const [reachX, reachY] = [toleranceM / plane.east, toleranceM / plane.north];
  const distance = (ax: number, ay: number, bx: number, by: number) =>
    Math.hypot((ax - bx) * plane.east, (ay - by) * plane.north);
  for (let v = 0; v < vertices.count; v++) {
    if (keeper[v] !== v) continue;
    const [px, py] = target.get(vertices.keys[v]!) ?? [vertices.x[v]!, vertices.y[v]!];
    const polygons = new Set(vertices.polygons[v]);
    segments.near(px, py, reachX, reachY, (s) => {
      if (segments.polygons[s]!.some((polygon) => polygons.has(polygon))) return;
      const [ax, ay, bx, by] = segments.ends(s);
      const foot = footOn(ax, ay, bx, by, px, py, plane);
      if (foot === null) return;
      const metres = distance(foot.x, foot.y, px, py);
      if (metres > toleranceM || metres < ON_THE_LINE_M) return;
      const corner = vertices.beside[v]!.find(([jx, jy]) => (jx === ax && jy === ay) || (jx === bx && jy === by));
      if (corner !== undefined) {
        const way = distance(px, py, corner[0], corner[1]) + distance(corner[0], corner[1], foot.x, foot.y);
        if (way < DETAIL_RATIO * metres) return;
      }
      const key = segmentKey(ax, ay, bx, by);
      const list = inserts.get(key) ?? [];
      list.push({ x: px, y: py, along: foot.along, metres });
      inserts.set(key, list);
    });
  }
  for (const list of inserts.values()) list.sort((a, b) => a.along - b.along || a.x - b.x || a.y - b.y);
  return inserts;
}
