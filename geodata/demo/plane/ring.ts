import { add, cross, distance, dot, leftOf, type Point, type Ring, scale, subtract, unit } from './point.ts';

/** Area in m², positive for counter-clockwise rings (shoelace). */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) sum += cross(ring[i]!, ring[(i + 1) % ring.length]!);
  return sum / 2;
}

/** Centre of gravity of the area of a ring. */
export function centroid(ring: Ring): Point {
  const origin = ring[0]!;
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const a = subtract(ring[i]!, origin);
    const b = subtract(ring[i + 1]!, origin);
    const weight = cross(a, b);
    area += weight;
    x += weight * (a[0] + b[0]);
    y += weight * (a[1] + b[1]);
  }
  return area === 0 ? origin : [origin[0] + x / (3 * area), origin[1] + y / (3 * area)];
}

/** Whether a point lies inside a ring (even–odd rule). */
export function contains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Whether no two edges of the ring that are not neighbours touch. */
export function isSimple(ring: Ring): boolean {
  const n = ring.length;
  if (n < 3) return false;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (segmentsTouch(ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % n]!)) return false;
    }
  }
  return true;
}

/** Whether two closed segments have a point in common, apart from the case that they lie on one line. */
export function segmentsTouch(a: Point, b: Point, c: Point, d: Point): boolean {
  const ab = subtract(b, a);
  const cd = subtract(d, c);
  return (
    cross(ab, subtract(c, a)) * cross(ab, subtract(d, a)) <= 0 &&
    cross(cd, subtract(a, c)) * cross(cd, subtract(b, c)) <= 0
  );
}

/** Distance in metres from a point to a segment, and how far along the segment (0–1) the nearest place is. */
export function nearestOnSegment(p: Point, a: Point, b: Point): { metres: number; fraction: number } {
  const ab = subtract(b, a);
  const square = dot(ab, ab);
  const fraction = square === 0 ? 0 : Math.min(1, Math.max(0, dot(subtract(p, a), ab) / square));
  return { metres: distance(p, add(a, scale(ab, fraction))), fraction };
}

/** Metres from a corner of a ring to the nearest of its sides that do not end in it: what is thinner than that is lost to rounding. */
export function clearance(ring: Ring): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [i, corner] of ring.entries()) {
    for (const [j, from] of ring.entries()) {
      const next = (j + 1) % ring.length;
      if (j === i || next === i) continue;
      least = Math.min(least, nearestOnSegment(corner, from, ring[next]!).metres);
    }
  }
  return least;
}

/** Distance in metres from a point to the nearest place of a line. */
export function distanceToLine(p: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < line.length; i++) least = Math.min(least, nearestOnSegment(p, line[i]!, line[i + 1]!).metres);
  return least;
}

/** The box of least area around a ring among those along one of its edges. */
export interface Box {
  readonly corner: Point;
  /** Unit vectors of the long and of the short side. */
  readonly along: Point;
  readonly across: Point;
  readonly length: number;
  readonly width: number;
}

/** Least-area box of a ring, by rotating through the directions of its edges. */
export function boundingBox(ring: Ring): Box {
  let best: Box | null = null;
  for (let i = 0; i < ring.length; i++) {
    const side = subtract(ring[(i + 1) % ring.length]!, ring[i]!);
    if (dot(side, side) < 1) continue;
    const box = boxAlong(ring, unit(side));
    if (best === null || box.length * box.width < best.length * best.width * 0.999) best = box;
  }
  return best ?? boxAlong(ring, [1, 0]);
}

function boxAlong(ring: Ring, along: Point): Box {
  const across = leftOf(along);
  let [u0, u1, v0, v1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const p of ring) {
    const u = dot(p, along);
    const v = dot(p, across);
    u0 = Math.min(u0, u);
    u1 = Math.max(u1, u);
    v0 = Math.min(v0, v);
    v1 = Math.max(v1, v);
  }
  if (u1 - u0 >= v1 - v0) {
    return { corner: add(scale(along, u0), scale(across, v0)), along, across, length: u1 - u0, width: v1 - v0 };
  }
  const corner = add(scale(along, u1), scale(across, v0));
  return { corner, along: across, across: scale(along, -1), length: v1 - v0, width: u1 - u0 };
}

/** Where an endless line meets a ring: how far along the line, and on which edge. Sorted along the line. */
export function lineHits(ring: Ring, origin: Point, along: Point): { at: number; edge: number; point: Point }[] {
  const hits: { at: number; edge: number; point: Point }[] = [];
  for (let i = 0; i < ring.length; i++) {
    const a = subtract(ring[i]!, origin);
    const b = subtract(ring[(i + 1) % ring.length]!, origin);
    const sa = cross(along, a);
    const sb = cross(along, b);
    if (sa > 0 === sb > 0) continue;
    const t = sa / (sa - sb);
    const at = dot(a, along) * (1 - t) + dot(b, along) * t;
    hits.push({ at, edge: i, point: add(origin, scale(along, at)) });
  }
  return hits.sort((a, b) => a.at - b.at);
}

/** The longest stretch of an endless line inside a ring, or null where it misses. */
export function longestChord(ring: Ring, origin: Point, along: Point) {
  const hits = lineHits(ring, origin, along);
  let best: { from: (typeof hits)[0]; to: (typeof hits)[0] } | null = null;
  for (let i = 0; i + 1 < hits.length; i += 2) {
    const from = hits[i]!;
    const to = hits[i + 1]!;
    if (best === null || to.at - from.at > best.to.at - best.from.at) best = { from, to };
  }
  return best;
}
