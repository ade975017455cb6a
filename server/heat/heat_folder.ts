import type { Pool } from 'pg';
import { heatPending } from '../generated/queries/heat_pending.ts';
import { log } from '../operations/log.ts';
import { many } from '../store/queryable.ts';
import { foldHeat } from './fold_heat.ts';

/** So many deltas are folded at once; until then every answer adds them up by itself, which takes a few milliseconds. */
const ENOUGH = 10_000;
/** Fewer than that are folded after so long, so that a quiet place does not carry them for ever. */
const LONGEST_WAIT_MS = 60_000;
/** Looks no more often than this, however often it is woken. */
const LEAST_WAIT_MS = 1_000;

export interface HeatFolderOptions {
  readonly enough?: number;
  readonly longestWaitMs?: number;
  readonly leastWaitMs?: number;
}

/**
 * Folds what was written since, in every place, while the server runs. Any number of servers may do so: one of them folds,
 * and one that dies leaves nothing half done.
 */
export class HeatFolder {
  readonly #pool: Pool;
  readonly #waits: Required<HeatFolderOptions>;
  readonly #foldedAt = new Map<string, number>();
  readonly #regularly: NodeJS.Timeout;
  #soon: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(pool: Pool, options: HeatFolderOptions = {}) {
    this.#pool = pool;
    this.#waits = { enough: ENOUGH, longestWaitMs: LONGEST_WAIT_MS, leastWaitMs: LEAST_WAIT_MS, ...options };
    this.#regularly = setInterval(() => this.wake(), this.#waits.longestWaitMs).unref();
    this.wake();
  }

  /** Something may have been written. */
  wake(): void {
    if (this.#soon || this.#closed) return;
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      this.#work = this.#work.then(() => this.#fold());
    }, this.#waits.leastWaitMs).unref();
  }

  /** Ends when what it is doing is done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#regularly);
    clearTimeout(this.#soon);
    await this.#work;
  }

  async #fold(): Promise<void> {
    const { enough, longestWaitMs } = this.#waits;
    try {
      const places = await many(this.#pool, heatPending, { limit: enough });
      for (const { jurisdiction, count } of places) {
        const since = Date.now() - (this.#foldedAt.get(jurisdiction) ?? 0);
        if (this.#closed || (count < enough && since < longestWaitMs)) continue;
        await foldHeat(this.#pool, jurisdiction);
        this.#foldedAt.set(jurisdiction, Date.now());
        // There may be more.
        if (count >= enough) this.wake();
      }
    } catch (error) {
      if (!this.#closed)
        log.error({ zh: '热力汇总失败，稍后重试。', en: 'Folding heat failed; trying again.' }, { error });
    }
  }
}
