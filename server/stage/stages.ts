import type { Pool } from 'pg';
import { FORGOTTEN_MS, isNewerWord } from '../../geodata/wall/stage.ts';
import { stageNotify } from '../generated/queries/stage_notify.ts';
import { either } from '../live/either.ts';
import { untilStopped } from '../live/until_stopped.ts';
import { one } from '../store/queryable.ts';
import { type KeptState, readPayload, stagePayload } from './stage_state.ts';

/** Stages remembered at once; of more the one that was conducted the longest ago is forgotten. */
const MOST_STAGES = 500;

/** An object also where there is no state: answers to those who follow are made once for each. */
export interface StageNewsRow {
  readonly state: KeptState | null;
}

/**
 * Browsers that stand as one stage, as this server has heard: what each is to show. It is kept in memory alone, for who
 * conducts says it again every few seconds; servers on one database tell each other.
 */
export class Stages {
  readonly #pool: Pool;
  readonly #now: () => number;
  /** In the order in which they were heard last. */
  readonly #states = new Map<string, KeptState>();
  readonly #ears = new Map<string, Set<() => void>>();
  readonly #closed = new AbortController();

  constructor(pool: Pool, now: () => number = Date.now) {
    this.#pool = pool;
    this.#now = now;
  }

  /** What somebody told a stage by way of another server. */
  hear(payload: string | null): void {
    const heard = payload === null ? null : readPayload(payload);
    if (heard) this.#take(heard.key, heard.state);
  }

  /** @returns what the stage shows now: another's where that one began to conduct later */
  async conduct(jurisdiction: string, stage: string, state: KeptState): Promise<KeptState> {
    const key = keyOf(jurisdiction, stage);
    // Those at this server do not wait for the database: they are to be in step with the conductor.
    if (this.#take(key, state)) {
      await one(this.#pool, stageNotify, { payload: stagePayload(jurisdiction, stage, state) });
    }
    return this.at(jurisdiction, stage) ?? state;
  }

  /** Null where nobody conducted for some minutes. */
  at(jurisdiction: string, stage: string): KeptState | null {
    const state = this.#states.get(keyOf(jurisdiction, stage));
    return state && this.#now() < state.toldAt + FORGOTTEN_MS ? state : null;
  }

  /** What it shows now, then whatever comes; of what comes faster than it can be told the last. */
  follow(jurisdiction: string, stage: string): AsyncIterableIterator<StageNewsRow> {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#closed.signal]);
    return untilStopped(this.#news(jurisdiction, stage, signal), stop);
  }

  close(): void {
    this.#closed.abort();
  }

  #take(key: string, state: KeptState): boolean {
    if (!isNewerWord(state, this.#states.get(key) ?? null)) return false;
    this.#states.delete(key);
    this.#states.set(key, state);
    for (const [oldest] of this.#states) {
      if (this.#states.size <= MOST_STAGES) break;
      this.#states.delete(oldest);
    }
    for (const ring of this.#ears.get(key) ?? []) ring();
    return true;
  }

  async *#news(jurisdiction: string, stage: string, signal: AbortSignal): AsyncGenerator<StageNewsRow, void> {
    const key = keyOf(jurisdiction, stage);
    let rung = Promise.withResolvers<void>();
    const ring = () => rung.resolve();
    const ears = this.#ears.get(key) ?? new Set();
    this.#ears.set(key, ears.add(ring));
    try {
      while (!signal.aborted) {
        rung = Promise.withResolvers();
        yield { state: this.at(jurisdiction, stage) };
        await either(rung.promise, signal);
      }
    } finally {
      ears.delete(ring);
      if (ears.size === 0) this.#ears.delete(key);
    }
  }
}

function keyOf(jurisdiction: string, stage: string): string {
  return `${jurisdiction} ${stage}`;
}
