import type { Pool } from 'pg';
import { deadlineNext } from '../generated/queries/deadline_next.ts';
import { deadlineTell } from '../generated/queries/deadline_tell.ts';
import { log } from '../operations/log.ts';
import { one } from '../store/queryable.ts';

export interface DeadlineTellerOptions {
  /** Called after deadlines were written to the change log. */
  readonly onTold: () => void;
  /** Milliseconds within which it looks again whatever happens: a clock may jump and a notice be lost. */
  readonly lookEveryMs?: number;
}

const LOOK_EVERY_MS = 30_000;
/** What was written may hold an earlier deadline; under many writes it is looked for so often and no more. */
const LOOK_AGAIN_MS = 200;
/** A case that somebody held, or a database that did not answer. */
const RETRY_MS = 500;
/** Deadlines told in one transaction. */
const BATCH = 500;

/**
 * Writes to the change log that a clock became due soon or overdue, at the moment when it does, and on starting all that
 * became so while nobody ran. Any number of servers may run one each on the same database: each deadline is told once.
 * Which moment it is the database's clock says; the one of this machine only measures how long to sleep.
 */
export class DeadlineTeller {
  readonly #pool: Pool;
  readonly #onTold: () => void;
  readonly #lookEveryMs: number;
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;
  #looking: Promise<void> | null = null;
  #wokenWhileLooking = false;
  #closed = false;

  constructor(pool: Pool, { onTold, lookEveryMs = LOOK_EVERY_MS }: DeadlineTellerOptions) {
    this.#pool = pool;
    this.#onTold = onTold;
    this.#lookEveryMs = lookEveryMs;
    this.#sleep(0);
  }

  /** Something was written, here or elsewhere, that may have a nearer deadline. */
  wake(): void {
    if (this.#looking) this.#wokenWhileLooking = true;
    else this.#sleep(LOOK_AGAIN_MS);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  /** Until so many milliseconds from now, unless it was to wake earlier. */
  #sleep(milliseconds: number): void {
    const wakesAt = performance.now() + milliseconds;
    if (this.#closed || wakesAt >= this.#wakesAt) return;
    clearTimeout(this.#timer);
    this.#wakesAt = wakesAt;
    this.#timer = setTimeout(() => {
      this.#wakesAt = Number.POSITIVE_INFINITY;
      this.#wokenWhileLooking = false;
      this.#looking = this.#look().then((milliseconds) => {
        this.#looking = null;
        this.#sleep(this.#wokenWhileLooking ? Math.min(milliseconds, LOOK_AGAIN_MS) : milliseconds);
      });
    }, milliseconds);
    this.#timer.unref();
  }

  /** Tells what has come and says for how many milliseconds nothing more will. */
  async #look(): Promise<number> {
    try {
      while (!this.#closed && (await one(this.#pool, deadlineTell, { limit: BATCH })).told > 0) this.#onTold();
      const { milliseconds } = await one(this.#pool, deadlineNext, undefined);
      if (milliseconds === null) return this.#lookEveryMs;
      // What has passed and was not told is held by somebody who is taking a step.
      return milliseconds <= 0 ? RETRY_MS : Math.min(Math.ceil(milliseconds), this.#lookEveryMs);
    } catch (error) {
      if (!this.#closed)
        log.error({ zh: '期限提醒出错，稍后重试。', en: 'Telling of deadlines failed; trying again.' }, { error });
      return RETRY_MS;
    }
  }
}
