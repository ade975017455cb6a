import type { PendingStore, SendEdits } from '../../../../geodata/redraw/log/log_types.ts';
import type { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawEdit } from '../../../../geodata/redraw/redraw_edit.ts';
import type { Refusal } from '../../../access/send.ts';
import { backoffMs } from '../../../live/backoff.ts';
import { NotTaken } from './log_answers.ts';

/** How own edits are doing on their way to the log. */
export interface Sending {
  /** `cut`: the log cannot be reached and is tried again; `closed`: the draft is not being drawn; `refused`: it says no. */
  readonly state: 'saved' | 'sending' | 'cut' | 'closed' | 'refused';
  /** Edits that the log has not taken yet. */
  readonly waiting: number;
  readonly refusal: Refusal | null;
  /** False where this browser keeps nothing: then closing the page loses what waits. */
  readonly isKept: boolean;
}

export interface SenderOptions {
  readonly replica: RedrawReplica;
  /** Rejects with NotTaken. */
  readonly send: SendEdits;
  /** Null where the browser keeps nothing. */
  readonly kept: PendingStore | null;
  readonly onSending: (sending: Sending) => void;
  readonly random?: () => number;
  /** Milliseconds before it is tried again. Default: doubling to 20 s. */
  readonly wait?: (attempt: number) => number;
}

/** As many edits as one message takes. */
const BATCH = 200;

/** Codes by which the server says that it has trouble of its own, or that whoever signed in must do so again: tried again. */
const PASSING = new Set(['UNREACHABLE', 'INTERNAL', 'NOT_SIGNED_IN', 'TOO_MANY', 'TOO_MANY_REQUESTS', 'SHUTTING_DOWN']);

/**
 * Sends own edits to the log in their order, each only after it is kept in the browser, again and again until the log has
 * them. What the log confirms is kept no longer.
 */
export class EditSender {
  readonly #options: SenderOptions;
  /** Ids of edits that lie in the store, or that the store would not take. */
  readonly #ready = new Set<string>();
  #sending: Sending;
  #isWorking = false;
  #isStopped = false;
  #attempt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  /** @param restored edits that lay in the store already and are pending in the replica */
  constructor(options: SenderOptions, restored: readonly RedrawEdit[]) {
    this.#options = options;
    for (const { id } of restored) this.#ready.add(id);
    const { length } = options.replica.pending;
    this.#sending = {
      state: length === 0 ? 'saved' : 'sending',
      waiting: length,
      refusal: null,
      isKept: options.kept !== null,
    };
  }

  get sending(): Sending {
    return this.#sending;
  }

  /** Keeps an edit that was just made, then sends it. */
  async push(edit: RedrawEdit): Promise<void> {
    this.#tell({ state: this.#sending.state === 'saved' ? 'sending' : this.#sending.state });
    if (this.#options.kept !== null) {
      // What cannot be kept, as where the disk is full, is still there to be sent.
      await this.#options.kept.append(edit).catch(() => this.#tell({ isKept: false }));
    }
    this.#ready.add(edit.id);
    void this.#work();
  }

  /** Tries at once, also what was refused: the network is back, the draft is drawn again, or somebody asked for it. */
  sendNow(): void {
    if (this.#sending.state === 'closed' || this.#sending.state === 'refused') {
      this.#tell({ state: 'sending', refusal: null });
    }
    clearTimeout(this.#retry);
    void this.#work();
  }

  /** The replica was told news: what it has no longer pending need not be kept. */
  confirm(): void {
    const pending = new Set(this.#options.replica.pending.map(({ id }) => id));
    const gone = [...this.#ready].filter((id) => !pending.has(id));
    for (const id of gone) this.#ready.delete(id);
    if (gone.length > 0) void this.#options.kept?.drop(gone).catch(() => this.#tell({ isKept: false }));
    this.#tell({ state: pending.size === 0 ? 'saved' : this.#sending.state });
  }

  /** Forgets all that waits, in the browser too; the replica is to be made anew. */
  async giveUp(): Promise<void> {
    this.stop();
    await this.#options.kept?.drop(this.#options.replica.pending.map(({ id }) => id));
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retry);
  }

  async #work(): Promise<void> {
    if (this.#isWorking || this.#isStopped) return;
    this.#isWorking = true;
    try {
      while (!this.#isHalted) {
        const batch = this.#next();
        if (batch.length === 0) break;
        const { replica, send } = this.#options;
        replica.news(await send(replica.number, batch));
        this.#attempt = 0;
        if (this.#sending.state === 'cut') this.#tell({ state: 'sending', refusal: null });
        this.confirm();
      }
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      this.#notTaken(error.refusal);
    } finally {
      this.#isWorking = false;
    }
  }

  get #isHalted(): boolean {
    return this.#isStopped || this.#sending.state === 'closed' || this.#sending.state === 'refused';
  }

  /** The first edits that wait, as far as they are kept. */
  #next(): readonly RedrawEdit[] {
    const { pending } = this.#options.replica;
    const end = pending.findIndex(({ id }) => !this.#ready.has(id));
    return pending.slice(0, Math.min(BATCH, end === -1 ? pending.length : end));
  }

  #notTaken(refusal: Refusal): void {
    if (this.#isStopped) return;
    const isPassing = PASSING.has(refusal.code);
    const isClosed = refusal.code === 'REDRAW_NOT_DRAWING';
    this.#tell({ state: isPassing ? 'cut' : isClosed ? 'closed' : 'refused', refusal });
    if (!isPassing) return;
    const { random = Math.random, wait = (attempt) => backoffMs(attempt, random()) } = this.#options;
    this.#retry = setTimeout(() => void this.#work(), wait(this.#attempt));
    this.#attempt += 1;
  }

  #tell(change: Partial<Sending>): void {
    const waiting = this.#options.replica.pending.length;
    const next = { ...this.#sending, ...change, waiting };
    const isSame = Object.entries(next).every(([key, value]) => this.#sending[key as keyof Sending] === value);
    if (isSame) return;
    this.#sending = next;
    this.#options.onSending(next);
  }
}
