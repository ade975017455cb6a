import { setTimeout as sleep } from 'node:timers/promises';
import { either } from './either.ts';

interface SharedValueOptions<Value> {
  /** Gives something at once and then whenever the value may be another, until the signal is given. */
  readonly changes: (signal: AbortSignal) => AsyncIterable<unknown>;
  readonly compute: () => Promise<Value>;
  /** Whether an error is the answer, and trying again would only give it again. */
  readonly isAnswer: (error: unknown) => boolean;
  /** Called with any other error; it is tried again after retryMs. */
  readonly onError: (error: unknown) => void;
  readonly retryMs: number;
  /** The last follower has left. */
  readonly onIdle: () => void;
}

/**
 * A value that is computed anew whenever something changes, once for any number of followers. A follower that takes slowly
 * holds no queue: he is given the newest value when he comes for it. While nobody follows, nothing is computed.
 */
export class SharedValue<Value> {
  readonly #options: SharedValueOptions<Value>;
  #stop = new AbortController();
  #followers = 0;
  #newest: { readonly value: Value } | null = null;
  #failure: { readonly error: unknown } | null = null;
  #advanced = Promise.withResolvers<void>();

  constructor(options: SharedValueOptions<Value>) {
    this.#options = options;
  }

  /** The newest value and each that comes after it, none twice, until the signal is given. */
  async *follow(signal: AbortSignal): AsyncGenerator<Value, void> {
    this.#followers++;
    if (this.#followers === 1) this.#start();
    let seen: { readonly value: Value } | null = null;
    try {
      while (!signal.aborted) {
        // Taken before looking, so that what arrives in between is not slept through.
        const advanced = this.#advanced.promise;
        if (this.#failure) throw this.#failure.error;
        if (this.#newest === seen) {
          await either(advanced, signal);
        } else {
          seen = this.#newest;
          yield seen!.value;
        }
      }
    } finally {
      this.#followers--;
      if (this.#followers === 0) this.#end();
    }
  }

  /** With what it knew before forgotten: much may have changed while nobody followed. */
  #start(): void {
    this.#stop = new AbortController();
    this.#newest = null;
    this.#failure = null;
    void this.#run(this.#stop.signal);
  }

  #end(): void {
    this.#stop.abort();
    this.#options.onIdle();
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      for await (const _ of this.#options.changes(signal)) await this.#compute(signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #compute(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const value = await this.#options.compute();
        if (signal.aborted) return;
        this.#newest = { value };
        this.#advance();
        return;
      } catch (error) {
        if (signal.aborted) return;
        if (this.#options.isAnswer(error)) throw error;
        this.#options.onError(error);
        await sleep(this.#options.retryMs);
      }
    }
  }

  #fail(error: unknown): void {
    this.#failure = { error };
    this.#advance();
  }

  #advance(): void {
    const { resolve } = this.#advanced;
    this.#advanced = Promise.withResolvers<void>();
    resolve();
  }
}
