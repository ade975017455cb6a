import { setTimeout as sleep } from 'node:timers/promises';
import { comparePositions, type LogPosition } from './cursor.ts';
import { either } from './either.ts';

/** One change with its place in the log. */
export interface Logged<Change> {
  readonly at: LogPosition;
  readonly change: Change;
}

/** What the log holds after a position. */
export interface LogPage<Change> {
  readonly changes: readonly Logged<Change>[];
  /** True where the page was full: read on at once. */
  readonly more: boolean;
  /** True where later changes wait for an earlier transaction to end, which nobody announces. */
  readonly heldBack: boolean;
}

export interface ChangeLog<Change> {
  /** Where a reader who wants only what comes from now on starts. */
  now(): Promise<LogPosition>;
  after(at: LogPosition): Promise<LogPage<Change>>;
}

export interface ChangeBatch<Change> {
  readonly changes: readonly Change[];
  readonly cursor: LogPosition;
}

interface ReaderOptions {
  /** Changes kept for followers that are a little behind; whoever is further behind reads the log for himself. */
  readonly kept: number;
  /** Milliseconds until held-back changes are looked for again. */
  readonly retryMs: number;
  /** Called when reading failed; it is tried again after retryMs. */
  readonly onError: (error: unknown) => void;
}

/**
 * Reads a change log once for any number of followers.
 *
 *   log      … a b c d e f g h            after every wake() the reader takes what is new
 *   kept             [d e f g h]          the newest, in memory, one copy for all
 *   follower 1                 ^          takes from what is kept
 *   follower 2     ^                      too far behind: takes pages from the log until it is not
 *
 * A follower is only a cursor: one that takes slowly holds no queue, is never cut off and misses nothing. While nobody
 * follows, nothing is read.
 */
export class SharedReader<Change> {
  readonly #log: ChangeLog<Change>;
  readonly #options: ReaderOptions;
  #kept: Logged<Change>[] = [];
  /** Everything after this and up to #head is in #kept. */
  #keptAfter: LogPosition | null = null;
  #head: LogPosition | null = null;
  #followers = 0;
  #reading: Promise<void> | null = null;
  #wokenWhileReading = false;
  #closed = false;
  #retry: NodeJS.Timeout | undefined;
  #advanced = Promise.withResolvers<void>();

  constructor(log: ChangeLog<Change>, options: ReaderOptions) {
    this.#log = log;
    this.#options = options;
  }

  /** Reads no more. Followers end by their own signals. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
  }

  /** Something may be new in the log. */
  wake(): void {
    if (this.#followers === 0 || this.#closed) return;
    this.#wokenWhileReading = true;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = null;
      if (this.#wokenWhileReading) this.wake();
    });
  }

  /**
   * Every change after a position, in order, none twice, until the signal is given.
   * @param from a position that the log has come to.
   */
  async *follow(from: LogPosition, signal: AbortSignal): AsyncGenerator<ChangeBatch<Change>, void> {
    this.#followers++;
    try {
      if (this.#followers === 1) this.#startFrom(from);
      this.wake();
      let cursor = from;
      while (!signal.aborted) {
        // Taken before looking, so that what arrives in between is not slept through.
        const advanced = this.#advanced.promise;
        const batch = this.#isTooFarBehind(cursor)
          ? await this.#pageAfter(cursor, signal)
          : this.#keptAfterCursor(cursor);
        if (batch) {
          cursor = batch.cursor;
          yield batch;
        } else {
          await either(advanced, signal);
        }
      }
    } finally {
      this.#followers--;
      if (this.#followers === 0) clearTimeout(this.#retry);
    }
  }

  #startFrom(from: LogPosition): void {
    this.#kept = [];
    this.#keptAfter = from;
    this.#head = from;
  }

  #isTooFarBehind(cursor: LogPosition): boolean {
    return this.#keptAfter !== null && comparePositions(cursor, this.#keptAfter) < 0;
  }

  #keptAfterCursor(cursor: LogPosition): ChangeBatch<Change> | null {
    const first = this.#kept.findIndex(({ at }) => comparePositions(at, cursor) > 0);
    return first === -1 ? null : batchOf(this.#kept.slice(first));
  }

  async #pageAfter(cursor: LogPosition, signal: AbortSignal): Promise<ChangeBatch<Change> | null> {
    while (!signal.aborted) {
      try {
        const { changes } = await this.#log.after(cursor);
        if (changes.length > 0) return batchOf(changes);
      } catch (error) {
        this.#options.onError(error);
      }
      await sleep(this.#options.retryMs);
    }
    return null;
  }

  async #readOn(): Promise<void> {
    clearTimeout(this.#retry);
    try {
      for (let more = true; more && this.#followers > 0 && !this.#closed; ) {
        this.#wokenWhileReading = false;
        const from = this.#head!;
        const page = await this.#log.after(from);
        // The last follower left meanwhile, and another began elsewhere.
        if (this.#head !== from) continue;
        this.#keep(page.changes);
        more = page.more || this.#wokenWhileReading;
        if (page.heldBack && !more) this.#retryLater();
      }
    } catch (error) {
      this.#wokenWhileReading = false;
      this.#options.onError(error);
      this.#retryLater();
    }
  }

  #retryLater(): void {
    if (this.#closed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.wake(), this.#options.retryMs);
  }

  #keep(changes: readonly Logged<Change>[]): void {
    const last = changes.at(-1);
    if (!last) return;
    this.#kept.push(...changes);
    this.#head = last.at;
    const surplus = this.#kept.length - this.#options.kept;
    if (surplus > 0) {
      this.#keptAfter = this.#kept[surplus - 1]!.at;
      this.#kept.splice(0, surplus);
    }
    const { resolve } = this.#advanced;
    this.#advanced = Promise.withResolvers<void>();
    resolve();
  }
}

function batchOf<Change>(changes: readonly Logged<Change>[]): ChangeBatch<Change> {
  return { changes: changes.map(({ change }) => change), cursor: changes.at(-1)!.at };
}
