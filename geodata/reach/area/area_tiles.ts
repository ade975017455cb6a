import type { StreetNetwork } from '../network/network.ts';
import type { AreaBarriers } from './area_barriers.ts';
import type { Lattice } from './area_lattice.ts';
import { type AreaTile, AreaTileMaker } from './area_tile.ts';

/** Bytes of tiles kept. The tile that was used longest ago goes first. */
const MOST_BYTES = 32e6;
/** What a tile, or the knowledge that there is none, takes besides its columns. */
const TILE_BYTES = 600;

/** The tiles of one ground, lattice and buffer, each worked out when it is first looked at. */
export class AreaTiles {
  readonly lattice: Lattice;
  readonly bufferMetres: number;
  readonly #maker: AreaTileMaker;
  readonly #tiles = new Map<number, AreaTile | null>();
  #bytes = 0;

  constructor(network: StreetNetwork, barriers: AreaBarriers, lattice: Lattice, bufferMetres: number) {
    this.lattice = lattice;
    this.bufferMetres = bufferMetres;
    this.#maker = new AreaTileMaker(network, barriers, lattice, bufferMetres);
  }

  /** Null where no street comes near. */
  at(tileColumn: number, tileRow: number): AreaTile | null {
    const key = tileRow * 2 ** 26 + tileColumn;
    const known = this.#tiles.get(key);
    if (known !== undefined) {
      this.#tiles.delete(key);
      this.#tiles.set(key, known);
      return known;
    }
    const tile = this.#maker.make(tileColumn, tileRow);
    this.#tiles.set(key, tile);
    this.#bytes += bytesOf(tile);
    for (const [oldest, its] of this.#tiles) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#tiles.delete(oldest);
      this.#bytes -= bytesOf(its);
    }
    return tile;
  }
}

function bytesOf(tile: AreaTile | null): number {
  if (tile === null) return TILE_BYTES;
  const { nearest, pieces, edges, cuts } = tile;
  return TILE_BYTES + nearest.byteLength + pieces.byteLength + edges.byteLength + (cuts?.byteLength ?? 0);
}
