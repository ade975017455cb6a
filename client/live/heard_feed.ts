import { keepLine } from './keep_line.ts';
import type { Connection, OpenLine } from './live_feed.ts';

/**
 * The one line on which a screen hears of changes, and who listens to it. A store of its connection for
 * `useSyncExternalStore`; each screen says what it asks for and how it tells it on.
 */
export abstract class HeardFeed<Change, Ears> {
  readonly #open: OpenLine<Change>;
  readonly #ears = new Set<Ears>();
  readonly #listeners = new Set<() => void>();
  #connection: Connection = { state: 'connecting' };
  #stop: (() => void) | null = null;

  constructor(open: OpenLine<Change>) {
    this.#open = open;
  }

  /** Tells changes on to those who listen. */
  protected abstract tell(changes: readonly Change[], ears: Iterable<Ears>, onGroundChanged: () => void): void;

  /**
   * @param after a cursor that was asked for before anything else was loaded
   * @param onGroundChanged called where everything must be loaded anew
   */
  start(after: string, onGroundChanged: () => void): void {
    this.#stop = keepLine<Change>({
      open: this.#open,
      after,
      onBatch: ({ changes }) => this.tell(changes, this.#ears, onGroundChanged),
      onConnection: (connection) => {
        this.#connection = connection;
        for (const listener of this.#listeners) listener();
      },
      onLost: onGroundChanged,
    });
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** Tells every change from now on; calling the result ends it. */
  listen(ears: Ears): () => void {
    this.#ears.add(ears);
    return () => this.#ears.delete(ears);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly connection = (): Connection => this.#connection;
}
