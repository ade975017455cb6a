import { GatheredShares } from '../../../../geodata/proposal/gather_shares.ts';
import { requireSensibleGround } from '../../../../geodata/proposal/ground.ts';
import {
  type KindPlans,
  type Prepared,
  prepare,
  type Share,
  type ShareAnswer,
  searchShare,
} from '../../../../geodata/proposal/search_share.ts';
import type { FromHelper, FromProposalWorker, Search, ToProposalWorker } from './proposal_messages.ts';
import type { ShareHelpers } from './share_helpers.ts';

/** So long a search runs before it looks whether somebody stopped it. */
const TURN_MS = 40;
const BETWEEN_PROGRESS_MS = 100;

interface Bounds {
  readonly share: Share;
  readonly signal: { readonly aborted: boolean };
  readonly onProgress: (share: number) => void;
  readonly onPlans: (plans: KindPlans) => void;
}

/**
 * Draws proposals turn by turn, so that whoever asked can stop it; a new search stops the one before. With helpers the parts
 * of the ground are shared among all of them, and come to the same proposals.
 */
export class ProposalDesk {
  readonly #post: (message: FromProposalWorker | FromHelper) => void;
  readonly #helpers: ShareHelpers | null;
  #stopped: { aborted: boolean } = { aborted: true };
  #id = -1;

  constructor(post: (message: FromProposalWorker | FromHelper) => void, helpers: ShareHelpers | null = null) {
    this.#post = post;
    this.#helpers = helpers;
  }

  /** Resolves when what was asked is done; a search that was stopped answers with the best it has found. */
  async take(message: ToProposalWorker): Promise<void> {
    if (message.name === 'stop') {
      if (message.id === this.#id) this.#stop();
      return;
    }
    this.#stop();
    this.#id = message.id;
    const signal = { aborted: false };
    this.#stopped = signal;
    try {
      if (message.name === 'search') await this.#search(message.id, message.search, signal);
      else await this.#helpWith(message.id, message.search, message.share, signal);
    } catch (cause) {
      signal.aborted = true;
      this.#post({ id: message.id, name: 'failed', reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  #stop(): void {
    this.#stopped.aborted = true;
    this.#helpers?.stop(this.#id);
  }

  async #search(id: number, search: Search, signal: { readonly aborted: boolean }): Promise<void> {
    const { ground, limits, options } = search;
    requireSensibleGround(ground, limits);
    const prepared = prepare(ground, options);
    const gathered = new GatheredShares(ground, limits, prepared);
    const onPlans = (plans: KindPlans): void => {
      const proposal = gathered.add(plans);
      if (proposal !== null) this.#post({ id, name: 'proposal', proposal });
    };
    // Workers for which there is no part would only cost their start.
    const helpers = prepared.parts.parts.length > 1 ? this.#helpers : null;
    const of = helpers?.shares ?? 1;
    const shares = new Map<number, number>();
    const onProgress = (from: number, share: number): void => {
      shares.set(from, Math.max(share, shares.get(from) ?? 0));
      const all = [...shares.values()].reduce((sum, each) => sum + each, 0);
      this.#post({ id, name: 'progress', share: all / of });
    };
    const others = helpers?.search(id, search, { onProgress, onPlans }) ?? Promise.resolve([]);
    const bounds = {
      share: { index: 0, of },
      signal,
      onPlans,
      onProgress: (share: number) => onProgress(0, share),
    };
    const [own, theirs] = await Promise.all([inTurns(search, prepared, bounds), others]);
    this.#post({ id, name: 'answer', answer: gathered.answer([own, ...theirs]) });
  }

  async #helpWith(id: number, search: Search, share: Share, signal: { readonly aborted: boolean }): Promise<void> {
    const answer = await inTurns(search, prepare(search.ground, search.options), {
      share,
      signal,
      onProgress: (done) => this.#post({ id, name: 'progress', share: done }),
      onPlans: (plans) => this.#post({ id, name: 'plans', plans }),
    });
    this.#post({ id, name: 'share_answer', answer });
  }
}

async function inTurns(
  { ground, limits, options }: Search,
  prepared: Prepared,
  { share, signal, onProgress, onPlans }: Bounds,
): Promise<ShareAnswer> {
  const steps = searchShare(ground, limits, { ...options, signal }, prepared, share, onPlans);
  let told = Number.NEGATIVE_INFINITY;
  for (let turn = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    const now = performance.now();
    if (now - told >= BETWEEN_PROGRESS_MS) {
      onProgress(value.share);
      told = now;
    }
    if (now - turn < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
}
