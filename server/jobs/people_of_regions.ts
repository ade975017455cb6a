import type { Pool } from 'pg';
import { groundVersion } from '../generated/queries/ground_version.ts';
import { peopleOfRegions } from '../generated/queries/people_of_regions.ts';
import type { PeopleCounts } from '../rows.ts';
import { many, one } from '../store/queryable.ts';
import { BoundedCache } from './bounded_cache.ts';

type ByRegion = ReadonlyMap<number, PeopleCounts>;

const NOBODY: PeopleCounts = {
  households: 0,
  residents: 0,
  residents60: 0,
  residents70To79: 0,
  residents80: 0,
  estimated: false,
};

/**
 * People of every region of a place, counted from entrances in one query and kept until ground or regions change. Which
 * version is current is looked up for each question, so that no server answers with an old one.
 */
export class PeopleOfRegions {
  readonly #pool: Pool;
  readonly #counted = new BoundedCache<string, Promise<ByRegion>>(8);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** By ids of region versions; all zero for one without entrances. */
  async of(jurisdiction: string, asOf: Date | null, ids: readonly number[]): Promise<ByRegion> {
    const { groundDigest, regionsVersion } = await one(this.#pool, groundVersion, { jurisdiction });
    const key = `${jurisdiction} ${groundDigest} ${regionsVersion} ${asOf?.getTime() ?? 'now'}`;
    const counts = await this.#counted.getOrMake(key, () => this.#count(jurisdiction, asOf));
    return new Map(ids.map((id) => [id, counts.get(id) ?? NOBODY]));
  }

  async #count(jurisdiction: string, moment: Date | null): Promise<ByRegion> {
    const rows = await many(this.#pool, peopleOfRegions, { jurisdiction, moment });
    return new Map(rows.map(({ regionId, ...counts }) => [regionId, counts]));
  }
}
