import type { CoverageState } from './coverage_state.ts';
import { Marks } from './marks.ts';

/**
 * Uniform grid over all segments; cells are squares of 2^shift lattice steps, about one for each segment, each with a linked
 * list. Segments are added and taken out one by one, so it keeps up with edits. 8 bytes for each segment and cell it
 * passes, 4 for each cell. Built when first asked.
 *
 * A segment is named by where it begins: an interior vertex v (≥ 0), or ~arc for the first segment of an arc.
 */
export class SegmentIndex {
  readonly #state: CoverageState;
  #shift = 0;
  #columns = 0;
  #rows = 0;
  #heads: Int32Array | null = null;
  #segments = new Int32Array(0);
  #following = new Int32Array(0);
  #used = 0;
  #free = -1;
  readonly #seen = new Marks();

  constructor(state: CoverageState) {
    this.#state = state;
  }

  /** Must stand before an edit begins: what is built in the middle of one could not be taken back with it. */
  build(): void {
    this.#built();
  }

  /** Calls back for every segment that has a cell in common with the box, once each. */
  visitBox(west: number, south: number, east: number, north: number, visit: (segment: number) => void): void {
    const heads = this.#built();
    const [c0, c1] = [this.#column(west), this.#column(east)];
    const [r0, r1] = [this.#row(south), this.#row(north)];
    this.#seen.clear();
    for (let r = r0; r <= r1; r++) {
      for (let c = c0; c <= c1; c++) this.#visitCell(heads[r * this.#columns + c]!, visit);
    }
  }

  /** Calls back for every segment that comes within some steps of a→b, once each, and for others near. */
  visitAlong(ax: number, ay: number, bx: number, by: number, margin: number, visit: (segment: number) => void): void {
    const heads = this.#built();
    this.#seen.clear();
    this.#eachCell(ax, ay, bx, by, margin, (cell) => this.#visitCell(heads[cell]!, visit));
  }

  /**
   * Walks the cells of a row from a point eastwards until `done` says that nothing further east matters.
   * @param done is told the east side of the cells seen so far
   */
  visitEast(x: number, y: number, visit: (segment: number) => void, done: (east: number) => boolean): void {
    const heads = this.#built();
    const row = y >> this.#shift;
    if (row < 0 || row >= this.#rows || x >> this.#shift >= this.#columns) return;
    for (let c = this.#column(x); c < this.#columns; c++) {
      for (let e = heads[row * this.#columns + c]!; e !== -1; e = this.#following[e]!) visit(this.#segments[e]!);
      if (done((c + 1) << this.#shift)) return;
    }
  }

  add(segment: number): void {
    if (this.#heads === null) return;
    const [ax, ay, bx, by] = this.#endsOf(segment);
    this.#insert(segment, ax, ay, bx, by);
    this.#state.undo.noteStep(() => this.#remove(segment, ax, ay, bx, by));
  }

  /** Must be called before the ends of the segment change. */
  remove(segment: number): void {
    if (this.#heads === null) return;
    const [ax, ay, bx, by] = this.#endsOf(segment);
    this.#remove(segment, ax, ay, bx, by);
    this.#state.undo.noteStep(() => this.#insert(segment, ax, ay, bx, by));
  }

  #endsOf(segment: number): [number, number, number, number] {
    const { vertexX, vertexY, vertexNext, vertexArc, arcFrom, arcFirst, arcTo } = this.#state;
    const arc = segment < 0 ? ~segment : vertexArc.data[segment]!;
    const a = segment < 0 ? arcFrom.data[arc]! : segment;
    const inner = segment < 0 ? arcFirst.data[arc]! : vertexNext.data[segment]!;
    const b = inner === -1 ? arcTo.data[arc]! : inner;
    return [vertexX.data[a]!, vertexY.data[a]!, vertexX.data[b]!, vertexY.data[b]!];
  }

  #built(): Int32Array {
    if (this.#heads !== null) return this.#heads;
    const { lattice, counts, vertexArc } = this.#state;
    const wanted = Math.max(256, counts.vertices);
    this.#shift = 4;
    while (((lattice.width >> this.#shift) + 1) * ((lattice.height >> this.#shift) + 1) > wanted) this.#shift++;
    this.#columns = (lattice.width >> this.#shift) + 1;
    this.#rows = (lattice.height >> this.#shift) + 1;
    this.#heads = new Int32Array(this.#columns * this.#rows).fill(-1);
    const room = counts.vertices * 2 + counts.arcs * 2 + 64;
    this.#segments = new Int32Array(room);
    this.#following = new Int32Array(room);
    for (let v = 0; v < counts.vertices; v++) if (vertexArc.data[v]! >= 0) this.#insert(v, ...this.#endsOf(v));
    for (let a = 0; a < counts.arcs; a++) this.#insert(~a, ...this.#endsOf(~a));
    return this.#heads;
  }

  #visitCell(head: number, visit: (segment: number) => void): void {
    for (let e = head; e !== -1; e = this.#following[e]!) {
      const segment = this.#segments[e]!;
      if (this.#seen.add(segment < 0 ? 2 * ~segment + 1 : 2 * segment)) visit(segment);
    }
  }

  #insert(segment: number, ax: number, ay: number, bx: number, by: number): void {
    const heads = this.#heads!;
    this.#eachCell(ax, ay, bx, by, 0, (cell) => {
      const entry = this.#entry();
      this.#segments[entry] = segment;
      this.#following[entry] = heads[cell]!;
      heads[cell] = entry;
    });
  }

  #remove(segment: number, ax: number, ay: number, bx: number, by: number): void {
    const heads = this.#heads!;
    this.#eachCell(ax, ay, bx, by, 0, (cell) => {
      let before = -1;
      let entry = heads[cell]!;
      while (entry !== -1 && this.#segments[entry] !== segment) {
        before = entry;
        entry = this.#following[entry]!;
      }
      if (entry === -1) throw new Error(`Segment ${segment} is not in cell ${cell} of the index.`);
      if (before === -1) heads[cell] = this.#following[entry]!;
      else this.#following[before] = this.#following[entry]!;
      this.#following[entry] = this.#free;
      this.#free = entry;
    });
  }

  #entry(): number {
    if (this.#free !== -1) {
      const entry = this.#free;
      this.#free = this.#following[entry]!;
      return entry;
    }
    if (this.#used === this.#segments.length) {
      const room = Math.ceil(this.#used * 1.5) + 64;
      const [segments, following] = [new Int32Array(room), new Int32Array(room)];
      segments.set(this.#segments);
      following.set(this.#following);
      [this.#segments, this.#following] = [segments, following];
    }
    return this.#used++;
  }

  /** The cells that a segment passes and perhaps some beside them: the same ones for the same ends always. */
  #eachCell(ax: number, ay: number, bx: number, by: number, margin: number, visit: (cell: number) => void): void {
    const size = 2 ** this.#shift;
    const west = Math.min(ax, bx) - margin;
    const east = Math.max(ax, bx) + margin;
    const [r0, r1] = [this.#row(Math.min(ay, by) - margin), this.#row(Math.max(ay, by) + margin)];
    const slope = ay === by ? 0 : (bx - ax) / (by - ay);
    for (let r = r0; r <= r1; r++) {
      let [low, high] = [west, east];
      if (r0 !== r1) {
        // A step more than the margin makes up for rounding; beyond the ends of the segment the line goes on.
        const reach = (margin + 1) * (1 + Math.abs(slope));
        const [x0, x1] = [ax + (r * size - ay) * slope, ax + ((r + 1) * size - ay) * slope];
        low = Math.max(low, Math.min(x0, x1) - reach);
        high = Math.min(high, Math.max(x0, x1) + reach);
      }
      const [c0, c1] = [this.#column(Math.floor(low)), this.#column(Math.ceil(high))];
      for (let c = c0; c <= c1; c++) visit(r * this.#columns + c);
    }
  }

  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, x >> this.#shift));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, y >> this.#shift));
  }
}
