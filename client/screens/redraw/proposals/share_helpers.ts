import type { KindPlans, Share, ShareAnswer } from '../../../../geodata/proposal/search_share.ts';
import type { FromHelper, Search, ToProposalWorker } from './proposal_messages.ts';
import type { SearchWorker } from './proposal_search.ts';

interface Listener {
  readonly onProgress: (from: number, share: number) => void;
  readonly onPlans: (plans: KindPlans) => void;
}

/** Workers that take their shares of a search. They are started with the first search and kept. */
export class ShareHelpers {
  readonly #make: () => SearchWorker;
  readonly #count: number;
  #workers: SearchWorker[] = [];

  constructor(make: () => SearchWorker, count: number) {
    this.#make = make;
    this.#count = count;
  }

  /** Of how many shares a search consists, that of whoever asks included. */
  get shares(): number {
    return this.#count + 1;
  }

  /**
   * Shares 1 and up of a search; share 0 is left to whoever asks.
   * @returns rejects with what broke in one of them
   */
  async search(id: number, search: Search, listener: Listener): Promise<ShareAnswer[]> {
    while (this.#workers.length < this.#count) this.#workers.push(this.#make());
    return Promise.all(
      this.#workers.map((worker, i) => askForShare(worker, id, search, { index: i + 1, of: this.shares }, listener)),
    );
  }

  stop(id: number): void {
    for (const worker of this.#workers) worker.postMessage({ name: 'stop', id } satisfies ToProposalWorker);
  }
}

function askForShare(
  worker: SearchWorker,
  id: number,
  search: Search,
  share: Share,
  { onProgress, onPlans }: Listener,
): Promise<ShareAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromHelper>) => {
      if (data.id !== id) return;
      if (data.name === 'progress') onProgress(share.index, data.share);
      else if (data.name === 'plans') onPlans(data.plans);
      else if (data.name === 'share_answer') resolve(data.answer);
      else reject(new Error(data.reason));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ name: 'share', id, search, share } satisfies ToProposalWorker);
  });
}
