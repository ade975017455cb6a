import type { Pool } from 'pg';
import type { Role } from '../../geodata/access/roles.ts';
import { type Actor, grantsAt } from '../access/actor.ts';
import { BriefCache } from '../access/brief_cache.ts';
import { peopleCounted } from '../generated/queries/people_counted.ts';
import { one } from '../store/queryable.ts';

/** Whose work is about households one by one. */
const SEE_SMALL_COUNTS: readonly Role[] = ['community', 'street', 'planner', 'leader', 'administrator'];

/** Who may be told counts of 1 to 4 people: this is the one place that decides. */
export class Viewer {
  readonly #pool: Pool;
  readonly #counted = new BriefCache<boolean>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Whether counts of 1 to 4 people of a place may be told: to whoever holds a role that has the right now, and to everybody
   * where no count is about anybody real, in demonstration places and where all counts were estimated.
   */
  async seesSmallCounts(actor: Actor, jurisdiction: string): Promise<boolean> {
    if (grantsAt(actor, new Date(), jurisdiction).some(({ role }) => SEE_SMALL_COUNTS.includes(role))) return true;
    return !(await this.#counted.get(jurisdiction, () => this.#isCounted(jurisdiction)));
  }

  async #isCounted(jurisdiction: string): Promise<boolean> {
    return (await one(this.#pool, peopleCounted, { jurisdiction })).counted;
  }
}
