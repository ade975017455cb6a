import type { EdgeParts } from '../search/reached_parts.ts';
import type { LoosePoints, PartSegments } from './area_extent.ts';
import type { AreaHoldings } from './area_holdings.ts';
import { type Lattice, TILE_BITS, TILE_CELLS } from './area_lattice.ts';
import { footFraction, footShare, PIECE } from './area_pieces.ts';
import type { AreaTile } from './area_tile.ts';
import type { AreaTiles } from './area_tiles.ts';
import type { CornerGrid } from './contour_rings.ts';

/** Corners of a lattice, both ends included. */
export interface CornerBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The position that a corner belongs to. */
export interface Foot {
  /** Where it lies from the corner, in cells. */
  x: number;
  y: number;
  /** The ground edge that it is on, −1 for a loose point, and the fraction of that. */
  edge: number;
  fraction: number;
}

const IN_TILE = TILE_CELLS - 1;
/** A tile that nothing of the area comes near, and one that something does. */
const FAR = undefined;
const NEAR = null;

/**
 * Which corners of a box belong to the parts: those from which the nearest position on a street that is seen belongs to
 * them. Its buffers are used again by the next `decide`.
 */
export class AreaField implements CornerGrid {
  columns = 0;
  rows = 0;
  inside = new Uint8Array(0);
  readonly holdings: AreaHoldings;
  readonly #tiles: AreaTiles;
  /** What `holdsPiece` says of each piece of a tile, by 1 + its number; 0 for none. */
  #held = new Int8Array(1024);
  #box: CornerBox = { west: 0, south: 0, east: 0, north: 0 };
  #tileWest = 0;
  #tileSouth = 0;
  #tileColumns = 0;
  #drawn: (AreaTile | typeof NEAR | typeof FAR)[] = [];
  /** Corners that belong to a loose point: where that lies from the corner. */
  readonly #loose = new Map<number, { readonly x: number; readonly y: number }>();

  constructor(holdings: AreaHoldings, tiles: AreaTiles) {
    this.holdings = holdings;
    this.#tiles = tiles;
  }

  get bufferCells(): number {
    return this.#tiles.bufferMetres / this.#tiles.lattice.cellMetres;
  }

  get lattice(): Lattice {
    return this.#tiles.lattice;
  }

  /** Decides all corners of a box around the parts; `inside` and what corners are asked for last until the next call. */
  decide(parts: EdgeParts, segments: PartSegments, loose: LoosePoints, box: CornerBox): void {
    this.holdings.take(parts);
    this.#box = box;
    this.columns = box.east - box.west + 1;
    this.rows = box.north - box.south + 1;
    const corners = this.columns * this.rows;
    if (this.inside.length < corners) this.inside = new Uint8Array(corners);
    this.inside.fill(0, 0, corners);
    this.#chooseTiles(segments, loose);
    for (let index = 0; index < this.#drawn.length; index++) {
      if (this.#drawn[index] === FAR) continue;
      const column = this.#tileWest + (index % this.#tileColumns);
      const row = this.#tileSouth + Math.floor(index / this.#tileColumns);
      const tile = this.#tiles.at(column, row);
      this.#drawn[index] = tile;
      if (tile) this.#decideTile(tile, column * TILE_CELLS, row * TILE_CELLS);
    }
    this.#loose.clear();
    for (const point of loose) this.#addLoose(point);
  }

  /** Forgets the parts and the tiles. */
  clear(): void {
    this.holdings.clear();
    this.#drawn = [];
  }

  /** Those that a corner inside or one beside it can lie in. */
  #chooseTiles({ coordinates, count }: PartSegments, loose: LoosePoints): void {
    const { west, south, east, north } = this.#box;
    const { unitsX, unitsY } = this.lattice;
    this.#tileWest = west >> TILE_BITS;
    this.#tileSouth = south >> TILE_BITS;
    this.#tileColumns = (east >> TILE_BITS) - this.#tileWest + 1;
    this.#drawn = new Array((1 + (north >> TILE_BITS) - this.#tileSouth) * this.#tileColumns).fill(FAR);
    for (let at = 0; at < 4 * count; at += 4) {
      const [x0, y0] = [coordinates[at]! / unitsX, coordinates[at + 1]! / unitsY];
      const [x1, y1] = [coordinates[at + 2]! / unitsX, coordinates[at + 3]! / unitsY];
      this.#chooseAround(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
    for (const { x, y } of loose) this.#chooseAround(x, y, x, y);
  }

  #chooseAround(minX: number, minY: number, maxX: number, maxY: number): void {
    const reach = this.bufferCells + 1;
    const right = (Math.ceil(maxX + reach) >> TILE_BITS) - this.#tileWest;
    const top = (Math.ceil(maxY + reach) >> TILE_BITS) - this.#tileSouth;
    const left = (Math.floor(minX - reach) >> TILE_BITS) - this.#tileWest;
    for (let row = (Math.floor(minY - reach) >> TILE_BITS) - this.#tileSouth; row <= top; row++) {
      for (let column = left; column <= right; column++) this.#drawn[row * this.#tileColumns + column] = NEAR;
    }
  }

  #decideTile(tile: AreaTile, column: number, row: number): void {
    if (!this.#findHeld(tile)) return;
    const { west, south, east, north } = this.#box;
    const { nearest } = tile;
    const { columns, inside } = this;
    const held = this.#held;
    const left = Math.max(0, west - column);
    const right = Math.min(IN_TILE, east - column);
    const top = Math.min(IN_TILE, north - row);
    for (let r = Math.max(0, south - row); r <= top; r++) {
      const shift = (row + r - south) * columns + column - west;
      for (let c = left; c <= right; c++) {
        const number = nearest[r * TILE_CELLS + c]!;
        const holds = held[number]!;
        if (holds === 1 || (holds === -1 && this.#holdsFoot(tile, number - 1, c, r))) inside[shift + c] = 1;
      }
    }
  }

  /** Asks for each piece of a tile what belongs. @returns whether any of it may. */
  #findHeld({ pieces, edges }: AreaTile): boolean {
    if (this.#held.length <= edges.length) this.#held = new Int8Array(2 * edges.length);
    let any = 0;
    for (let piece = 0; piece < edges.length; piece++) {
      const at = PIECE * piece;
      const holds = this.holdings.holdsPiece(edges[piece]!, pieces[at + 4]!, pieces[at + 5]!);
      this.#held[piece + 1] = holds;
      any |= holds;
    }
    return any !== 0;
  }

  #holdsFoot({ pieces, edges }: AreaTile, piece: number, column: number, row: number): boolean {
    const at = PIECE * piece;
    return this.holdings.holds(edges[piece]!, footFraction(pieces, at, footShare(pieces, at, column, row)));
  }

  #addLoose({ x, y }: LoosePoints[number]): void {
    const { west, south } = this.#box;
    const buffer = this.bufferCells;
    const foot: Foot = { x: 0, y: 0, edge: -1, fraction: 0 };
    for (let row = Math.ceil(y - buffer); row <= y + buffer; row++) {
      for (let column = Math.ceil(x - buffer); column <= x + buffer; column++) {
        const corner = (row - south) * this.columns + column - west;
        const offset = { x: x - column, y: y - row };
        const known = this.findFoot(corner, foot) ? Math.hypot(foot.x, foot.y) : buffer;
        if (Math.hypot(offset.x, offset.y) > known) continue;
        this.inside[corner] = 1;
        this.#loose.set(corner, offset);
      }
    }
  }

  /**
   * Finds the position that a corner belongs to.
   * @returns whether there is one; `foot` is left as it was where there is none.
   */
  findFoot(corner: number, foot: Foot): boolean {
    const row = Math.trunc(corner / this.columns) + this.#box.south;
    const column = corner - (row - this.#box.south) * this.columns + this.#box.west;
    const loose = this.#loose.size === 0 ? undefined : this.#loose.get(corner);
    if (loose) {
      foot.x = loose.x;
      foot.y = loose.y;
      foot.edge = -1;
      return true;
    }
    const tile = this.#tileAt(column, row);
    if (!tile) return false;
    const c = column & IN_TILE;
    const r = row & IN_TILE;
    const piece = tile.nearest[r * TILE_CELLS + c]! - 1;
    if (piece < 0) return false;
    const { pieces } = tile;
    const at = PIECE * piece;
    const share = footShare(pieces, at, c, r);
    foot.x = pieces[at]! + share * pieces[at + 2]! - c;
    foot.y = pieces[at + 1]! + share * pieces[at + 3]! - r;
    foot.edge = tile.edges[piece]!;
    foot.fraction = footFraction(pieces, at, share);
    return true;
  }

  /** The cut of the side from a corner to its eastern or northern neighbour that is the first from the one, or the other, end. */
  cutOf(corner: number, eastward: boolean, fromCorner: boolean): number | null {
    const row = Math.trunc(corner / this.columns) + this.#box.south;
    const column = corner - (row - this.#box.south) * this.columns + this.#box.west;
    const cuts = this.#tileAt(column, row)?.cuts;
    if (!cuts) return null;
    const at = 4 * ((row & IN_TILE) * TILE_CELLS + (column & IN_TILE)) + (eastward ? 0 : 2);
    const cut = cuts[fromCorner ? at : at + 1]!;
    if (cut === 0) return null;
    return fromCorner ? cut / 256 : 1 - cut / 256;
  }

  #tileAt(column: number, row: number): AreaTile | null | undefined {
    return this.#drawn[
      ((row >> TILE_BITS) - this.#tileSouth) * this.#tileColumns + (column >> TILE_BITS) - this.#tileWest
    ];
  }
}
