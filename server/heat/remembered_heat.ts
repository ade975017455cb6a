import type { Pool } from 'pg';
import type { Bounds } from '../../geodata/place.ts';
import { BoundedCache } from '../jobs/bounded_cache.ts';
import { densityP99 } from './heat_domain.ts';
import { type Homes, readHomes } from './home_cells.ts';

const SLOT_MS = 15 * 60_000;

/** What heat is seen against, which changes seldom: kept for the places that were asked for last. */
export class RememberedHeat {
  readonly #pool: Pool;
  readonly #homes = new BoundedCache<string, Promise<Homes>>(20);
  readonly #domains = new BoundedCache<string, Promise<number>>(100);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Homes of a place, until its ground is replaced. */
  homes(jurisdiction: string, groundDigest: string): Promise<Homes> {
    return this.#homes.getOrMake(`${jurisdiction} ${groundDigest}`, () => readHomes(this.#pool, jurisdiction, null));
  }

  /** densityP99 of a place, computed anew every quarter of an hour at most. */
  densityP99(jurisdiction: string, bounds: Bounds, now = Date.now()): Promise<number> {
    const slot = Math.floor(now / SLOT_MS);
    return this.#domains.getOrMake(`${jurisdiction} ${slot}`, () =>
      densityP99(this.#pool, jurisdiction, bounds, new Date(now)),
    );
  }
}
