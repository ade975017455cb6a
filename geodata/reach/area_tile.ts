import type { AreaBarriers } from './area_barriers.ts';
import { type Lattice, TILE_CELLS } from './area_lattice.ts';
import { crossingShare, seesPast } from './area_sight.ts';
import { edgesInBox } from './edge_index.ts';
import { alongLine, edgeLine } from './edge_line.ts';
import type { StreetNetwork } from './network.ts';

const CORNERS = TILE_CELLS * TILE_CELLS;

/**
 * For each corner of a square of the lattice, row by row from the south-west, the nearest position on a street that is
 * seen from there: the straight way to it crosses no barrier. It does not depend on what is reached, so it is worked out
 * once. 20 bytes for each corner.
 */
export interface AreaTile {
  /** The ground edge of that position; −1 where none is seen within the buffer. */
  readonly edge: Int32Array;
  readonly fraction: Float32Array;
  /** Where it lies from the corner, in cells. */
  readonly footX: Float32Array;
  readonly footY: Float32Array;
  /**
   * Where barriers cut the side of a cell from the corner to its eastern neighbour, the first and the last cut, and then
   * the same for the northern one: 1 … 255 of 256 parts of the side, 0 for none. Null where the square has no barriers.
   */
  readonly cuts: Uint8Array | null;
}

/** A piece of a street ends on a barrier where the barrier cuts it: it is looked at from a little way off that end. */
const PULL_METRES = 0.25;
/** A street so near to a barrier runs along it. */
const TOUCH_METRES = 0.01;

/** Works out tiles. Its buffers are used again for each. */
export class AreaTileMaker {
  readonly #network: StreetNetwork;
  readonly #barriers: AreaBarriers;
  readonly #lattice: Lattice;
  /** In cells. */
  readonly #buffer: number;
  readonly #squares = new Float64Array(CORNERS);
  #walls = new Float64Array(0);
  #near = new Float64Array(0);
  #nearCount = 0;

  constructor(network: StreetNetwork, barriers: AreaBarriers, lattice: Lattice, bufferMetres: number) {
    this.#network = network;
    this.#barriers = barriers;
    this.#lattice = lattice;
    this.#buffer = bufferMetres / lattice.cellMetres;
  }

  /** The tile with so many tiles to its west and south; null where no street comes near. */
  make(tileColumn: number, tileRow: number): AreaTile | null {
    const { unitsX, unitsY } = this.#lattice;
    const column = tileColumn * TILE_CELLS;
    const row = tileRow * TILE_CELLS;
    const box = [
      Math.floor((column - this.#buffer) * unitsX),
      Math.floor((row - this.#buffer) * unitsY),
      Math.ceil((column + TILE_CELLS + this.#buffer) * unitsX),
      Math.ceil((row + TILE_CELLS + this.#buffer) * unitsY),
    ] as const;
    const edges = edgesInBox(this.#network, ...box);
    if (edges.length === 0) return null;
    this.#walls = Float64Array.from(this.#barriers.inBox(...box), (units, at) =>
      at % 2 === 0 ? units / unitsX - column : units / unitsY - row,
    );
    if (this.#near.length < this.#walls.length) this.#near = new Float64Array(this.#walls.length);
    this.#squares.fill(this.#buffer * this.#buffer);
    const tile = {
      edge: new Int32Array(CORNERS).fill(-1),
      fraction: new Float32Array(CORNERS),
      footX: new Float32Array(CORNERS),
      footY: new Float32Array(CORNERS),
      cuts: this.#walls.length === 0 ? null : cutsBy(this.#walls),
    };
    for (const edge of edges) {
      if (edge < this.#network.groundEdgeCount) this.#addEdge(tile, edge, column, row);
    }
    return tile;
  }

  #addEdge(tile: AreaTile, edge: number, column: number, row: number): void {
    const { unitsX, unitsY } = this.#lattice;
    const line = edgeLine(this.#network, edge);
    const along = alongLine(line);
    const total = along[along.length - 1]! || 1;
    const far = TILE_CELLS - 1 + this.#buffer;
    let x0 = line[0]! / unitsX - column;
    let y0 = line[1]! / unitsY - row;
    for (let at = 1; at < along.length; at++) {
      const x1 = line[2 * at]! / unitsX - column;
      const y1 = line[2 * at + 1]! / unitsY - row;
      const beside =
        (x0 < -this.#buffer && x1 < -this.#buffer) ||
        (y0 < -this.#buffer && y1 < -this.#buffer) ||
        (x0 > far && x1 > far) ||
        (y0 > far && y1 > far);
      if (!beside) this.#addSegment(tile, edge, x0, y0, x1, y1, along[at - 1]! / total, along[at]! / total);
      x0 = x1;
      y0 = y1;
    }
  }

  /** Cut where barriers cross it, so that each piece lies on one side of each barrier. */
  #addSegment(
    tile: AreaTile,
    edge: number,
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    from: number,
    to: number,
  ): void {
    this.#gatherNear(x0, y0, x1, y1);
    const touch = TOUCH_METRES / this.#lattice.cellMetres;
    const shares: number[] = [];
    for (let at = 0; at < this.#nearCount; at += 4) {
      const share = crossingShare(x0, y0, x1, y1, this.#near, at, touch);
      if (share > 0 && share < 1) shares.push(share);
    }
    shares.push(1);
    if (shares.length > 1) shares.sort((a, b) => a - b);
    let start = 0;
    for (const end of shares) {
      const piece = [
        x0 + start * (x1 - x0),
        y0 + start * (y1 - y0),
        x0 + end * (x1 - x0),
        y0 + end * (y1 - y0),
      ] as const;
      this.#stamp(tile, edge, ...piece, from + start * (to - from), from + end * (to - from));
      start = end;
    }
  }

  #gatherNear(x0: number, y0: number, x1: number, y1: number): void {
    const walls = this.#walls;
    const near = this.#near;
    const west = Math.min(x0, x1) - this.#buffer;
    const east = Math.max(x0, x1) + this.#buffer;
    const south = Math.min(y0, y1) - this.#buffer;
    const north = Math.max(y0, y1) + this.#buffer;
    let count = 0;
    for (let at = 0; at < walls.length; at += 4) {
      const ax = walls[at]!;
      const ay = walls[at + 1]!;
      const bx = walls[at + 2]!;
      const by = walls[at + 3]!;
      if (
        (ax < west && bx < west) ||
        (ax > east && bx > east) ||
        (ay < south && by < south) ||
        (ay > north && by > north)
      )
        continue;
      near[count] = ax;
      near[count + 1] = ay;
      near[count + 2] = bx;
      near[count + 3] = by;
      count += 4;
    }
    this.#nearCount = count;
  }

  /** Offers a straight piece of street to all corners within the buffer that see it. */
  #stamp(tile: AreaTile, edge: number, x0: number, y0: number, x1: number, y1: number, from: number, to: number): void {
    const radius = this.#buffer;
    const squares = this.#squares;
    const dx = x1 - x0;
    const dy = y1 - y0;
    const square = dx * dx + dy * dy;
    const cell = this.#lattice.cellMetres;
    const touch = TOUCH_METRES / cell;
    const pull = square === 0 ? 0 : Math.min(0.5, PULL_METRES / cell / Math.sqrt(square));
    const bottom = Math.max(0, Math.ceil(Math.min(y0, y1) - radius));
    const top = Math.min(TILE_CELLS - 1, Math.floor(Math.max(y0, y1) + radius));
    for (let row = bottom; row <= top; row++) {
      // Only the stretch of the piece that lies within the radius of this row can come near its corners.
      let near = dy === 0 ? 0 : (row - radius - y0) / dy;
      let far = dy === 0 ? 1 : (row + radius - y0) / dy;
      if (near > far) [near, far] = [far, near];
      const xa = x0 + dx * Math.min(1, Math.max(0, near));
      const xb = x0 + dx * Math.min(1, Math.max(0, far));
      const left = Math.max(0, Math.ceil(Math.min(xa, xb) - radius));
      const right = Math.min(TILE_CELLS - 1, Math.floor(Math.max(xa, xb) + radius));
      const py = row - y0;
      for (let column = left; column <= right; column++) {
        const px = column - x0;
        const share = square === 0 ? 0 : (px * dx + py * dy) / square;
        const t = share < 0 ? 0 : share > 1 ? 1 : share;
        const footX = t * dx - px;
        const footY = t * dy - py;
        const distance = footX * footX + footY * footY;
        const corner = row * TILE_CELLS + column;
        if (distance >= squares[corner]!) continue;
        if (this.#nearCount > 0) {
          const seen = t < pull ? pull : t > 1 - pull ? 1 - pull : t;
          if (!seesPast(column, row, x0 + seen * dx, y0 + seen * dy, this.#near, this.#nearCount, touch)) continue;
        }
        squares[corner] = distance;
        tile.edge[corner] = edge;
        tile.fraction[corner] = from + t * (to - from);
        tile.footX[corner] = footX;
        tile.footY[corner] = footY;
      }
    }
  }
}

/** See AreaTile.cuts. */
function cutsBy(walls: Float64Array): Uint8Array {
  const cuts = new Uint8Array(4 * CORNERS);
  const note = (along: number, across: number, northern: boolean) => {
    const start = Math.floor(along);
    const [column, row] = northern ? [across, start] : [start, across];
    if (column < 0 || row < 0 || column >= TILE_CELLS || row >= TILE_CELLS) return;
    const at = 4 * (row * TILE_CELLS + column) + (northern ? 2 : 0);
    const part = Math.min(255, Math.max(1, Math.round((along - start) * 256)));
    if (cuts[at] === 0 || part < cuts[at]!) cuts[at] = part;
    if (part > cuts[at + 1]!) cuts[at + 1] = part;
  };
  for (let at = 0; at < walls.length; at += 4) {
    const [ax, ay, bx, by] = [walls[at]!, walls[at + 1]!, walls[at + 2]!, walls[at + 3]!];
    for (let row = Math.floor(Math.min(ay, by)) + 1; row <= Math.floor(Math.max(ay, by)); row++)
      note(ax + ((row - ay) / (by - ay)) * (bx - ax), row, false);
    for (let column = Math.floor(Math.min(ax, bx)) + 1; column <= Math.floor(Math.max(ax, bx)); column++)
      note(ay + ((column - ax) / (bx - ax)) * (by - ay), column, true);
  }
  return cuts;
}
