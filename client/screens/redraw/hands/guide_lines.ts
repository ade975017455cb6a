import Flatbush from 'flatbush';
import type { LineColumns, LineKind } from '../../../../geodata/redraw/redraw_base.ts';
import type { LatticePoint } from './hand.ts';

/** A point of a guide line. */
export interface OnGuide extends LatticePoint {
  readonly line: number;
  /** It lies between this point of the columns and the next. */
  readonly point: number;
}

/** Streets, walls and rivers, found by place. All in lattice steps. */
export class GuideLines {
  readonly columns: LineColumns;
  readonly kinds: readonly LineKind[];
  readonly #index: Flatbush | null;
  /** By number in the index: the line and the point where the segment begins. */
  readonly #lineOf: Int32Array;
  readonly #pointOf: Int32Array;

  constructor(columns: LineColumns, kinds: readonly LineKind[]) {
    this.columns = columns;
    this.kinds = kinds;
    const { start, x, y } = columns;
    const lines = start.length - 1;
    const segments = Math.max(0, x.length - lines);
    this.#lineOf = new Int32Array(segments);
    this.#pointOf = new Int32Array(segments);
    this.#index = segments === 0 ? null : new Flatbush(segments);
    let number = 0;
    for (let line = 0; line < lines; line++) {
      for (let p = start[line]!; p + 1 < start[line + 1]!; p++, number++) {
        this.#lineOf[number] = line;
        this.#pointOf[number] = p;
        const [ax, ay, bx, by] = [x[p]!, y[p]!, x[p + 1]!, y[p + 1]!];
        this.#index?.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
      }
    }
    this.#index?.finish();
  }

  /** Points of a line, from end to end. */
  lineOf(line: number): LatticePoint[] {
    const { start, x, y } = this.columns;
    return Array.from({ length: start[line + 1]! - start[line]! }, (_, i) => ({
      x: x[start[line]! + i]!,
      y: y[start[line]! + i]!,
    }));
  }

  /** Nearest point of any line within some steps; vertices of lines are preferred where they are nearly as near. */
  nearest({ x: px, y: py }: LatticePoint, within: number): OnGuide | null {
    const { x, y } = this.columns;
    let best: OnGuide | null = null;
    let least = within;
    for (const number of this.#index?.search(px - within, py - within, px + within, py + within) ?? []) {
      const point = this.#pointOf[number]!;
      const [ax, ay, bx, by] = [x[point]!, y[point]!, x[point + 1]!, y[point + 1]!];
      const squared = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / squared));
      const at = { x: Math.round(ax + t * (bx - ax)), y: Math.round(ay + t * (by - ay)) };
      const away = Math.hypot(at.x - px, at.y - py);
      if (away >= least) continue;
      least = away;
      const ends = [
        { x: ax, y: ay },
        { x: bx, y: by },
      ];
      const end = ends.find((one) => Math.hypot(one.x - at.x, one.y - at.y) < within / 3);
      best = { ...(end ?? at), line: this.#lineOf[number]!, point };
    }
    return best;
  }

  /** Lines that have a point there, other than one of them, with the number of that point within the columns. */
  linesAt({ x: px, y: py }: LatticePoint, besides: ReadonlySet<number>): { line: number; point: number }[] {
    const { x, y } = this.columns;
    const found: { line: number; point: number }[] = [];
    for (const number of this.#index?.search(px - 1, py - 1, px + 1, py + 1) ?? []) {
      const line = this.#lineOf[number]!;
      if (besides.has(line)) continue;
      for (const point of [this.#pointOf[number]!, this.#pointOf[number]! + 1]) {
        if (Math.abs(x[point]! - px) > 1 || Math.abs(y[point]! - py) > 1) continue;
        if (!found.some((one) => one.line === line && one.point === point)) found.push({ line, point });
      }
    }
    return found;
  }
}
