import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Pool } from 'pg';
import type { Bounds } from '../../geodata/place.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { keepTile } from '../generated/queries/keep_tile.ts';
import { storedTile } from '../generated/queries/stored_tile.ts';
import { BoundedCache } from '../jobs/bounded_cache.ts';
import { exec, maybeOne } from '../store/queryable.ts';
import { drawTile } from './draw_tile.ts';
import { TILE_MARGIN } from './encode_tile.ts';
import { type TileAddress, tileBounds } from './tile_address.ts';

const compress = promisify(gzip);

/** A tile, gzipped; empty bytes for one without content. */
export type StoredTile = Uint8Array;

const EMPTY: StoredTile = new Uint8Array();

/**
 * The base map: each tile is drawn when it is first asked for, kept in the database until the ground changes, and drawn
 * once however many ask for it at the same time.
 */
export class BaseMap {
  readonly #pool: Pool;
  readonly #drawing = new Map<string, Promise<StoredTile>>();
  /** Bounds by place and digest: what a digest stands for never changes. */
  readonly #bounds = new BoundedCache<string, Promise<Bounds | null>>(50);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** @returns null where the place has not, or no longer, the ground of this digest. */
  async tile(address: TileAddress): Promise<StoredTile | null> {
    const bounds = await this.#boundsOf(address);
    if (bounds === null) return null;
    if (!overlap(tileBounds(address, TILE_MARGIN), bounds)) return EMPTY;
    const key = Object.values(address).join('/');
    const drawing = this.#drawing.get(key) ?? this.#storedOrDrawn(address).finally(() => this.#drawing.delete(key));
    this.#drawing.set(key, drawing);
    return drawing;
  }

  async #storedOrDrawn(address: TileAddress): Promise<StoredTile> {
    const stored = await maybeOne(this.#pool, storedTile, address);
    if (stored) return stored.tile;
    const drawn = await drawTile(this.#pool, address);
    const tile = drawn ? await compress(drawn) : Buffer.alloc(0);
    // Refused where the ground was loaded anew while this was drawn: it may show a mixture.
    await exec(this.#pool, keepTile, { ...address, tile });
    return tile;
  }

  async #boundsOf({ jurisdiction, groundDigest }: TileAddress): Promise<Bounds | null> {
    const key = `${jurisdiction} ${groundDigest}`;
    const bounds = await this.#bounds
      .getOrMake(key, async () => {
        const row = await maybeOne(this.#pool, jurisdictions, { code: jurisdiction });
        if (row?.groundDigest !== groundDigest) throw new UnknownGround();
        return [row.west, row.south, row.east, row.north];
      })
      .catch((error: unknown) => {
        if (error instanceof UnknownGround) return null;
        throw error;
      });
    return bounds;
  }
}

/** Thrown rather than answered, so that it is not remembered: the digest may be loaded next. */
class UnknownGround extends Error {}

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
