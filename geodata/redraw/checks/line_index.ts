import Flatbush from 'flatbush';
import { metricPlane } from '../../boundaries/metric_plane.ts';
import type { CoverageView } from '../../coverage/coverage_view.ts';
import type { RedrawBase } from '../redraw_base.ts';

/** A stretch of arc lies on a line where its middle is that near. */
const ON_LINE_METRES = 1.5;
/** A hard line is crossed where a crossing lies that near to the arc. */
const CROSSING_METRES = 6;

/** What lies along an arc. */
export interface ArcLines {
  /** Metres of it that run along a street, a wall, a river. */
  readonly followingMetres: number;
  readonly metres: number;
  /** True where it is mostly a line that nobody crosses there. */
  readonly isHard: boolean;
}

/** Segments of lines in a tree, to ask what an arc runs along. Answers are kept until the arc changes. */
export class LineIndex {
  readonly #coverage: CoverageView;
  readonly #base: RedrawBase;
  readonly #all: SegmentTree;
  readonly #hard: SegmentTree;
  readonly #crossings: Flatbush | null;
  readonly #east: number;
  readonly #north: number;
  readonly #known = new Map<number, ArcLines>();
  readonly #hardKnown = new Map<number, boolean>();

  constructor(base: RedrawBase, coverage: CoverageView) {
    const { lines, crossings, facts } = base;
    const { east, north } = metricPlane(coverage.lattice);
    this.#coverage = coverage;
    this.#base = base;
    this.#east = east;
    this.#north = north;
    this.#all = new SegmentTree(lines, () => true, east, north);
    this.#hard = new SegmentTree(lines, (line) => facts.lineKinds[lines.kind[line]!]!.isHard, east, north);
    this.#crossings = crossings.x.length === 0 ? null : new Flatbush(crossings.x.length);
    crossings.x.forEach((x, i) => {
      this.#crossings?.add(x * east, crossings.y[i]! * north);
    });
    this.#crossings?.finish();
  }

  forget(arcs: readonly number[]): void {
    for (const arc of arcs) {
      this.#known.delete(arc);
      this.#hardKnown.delete(arc);
    }
  }

  get hasLines(): boolean {
    return this.#base.lines.kind.length > 0;
  }

  of(arc: number): ArcLines {
    const known = this.#known.get(arc);
    if (known !== undefined) return known;
    const [followingMetres, metres] = this.#along(arc, this.#all);
    const lines = { followingMetres, metres, isHard: this.isHard(arc) };
    this.#known.set(arc, lines);
    return lines;
  }

  /** Does the arc mostly run along a hard line, without a crossing? */
  isHard(arc: number): boolean {
    if (this.#hard.isEmpty) return false;
    const known = this.#hardKnown.get(arc);
    if (known !== undefined) return known;
    const [along, metres] = this.#along(arc, this.#hard);
    const isHard = 2 * along > metres && !this.#hasCrossing(arc);
    this.#hardKnown.set(arc, isHard);
    return isHard;
  }

  #along(arc: number, tree: SegmentTree): [along: number, metres: number] {
    let [along, metres] = [0, 0];
    this.#forEachStretch(arc, (ax, ay, bx, by) => {
      const length = Math.hypot(bx - ax, by - ay);
      metres += length;
      if (tree.isNear((ax + bx) / 2, (ay + by) / 2, ON_LINE_METRES)) along += length;
    });
    return [along, metres];
  }

  #hasCrossing(arc: number): boolean {
    const { crossings } = this.#base;
    if (this.#crossings === null) return false;
    let found = false;
    this.#forEachStretch(arc, (ax, ay, bx, by) => {
      if (found) return;
      const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const;
      const near = this.#crossings!.search(
        box[0] - CROSSING_METRES,
        box[1] - CROSSING_METRES,
        box[2] + CROSSING_METRES,
        box[3] + CROSSING_METRES,
      );
      found = near.some((i) => {
        const [x, y] = [crossings.x[i]! * this.#east, crossings.y[i]! * this.#north];
        return distance(x, y, ax, ay, bx, by) <= CROSSING_METRES;
      });
    });
    return found;
  }

  #forEachStretch(arc: number, visit: (ax: number, ay: number, bx: number, by: number) => void): void {
    const { vertexX, vertexY } = this.#coverage;
    const vertices = this.#coverage.arcVertices(arc);
    for (let i = 1; i < vertices.length; i++) {
      const [a, b] = [vertices[i - 1]!, vertices[i]!];
      visit(vertexX[a]! * this.#east, vertexY[a]! * this.#north, vertexX[b]! * this.#east, vertexY[b]! * this.#north);
    }
  }
}

/** Segments in metres, by box. */
class SegmentTree {
  readonly #ends: Float64Array;
  readonly #tree: Flatbush | null;

  constructor({ start, x, y }: RedrawBase['lines'], wanted: (line: number) => boolean, east: number, north: number) {
    const ends: number[] = [];
    for (let line = 0; line + 1 < start.length; line++) {
      if (!wanted(line)) continue;
      for (let i = start[line]! + 1; i < start[line + 1]!; i++) {
        ends.push(x[i - 1]! * east, y[i - 1]! * north, x[i]! * east, y[i]! * north);
      }
    }
    this.#ends = Float64Array.from(ends);
    this.#tree = ends.length === 0 ? null : new Flatbush(ends.length / 4);
    for (let i = 0; i < ends.length; i += 4) {
      const [ax, ay, bx, by] = [ends[i]!, ends[i + 1]!, ends[i + 2]!, ends[i + 3]!];
      this.#tree!.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
    this.#tree?.finish();
  }

  get isEmpty(): boolean {
    return this.#tree === null;
  }

  isNear(x: number, y: number, within: number): boolean {
    if (this.#tree === null) return false;
    const ends = this.#ends;
    return this.#tree
      .search(x - within, y - within, x + within, y + within)
      .some((i) => distance(x, y, ends[4 * i]!, ends[4 * i + 1]!, ends[4 * i + 2]!, ends[4 * i + 3]!) <= within);
  }
}

/** From a point to a segment. */
function distance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(ax + t * dx - x, ay + t * dy - y);
}
