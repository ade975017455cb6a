import { fromWgs84, toWgs84 } from '../coordinates/to_wgs84.ts';
import type { Position } from '../place.ts';
import { partsOf } from './quantise_rings.ts';
import type { BoundaryPolygon } from './repair_types.ts';

/** More vertices than this are not compared: it takes some seconds for each million. */
const MOST_VERTICES = 300_000;

/** Polygons that fit the others only in another coordinate system than they were read in. */
export interface ShiftedPolygons {
  readonly ids: readonly string[];
  /** Of the first of them. */
  readonly name: string;
  /** What their coordinates seem to be, against what they were taken for. */
  readonly seems: 'gcj02' | 'bd09' | 'wgs84';
  /** Vertices that meet a vertex of another polygon in that system, and all. */
  readonly meeting: number;
  readonly vertices: number;
}

/** Neighbours digitised alike have vertices as near as this; the systems lie 300 m and more apart. */
const MEETS_DEGREES = 2e-5;
/** Fewer than so many, or a smaller share, meet by chance. */
const LEAST_MEETING = 3;
const LEAST_SHARE = 0.1;
const READINGS: readonly (readonly [ShiftedPolygons['seems'], (position: Position) => Position])[] = [
  ['gcj02', (position) => toWgs84(position, 'gcj02')],
  ['bd09', (position) => toWgs84(position, 'bd09')],
  // A row that was right already, in a file that was said to be in one of these.
  ['wgs84', (position) => fromWgs84(position, 'gcj02')],
  ['wgs84', (position) => fromWgs84(position, 'bd09')],
];

/**
 * Finds rows of another coordinate system in one file: groups of polygons that meet none of the others where they lie, and do
 * when they are read in another system. What they should meet is the largest group of all, and the anchors. It says so and moves
 * nothing: who drew the file must decide.
 *
 * @param polygons in WGS 84, as the file's system was understood
 * @param anchors what they should fit as well, e.g. communities
 */
export function findShifted(
  polygons: readonly BoundaryPolygon[],
  anchors: readonly BoundaryPolygon[],
): readonly ShiftedPolygons[] {
  const points = polygons.map(({ outline }) => partsOf(outline).flat(2) as unknown as Position[]);
  const fixed = anchors.flatMap(({ outline }) => partsOf(outline).flat(2) as unknown as Position[]);
  if (points.reduce((sum, { length }) => sum + length, fixed.length) > MOST_VERTICES) return [];
  const groupOf = groupsThatMeet(points);
  const cells = new Map<string, Set<number>>();
  points.forEach((ring, polygon) => {
    for (const position of ring) put(cells, position, groupOf[polygon]!);
  });
  for (const position of fixed) put(cells, position, ANCHOR);
  const members = new Map<number, number[]>();
  groupOf.forEach((group, polygon) => {
    members.set(group, [...(members.get(group) ?? []), polygon]);
  });
  const bySize = [...members].sort(([, a], [, b]) => b.length - a.length);
  const reference = bySize[0]?.[0] ?? ANCHOR;
  return bySize.flatMap(([group, of]): ShiftedPolygons[] => {
    const own = of.flatMap((polygon) => points[polygon]!);
    const others = group === reference ? [ANCHOR] : [ANCHOR, reference];
    if (meetings(own, cells, others) > 0) return [];
    for (const [seems, read] of READINGS) {
      const meeting = meetings(own.map(read), cells, others);
      if (meeting < LEAST_MEETING || meeting < LEAST_SHARE * own.length) continue;
      const ids = of.map((polygon) => polygons[polygon]!.id);
      return [{ ids, name: polygons[of[0]!]!.name, seems, meeting, vertices: own.length }];
    }
    return [];
  });
}

const ANCHOR = -1;

function keyOf(x: number, y: number): string {
  return `${x} ${y}`;
}

function put(cells: Map<string, Set<number>>, [longitude, latitude]: Position, group: number): void {
  const key = keyOf(Math.round(longitude / MEETS_DEGREES), Math.round(latitude / MEETS_DEGREES));
  const there = cells.get(key);
  if (there === undefined) cells.set(key, new Set([group]));
  else there.add(group);
}

/** The groups with a vertex in the cell of a position or one beside it. */
function* groupsNear(cells: ReadonlyMap<string, ReadonlySet<number>>, [longitude, latitude]: Position) {
  const [x, y] = [Math.round(longitude / MEETS_DEGREES), Math.round(latitude / MEETS_DEGREES)];
  for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) yield* cells.get(keyOf(x + dx, y + dy)) ?? [];
}

function meetings(
  positions: readonly Position[],
  cells: ReadonlyMap<string, ReadonlySet<number>>,
  others: readonly number[],
): number {
  let count = 0;
  for (const position of positions) {
    for (const other of groupsNear(cells, position)) {
      if (!others.includes(other)) continue;
      count++;
      break;
    }
  }
  return count;
}

/** For each polygon the first of those that it hangs together with by vertices that meet. */
function groupsThatMeet(points: readonly (readonly Position[])[]): Int32Array {
  const cells = new Map<string, Set<number>>();
  points.forEach((ring, polygon) => {
    for (const position of ring) put(cells, position, polygon);
  });
  const parent = Int32Array.from(points, (_, polygon) => polygon);
  const rootOf = (polygon: number): number => {
    let root = polygon;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  points.forEach((ring, polygon) => {
    for (const position of ring) {
      for (const other of groupsNear(cells, position)) {
        const [a, b] = [rootOf(polygon), rootOf(other)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  return parent.map((_, polygon) => rootOf(polygon));
}
