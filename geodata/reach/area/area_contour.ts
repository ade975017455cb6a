import type { AreaField, Foot } from './area_field.ts';
import type { ContourFinder } from './contour_rings.ts';

const CELL_CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** Finds where the border of an area runs between the corners of its field. */
export class AreaContour implements ContourFinder {
  readonly #field: AreaField;
  readonly #buffer: number;
  readonly #inner: Foot = { x: 0, y: 0, edge: -1, fraction: 0 };
  readonly #outer: Foot = { x: 0, y: 0, edge: -1, fraction: 0 };
  #isFirm = false;

  constructor(field: AreaField) {
    this.#field = field;
    this.#buffer = field.bufferCells;
  }

  /** At a barrier; where the part of the nearest street ends; midway between two streets; at the buffer's end. */
  crossing(inner: number, outer: number): number {
    const foot = this.#inner;
    const other = this.#outer;
    this.#field.findFoot(inner, foot);
    const sign = outer > inner ? 1 : -1;
    const eastward = outer - inner === sign;
    const px = (eastward ? foot.x : foot.y) * sign;
    const py = eastward ? foot.y : foot.x;
    const cut = this.#field.cutOf(Math.min(inner, outer), eastward, outer > inner);
    this.#isFirm = cut !== null || px * px + py * py < 1;
    const buffer = px + Math.sqrt(Math.max(0, this.#buffer * this.#buffer - py * py));
    if (cut !== null) return Math.min(cut, buffer);
    if (!this.#field.findFoot(outer, other)) return buffer < 1 ? buffer : 0.5;
    if (foot.edge === other.edge && foot.edge >= 0 && foot.fraction !== other.fraction) {
      const end = this.#field.holdings.endBetween(foot.edge, foot.fraction, other.fraction);
      if (end !== null) return Math.min(buffer, (end - foot.fraction) / (other.fraction - foot.fraction));
    }
    // Where both positions on the streets are equally far, as if they stayed where they are.
    const qx = 1 + (eastward ? other.x : other.y) * sign;
    const qy = eastward ? other.y : other.x;
    const between = 2 * (qx - px);
    return Math.min(buffer, between <= 0 ? 0.5 : (qx * qx + qy * qy - px * px - py * py) / between);
  }

  /** At a barrier, and where a street of the area is near. */
  isFirm(): boolean {
    return this.#isFirm;
  }

  /** As the corner does whose street is nearest to the middle. */
  joined(southWest: number): boolean {
    const foot = this.#inner;
    let least = Infinity;
    let belongs = false;
    for (const [x, y] of CELL_CORNERS) {
      const corner = southWest + y * this.#field.columns + x;
      if (!this.#field.findFoot(corner, foot)) continue;
      const square = (x + foot.x - 0.5) ** 2 + (y + foot.y - 0.5) ** 2;
      if (square >= least) continue;
      least = square;
      belongs = (this.#field.inside[corner]! & 1) === 1;
    }
    return belongs;
  }
}
