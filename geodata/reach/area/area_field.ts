import type { StreetNetwork } from '../network/network.ts';
import type { EdgeParts } from '../search/reached_parts.ts';
import { type Lattice, TILE_BITS, TILE_CELLS } from './area_lattice.ts';
import { FOOT_PARTS, FRACTION_PARTS } from './area_stamp.ts';
import type { AreaTile } from './area_tile.ts';
import type { AreaTiles } from './area_tiles.ts';
import type { ContourFinder, CornerGrid } from './contour_rings.ts';

/** Corners of a lattice, both ends included. */
export interface CornerBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Positions that belong to the area without a street, in cells of the lattice. */
export type LoosePoints = readonly { readonly x: number; readonly y: number }[];

const IN_TILE = TILE_CELLS - 1;

/**
 * Which corners of a box belong to the parts: those from which the nearest position on a street that is seen belongs to
 * them. Finds where the border runs between two corners. Its buffers are used again by the next `draw`.
 */
export class AreaField implements CornerGrid, ContourFinder {
  columns = 0;
  rows = 0;
  inside = new Uint8Array(0);
  readonly #network: StreetNetwork;
  readonly #tiles: AreaTiles;
  readonly #buffer: number;
  /** For each ground edge 1 + the first of its parts, or 0. */
  readonly #firstPart: Int32Array;
  #places = new Int32Array(0);
  #parts: EdgeParts | null = null;
  #box: CornerBox = { west: 0, south: 0, east: 0, north: 0 };
  #tileWest = 0;
  #tileSouth = 0;
  #tileColumns = 0;
  #drawn: (AreaTile | null)[] = [];
  /** Corners that belong to a loose point: where that lies from the corner. */
  readonly #loose = new Map<number, { readonly x: number; readonly y: number }>();

  constructor(network: StreetNetwork, tiles: AreaTiles) {
    this.#network = network;
    this.#tiles = tiles;
    this.#buffer = tiles.bufferMetres / tiles.lattice.cellMetres;
    this.#firstPart = new Int32Array(network.groundEdgeCount);
  }

  get bufferCells(): number {
    return this.#buffer;
  }

  get lattice(): Lattice {
    return this.#tiles.lattice;
  }

  /** Decides all corners of a box around the parts; `inside` holds them until the next call. */
  decide(parts: EdgeParts, loose: LoosePoints, box: CornerBox): void {
    this.#parts = parts;
    this.#box = box;
    this.columns = box.east - box.west + 1;
    this.rows = box.north - box.south + 1;
    const corners = this.columns * this.rows;
    if (this.inside.length < corners) this.inside = new Uint8Array(corners);
    this.inside.fill(0, 0, corners);
    for (let at = parts.edge.length - 1; at >= 0; at--) this.#firstPart[parts.edge[at]!] = at + 1;
    this.#tileWest = box.west >> TILE_BITS;
    this.#tileSouth = box.south >> TILE_BITS;
    const tileEast = box.east >> TILE_BITS;
    const tileNorth = box.north >> TILE_BITS;
    this.#tileColumns = tileEast - this.#tileWest + 1;
    this.#drawn = [];
    for (let row = this.#tileSouth; row <= tileNorth; row++) {
      for (let column = this.#tileWest; column <= tileEast; column++) {
        const tile = this.#tiles.at(column, row);
        this.#drawn.push(tile);
        if (tile) this.#decideTile(tile, column * TILE_CELLS, row * TILE_CELLS);
      }
    }
    this.#loose.clear();
    for (const point of loose) this.#addLoose(point);
  }

  /** Forgets the parts; to be called when the contour has been followed. */
  clear(): void {
    for (const edge of this.#parts?.edge ?? []) this.#firstPart[edge] = 0;
    this.#parts = null;
    this.#drawn = [];
  }

  #decideTile(tile: AreaTile, column: number, row: number): void {
    const { west, south, east, north } = this.#box;
    const { edges, place, fraction } = tile;
    const { from, to } = this.#parts!;
    const parts = this.#partsOfPlaces(edges);
    const left = Math.max(0, west - column);
    const right = Math.min(IN_TILE, east - column);
    const top = Math.min(IN_TILE, north - row);
    for (let r = Math.max(0, south - row); r <= top; r++) {
      const shift = (row + r - south) * this.columns + column - west;
      for (let c = left; c <= right; c++) {
        const at = r * TILE_CELLS + c;
        const p = place[at]!;
        if (p === 0) continue;
        const part = parts[p]! - 1;
        const f = fraction[at]! / FRACTION_PARTS;
        if (part >= 0 && f >= from[part]! && f <= to[part]!) this.inside[shift + c] = 1;
        else if ((part >= 0 || f === 0 || f === 1) && this.#holds(edges[p - 1]!, f)) this.inside[shift + c] = 1;
      }
    }
  }

  /** #firstPart by 1 + the place of an edge in a tile. */
  #partsOfPlaces(edges: readonly number[]): Int32Array {
    if (this.#places.length <= edges.length) this.#places = new Int32Array(2 * edges.length + 1);
    for (let place = 0; place < edges.length; place++) this.#places[place + 1] = this.#firstPart[edges[place]!]!;
    return this.#places;
  }

  /** Whether a position belongs to the parts. At an end of an edge it does where any edge there has it. */
  #holds(edge: number, fraction: number): boolean {
    if (this.#holdsOn(edge, fraction)) return true;
    if (fraction !== 0 && fraction !== 1) return false;
    const { edgeFrom, edgeTo, firstHalf, halfEdge } = this.#network.columns;
    const node = fraction === 0 ? edgeFrom[edge]! : edgeTo[edge]!;
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
      const other = halfEdge[half]! >>> 1;
      if (other < this.#firstPart.length && this.#holdsOn(other, halfEdge[half]! & 1)) return true;
    }
    return false;
  }

  #holdsOn(edge: number, fraction: number): boolean {
    const { edge: edges, from, to } = this.#parts!;
    const first = this.#firstPart[edge]! - 1;
    if (first < 0) return false;
    for (let at = first; edges[at] === edge; at++) {
      if (fraction >= from[at]! && fraction <= to[at]!) return true;
    }
    return false;
  }

  #addLoose({ x, y }: { readonly x: number; readonly y: number }): void {
    const { west, south } = this.#box;
    const buffer = this.#buffer;
    for (let row = Math.ceil(y - buffer); row <= y + buffer; row++) {
      for (let column = Math.ceil(x - buffer); column <= x + buffer; column++) {
        const corner = (row - south) * this.columns + column - west;
        const offset = { x: x - column, y: y - row };
        const street = this.#footOf(corner);
        const known = street ? Math.hypot(street.x, street.y) : buffer;
        if (Math.hypot(offset.x, offset.y) > known) continue;
        this.inside[corner] = 1;
        this.#loose.set(corner, offset);
      }
    }
  }

  crossing(inner: number, outer: number): number {
    const foot = this.#footOf(inner)!;
    const step = outer - inner;
    const eastward = Math.abs(step) === 1;
    const forward = step > 0;
    const px = (eastward ? foot.x : foot.y) * (forward ? 1 : -1);
    const py = eastward ? foot.y : foot.x;
    const cut = this.#cutAfter(forward ? inner : outer, eastward, forward);
    const buffer = px + Math.sqrt(Math.max(0, this.#buffer * this.#buffer - py * py));
    if (cut !== null) return Math.min(cut, buffer);
    const other = this.#footOf(outer);
    if (other === null) return buffer < 1 ? buffer : 0.5;
    const a = this.#placeOf(inner);
    const b = this.#placeOf(outer);
    if (a && b && a.edge === b.edge && a.fraction !== b.fraction) {
      const end = this.#endBetween(a.edge, a.fraction, b.fraction);
      if (end !== null) return Math.min(buffer, (end - a.fraction) / (b.fraction - a.fraction));
    }
    // Where both positions on the streets are equally far, as if they stayed where they are.
    const qx = 1 + (eastward ? other.x : other.y) * (forward ? 1 : -1);
    const qy = eastward ? other.y : other.x;
    const between = 2 * (qx - px);
    return Math.min(buffer, between <= 0 ? 0.5 : (qx * qx + qy * qy - px * px - py * py) / between);
  }

  /** At a barrier, and where a street of the area is near. */
  isFirm(inner: number, outer: number): boolean {
    const foot = this.#footOf(inner)!;
    if (foot.x * foot.x + foot.y * foot.y < 1) return true;
    const forward = outer > inner;
    return this.#cutAfter(forward ? inner : outer, Math.abs(outer - inner) === 1, forward) !== null;
  }

  joined(southWest: number): boolean {
    let least = Infinity;
    let belongs = false;
    for (const [x, y] of CELL_CORNERS) {
      const corner = southWest + y * this.columns + x;
      const foot = this.#footOf(corner);
      if (foot === null) continue;
      const square = (x + foot.x - 0.5) ** 2 + (y + foot.y - 0.5) ** 2;
      if (square >= least) continue;
      least = square;
      belongs = (this.inside[corner]! & 1) === 1;
    }
    return belongs;
  }

  /** Where the area's part on an edge ends between two fractions of it, the first of them inside. */
  #endBetween(edge: number, inner: number, outer: number): number | null {
    const { edge: edges, from, to } = this.#parts!;
    const first = this.#firstPart[edge]! - 1;
    if (first < 0) return null;
    for (let at = first; edges[at] === edge; at++) {
      if (inner >= from[at]! && inner <= to[at]!) return outer > inner ? to[at]! : from[at]!;
    }
    return null;
  }

  /** The first cut of a cell's side by a barrier, going from its inner corner; a share of the side. */
  #cutAfter(lower: number, eastward: boolean, forward: boolean): number | null {
    const { tile, at } = this.#tileAt(lower);
    const cut = tile?.cuts?.[4 * at + (eastward ? 0 : 2) + (forward ? 0 : 1)] ?? 0;
    if (cut === 0) return null;
    return forward ? cut / 256 : 1 - cut / 256;
  }

  #footOf(corner: number): { readonly x: number; readonly y: number } | null {
    const loose = this.#loose.get(corner);
    if (loose) return loose;
    const { tile, at } = this.#tileAt(corner);
    if (tile === null || tile.place[at] === 0) return null;
    const part = this.#buffer / FOOT_PARTS;
    return { x: tile.footX[at]! * part, y: tile.footY[at]! * part };
  }

  #placeOf(corner: number): { readonly edge: number; readonly fraction: number } | null {
    if (this.#loose.has(corner)) return null;
    const { tile, at } = this.#tileAt(corner);
    if (tile === null || tile.place[at] === 0) return null;
    return { edge: tile.edges[tile.place[at]! - 1]!, fraction: tile.fraction[at]! / FRACTION_PARTS };
  }

  #tileAt(corner: number): { readonly tile: AreaTile | null; readonly at: number } {
    const column = (corner % this.columns) + this.#box.west;
    const row = Math.floor(corner / this.columns) + this.#box.south;
    const index = ((row >> TILE_BITS) - this.#tileSouth) * this.#tileColumns + ((column >> TILE_BITS) - this.#tileWest);
    return { tile: this.#drawn[index]!, at: (row & IN_TILE) * TILE_CELLS + (column & IN_TILE) };
  }
}

const CELL_CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;
