import { edgesInBox } from '../network/edge_index.ts';
import { alongLine, edgeLine } from '../network/edge_line.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { AreaBarriers } from './area_barriers.ts';
import { cutsBy } from './area_cuts.ts';
import { type Lattice, TILE_CELLS } from './area_lattice.ts';
import { crossingShare, TOUCH_METRES } from './area_sight.ts';
import { AreaStamp, type Neighbour } from './area_stamp.ts';

/**
 * For each corner of a square of the lattice, row by row from the south-west, the nearest position on a street that is
 * seen from there: the straight way to it crosses no barrier. It does not depend on what is reached, so it is worked out
 * once. 2 bytes for each corner, 6 where barriers are, and 32 for each piece of street that is some corner's nearest.
 */
export interface AreaTile {
  /** 1 + the number of the piece that the position lies on; 0 where none is seen within the buffer. */
  readonly nearest: Uint16Array;
  /** See PIECE. */
  readonly pieces: Float32Array;
  /** The ground edge of each piece. */
  readonly edges: Uint32Array;
  /** Where barriers cut the sides of its cells, see `cutsBy`; null where there are none. */
  readonly cuts: Uint8Array | null;
}

/** Works out tiles. Its buffers are used again for each. */
export class AreaTileMaker {
  readonly #network: StreetNetwork;
  readonly #barriers: AreaBarriers;
  readonly #lattice: Lattice;
  /** In cells. */
  readonly #buffer: number;
  readonly #touch: number;
  readonly #stamp: AreaStamp;
  #walls = new Float64Array(0);
  /** The walls within the buffer of one segment. */
  #near = new Float64Array(0);

  constructor(network: StreetNetwork, barriers: AreaBarriers, lattice: Lattice, bufferMetres: number) {
    this.#network = network;
    this.#barriers = barriers;
    this.#lattice = lattice;
    this.#buffer = bufferMetres / lattice.cellMetres;
    this.#touch = TOUCH_METRES / lattice.cellMetres;
    this.#stamp = new AreaStamp(this.#buffer, lattice.cellMetres);
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
    const edges = edgesInBox(this.#network, ...box).filter((edge) => edge < this.#network.groundEdgeCount);
    if (edges.length === 0) return null;
    this.#walls = Float64Array.from(this.#barriers.inBox(...box));
    for (let at = 0; at < this.#walls.length; at += 2) {
      this.#walls[at] = this.#walls[at]! / unitsX - column;
      this.#walls[at + 1] = this.#walls[at + 1]! / unitsY - row;
    }
    if (this.#near.length < this.#walls.length) this.#near = new Float64Array(this.#walls.length);
    this.#stamp.begin(this.#walls);
    for (const edge of edges) this.#addEdge(edge, column, row);
    return { ...this.#stamp.finish(), cuts: this.#walls.length === 0 ? null : cutsBy(this.#walls) };
  }

  #addEdge(edge: number, column: number, row: number): void {
    const { unitsX, unitsY } = this.#lattice;
    const line = edgeLine(this.#network, edge);
    const along = alongLine(line);
    const total = along[along.length - 1]! || 1;
    const least = -this.#buffer;
    const most = TILE_CELLS - 1 + this.#buffer;
    const walled = this.#walls.length > 0;
    let before: Neighbour = null;
    let x0 = line[0]! / unitsX - column;
    let y0 = line[1]! / unitsY - row;
    for (let at = 1; at < along.length; at++) {
      // Points in one place are one, but for an edge that has no other.
      while (at + 1 < along.length && along[at] === along[at - 1]) at++;
      const x1 = line[2 * at]! / unitsX - column;
      const y1 = line[2 * at + 1]! / unitsY - row;
      const beside =
        (x0 < least && x1 < least) ||
        (y0 < least && y1 < least) ||
        (x0 > most && x1 > most) ||
        (y0 > most && y1 > most);
      const from = along[at - 1]! / total;
      const to = along[at]! / total;
      if (!beside) {
        if (walled) this.#addSegment(edge, x0, y0, x1, y1, from, to);
        else this.#stamp.add(edge, x0, y0, x1, y1, from, to, before, to < 1);
      }
      before = [x1 - x0, y1 - y0];
      x0 = x1;
      y0 = y1;
    }
  }

  /** Cut where barriers cross it, so that each piece lies on one side of each barrier. */
  #addSegment(edge: number, x0: number, y0: number, x1: number, y1: number, from: number, to: number): void {
    const nearCount = this.#gatherNear(x0, y0, x1, y1);
    if (nearCount === 0) {
      this.#stamp.add(edge, x0, y0, x1, y1, from, to, null, false);
      return;
    }
    const shares = [1];
    for (let at = 0; at < nearCount; at += 4) {
      const share = crossingShare(x0, y0, x1, y1, this.#near, at, this.#touch);
      if (share > 0 && share < 1) shares.push(share);
    }
    shares.sort((a, b) => a - b);
    const walls = this.#near.subarray(0, nearCount);
    let start = 0;
    for (const end of shares) {
      const [xa, ya] = [x0 + start * (x1 - x0), y0 + start * (y1 - y0)];
      const [xb, yb] = [x0 + end * (x1 - x0), y0 + end * (y1 - y0)];
      this.#stamp.addPast(walls, edge, xa, ya, xb, yb, from + start * (to - from), from + end * (to - from));
      start = end;
    }
  }

  /** Puts the walls that come within the buffer of a segment into #near. */
  #gatherNear(x0: number, y0: number, x1: number, y1: number): number {
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
      if ((ax < west && bx < west) || (ax > east && bx > east)) continue;
      if ((ay < south && by < south) || (ay > north && by > north)) continue;
      near[count] = ax;
      near[count + 1] = ay;
      near[count + 2] = bx;
      near[count + 3] = by;
      count += 4;
    }
    return count;
  }
}
