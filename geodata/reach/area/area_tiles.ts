import type { StreetNetwork } from '../network/network.ts';
import type { AreaBarriers } from './area_barriers.ts';
import type { Lattice } from './area_lattice.ts';
import { type AreaTile, AreaTileMaker } from './area_tile.ts';

/** 32 or 48 kB each: so many cover 1,670 km² at 10 m in 130 to 200 MB. The tile that was used longest ago goes first. */
const MOST_TILES = 4096;

/** The tiles of one ground, lattice and buffer, each worked out when it is first looked at. */
export class AreaTiles {
  readonly lattice: Lattice;
  readonly bufferMetres: number;
  readonly #maker: AreaTileMaker;
  readonly #tiles = new Map<number, AreaTile | null>();

  constructor(network: StreetNetwork, barriers: AreaBarriers, lattice: Lattice, bufferMetres: number) {
    this.lattice = lattice;
    this.bufferMetres = bufferMetres;
    this.#maker = new AreaTileMaker(network, barriers, lattice, bufferMetres);
  }

  /** Null where no street comes near. */
  at(tileColumn: number, tileRow: number): AreaTile | null {
    const key = tileRow * 2 ** 26 + tileColumn;
    const known = this.#tiles.get(key);
    const tile = known === undefined ? this.#maker.make(tileColumn, tileRow) : known;
    this.#tiles.delete(key);
    this.#tiles.set(key, tile);
    if (this.#tiles.size > MOST_TILES) this.#tiles.delete(this.#tiles.keys().next().value!);
    return tile;
  }
}
