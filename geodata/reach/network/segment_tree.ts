/** Children of a box. */
const FANOUT = 16;

/**
 * Finds the segments near a place: a tree of boxes, each around sixteen of the level below, over segments in the order in
 * which they come. That should be one in which neighbours lie near each other, as edges along a Z curve do. Searching
 * allocates nothing, but for room to find more than ever before. Memory: 17 bytes for each segment.
 */
export class SegmentTree {
  /** The ends of segment s in 1e-7 degrees, x and y of the first and of the last: 4 s and on. */
  readonly ends: Int32Array;
  /** Segments that the last search found, in rising order: the first foundCount. */
  found = new Uint32Array(64);
  foundCount = 0;
  /** Least x and y and greatest x and y of each box, level by level; those of level 0 are around segments. */
  readonly #levels: Int32Array[] = [];
  /** The box that is searched. */
  readonly #query = new Float64Array(4);

  /** @param ends four coordinates for each segment. */
  constructor(ends: Int32Array) {
    this.ends = ends;
    let below = ends;
    while (below.length > 4) {
      below = boxesAround(below);
      this.#levels.push(below);
    }
  }

  /** Finds the segments whose box meets a box, 1e-7 degrees. */
  search(minX: number, minY: number, maxX: number, maxY: number): void {
    this.#query[0] = minX;
    this.#query[1] = minY;
    this.#query[2] = maxX;
    this.#query[3] = maxY;
    this.foundCount = 0;
    const top = this.#levels.length;
    const boxes = top === 0 ? this.ends : this.#levels[top - 1]!;
    this.#visit(top, 0, boxes.length / 4);
  }

  /** Looks at the boxes first … end − 1 of the level below a level; at segments below level 0. */
  #visit(level: number, first: number, end: number): void {
    const boxes = level === 0 ? this.ends : this.#levels[level - 1]!;
    const query = this.#query;
    for (let at = first; at < end; at++) {
      const x0 = boxes[4 * at]!;
      const y0 = boxes[4 * at + 1]!;
      const x1 = boxes[4 * at + 2]!;
      const y1 = boxes[4 * at + 3]!;
      // A segment may run in any direction.
      if (Math.max(x0, x1) < query[0]! || Math.min(x0, x1) > query[2]!) continue;
      if (Math.max(y0, y1) < query[1]! || Math.min(y0, y1) > query[3]!) continue;
      if (level === 0) {
        if (this.foundCount === this.found.length) this.#grow();
        this.found[this.foundCount++] = at;
        continue;
      }
      const below = level === 1 ? this.ends : this.#levels[level - 2]!;
      this.#visit(level - 1, FANOUT * at, Math.min(FANOUT * (at + 1), below.length / 4));
    }
  }

  #grow(): void {
    const found = new Uint32Array(2 * this.found.length);
    found.set(this.found);
    this.found = found;
  }
}

/** Boxes around each sixteen boxes or segments. */
function boxesAround(below: Int32Array): Int32Array {
  const boxes = new Int32Array(4 * Math.ceil(below.length / (4 * FANOUT)));
  for (let at = 0; at < boxes.length; at += 4) {
    const end = Math.min(FANOUT * (at + 4), below.length);
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let child = FANOUT * at; child < end; child += 2) {
      minX = Math.min(minX, below[child]!);
      maxX = Math.max(maxX, below[child]!);
      minY = Math.min(minY, below[child + 1]!);
      maxY = Math.max(maxY, below[child + 1]!);
    }
    boxes[at] = minX;
    boxes[at + 1] = minY;
    boxes[at + 2] = maxX;
    boxes[at + 3] = maxY;
  }
  return boxes;
}
