import Flatbush from 'flatbush';
import type { Position } from '../../place.ts';
import { pointInRing } from './point_in_ring.ts';
import type { Ring } from './ring.ts';

/** Below this many segments comparing all pairs is quicker than an index. */
const FEW_SEGMENTS = 48;
const UNITS_PER_DEGREE = 1e7;

/** In whole units of 1e-7 degrees. */
type Point = readonly [number, number];

/**
 * Where a set of polygons breaks the rules of Simple Features, as PostGIS checks them: a ring that crosses or touches itself,
 * rings that cross or run along each other, a hole outside its ring, a polygon inside another, rings of one polygon that
 * touch so often that they cut it apart. Null when they are valid.
 *
 * Coordinates are compared as whole numbers of 1e-7 degrees, which is exact for shapes up to 9 degrees wide. Rings must be
 * closed and free of spikes (`cleanRing`). Time: about n log n in the number of segments.
 */
export function findCrossing(polygons: readonly (readonly Ring[])[]): Position | null {
  const segments = new Segments(polygons);
  return segments.firstClash() ?? misplaced(polygons);
}

class Segments {
  readonly #a: Point[] = [];
  readonly #b: Point[] = [];
  /** The ring of each segment, and its number within that ring. */
  readonly #ringOf: number[] = [];
  readonly #order: number[] = [];
  readonly #ringSizes: number[] = [];
  readonly #polygonOfRing: number[] = [];
  /** Union–find over rings that touch. */
  readonly #touching: number[] = [];

  constructor(polygons: readonly (readonly Ring[])[]) {
    for (const [polygon, rings] of polygons.entries()) {
      for (const ring of rings) this.#addRing(ring, polygon);
    }
  }

  #addRing(ring: Ring, polygon: number): void {
    const number = this.#ringSizes.length;
    for (let i = 1; i < ring.length; i++) {
      this.#a.push(toUnits(ring[i - 1] as Position));
      this.#b.push(toUnits(ring[i] as Position));
      this.#ringOf.push(number);
      this.#order.push(i - 1);
    }
    this.#ringSizes.push(ring.length - 1);
    this.#polygonOfRing.push(polygon);
    this.#touching.push(number);
  }

  firstClash(): Position | null {
    const count = this.#a.length;
    const later = count > FEW_SEGMENTS ? this.#indexed() : null;
    const touches = new Set<string>();
    for (let i = 0; i < count; i++) {
      const candidates = later === null ? Array.from({ length: count - i - 1 }, (_, k) => i + 1 + k) : later(i);
      for (const j of candidates) {
        const clash = this.#compare(i, j, touches);
        if (clash !== null) return [clash[0] / UNITS_PER_DEGREE, clash[1] / UNITS_PER_DEGREE];
      }
    }
    return null;
  }

  #indexed(): (i: number) => number[] {
    const index = new Flatbush(this.#a.length);
    const box = (i: number): [number, number, number, number] => {
      const [[ax, ay], [bx, by]] = this.#segment(i);
      return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
    };
    for (let i = 0; i < this.#a.length; i++) index.add(...box(i));
    index.finish();
    return (i) => index.search(...box(i), (j) => j > i);
  }

  #segment(i: number) {
    return [this.#a[i] as Point, this.#b[i] as Point] as const;
  }

  /** Where segments i and j meet in a way that is not allowed, in units; null when all is well. */
  #compare(i: number, j: number, touches: Set<string>): Point | null {
    const [[a, b], [c, d]] = [this.#segment(i), this.#segment(j)];
    const meeting = meet(a, b, c, d);
    if (meeting === null) return null;
    const [ring, other] = [this.#ringOf[i] as number, this.#ringOf[j] as number];
    if (ring === other) return this.#neighbours(i, j) ? null : meeting.at;
    if (meeting.kind !== 'touch') return meeting.at;
    if (this.#polygonOfRing[ring] !== this.#polygonOfRing[other]) return null;
    // Two rings of one polygon may touch in a point, but a chain of touches that closes would cut the polygon apart. A touch at
    // a vertex is seen from up to four pairs of segments and counts once.
    const key = `${Math.min(ring, other)} ${Math.max(ring, other)} ${meeting.at}`;
    if (touches.has(key)) return null;
    touches.add(key);
    const [root, otherRoot] = [this.#root(ring), this.#root(other)];
    this.#touching[root] = otherRoot;
    return root === otherRoot ? meeting.at : null;
  }

  #neighbours(i: number, j: number): boolean {
    const apart = Math.abs((this.#order[i] as number) - (this.#order[j] as number));
    return apart === 1 || apart === (this.#ringSizes[this.#ringOf[i] as number] as number) - 1;
  }

  #root(ring: number): number {
    let root = ring;
    while (this.#touching[root] !== root) root = this.#touching[root] as number;
    return root;
  }
}

interface Meeting {
  /** `touch`: an end of one lies on the other and they do not run along each other. */
  readonly kind: 'cross' | 'touch' | 'overlap';
  readonly at: Point;
}

function meet(a: Point, b: Point, c: Point, d: Point): Meeting | null {
  const [ac, ad] = [doubleTriangle(a, b, c), doubleTriangle(a, b, d)];
  const [ca, cb] = [doubleTriangle(c, d, a), doubleTriangle(c, d, b)];
  if (ac === 0 && ad === 0) return collinear(a, b, c, d);
  if (Math.sign(ac) * Math.sign(ad) > 0 || Math.sign(ca) * Math.sign(cb) > 0) return null;
  if (ac === 0) return onSegment(a, b, c) ? { kind: 'touch', at: c } : null;
  if (ad === 0) return onSegment(a, b, d) ? { kind: 'touch', at: d } : null;
  if (ca === 0) return onSegment(c, d, a) ? { kind: 'touch', at: a } : null;
  if (cb === 0) return onSegment(c, d, b) ? { kind: 'touch', at: b } : null;
  const share = ca / (ca - cb);
  return { kind: 'cross', at: [Math.round(a[0] + share * (b[0] - a[0])), Math.round(a[1] + share * (b[1] - a[1]))] };
}

function collinear(a: Point, b: Point, c: Point, d: Point): Meeting | null {
  const shared = [c, d].filter((point) => onSegment(a, b, point)).concat([a, b].filter((p) => onSegment(c, d, p)));
  const first = shared[0];
  if (first === undefined) return null;
  const onePoint = shared.every((point) => point[0] === first[0] && point[1] === first[1]);
  return { kind: onePoint ? 'touch' : 'overlap', at: first };
}

/** Twice the area of the triangle a, b, p with its sign. */
function doubleTriangle(a: Point, b: Point, p: Point): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}

/** Whether p, known to be on the line through a and b, is between them. */
function onSegment(a: Point, b: Point, p: Point): boolean {
  return (
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  );
}

/** Rings that do not cross may still lie where they must not: this finds a hole outside its polygon, or a ring inside another. */
function misplaced(polygons: readonly (readonly Ring[])[]): Position | null {
  for (const [outer, ...holes] of polygons as readonly (readonly [Ring, ...Ring[]])[]) {
    for (const hole of holes) {
      const point = pointOff(hole, [outer, ...holes.filter((other) => other !== hole)]);
      if (!pointInRing(point, outer)) return point;
      if (holes.some((other) => other !== hole && pointInRing(point, other))) return point;
    }
    for (const rings of polygons) {
      if (rings[0] === outer) continue;
      const point = pointOff(outer, rings);
      if (pointInRing(point, rings[0] as Ring) && !rings.slice(1).some((hole) => pointInRing(point, hole)))
        return point;
    }
  }
  return null;
}

/** A vertex, or else the middle of an edge, of a ring that is no vertex of the others, where it may touch them. */
function pointOff(ring: Ring, others: readonly Ring[]): Position {
  const taken = new Set(others.flatMap((other) => other.map(String)));
  const free = ring.find((position) => !taken.has(String(position)));
  if (free !== undefined) return free;
  const [[ax, ay], [bx, by]] = [ring[0] as Position, ring[1] as Position];
  return [(ax + bx) / 2, (ay + by) / 2];
}

function toUnits(position: Position): Point {
  return [Math.round(position[0] * UNITS_PER_DEGREE), Math.round(position[1] * UNITS_PER_DEGREE)];
}
