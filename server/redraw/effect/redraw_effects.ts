import type { Pool } from 'pg';
import { redrawDue } from '../../generated/queries/redraw_due.ts';
import { redrawPlaces } from '../../generated/queries/redraw_places.ts';
import { redrawSweepLock } from '../../generated/queries/redraw_sweep_lock.ts';
import { log } from '../../operations/log.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { many, one } from '../../store/queryable.ts';
import { moveCases } from './move_cases.ts';
import { type Outcome, takeEffect } from './take_effect.ts';

/** It looks this often whatever happens: another server may have slept, or been told of an approval that this one was not. */
const LOOK_EVERY_MS = 20_000;
/** A report that was being written while grids took effect still has the former grid. */
const SWEEP_EVERY_MS = 60_000;

interface Hooks {
  /** After a draft took effect, or could not. */
  readonly onOutcome: (jurisdiction: string, id: string, outcome: Outcome) => void;
}

/**
 * Lets approved drafts take effect when their moment has come. Any number of servers may look: the first to hold the place
 * publishes, the others find it done. One that slept, or was off, catches up when it looks again.
 */
export class RedrawEffects {
  readonly #pool: Pool;
  readonly #hooks: Hooks;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | null = null;
  #sweptAt = Number.NEGATIVE_INFINITY;
  #isStarted = false;
  #closed = false;

  constructor(pool: Pool, hooks: Hooks) {
    this.#pool = pool;
    this.#hooks = hooks;
  }

  /** From now on it looks by itself. */
  start(): void {
    this.#isStarted = true;
    this.#sleep(0);
  }

  /** A draft was approved, put off or taken back, here or elsewhere. */
  wake(): void {
    if (this.#isStarted) this.#sleep(0);
  }

  /** Publishes what is due. Resolves when that is done; what fails is logged and tried again by the next look. */
  async look(): Promise<void> {
    await this.#working;
    this.#working ??= this.#lookOnce().finally(() => {
      this.#working = null;
    });
    await this.#working;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#working;
  }

  #sleep(milliseconds: number): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), milliseconds);
    this.#timer.unref();
  }

  async #lookOnce(): Promise<void> {
    let next = LOOK_EVERY_MS;
    try {
      for (const { jurisdictionCode, id, isDue, effectiveAt } of await many(this.#pool, redrawDue, undefined)) {
        if (this.#closed) return;
        if (isDue) await this.#publish(jurisdictionCode, id);
        else next = Math.min(next, Math.max(50, effectiveAt.getTime() - Date.now()));
      }
      if (this.#isStarted && performance.now() - this.#sweptAt > SWEEP_EVERY_MS) await this.#sweep();
    } catch (error) {
      this.#tell(error);
    }
    if (this.#isStarted) this.#sleep(next);
  }

  /** One that fails holds up no other. */
  async #publish(jurisdiction: string, id: string): Promise<void> {
    try {
      this.#hooks.onOutcome(jurisdiction, id, await takeEffect(this.#pool, jurisdiction, id));
    } catch (error) {
      this.#tell(error, { place: jurisdiction, redraw: id });
    }
  }

  #tell(error: unknown, about: object = {}): void {
    if (this.#closed) return;
    const sentence = { zh: '网格调整未能生效，稍后重试。', en: 'A redraw could not take effect; trying again.' };
    log.error(sentence, { ...about, error });
  }

  async #sweep(): Promise<void> {
    this.#sweptAt = performance.now();
    for (const { jurisdictionCode: jurisdiction } of await many(this.#pool, redrawPlaces, undefined)) {
      await inTransaction(this.#pool, async (client) => {
        const { held } = await one(client, redrawSweepLock, { jurisdiction });
        if (held) await moveCases(client, jurisdiction, { communityIds: null, successors: new Map() });
      });
    }
  }
}
