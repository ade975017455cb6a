/** A ring of whole coordinates x, y, x, y …, its first point not repeated. */
export type Ring = Int32Array;

/**
 * Rings with fewer points that stay as valid as they were: none crosses or touches itself or another, none turns inside
 * out or vanishes. A point goes where the triangle with its neighbours holds no other point of any ring (so no ring can
 * lie in the way of the shortcut) and every point gone between the neighbours stays within the tolerance of the
 * shortcut. Every second point in a round, until a round takes none.
 * @param metres metres of one unit of x and of y.
 */
export function simplifyRings(
  rings: readonly Ring[],
  toleranceMetres: number,
  metres: { readonly x: number; readonly y: number },
): Ring[] {
  const points = new PointGrid(rings, Math.max(1, Math.round((4 * toleranceMetres) / metres.y)));
  return rings.map((_, ring) => {
    const kept = points.ringPoints(ring);
    while (takeEverySecond(points, kept, toleranceMetres, metres));
    return Int32Array.from(kept.flatMap((point) => [points.x[point]!, points.y[point]!]));
  });
}

/** One round over the points a ring still has; true where it took any. */
function takeEverySecond(
  points: PointGrid,
  kept: number[],
  tolerance: number,
  metres: { readonly x: number; readonly y: number },
): boolean {
  let left = kept.length;
  const before = left;
  const stays: number[] = [];
  let tookLast = false;
  for (let at = 0; at < kept.length; at++) {
    const point = kept[at]!;
    const from = stays.at(-1) ?? kept.at(-1)!;
    const to = at + 1 < kept.length ? kept[at + 1]! : (stays[0] ?? kept[0]!);
    // The first point stays in its round: the last one's shortcut leans on it.
    const may: boolean = at > 0 && !tookLast && left > 4;
    tookLast = may && points.within(from, to, tolerance, metres) && points.isEmpty(from, point, to);
    if (tookLast) {
      points.remove(point);
      left--;
    } else stays.push(point);
  }
  if (left === before) return false;
  // The next round begins at another point, so that this one can go too.
  stays.push(stays.shift()!);
  kept.splice(0, kept.length, ...stays);
  return true;
}

/** All points of all rings, in buckets of a square grid. */
class PointGrid {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly #first: Uint32Array;
  readonly #ringOf: Uint32Array;
  readonly #bucketSide: number;
  readonly #buckets = new Map<number, number[]>();
  readonly #minX: number;
  readonly #minY: number;

  constructor(rings: readonly Ring[], bucketSide: number) {
    const count = rings.reduce((sum, ring) => sum + ring.length / 2, 0);
    this.x = new Int32Array(count);
    this.y = new Int32Array(count);
    this.#ringOf = new Uint32Array(count);
    this.#first = new Uint32Array(rings.length + 1);
    this.#bucketSide = bucketSide;
    let next = 0;
    rings.forEach((ring, index) => {
      this.#first[index] = next;
      for (let at = 0; at < ring.length; at += 2, next++) {
        this.x[next] = ring[at]!;
        this.y[next] = ring[at + 1]!;
        this.#ringOf[next] = index;
      }
    });
    this.#first[rings.length] = next;
    this.#minX = this.x.reduce((least, x) => Math.min(least, x), Infinity);
    this.#minY = this.y.reduce((least, y) => Math.min(least, y), Infinity);
    for (let point = 0; point < count; point++) {
      const key = this.#key(this.#column(this.x[point]!), this.#row(this.y[point]!));
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(point);
      else this.#buckets.set(key, [point]);
    }
  }

  ringPoints(ring: number): number[] {
    const first = this.#first[ring]!;
    return Array.from({ length: this.#first[ring + 1]! - first }, (_, at) => first + at);
  }

  remove(point: number): void {
    const bucket = this.#buckets.get(this.#key(this.#column(this.x[point]!), this.#row(this.y[point]!)))!;
    bucket.splice(bucket.indexOf(point), 1);
  }

  /** Whether a triangle, its sides included, holds no point but its own corners. */
  isEmpty(a: number, b: number, c: number): boolean {
    const { x, y } = this;
    const right = this.#column(Math.max(x[a]!, x[b]!, x[c]!));
    const top = this.#row(Math.max(y[a]!, y[b]!, y[c]!));
    for (let column = this.#column(Math.min(x[a]!, x[b]!, x[c]!)); column <= right; column++) {
      for (let row = this.#row(Math.min(y[a]!, y[b]!, y[c]!)); row <= top; row++) {
        for (const point of this.#buckets.get(this.#key(column, row)) ?? []) {
          if (point === a || point === b || point === c) continue;
          const ab = this.#side(a, b, point);
          const bc = this.#side(b, c, point);
          const ca = this.#side(c, a, point);
          if ((ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0)) return false;
        }
      }
    }
    return true;
  }

  /** Whether all points that once lay between two of one ring are within the tolerance of the line from one to the other. */
  within(from: number, to: number, tolerance: number, metres: { readonly x: number; readonly y: number }): boolean {
    const first = this.#first[this.#ringOf[from]!]!;
    const last = this.#first[this.#ringOf[from]! + 1]!;
    const x0 = this.x[from]!;
    const y0 = this.y[from]!;
    const dx = (this.x[to]! - x0) * metres.x;
    const dy = (this.y[to]! - y0) * metres.y;
    const square = dx * dx + dy * dy;
    if (square === 0) return false;
    for (
      let point = from + 1 === last ? first : from + 1;
      point !== to;
      point = point + 1 === last ? first : point + 1
    ) {
      const px = (this.x[point]! - x0) * metres.x;
      const py = (this.y[point]! - y0) * metres.y;
      const t = Math.min(1, Math.max(0, (px * dx + py * dy) / square));
      if ((px - t * dx) ** 2 + (py - t * dy) ** 2 > tolerance * tolerance) return false;
    }
    return true;
  }

  #side(a: number, b: number, p: number): number {
    const { x, y } = this;
    return (x[b]! - x[a]!) * (y[p]! - y[a]!) - (y[b]! - y[a]!) * (x[p]! - x[a]!);
  }

  #column(x: number): number {
    return Math.floor((x - this.#minX) / this.#bucketSide);
  }

  #row(y: number): number {
    return Math.floor((y - this.#minY) / this.#bucketSide);
  }

  #key(column: number, row: number): number {
    return row * 2 ** 26 + column;
  }
}
