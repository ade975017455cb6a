import { setTimeout as sleep } from 'node:timers/promises';
import { BoundedCache } from '../jobs/bounded_cache.ts';
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
  /** Where whoever has read the page stands; null where there is nothing to read. Behind the last change, if what came after it is nothing to tell. */
  readonly end: LogPosition | null;
  /** True where the page was full: read on at once. */
  readonly more: boolean;
  /** True where later changes wait for an earlier transaction to end, which nobody announces. */
  readonly heldBack: boolean;
}

export interface ChangeLog<Change> {
  after(at: LogPosition): Promise<LogPage<Change>>;
}

/** The same object for every follower that takes the same changes, so that what is made of it can be made once for all. */
export interface ChangeBatch<Change> {
  readonly changes: readonly Change[];
  readonly cursor: LogPosition;
}

interface ReaderOptions {
  /** Changes kept for followers that are a little behind; whoever is further behind has pages of the log read. */
  readonly kept: number;
  /** Milliseconds from one reading to the next at least: what comes meanwhile makes one batch. */
  readonly gapMs: number;
  /** Milliseconds until a reading that failed is tried again, and the longest until held-back changes are looked for again. */
  readonly retryMs: number;
  /** Called when reading failed. */
  readonly onError: (error: unknown) => void;
  /** Called again and again while changes wait for an earlier transaction, with the milliseconds since that began. */
  readonly onHeldBack?: (ms: number) => void;
}

/** Milliseconds until held-back changes are looked for again: most transactions are short. It doubles up to retryMs. */
const FIRST_RETRY_MS = 20;

/** Pages kept for those who are far behind: after a restart everybody asks for the same. */
const KEPT_PAGES = 4;

interface Kept<Change> {
  readonly logged: readonly Logged<Change>[];
  readonly batch: ChangeBatch<Change>;
}

/**
 * Reads a change log once for any number of followers.
 *
 *   log      … [a b][c][d e f][g][h i]     after every wake() the reader takes what is new as one batch
 *   kept              [d e f][g][h i]      the newest, in memory, one copy for all
 *   follower 1                  ^          takes the next batch of what is kept
 *   follower 2      ^                      too far behind: takes pages of the log until it is not
 *
 * A follower is only a cursor: one that takes slowly holds no queue and misses nothing. While nobody follows, nothing is
 * read.
 */
export class SharedReader<Change> {
  readonly #log: ChangeLog<Change>;
  readonly #options: ReaderOptions;
  readonly #pages = new BoundedCache<string, Promise<ChangeBatch<Change>>>(KEPT_PAGES);
  #kept: Kept<Change>[] = [];
  #keptChanges = 0;
  /** Everything after this and up to #head is in #kept. */
  #keptAfter: LogPosition | null = null;
  #head: LogPosition | null = null;
  #followers = 0;
  #reading: Promise<void> | null = null;
  #lastReadAt = Number.NEGATIVE_INFINITY;
  #wokenWhileReading = false;
  #closed = false;
  /** Since when something is known to be new and not read; since when reading fails. */
  #behindSince: number | null = null;
  #failingSince: number | null = null;
  #retry: NodeJS.Timeout | undefined;
  #heldBack: { readonly since: number; tries: number } | null = null;
  #advanced = Promise.withResolvers<void>();

  constructor(log: ChangeLog<Change>, options: ReaderOptions) {
    this.#log = log;
    this.#options = options;
  }

  /** Milliseconds since something was announced that has not been read yet; 0: nothing was. */
  get behindMs(): number {
    return this.#behindSince === null ? 0 : performance.now() - this.#behindSince;
  }

  /** Milliseconds for which every reading has failed; 0: the last one did not. */
  get failingMs(): number {
    return this.#failingSince === null ? 0 : performance.now() - this.#failingSince;
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
    this.#behindSince ??= performance.now();
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
      if (this.#followers === 0) this.#rest();
    }
  }

  /** Nobody follows, so that nothing is waited for. */
  #rest(): void {
    clearTimeout(this.#retry);
    this.#behindSince = null;
    this.#failingSince = null;
  }

  #startFrom(from: LogPosition): void {
    this.#kept = [];
    this.#keptChanges = 0;
    this.#keptAfter = from;
    this.#head = from;
    this.#heldBack = null;
  }

  #isTooFarBehind(cursor: LogPosition): boolean {
    return this.#keptAfter !== null && comparePositions(cursor, this.#keptAfter) < 0;
  }

  /** Looked for from the end, where most followers stand. */
  #keptAfterCursor(cursor: LogPosition): ChangeBatch<Change> | null {
    let next = this.#kept.length;
    while (next > 0 && comparePositions(this.#kept[next - 1]!.batch.cursor, cursor) > 0) next--;
    const kept = this.#kept[next];
    if (!kept) return null;
    const { logged, batch } = kept;
    if (comparePositions(logged[0]!.at, cursor) > 0) return batch;
    // A cursor out of the middle of the batch was given by another server, which read in other pieces.
    return batchOf(
      logged.filter(({ at }) => comparePositions(at, cursor) > 0),
      batch.cursor,
    );
  }

  async #pageAfter(cursor: LogPosition, signal: AbortSignal): Promise<ChangeBatch<Change> | null> {
    while (!signal.aborted) {
      try {
        return await this.#pages.getOrMake(`${cursor.transaction}.${cursor.position}`, () => this.#readPage(cursor));
      } catch (error) {
        if (!(error instanceof NothingYet)) this.#options.onError(error);
      }
      await sleep(this.#options.retryMs);
    }
    return null;
  }

  /** Thrown rather than answered where there is nothing yet, so that it is not kept: there will be. */
  async #readPage(cursor: LogPosition): Promise<ChangeBatch<Change>> {
    const { changes, end } = await this.#log.after(cursor);
    if (end === null) throw new NothingYet();
    return batchOf(changes, end);
  }

  async #readOn(): Promise<void> {
    clearTimeout(this.#retry);
    try {
      let isFull = false;
      for (let more = true; more && this.#followers > 0 && !this.#closed; ) {
        if (!isFull) await this.#untilGapIsOver();
        this.#wokenWhileReading = false;
        const from = this.#head!;
        const page = await this.#log.after(from);
        // The last follower left meanwhile, and another began elsewhere.
        if (this.#head !== from) continue;
        this.#keep(page);
        isFull = page.more;
        more = isFull || this.#wokenWhileReading;
        this.#noteHeldBack(page);
        this.#failingSince = null;
        if (!more && !page.heldBack) this.#behindSince = null;
        if (this.#heldBack && !more) this.#retryLater(FIRST_RETRY_MS * 2 ** this.#heldBack.tries++);
      }
    } catch (error) {
      this.#wokenWhileReading = false;
      if (this.#closed) return;
      this.#failingSince ??= performance.now();
      this.#options.onError(error);
      this.#retryLater(this.#options.retryMs);
    }
  }

  /** Where some of what was held back has come, the wait begins anew. */
  #noteHeldBack({ heldBack, end }: LogPage<Change>): void {
    if (!heldBack) this.#heldBack = null;
    else if (this.#heldBack === null || end !== null) this.#heldBack = { since: performance.now(), tries: 0 };
    else this.#options.onHeldBack?.(performance.now() - this.#heldBack.since);
  }

  async #untilGapIsOver(): Promise<void> {
    const wait = this.#lastReadAt + this.#options.gapMs - performance.now();
    if (wait > 0) await sleep(wait);
    this.#lastReadAt = performance.now();
  }

  #retryLater(ms: number): void {
    if (this.#closed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.wake(), Math.min(ms, this.#options.retryMs));
  }

  #keep({ changes, end }: LogPage<Change>): void {
    if (end === null) return;
    this.#head = end;
    if (changes.length === 0) return;
    this.#kept.push({ logged: changes, batch: batchOf(changes, end) });
    this.#keptChanges += changes.length;
    while (this.#keptChanges > this.#options.kept && this.#kept.length > 1) {
      const { logged, batch } = this.#kept.shift()!;
      this.#keptChanges -= logged.length;
      this.#keptAfter = batch.cursor;
    }
    const { resolve } = this.#advanced;
    this.#advanced = Promise.withResolvers<void>();
    resolve();
  }
}

class NothingYet extends Error {}

function batchOf<Change>(changes: readonly Logged<Change>[], cursor: LogPosition): ChangeBatch<Change> {
  return { changes: changes.map(({ change }) => change), cursor };
}
