import { backoffMs } from './backoff.ts';

/** Whether the screen hears of changes as they happen. Times are milliseconds since the epoch. */
export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'reconnecting'; readonly since: number };

export interface FeedBatch<Change> {
  readonly changes: readonly Change[];
  readonly cursor: string;
}

export interface FeedListener<Change> {
  /** The line stands, though nothing may have been said yet. */
  onOpen(): void;
  onBatch(batch: FeedBatch<Change>): void;
  /** The line broke, or the server ended it. Called at most once. */
  onEnd(): void;
  /** The server does not know the cursor, or has thrown away what came after it: everything must be loaded anew. */
  onLost(): void;
}

/** Opens one line that starts after the cursor; calling the result closes it. */
export type OpenLine<Change> = (after: string | null, listener: FeedListener<Change>) => () => void;

export interface FeedOptions<Change> {
  readonly open: OpenLine<Change>;
  readonly after: string | null;
  readonly onBatch: (batch: FeedBatch<Change>) => void;
  readonly onConnection: (connection: Connection) => void;
  readonly onLost: () => void;
  /** A line on which nothing arrives for so long, keep-alives included, is taken for cut. */
  readonly silenceMs?: number;
  readonly now?: () => number;
  readonly random?: () => number;
}

const SILENCE_MS = 40_000;

/**
 * Keeps one line to the change log open for as long as it is wanted: after a break it waits, opens another and goes on
 * from the last cursor it was given, so nothing is missed; whoever listens drops what it already knows.
 */
export class LiveFeed<Change> {
  readonly #options: FeedOptions<Change>;
  readonly #now: () => number;
  #cursor: string | null;
  #close: (() => void) | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #brokenSince: number | null = null;
  #stopped = false;
  /** Each line has a number, so that a late word from a closed one is not taken for news. */
  #line = 0;

  constructor(options: FeedOptions<Change>) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#cursor = options.after;
    options.onConnection({ state: 'connecting' });
    this.#openLine();
  }

  /** Bytes arrived: the line is alive even if they said nothing. */
  heard(): void {
    if (this.#stopped || !this.#close) return;
    this.#watchSilence();
  }

  /** Tries at once instead of waiting, e.g. because the browser says that it is online again. */
  retryNow(): void {
    if (this.#stopped || this.#close) return;
    clearTimeout(this.#retry);
    this.#openLine();
  }

  stop(): void {
    this.#stopped = true;
    this.#line += 1;
    clearTimeout(this.#retry);
    clearTimeout(this.#silence);
    this.#close?.();
    this.#close = null;
  }

  #openLine(): void {
    const line = ++this.#line;
    const current = () => !this.#stopped && line === this.#line;
    this.#watchSilence();
    this.#close = this.#options.open(this.#cursor, {
      onOpen: () => current() && this.#stands(),
      onBatch: (batch) => {
        if (!current()) return;
        this.#stands();
        this.#cursor = batch.cursor;
        this.#options.onBatch(batch);
      },
      onEnd: () => current() && this.#broke(),
      onLost: () => {
        if (!current()) return;
        this.stop();
        this.#options.onLost();
      },
    });
  }

  #stands(): void {
    this.#attempt = 0;
    this.#watchSilence();
    if (this.#brokenSince === null && this.#told === 'live') return;
    this.#brokenSince = null;
    this.#told = 'live';
    this.#options.onConnection({ state: 'live' });
  }
  #told: Connection['state'] = 'connecting';

  #broke(): void {
    this.#line += 1;
    clearTimeout(this.#silence);
    this.#close?.();
    this.#close = null;
    if (this.#brokenSince === null) {
      this.#brokenSince = this.#now();
      this.#told = 'reconnecting';
      this.#options.onConnection({ state: 'reconnecting', since: this.#brokenSince });
    }
    const wait = backoffMs(this.#attempt, (this.#options.random ?? Math.random)());
    this.#attempt += 1;
    this.#retry = setTimeout(() => this.#openLine(), wait);
  }

  #watchSilence(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#broke(), this.#options.silenceMs ?? SILENCE_MS);
  }
}
