import { TILE_CELLS } from './area_lattice.ts';
import { PIECE } from './area_pieces.ts';
import { seesPast, TOUCH_METRES } from './area_sight.ts';
import { AreaWallDistance } from './area_wall_distance.ts';

/**
 * A piece of a street may end on a barrier: it is looked at from a little way off its end. A piece that is no longer than that
 * is seen where its neighbours are; on a barrier itself it would be seen from both sides.
 */
const PULL_METRES = 0.25;

const CORNERS = TILE_CELLS * TILE_CELLS;
/** Cells: no rounding moves a corner across a bound that is let out by so much. */
const ROUNDING = 1e-6;

/** The direction of a piece that one begins or ends at, in cells; null where its street ends. */
export type Neighbour = readonly [dx: number, dy: number] | null;

/** What each corner of a tile found, as a tile keeps it. */
export interface Stamped {
  readonly nearest: Uint16Array;
  readonly pieces: Float32Array;
  readonly edges: Uint32Array;
}

/**
 * Finds the nearest of many straight pieces of street for each corner of a tile, by offering each piece to the corners in
 * its reach. Coordinates are cells from the tile's first corner.
 */
export class AreaStamp {
  readonly #radius: number;
  readonly #pull: number;
  readonly #touch: number;
  /** For each corner the square of the least distance, and 1 + the number of its piece. */
  readonly #squares = new Float64Array(CORNERS);
  readonly #piece = new Int32Array(CORNERS);
  readonly #walls: AreaWallDistance;
  #pieces = new Float64Array(PIECE * 1024);
  #edges = new Uint32Array(1024);
  #count = 0;
  /** New numbers of the pieces, while they are kept. */
  #kept = new Int32Array(1024);

  /** @param radius in cells. */
  constructor(radius: number, cellMetres: number) {
    this.#radius = radius;
    this.#walls = new AreaWallDistance(radius);
    this.#pull = PULL_METRES / cellMetres;
    this.#touch = TOUCH_METRES / cellMetres;
  }

  /** Begins a tile. @param walls x0, y0, x1, y1 of all barriers within the radius of it. */
  begin(walls: Float64Array): void {
    this.#squares.fill(this.#radius * this.#radius);
    this.#piece.fill(0);
    this.#count = 0;
    if (walls.length > 0) this.#walls.measure(walls);
  }

  /**
   * Offers a piece of an edge that no wall comes near. Corners for which a neighbour on the same edge is nearer need not be
   * offered it, if no wall comes near that one either: the corners beyond its end are the next one's, and of those before
   * its start only the ones beyond the end of the piece before are its own.
   */
  add(
    edge: number,
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    from: number,
    to: number,
    before: Neighbour,
    after: boolean,
  ): void {
    this.#offer(this.#note(edge, x0, y0, x1, y1, from, to, 0), before, after, null);
  }

  /** Offers a piece that some corners may not see: the way there must not cross a wall. */
  addPast(
    walls: Float64Array,
    edge: number,
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    from: number,
    to: number,
  ): void {
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (length <= this.#pull) return;
    const at = this.#note(edge, x0, y0, x1, y1, from, to, Math.min(0.5, this.#pull / length));
    this.#offer(at, null, false, walls);
  }

  #note(edge: number, x0: number, y0: number, x1: number, y1: number, from: number, to: number, pull: number): number {
    if (this.#count === this.#edges.length) this.#grow();
    const pieces = this.#pieces;
    const at = PIECE * this.#count;
    this.#edges[this.#count++] = edge;
    pieces[at] = x0;
    pieces[at + 1] = y0;
    pieces[at + 2] = x1 - x0;
    pieces[at + 3] = y1 - y0;
    pieces[at + 4] = from;
    pieces[at + 5] = to;
    pieces[at + 6] = pull;
    return at;
  }

  #grow(): void {
    const pieces = new Float64Array(2 * this.#pieces.length);
    pieces.set(this.#pieces);
    this.#pieces = pieces;
    const edges = new Uint32Array(2 * this.#edges.length);
    edges.set(this.#edges);
    this.#edges = edges;
    this.#kept = new Int32Array(edges.length);
  }

  #offer(at: number, before: Neighbour, after: boolean, walls: Float64Array | null): void {
    const squares = this.#squares;
    const number = at / PIECE + 1;
    const radius = this.#radius;
    const x0 = this.#pieces[at]!;
    const y0 = this.#pieces[at + 1]!;
    const dx = this.#pieces[at + 2]!;
    const dy = this.#pieces[at + 3]!;
    const square = dx * dx + dy * dy;
    const inverse = square === 0 ? 0 : 1 / square;
    const bottom = Math.max(0, Math.ceil(Math.min(y0, y0 + dy) - radius));
    const top = Math.min(TILE_CELLS - 1, Math.floor(Math.max(y0, y0 + dy) + radius));
    const minX = dx < 0 ? x0 + dx : x0;
    const maxX = dx < 0 ? x0 : x0 + dx;
    const slope = dy === 0 ? 0 : dx / dy;
    const stretch = Math.abs(slope) * radius;
    const inverseX = dx === 0 ? 0 : 1 / dx;
    // Both pieces go east, or both west: in a row the corners before the start are one side of the later of two bounds.
    const alike = before !== null && before[0] * dx > 0;
    const inverseBefore = alike ? 1 / before[0] : 0;
    for (let row = bottom; row <= top; row++) {
      const py = row - y0;
      // Only the stretch of the piece that lies within the radius of this row can come near its corners.
      let west = minX;
      let east = maxX;
      if (dy !== 0) {
        const middle = x0 + py * slope;
        if (middle - stretch > west) west = Math.min(maxX, middle - stretch);
        if (middle + stretch < east) east = Math.max(minX, middle + stretch);
      }
      west -= radius;
      east += radius;
      if (after && dx !== 0) {
        const end = x0 + (square - py * dy) * inverseX;
        if (dx > 0) east = Math.min(east, end + ROUNDING);
        else west = Math.max(west, end - ROUNDING);
      }
      if (alike) {
        const start = x0 - py * dy * inverseX;
        const endBefore = x0 - py * before[1] * inverseBefore;
        if (dx > 0) west = Math.max(west, Math.min(start, endBefore) - ROUNDING);
        else east = Math.min(east, Math.max(start, endBefore) + ROUNDING);
      }
      const left = Math.max(0, Math.ceil(west));
      const right = Math.min(TILE_CELLS - 1, Math.floor(east));
      for (let column = left; column <= right; column++) {
        const px = column - x0;
        const along = (px * dx + py * dy) * inverse;
        const share = along < 0 ? 0 : along > 1 ? 1 : along;
        const offX = px - share * dx;
        const offY = py - share * dy;
        const distance = offX * offX + offY * offY;
        const corner = row * TILE_CELLS + column;
        if (distance >= squares[corner]!) continue;
        if (walls !== null && !this.#isSeen(column, row, at, share, walls)) continue;
        squares[corner] = distance;
        this.#piece[corner] = number;
      }
    }
  }

  #isSeen(column: number, row: number, at: number, share: number, walls: Float64Array): boolean {
    const pull = this.#pieces[at + 6]!;
    const seen = share < pull ? pull : share > 1 - pull ? 1 - pull : share;
    const x = this.#pieces[at]! + seen * this.#pieces[at + 2]!;
    const y = this.#pieces[at + 1]! + seen * this.#pieces[at + 3]!;
    // No wall stands between where none is as near as the street.
    if ((x - column) * (x - column) + (y - row) * (y - row) < this.#walls.squares[row * TILE_CELLS + column]!)
      return true;
    return seesPast(column, row, x, y, walls, this.#touch);
  }

  /** What was found, with only the pieces that are some corner's nearest. */
  finish(): Stamped {
    const kept = this.#kept.fill(0, 0, this.#count);
    const nearest = new Uint16Array(CORNERS);
    let count = 0;
    for (let corner = 0; corner < CORNERS; corner++) {
      const piece = this.#piece[corner]!;
      if (piece === 0) continue;
      if (kept[piece - 1] === 0) kept[piece - 1] = ++count;
      nearest[corner] = kept[piece - 1]!;
    }
    const pieces = new Float32Array(PIECE * count);
    const edges = new Uint32Array(count);
    for (let piece = 0; piece < this.#count; piece++) {
      const to = kept[piece]! - 1;
      if (to < 0) continue;
      edges[to] = this.#edges[piece]!;
      for (let value = 0; value < PIECE; value++) pieces[PIECE * to + value] = this.#pieces[PIECE * piece + value]!;
    }
    return { nearest, pieces, edges };
  }
}
