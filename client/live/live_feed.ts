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

export interface LineListener<Change> {
  /** Bytes arrived, a keep-alive included: the line stands. */
  onHeard(): void;
  onBatch(batch: FeedBatch<Change>): void;
  /** The line broke, or the server ended it. */
  onEnd(): void;
  /** The server does not know the cursor: everything must be loaded anew. */
  onLost(): void;
}

/** Opens one line that starts after the cursor; calling the result closes it. */
export type OpenLine<Change> = (after: string, listener: LineListener<Change>) => () => void;

export interface FeedOptions<Change> {
  readonly open: OpenLine<Change>;
  readonly after: string;
  readonly onBatch: (batch: FeedBatch<Change>) => void;
  readonly onConnection: (connection: Connection) => void;
  readonly onLost: () => void;
  /** A line on which nothing arrives for so long, keep-alives included, is taken for cut. Default 40 s. */
  readonly silenceMs?: number;
  readonly now?: () => number;
  readonly random?: () => number;
}

/**
 * Keeps one line to the change log open for as long as it is wanted: after a break it waits, opens another and goes on
 * from the last cursor it was given, so nothing is missed; whoever listens drops what it already knows.
 */
export class LiveFeed<Change> {
  readonly #options: FeedOptions<Change>;
  #connection: Connection = { state: 'connecting' };
  #cursor: string;
  #close: (() => void) | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #isResting = false;
  /** Each line has a number, so that a late word from a closed one is not taken for news. */
  #line = 0;

  constructor(options: FeedOptions<Change>) {
    this.#options = options;
    this.#cursor = options.after;
    options.onConnection(this.#connection);
    this.#openLine();
  }

  /** Tries at once where it waits to try again, e.g. because the browser says that it is online. */
  retryNow(): void {
    if (this.#retry === undefined) return;
    this.#openLine();
  }

  /** Lets go of the line until `wake`: nobody looks. What happens meanwhile is told then. */
  rest(): void {
    this.stop();
    this.#isResting = true;
  }

  wake(): void {
    if (!this.#isResting) return;
    this.#isResting = false;
    this.#openLine();
  }

  stop(): void {
    this.#isResting = false;
    this.#leaveLine();
    clearTimeout(this.#retry);
    this.#retry = undefined;
  }

  #openLine(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    const line = ++this.#line;
    const ifCurrent = (act: () => void) => {
      if (line === this.#line) act();
    };
    this.#watchSilence();
    const close = this.#options.open(this.#cursor, {
      onHeard: () => ifCurrent(() => this.#stands()),
      onBatch: (batch) =>
        ifCurrent(() => {
          this.#stands();
          this.#cursor = batch.cursor;
          this.#options.onBatch(batch);
        }),
      onEnd: () => ifCurrent(() => this.#broke()),
      onLost: () =>
        ifCurrent(() => {
          this.stop();
          this.#options.onLost();
        }),
    });
    if (line === this.#line) this.#close = close;
    else close();
  }

  #stands(): void {
    this.#attempt = 0;
    this.#watchSilence();
    if (this.#connection.state !== 'live') this.#tell({ state: 'live' });
  }

  #broke(): void {
    this.#leaveLine();
    if (this.#connection.state !== 'reconnecting') {
      this.#tell({ state: 'reconnecting', since: (this.#options.now ?? Date.now)() });
    }
    const wait = backoffMs(this.#attempt, (this.#options.random ?? Math.random)());
    this.#attempt += 1;
    this.#retry = setTimeout(() => this.#openLine(), wait);
  }

  #leaveLine(): void {
    this.#line += 1;
    clearTimeout(this.#silence);
    this.#close?.();
    this.#close = null;
  }

  #watchSilence(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#broke(), this.#options.silenceMs ?? 40_000);
  }

  #tell(connection: Connection): void {
    this.#connection = connection;
    this.#options.onConnection(connection);
  }
}
