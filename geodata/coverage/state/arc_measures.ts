import { STEPS_PER_DEGREE } from '../../districting/lattice.ts';
import { areaBelow, edgeMetres } from '../../districting/measure.ts';
import type { CoverageState } from './coverage_state.ts';
import { verticesOfArc } from './segments.ts';

/** Measures are whole numbers of these: 0.1 mm and 1 cm². Below 2^53 for 900,000 km and 900,000 km². */
export const UNITS_PER_METRE = 1e4;

/** Whole-number measures of the segment between two lattice points, by which everything larger is summed. */
export class SegmentMeasure {
  readonly #longitude: number;
  readonly #latitude: number;
  readonly #below: number;

  constructor({ originX, originY }: { readonly originX: number; readonly originY: number }) {
    this.#longitude = originX;
    this.#latitude = originY;
    this.#below = areaBelow(originY / STEPS_PER_DEGREE);
  }

  length(ax: number, ay: number, bx: number, by: number): number {
    const [x, y] = [this.#longitude, this.#latitude];
    const metres = edgeMetres(
      (ax + x) / STEPS_PER_DEGREE,
      (ay + y) / STEPS_PER_DEGREE,
      (bx + x) / STEPS_PER_DEGREE,
      (by + y) / STEPS_PER_DEGREE,
    );
    return Math.round(metres * UNITS_PER_METRE);
  }

  /** The area between the segment and the southern edge of the lattice, positive to the left of a→b westwards. */
  area(ax: number, ay: number, bx: number, by: number): number {
    const height = this.#height(ay) + this.#height(by);
    return Math.round((((ax - bx) / STEPS_PER_DEGREE) * height * UNITS_PER_METRE) / 2);
  }

  #height(y: number): number {
    return areaBelow((y + this.#latitude) / STEPS_PER_DEGREE) - this.#below;
  }
}

/** Length and area of a whole arc from its vertices. */
export function measureArc(
  state: CoverageState,
  measure: SegmentMeasure,
  arc: number,
): { length: number; area: number } {
  const vertices = verticesOfArc(state, arc);
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  let [length, area] = [0, 0];
  for (let i = 1; i < vertices.length; i++) {
    const [a, b] = [vertices[i - 1]!, vertices[i]!];
    length += measure.length(x[a]!, y[a]!, x[b]!, y[b]!);
    area += measure.area(x[a]!, y[a]!, x[b]!, y[b]!);
  }
  return { length, area };
}
