import { Problem } from '../../geodata/problem.ts';
import { log } from '../operations/log.ts';
import type { ChangeRow } from '../rows.ts';
import type { ChangeFeed } from './change_feed.ts';
import { SharedValue } from './shared_value.ts';
import { untilStopped } from './until_stopped.ts';

const RETRY_MS = 1000;

/** One question, however many ask it. */
export interface Watched<Answer> {
  /** The same for the same question. */
  readonly key: string;
  readonly jurisdiction: string;
  /** Id of the scenario that it is about, or null. */
  readonly scenario: string | null;
  readonly compute: () => Promise<Answer>;
}

/** Answers on reach that follow what changes: stations, the ground and scenarios, on whichever server. */
export class CoverageFeed<Answer> {
  readonly #feed: ChangeFeed;
  readonly #values = new Map<string, SharedValue<Answer>>();
  readonly #closed = new AbortController();

  constructor(feed: ChangeFeed) {
    this.#feed = feed;
  }

  /** The present answer, then every other that takes its place. */
  follow(watched: Watched<Answer>): AsyncIterableIterator<Answer> {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#closed.signal]);
    return untilStopped(this.#valueOf(watched).follow(signal), stop);
  }

  /** Ends every answer. */
  close(): void {
    this.#closed.abort();
  }

  #valueOf(watched: Watched<Answer>): SharedValue<Answer> {
    const known = this.#values.get(watched.key);
    if (known) return known;
    const value: SharedValue<Answer> = new SharedValue({
      changes: (signal) => this.#changes(watched, signal),
      compute: watched.compute,
      isAnswer: (error) => error instanceof Problem,
      onError: (error) =>
        log.error({ zh: '覆盖重算失败，稍后重试。', en: 'Computing coverage anew failed; trying again.' }, { error }),
      retryMs: RETRY_MS,
      onIdle: () => {
        if (this.#values.get(watched.key) === value) this.#values.delete(watched.key);
      },
    });
    this.#values.set(watched.key, value);
    return value;
  }

  /** At once, and after every change that may make a difference. */
  async *#changes({ jurisdiction, scenario }: Watched<Answer>, signal: AbortSignal): AsyncGenerator<void> {
    const answers = await this.#feed.follow(jurisdiction, null);
    if (signal.aborted) return;
    const end = () => void answers.return?.();
    signal.addEventListener('abort', end, { once: true });
    // Everything that happens after this first answer is heard of, so what is computed from now on misses nothing.
    for await (const { changes } of answers) {
      if (changes.length === 0 || changes.some((change) => matters(change, scenario))) yield;
    }
  }
}

function matters(change: ChangeRow, scenario: string | null): boolean {
  return change.kind === 'station' || change.kind === 'place' || (change.kind === 'scenario' && change.id === scenario);
}
