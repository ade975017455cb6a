import type { LoggedEdit, RedrawEdit } from '../redraw_edit.ts';
import type { Made, PendingStore, SendEdits } from './log_types.ts';
import type { RedrawReplica } from './redraw_replica.ts';

/** Edits in one request at most. */
const MOST_AT_ONCE = 100;

/**
 * Between a replica and the log: what is made is kept first and sent then, in its order, and sent again until the log has it.
 * The log leaves out what it has already, so that an answer that got lost costs nothing.
 */
export class EditLink {
  readonly replica: RedrawReplica;
  readonly #store: PendingStore;
  readonly #send: SendEdits;
  #keeping: Promise<unknown> = Promise.resolve();
  #sending: Promise<void> | null = null;

  /** Puts what was kept before on top of the replica. Sends nothing yet. */
  static async open(replica: RedrawReplica, store: PendingStore, send: SendEdits): Promise<EditLink> {
    const kept = await store.load();
    replica.restore(kept);
    const link = new EditLink(replica, store, send);
    const pending = new Set(replica.pending.map(({ id }) => id));
    await link.#drop(kept.filter(({ id }) => !pending.has(id)));
    return link;
  }

  private constructor(replica: RedrawReplica, store: PendingStore, send: SendEdits) {
    this.replica = replica;
    this.#store = store;
    this.#send = send;
  }

  /**
   * Keeps what was just made, then sends it.
   * @throws what the store or the sending throws; kept and sent again by the next call in the latter case
   */
  async add({ edit }: Made): Promise<void> {
    await this.#kept(() => this.#store.append(edit));
    await this.flush();
  }

  /** Tells the replica what the log says, and forgets what has arrived there. */
  async news(edits: readonly LoggedEdit[]): Promise<void> {
    const before = this.replica.pending;
    this.replica.news(edits);
    const pending = new Set(this.replica.pending.map(({ id }) => id));
    await this.#drop(before.filter(({ id }) => !pending.has(id)));
  }

  /** Sends until nothing is pending, one request at a time; to be called again after a lost connection. */
  flush(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const edits = this.replica.pending.slice(0, MOST_AT_ONCE);
      if (edits.length === 0) return;
      // Nothing is sent that a crash could make forgotten.
      await this.#keeping;
      await this.news(await this.#send(this.replica.number, edits));
    }
  }

  async #drop(edits: readonly RedrawEdit[]): Promise<void> {
    if (edits.length > 0) await this.#kept(() => this.#store.drop(edits.map(({ id }) => id)));
  }

  /** One after the other, so that nothing is dropped before it was kept. */
  async #kept(work: () => Promise<void>): Promise<void> {
    const done = this.#keeping.then(work);
    this.#keeping = done.catch(() => {});
    await done;
  }
}
