/** A ring of whole coordinates x, y, x, y …, its first point not repeated. */
export type Ring = Int32Array;

interface Metres {
  readonly x: number;
  readonly y: number;
}

/**
 * Rings with fewer points that stay as valid as they were: none crosses or touches itself or another, none turns inside
 * out or vanishes. A point goes where the triangle with its neighbours holds no other point of any ring (so no ring can
 * lie in the way of the shortcut) and every point gone between the neighbours stays within its tolerance of the
 * shortcut. Every second point in a round, until a round takes none.
 * @param tolerances how far each point of each ring may lie from what is left, metres.
 * @param metres metres of one unit of x and of y.
 */
export function simplifyRings(rings: readonly Ring[], tolerances: readonly Float32Array[], metres: Metres): Ring[] {
  const points = new PointGrid(rings, tolerances);
  const kept: Ring[] = [];
  let first = 0;
  for (const ring of rings) {
    const end = first + ring.length / 2;
    const stays = Int32Array.from({ length: end - first }, (_, at) => first + at);
    let count = stays.length;
    for (let before = -1; before !== count; ) {
      before = count;
      count = takeEverySecond(points, stays, count, first, end, metres);
    }
    const simple = new Int32Array(2 * count);
    for (let at = 0; at < count; at++) {
      simple[2 * at] = points.x[stays[at]!]!;
      simple[2 * at + 1] = points.y[stays[at]!]!;
    }
    kept.push(simple);
    first = end;
  }
  return kept;
}

/**
 * One round over the first `count` of the points that a ring, whose points are first … end − 1, still has.
 * @returns how many it has left.
 */
function takeEverySecond(
  points: PointGrid,
  stays: Int32Array,
  count: number,
  first: number,
  end: number,
  metres: Metres,
): number {
  let left = count;
  let kept = 0;
  let tookLast = false;
  for (let at = 0; at < count; at++) {
    const point = stays[at]!;
    const from = kept === 0 ? stays[count - 1]! : stays[kept - 1]!;
    const to = at + 1 < count ? stays[at + 1]! : stays[0]!;
    // The first point stays in its round: the last one's shortcut leans on it.
    const may: boolean = at > 0 && !tookLast && left > 4;
    tookLast = may && points.isWithin(from, to, first, end, metres) && points.isEmpty(from, point, to);
    if (tookLast) {
      points.remove(point);
      left--;
    } else stays[kept++] = point;
  }
  if (left === count) return count;
  // The next round begins at another point, so that this one can go too.
  const start = stays[0]!;
  stays.copyWithin(0, 1, kept);
  stays[kept - 1] = start;
  return kept;
}

/** All points of all rings, in buckets of a square grid. */
class PointGrid {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly #tolerance: Float32Array;
  readonly #bucketSide: number;
  readonly #columns: number;
  /** The first point of each bucket and the next one after each point; −1 ends a bucket. */
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #minX: number;
  readonly #minY: number;

  constructor(rings: readonly Ring[], tolerances: readonly Float32Array[]) {
    const count = rings.reduce((sum, ring) => sum + ring.length / 2, 0);
    this.x = new Int32Array(count);
    this.y = new Int32Array(count);
    this.#tolerance = new Float32Array(count);
    const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
    let next = 0;
    for (const [index, ring] of rings.entries()) {
      this.#tolerance.set(tolerances[index]!, next);
      for (let at = 0; at < ring.length; at += 2, next++) {
        const x = ring[at]!;
        const y = ring[at + 1]!;
        this.x[next] = x;
        this.y[next] = y;
        if (x < box.minX) box.minX = x;
        if (x > box.maxX) box.maxX = x;
        if (y < box.minY) box.minY = y;
        if (y > box.maxY) box.maxY = y;
      }
    }
    this.#minX = box.minX;
    this.#minY = box.minY;
    const [width, height] = count === 0 ? [0, 0] : [box.maxX - box.minX, box.maxY - box.minY];
    this.#bucketSide = Math.max(1, Math.sqrt((width * height) / Math.max(1, count)));
    this.#columns = Math.floor(width / this.#bucketSide) + 1;
    this.#head = new Int32Array(this.#columns * (Math.floor(height / this.#bucketSide) + 1)).fill(-1);
    this.#next = new Int32Array(count);
    for (let point = 0; point < count; point++) {
      const bucket = this.#bucketOf(point);
      this.#next[point] = this.#head[bucket]!;
      this.#head[bucket] = point;
    }
  }

  remove(point: number): void {
    const bucket = this.#bucketOf(point);
    let before = this.#head[bucket]!;
    if (before === point) {
      this.#head[bucket] = this.#next[point]!;
      return;
    }
    while (this.#next[before] !== point) before = this.#next[before]!;
    this.#next[before] = this.#next[point]!;
  }

  /** Whether a triangle, its sides included, holds no point but its own corners. */
  isEmpty(a: number, b: number, c: number): boolean {
    const { x, y } = this;
    const left = this.#column(Math.min(x[a]!, x[b]!, x[c]!));
    const right = this.#column(Math.max(x[a]!, x[b]!, x[c]!));
    const top = this.#row(Math.max(y[a]!, y[b]!, y[c]!));
    for (let row = this.#row(Math.min(y[a]!, y[b]!, y[c]!)); row <= top; row++) {
      for (let column = left; column <= right; column++) {
        for (let point = this.#head[row * this.#columns + column]!; point !== -1; point = this.#next[point]!) {
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

  /**
   * Whether all points that once lay between two of a ring, whose points are first … end − 1, are within their tolerance of the
   * line from one to the other.
   */
  isWithin(from: number, to: number, first: number, end: number, metres: Metres): boolean {
    const x0 = this.x[from]!;
    const y0 = this.y[from]!;
    const dx = (this.x[to]! - x0) * metres.x;
    const dy = (this.y[to]! - y0) * metres.y;
    const square = dx * dx + dy * dy;
    if (square === 0) return false;
    for (let point = from + 1 === end ? first : from + 1; point !== to; point = point + 1 === end ? first : point + 1) {
      const px = (this.x[point]! - x0) * metres.x;
      const py = (this.y[point]! - y0) * metres.y;
      const t = Math.min(1, Math.max(0, (px * dx + py * dy) / square));
      if ((px - t * dx) ** 2 + (py - t * dy) ** 2 > this.#tolerance[point]! ** 2) return false;
    }
    return true;
  }

  #side(a: number, b: number, p: number): number {
    const { x, y } = this;
    return (x[b]! - x[a]!) * (y[p]! - y[a]!) - (y[b]! - y[a]!) * (x[p]! - x[a]!);
  }

  #bucketOf(point: number): number {
    return this.#row(this.y[point]!) * this.#columns + this.#column(this.x[point]!);
  }

  #column(x: number): number {
    return Math.floor((x - this.#minX) / this.#bucketSide);
  }

  #row(y: number): number {
    return Math.floor((y - this.#minY) / this.#bucketSide);
  }
}
