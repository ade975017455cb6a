import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { forgetBlobs } from '../generated/queries/forget_blobs.ts';
import { groundVersion } from '../generated/queries/ground_version.ts';
import { keepBlob } from '../generated/queries/keep_blob.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { exec, one } from '../store/queryable.ts';
import { BoundedCache } from './bounded_cache.ts';
import { loadReachGround } from './load_reach_ground.ts';
import type { ReachGround } from './reach_ground.ts';

/** Places whose ground is held in memory. */
const KEPT_GROUNDS = 3;

/** The grounds of places, each read once and kept until streets, homes or regions change. */
export class ReachGrounds {
  readonly #pool: Pool;
  readonly #grounds = new BoundedCache<string, Promise<ReachGround>>(KEPT_GROUNDS);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * The present ground of a place. Which one that is, is looked up each time, so that no server answers with an old one.
   * @throws Problem NO_STREET_NETWORK
   */
  async of(jurisdiction: string): Promise<ReachGround> {
    const { groundDigest, regionsVersion, networkDigest } = await one(this.#pool, groundVersion, { jurisdiction });
    const version = `${jurisdiction} ${groundDigest} ${regionsVersion} ${networkDigest}`;
    return this.#grounds.getOrMake(version, () => this.#load(jurisdiction));
  }

  async #load(jurisdiction: string): Promise<ReachGround> {
    const ground = await inTransaction(this.#pool, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      return loadReachGround(client, jurisdiction);
    });
    if (ground === null) throw noNetwork(jurisdiction);
    const { groundDigest: digest, networkDigest } = ground;
    // Kept under its digest: browsers fetch it, and what is computed on it can be computed again.
    await exec(this.#pool, keepBlob, { jurisdiction, digest, kind: 'ground', bytes: Buffer.from(ground.ground) });
    await exec(this.#pool, forgetBlobs, { jurisdiction, present: [digest, networkDigest] });
    return ground;
  }
}

function noNetwork(jurisdiction: string): Problem {
  return new Problem('NO_STREET_NETWORK', {
    zh: `${jurisdiction} 没有街道路网，无法计算步行可达范围。请先导入街道数据。`,
    en: `${jurisdiction} has no street network, so nothing can be said about reach. Import its streets first.`,
  });
}
