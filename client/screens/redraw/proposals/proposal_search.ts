import type { Proposal } from '../../../../geodata/proposal/propose.ts';
import type { Reason } from '../../../../geodata/proposal/reason.ts';
import type { FromProposalWorker, Search } from './proposal_messages.ts';

/** Where a search stands. */
export interface SearchState {
  readonly isRunning: boolean;
  /** 0 to 1. */
  readonly share: number;
  /** As they come, then the list at the end. */
  readonly proposals: readonly Proposal[];
  readonly reasons: readonly Reason[];
  /** False where it was stopped before it was through. */
  readonly isComplete: boolean;
  /** What broke; null: nothing. */
  readonly failure: string | null;
}

export const NO_SEARCH: SearchState = {
  isRunning: false,
  share: 0,
  proposals: [],
  reasons: [],
  isComplete: false,
  failure: null,
};

/** What this side needs of a worker. */
export interface SearchWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Searches in a worker, one at a time. A store for `useSyncExternalStore`. */
export class ProposalSearch {
  readonly #makeWorker: () => SearchWorker;
  readonly #listeners = new Set<() => void>();
  #worker: SearchWorker | null = null;
  #state = NO_SEARCH;
  #id = 0;

  constructor(makeWorker: () => SearchWorker) {
    this.#makeWorker = makeWorker;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SearchState => this.#state;

  /** Begins a search; one that still runs is given up. */
  start(search: Search): void {
    this.#worker ??= this.#open();
    this.#id++;
    this.#set({ ...NO_SEARCH, isRunning: true });
    this.#worker.postMessage({ name: 'search', id: this.#id, search });
  }

  /** Ends a search with the best found so far. */
  stop(): void {
    if (this.#state.isRunning) this.#worker?.postMessage({ name: 'stop', id: this.#id });
  }

  /** Forgets what was found. */
  clear(): void {
    this.stop();
    this.#id++;
    this.#set(NO_SEARCH);
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #open(): SearchWorker {
    const worker = this.#makeWorker();
    worker.onmessage = ({ data }: MessageEvent<FromProposalWorker>) => this.#heard(data);
    worker.onerror = ({ message }) => {
      worker.terminate();
      this.#worker = null;
      this.#set({ ...this.#state, isRunning: false, failure: message });
    };
    return worker;
  }

  #heard(message: FromProposalWorker): void {
    // Of a search that was given up.
    if (message.id !== this.#id) return;
    const state = this.#state;
    if (message.name === 'progress') this.#set({ ...state, share: message.share });
    else if (message.name === 'proposal') this.#set({ ...state, proposals: [...state.proposals, message.proposal] });
    else if (message.name === 'failed') this.#set({ ...state, isRunning: false, failure: message.reason });
    else {
      const { proposals, reasons, complete } = message.answer;
      this.#set({ isRunning: false, share: 1, proposals, reasons, isComplete: complete, failure: null });
    }
  }

  #set(state: SearchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
