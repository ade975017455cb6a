import { proposeInSteps } from '../../../../geodata/proposal/propose.ts';
import type { FromProposalWorker, Search, ToProposalWorker } from './proposal_messages.ts';

/** So long a search runs before it looks whether somebody stopped it. */
const TURN_MS = 40;
const BETWEEN_PROGRESS_MS = 100;

/** Draws proposals turn by turn, so that whoever asked can stop it; a new search stops the one before. */
export class ProposalDesk {
  readonly #post: (message: FromProposalWorker) => void;
  #stopped: { aborted: boolean } = { aborted: true };
  #id = -1;

  constructor(post: (message: FromProposalWorker) => void) {
    this.#post = post;
  }

  /** Resolves when what was asked is done; a search that was stopped answers with the best it has found. */
  async take(message: ToProposalWorker): Promise<void> {
    if (message.name === 'stop') {
      if (message.id === this.#id) this.#stopped.aborted = true;
      return;
    }
    this.#stopped.aborted = true;
    this.#id = message.id;
    const signal = { aborted: false };
    this.#stopped = signal;
    try {
      await this.#search(message.id, message.search, signal);
    } catch (cause) {
      this.#post({ id: message.id, name: 'failed', reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  async #search(id: number, { ground, limits, options }: Search, signal: { aborted: boolean }): Promise<void> {
    const steps = proposeInSteps(ground, limits, {
      ...options,
      signal,
      onProposal: (proposal) => this.#post({ id, name: 'proposal', proposal }),
    });
    let told = Number.NEGATIVE_INFINITY;
    for (let turn = performance.now(); ; ) {
      const { done, value } = steps.next();
      if (done) return this.#post({ id, name: 'answer', answer: value });
      const now = performance.now();
      if (now - told >= BETWEEN_PROGRESS_MS) {
        this.#post({ id, name: 'progress', share: value.share });
        told = now;
      }
      if (now - turn < TURN_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
  }
}
