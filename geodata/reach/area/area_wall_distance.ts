import { TILE_CELLS } from './area_lattice.ts';

/** How near walls come to the corners of a tile. Coordinates are cells from the tile's first corner. */
export class AreaWallDistance {
  /** For each corner the square of the distance to the nearest wall, at most that of the radius. */
  readonly squares = new Float64Array(TILE_CELLS * TILE_CELLS);
  readonly #radius: number;

  constructor(radius: number) {
    this.#radius = radius;
  }

  /** @param walls x0, y0, x1, y1 of each. */
  measure(walls: Float64Array): void {
    this.squares.fill(this.#radius * this.#radius);
    for (let at = 0; at < walls.length; at += 4)
      this.#offer(walls[at]!, walls[at + 1]!, walls[at + 2]! - walls[at]!, walls[at + 3]! - walls[at + 1]!);
  }

  #offer(x0: number, y0: number, dx: number, dy: number): void {
    const squares = this.squares;
    const radius = this.#radius;
    const square = dx * dx + dy * dy;
    const inverse = square === 0 ? 0 : 1 / square;
    const left = Math.max(0, Math.ceil(Math.min(x0, x0 + dx) - radius));
    const right = Math.min(TILE_CELLS - 1, Math.floor(Math.max(x0, x0 + dx) + radius));
    const top = Math.min(TILE_CELLS - 1, Math.floor(Math.max(y0, y0 + dy) + radius));
    for (let row = Math.max(0, Math.ceil(Math.min(y0, y0 + dy) - radius)); row <= top; row++) {
      const py = row - y0;
      for (let column = left; column <= right; column++) {
        const px = column - x0;
        const along = (px * dx + py * dy) * inverse;
        const share = along < 0 ? 0 : along > 1 ? 1 : along;
        const offX = px - share * dx;
        const offY = py - share * dy;
        const distance = offX * offX + offY * offY;
        if (distance < squares[row * TILE_CELLS + column]!) squares[row * TILE_CELLS + column] = distance;
      }
    }
  }
}
