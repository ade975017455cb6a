import type { Pool } from 'pg';
import { peopleCounted } from '../generated/queries/people_counted.ts';
import { one } from '../store/queryable.ts';

/**
 * Who looks, and what they may see. Until there are accounts everybody who reaches the port is the same viewer; this is the
 * one place that decides.
 */
export class Viewer {
  readonly #pool: Pool;
  readonly #smallCountsShown: boolean;

  /** @param smallCountsShown the operator says that whoever reaches the port has the right to small counts. */
  constructor(pool: Pool, smallCountsShown: boolean) {
    this.#pool = pool;
    this.#smallCountsShown = smallCountsShown;
  }

  /**
   * Whether counts of 1 to 4 people of a place may be told: where the operator says so, and where no count is about anybody
   * real, in demonstration places and where all counts were estimated.
   */
  async seesSmallCounts(jurisdiction: string): Promise<boolean> {
    if (this.#smallCountsShown) return true;
    return !(await one(this.#pool, peopleCounted, { jurisdiction })).counted;
  }
}
