import Flatbush from 'flatbush';
import { metricPlane } from '../../../../geodata/boundaries/metric_plane.ts';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { RedrawBase } from '../../../../geodata/redraw/redraw_base.ts';

/** Blocks were cut along these lines, so an arc lies on them but for what snapping to the lattice and to walls moves it. */
const WITHIN_METRES = 8;
/** A bridge counts for the stretch of boundary beside it. */
const CROSSING_METRES = 40;
/** Where along an arc it is held to the lines: cheaper than every vertex, and enough to tell one line from another. */
const LOOKED_AT = [0.25, 0.5, 0.75] as const;

export interface LineAlong {
  /** How good a boundary it is, 0 to 1, the mean over the places looked at. */
  readonly strength: number;
  /** True where most of it runs along a line that nobody gets across but at a crossing. */
  readonly isHard: boolean;
}

const NOTHING: LineAlong = { strength: 0, isHard: false };

/** Tells which lines on the ground (streets, walls, rivers) arcs of a coverage run along. */
export class LineFinder {
  readonly #coverage: CoverageView;
  readonly #base: RedrawBase;
  readonly #east: number;
  readonly #north: number;
  /** Segments: the index in the columns of the first of their two points, and the line. */
  readonly #points: Int32Array;
  readonly #lines: Int32Array;
  readonly #index: Flatbush | null;
  readonly #crossings: Flatbush | null;

  /** @param coverage of this base, edited or not */
  constructor(base: RedrawBase, coverage: CoverageView) {
    this.#coverage = coverage;
    this.#base = base;
    const { east, north } = metricPlane(coverage.lattice);
    [this.#east, this.#north] = [east, north];
    const { start, x, y, kind } = base.lines;
    const [points, lines]: [number[], number[]] = [[], []];
    for (let line = 0; line < kind.length; line++) {
      for (let point = start[line]!; point + 1 < start[line + 1]!; point++) {
        points.push(point);
        lines.push(line);
      }
    }
    [this.#points, this.#lines] = [Int32Array.from(points), Int32Array.from(lines)];
    this.#index = points.length === 0 ? null : new Flatbush(points.length);
    for (const i of points) {
      const [ax, ay, bx, by] = [x[i]! * east, y[i]! * north, x[i + 1]! * east, y[i + 1]! * north];
      this.#index!.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
    this.#index?.finish();
    const { crossings } = base;
    this.#crossings = crossings.x.length === 0 ? null : new Flatbush(crossings.x.length);
    crossings.x.forEach((cx, i) => void this.#crossings!.add(cx * east, crossings.y[i]! * north));
    this.#crossings?.finish();
  }

  along(arc: number): LineAlong {
    if (this.#index === null) return NOTHING;
    let [strength, hard] = [0, 0];
    for (const [px, py] of this.#placesOn(arc)) {
      const found = this.#strongestAt(px, py);
      strength += found.strength / LOOKED_AT.length;
      if (found.isHard) hard++;
    }
    return { strength, isHard: 2 * hard > LOOKED_AT.length };
  }

  /** Do people on foot get across somewhere beside the arc? */
  hasCrossing(arc: number): boolean {
    const crossings = this.#crossings;
    if (crossings === null) return false;
    const { vertexX, vertexY } = this.#coverage;
    const reach = CROSSING_METRES;
    return this.#coverage.arcVertices(arc).some((vertex) => {
      const [x, y] = [vertexX[vertex]! * this.#east, vertexY[vertex]! * this.#north];
      return crossings.search(x - reach, y - reach, x + reach, y + reach).length > 0;
    });
  }

  #strongestAt(px: number, py: number): LineAlong {
    let best = NOTHING;
    const { kind } = this.#base.lines;
    const reach = WITHIN_METRES;
    for (const segment of this.#index!.search(px - reach, py - reach, px + reach, py + reach)) {
      const known = this.#base.facts.lineKinds[kind[this.#lines[segment]!]!]!;
      const isBetter =
        (known.isHard && !best.isHard) || (known.isHard === best.isHard && known.strength > best.strength);
      if (isBetter && this.#metresTo(this.#points[segment]!, px, py) <= WITHIN_METRES) best = known;
    }
    return best;
  }

  #metresTo(point: number, px: number, py: number): number {
    const { x, y } = this.#base.lines;
    const [ax, ay] = [x[point]! * this.#east, y[point]! * this.#north];
    const [dx, dy] = [x[point + 1]! * this.#east - ax, y[point + 1]! * this.#north - ay];
    const square = dx * dx + dy * dy;
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square));
    return Math.hypot(px - ax - along * dx, py - ay - along * dy);
  }

  /** Metres from the lattice's corner. */
  #placesOn(arc: number): [number, number][] {
    const { vertexX, vertexY } = this.#coverage;
    const places = this.#coverage
      .arcVertices(arc)
      .map((vertex): [number, number] => [vertexX[vertex]! * this.#east, vertexY[vertex]! * this.#north]);
    const lengths = places.slice(1).map(([x, y], i) => Math.hypot(x - places[i]![0], y - places[i]![1]));
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    return LOOKED_AT.map((share) => {
      let left = share * whole;
      let i = 0;
      while (i < lengths.length - 1 && left > lengths[i]!) left -= lengths[i++]!;
      const [[ax, ay], [bx, by]] = [places[i]!, places[i + 1]!];
      const part = lengths[i] === 0 ? 0 : left / lengths[i]!;
      return [ax + part * (bx - ax), ay + part * (by - ay)];
    });
  }
}
