import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Proposal, ProposalAnswer } from '../../../geodata/proposal/propose.ts';
import { ProposalDesk } from '../../screens/redraw/proposals/proposal_desk.ts';
import type { Search } from '../../screens/redraw/proposals/proposal_messages.ts';
import type { SearchWorker } from '../../screens/redraw/proposals/proposal_search.ts';
import { ShareHelpers } from '../../screens/redraw/proposals/share_helpers.ts';

/** A thread of Node with what the desk needs of a browser's worker. */
class Thread implements SearchWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly #worker = new Worker(new URL('./proposal_thread.ts', import.meta.url));

  constructor() {
    this.#worker.on('message', (data) => this.onmessage?.(new MessageEvent('message', { data })));
    this.#worker.on('error', (cause) => this.onerror?.({ message: String(cause) } as ErrorEvent));
  }

  postMessage(message: unknown): void {
    this.#worker.postMessage(message);
  }

  terminate(): void {
    void this.#worker.terminate();
  }
}

/** The search as the screen does it: one thread, and helpers as the browser would start on this machine. */
export class SearchThreads {
  readonly count = Math.min(4, availableParallelism());
  readonly #threads: Thread[] = [];
  readonly #helpers = new ShareHelpers(() => {
    const thread = new Thread();
    this.#threads.push(thread);
    return thread;
  }, this.count - 1);
  #id = 0;

  /** @throws Error with what broke in the search */
  async search(search: Search, onProposal: (proposal: Proposal) => void = () => {}): Promise<ProposalAnswer> {
    return new Promise((resolve, reject) => {
      const desk = new ProposalDesk(
        (message) => {
          if (message.name === 'proposal') onProposal(message.proposal);
          else if (message.name === 'answer') resolve(message.answer);
          else if (message.name === 'failed') reject(new Error(message.reason));
        },
        this.count > 1 ? this.#helpers : null,
      );
      void desk.take({ name: 'search', id: ++this.#id, search });
    });
  }

  close(): void {
    for (const thread of this.#threads) thread.terminate();
  }
}
