import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { groundVersion } from '../generated/queries/ground_version.ts';
import { stations } from '../generated/queries/stations.ts';
import { digestOf } from '../rules/figure.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { many, one } from '../store/queryable.ts';
import { BoundedCache } from './bounded_cache.ts';
import { loadReachGround } from './load_reach_ground.ts';
import type { ReachQuestion } from './reach_ground.ts';
import type { AreaAnswer, CoverageAnswer, GapAnswer } from './reach_model.ts';
import type { Reach } from './reach_question.ts';
import type { ReachAnswer, ReachJob } from './reach_worker.ts';
import { WorkerHost } from './worker_host.ts';

/** An answer and what it was computed from. */
export interface Answered<T> {
  readonly answer: T;
  /** SHA-256 of network, homes, regions, stations and speed. */
  readonly inputsDigest: string;
}

/** Answers kept: a few hundred kB each at most. */
const KEPT_ANSWERS = 200;

/**
 * Questions on reach, answered in a worker thread. Every answer is kept under the digest of its inputs, which are looked up
 * anew for each question: when a station moves or the ground is loaded anew, the digest is another, on every server.
 */
export class ReachJobs {
  readonly #pool: Pool;
  readonly #worker = new WorkerHost<ReachJob, ReachAnswer>(new URL('./reach_worker.ts', import.meta.url));
  readonly #grounds = new BoundedCache<string, Promise<void>>(3);
  readonly #answers = new BoundedCache<string, Promise<ReachAnswer>>(KEPT_ANSWERS);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Areas within so many minutes' walk. */
  async serviceAreas(reach: Reach, minutes: readonly number[]): Promise<Answered<readonly AreaAnswer[]>> {
    const asked = await this.#ask(reach, (ground, question) => ({ kind: 'areas', ground, question, minutes }), minutes);
    return asked as Answered<readonly AreaAnswer[]>;
  }

  async coverage(reach: Reach, minutes: number): Promise<Answered<CoverageAnswer>> {
    const asked = await this.#ask(reach, (ground, question) => ({ kind: 'coverage', ground, question, minutes }), [
      minutes,
    ]);
    return asked as Answered<CoverageAnswer>;
  }

  /** All gaps, worst first. */
  async gaps(reach: Reach, minutes: number): Promise<Answered<readonly GapAnswer[]>> {
    const asked = await this.#ask(reach, (ground, question) => ({ kind: 'gaps', ground, question, minutes }), [
      minutes,
    ]);
    return asked as Answered<readonly GapAnswer[]>;
  }

  async close(): Promise<void> {
    await this.#worker.close();
  }

  async #ask(
    reach: Reach,
    job: (ground: string, question: ReachQuestion) => ReachJob,
    minutes: readonly number[],
  ): Promise<Answered<ReachAnswer>> {
    const { jurisdiction, category, walk } = reach;
    const ground = await one(this.#pool, groundVersion, { jurisdiction });
    const open = await many(this.#pool, stations, {
      jurisdiction,
      categories: [category],
      status: 'open',
      limit: null,
    });
    const placed = open.map(({ code, longitude, latitude }) => ({ code, longitude, latitude }));
    const groundKey = digestOf([jurisdiction, ground.groundDigest, ground.regionsVersion, ground.networkDigest]);
    const question = {
      key: digestOf([placed, walk.metresPerSecond]),
      stations: placed,
      metresPerSecond: walk.metresPerSecond,
    };
    const asked = job(groundKey, question);
    const inputsDigest = digestOf([groundKey, question.key, minutes]);
    const answer = this.#answers.getOrMake(`${asked.kind} ${inputsDigest}`, async () => {
      await this.#ready(jurisdiction, groundKey);
      return this.#worker.run(asked);
    });
    return { answer: await answer, inputsDigest };
  }

  /** The ground stands in the worker. */
  #ready(jurisdiction: string, key: string): Promise<void> {
    if (!this.#worker.running) this.#grounds.clear();
    return this.#grounds.getOrMake(key, async () => {
      const ground = await inTransaction(this.#pool, async (client) => {
        await client.query('set transaction isolation level repeatable read, read only');
        return loadReachGround(client, jurisdiction, key);
      });
      if (ground === null) throw noNetwork(jurisdiction);
      await this.#worker.run({ kind: 'ground', ground });
    });
  }
}

function noNetwork(jurisdiction: string): Problem {
  return new Problem('NO_STREET_NETWORK', {
    zh: `${jurisdiction} 没有街道路网，无法计算步行可达范围。请先导入街道数据。`,
    en: `${jurisdiction} has no street network, so nothing can be said about reach. Import its streets first.`,
  });
}
