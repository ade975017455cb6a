import { TILE_CELLS } from './area_lattice.ts';
import { seesPast } from './area_sight.ts';
import { type AreaTile, TOUCH_METRES } from './area_tile.ts';

export const FRACTION_PARTS = 65_535;
export const FOOT_PARTS = 32_000;

/**
 * A piece of a street may end on a barrier: it is looked at from a little way off its end. A piece that is no longer than that
 * is seen where its neighbours are; on a barrier itself it would be seen from both sides.
 */
const PULL_METRES = 0.25;

const CORNERS = TILE_CELLS * TILE_CELLS;
/** x0, y0, dx, dy, first and last fraction, place of the edge. */
const PIECE = 7;

/**
 * Finds the nearest of many straight pieces of street for each corner of a tile, by offering each piece to the corners in
 * its reach. Coordinates are cells from the tile's first corner.
 */
export class AreaStamp {
  readonly #radius: number;
  readonly #pull: number;
  readonly #touch: number;
  /** For each corner the square of the least distance, its piece (1 + its number), and how far along the piece it lies. */
  readonly #squares = new Float64Array(CORNERS);
  readonly #piece = new Int32Array(CORNERS);
  readonly #share = new Float64Array(CORNERS);
  #pieces = new Float64Array(PIECE * 1024);
  #count = 0;

  /** @param radius in cells. */
  constructor(radius: number, cellMetres: number) {
    this.#radius = radius;
    this.#pull = PULL_METRES / cellMetres;
    this.#touch = TOUCH_METRES / cellMetres;
  }

  clear(): void {
    this.#squares.fill(this.#radius * this.#radius);
    this.#piece.fill(0);
    this.#count = 0;
  }

  add(place: number, x0: number, y0: number, x1: number, y1: number, from: number, to: number): void {
    this.#offer(this.#note(place, x0, y0, x1, y1, from, to), null);
  }

  /** As `add`, for a piece that some corners may not see: the way there must not cross a wall. */
  addPast(
    walls: Float64Array,
    place: number,
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    from: number,
    to: number,
  ): void {
    if (Math.hypot(x1 - x0, y1 - y0) <= this.#pull) return;
    this.#offer(this.#note(place, x0, y0, x1, y1, from, to), walls);
  }

  #note(place: number, x0: number, y0: number, x1: number, y1: number, from: number, to: number): number {
    const at = PIECE * this.#count++;
    if (at === this.#pieces.length) {
      const more = new Float64Array(2 * at);
      more.set(this.#pieces);
      this.#pieces = more;
    }
    const pieces = this.#pieces;
    pieces[at] = x0;
    pieces[at + 1] = y0;
    pieces[at + 2] = x1 - x0;
    pieces[at + 3] = y1 - y0;
    pieces[at + 4] = from;
    pieces[at + 5] = to;
    pieces[at + 6] = place;
    return at;
  }

  #offer(at: number, walls: Float64Array | null): void {
    const squares = this.#squares;
    const radius = this.#radius;
    const x0 = this.#pieces[at]!;
    const y0 = this.#pieces[at + 1]!;
    const dx = this.#pieces[at + 2]!;
    const dy = this.#pieces[at + 3]!;
    const square = dx * dx + dy * dy;
    const inverse = square === 0 ? 0 : 1 / square;
    const pull = square === 0 || walls === null ? 0 : Math.min(0.5, this.#pull / Math.sqrt(square));
    const bottom = Math.max(0, Math.ceil(Math.min(y0, y0 + dy) - radius));
    const top = Math.min(TILE_CELLS - 1, Math.floor(Math.max(y0, y0 + dy) + radius));
    for (let row = bottom; row <= top; row++) {
      const py = row - y0;
      // Only the stretch of the piece that lies within the radius of this row can come near its corners.
      let near = dy === 0 ? 0 : (py - radius) / dy;
      let far = dy === 0 ? 1 : (py + radius) / dy;
      if (near > far) [near, far] = [far, near];
      const xa = x0 + dx * Math.min(1, Math.max(0, near));
      const xb = x0 + dx * Math.min(1, Math.max(0, far));
      const left = Math.max(0, Math.ceil(Math.min(xa, xb) - radius));
      const right = Math.min(TILE_CELLS - 1, Math.floor(Math.max(xa, xb) + radius));
      for (let column = left; column <= right; column++) {
        const px = column - x0;
        const along = (px * dx + py * dy) * inverse;
        const share = along < 0 ? 0 : along > 1 ? 1 : along;
        const offX = px - share * dx;
        const offY = py - share * dy;
        const distance = offX * offX + offY * offY;
        const corner = row * TILE_CELLS + column;
        if (distance >= squares[corner]!) continue;
        const seen = share < pull ? pull : share > 1 - pull ? 1 - pull : share;
        if (walls !== null && !seesPast(column, row, x0 + seen * dx, y0 + seen * dy, walls, this.#touch)) continue;
        squares[corner] = distance;
        this.#piece[corner] = at + 1;
        this.#share[corner] = seen;
      }
    }
  }

  /** What was found, as a tile keeps it. */
  columns(edgeCount: number): Pick<AreaTile, 'place' | 'fraction' | 'footX' | 'footY'> {
    const place = edgeCount < 65_535 ? new Uint16Array(CORNERS) : new Uint32Array(CORNERS);
    const fraction = new Uint16Array(CORNERS);
    const footX = new Int16Array(CORNERS);
    const footY = new Int16Array(CORNERS);
    const parts = FOOT_PARTS / this.#radius;
    for (let corner = 0; corner < CORNERS; corner++) {
      const at = this.#piece[corner]! - 1;
      if (at < 0) continue;
      const column = corner % TILE_CELLS;
      const row = (corner - column) / TILE_CELLS;
      const share = this.#share[corner]!;
      const from = this.#pieces[at + 4]!;
      const exact = from + share * (this.#pieces[at + 5]! - from);
      place[corner] = this.#pieces[at + 6]! + 1;
      fraction[corner] = Math.round(exact * FRACTION_PARTS);
      footX[corner] = Math.round((this.#pieces[at]! + share * this.#pieces[at + 2]! - column) * parts);
      footY[corner] = Math.round((this.#pieces[at + 1]! + share * this.#pieces[at + 3]! - row) * parts);
    }
    return { place, fraction, footX, footY };
  }
}
