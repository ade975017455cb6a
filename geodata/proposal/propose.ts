import { GatheredShares } from './gather_shares.ts';
import { type ProposalGround, type ProposalLimits, requireSensibleGround } from './ground.ts';
import type { PlanMeasures } from './measure_plan.ts';
import type { ObjectiveWeights, ProposalKind } from './objective.ts';
import type { Reason } from './reason.ts';
import { prepare, searchShare } from './search_share.ts';

export interface ProposalOptions {
  /** The same ground, limits, options and seed give the same proposals on every machine. */
  readonly seed: number;
  /** Points on the trade-off; each is one search of every part. Default: all five. */
  readonly kinds?: readonly ProposalKind[];
  /** `elderly`, `cases` and `land` are those of the first kind for all: who counts how much is one question for all. */
  readonly weights?: Readonly<Record<ProposalKind, ObjectiveWeights>>;
  /** Moves that are tried for each grid and kind. Default 2,000. */
  readonly stepsPerGrid?: number;
  /** Connected sets that the exact search of a small part may look at before annealing takes over; 0: annealing only. */
  readonly exactEffort?: number;
  /** Stops after so long with the best found by then: what comes out then depends on the machine. Default: never. */
  readonly milliseconds?: number;
  /** Asked every few hundred steps; an AbortSignal, or an object whose getter looks into shared memory. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: ProposalProgress) => void;
  /** Gets each proposal as soon as it is there; the list at the end may have better ones of the same kind. */
  readonly onProposal?: (proposal: Proposal) => void;
}

export interface ProposalProgress {
  /** 0 to 1. */
  readonly share: number;
  readonly kind: ProposalKind;
  readonly steps: number;
}

export interface Proposal {
  readonly kind: ProposalKind;
  /** For each unit its grid: an index of `measures.grids`. */
  readonly owner: Int32Array;
  /** By the weights of its kind. */
  readonly measures: PlanMeasures;
}

export interface ProposalAnswer {
  /** From least disturbed to most balanced, each different from the others; at least one where there are units. */
  readonly proposals: readonly Proposal[];
  /** Why limits are not met wherever they are not. */
  readonly reasons: readonly Reason[];
  readonly steps: number;
  /** False where the search was cancelled or ran out of time. */
  readonly complete: boolean;
}

/**
 * Draws several plans on the trade-off between disturbance and balance. Every grid of every plan is contiguous without hard
 * barriers (where the ground itself is), lies in one community, and keeps to the locks; limits come before all else.
 * @throws RangeError for a ground or limits that make no sense
 */
export function propose(ground: ProposalGround, limits: ProposalLimits, options: ProposalOptions): ProposalAnswer {
  const steps = proposeInSteps(ground, limits, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    options.onProgress?.(value);
  }
}

/** The same, bit by bit: whoever drives it may do something else between two bits, or leave. */
export function* proposeInSteps(
  ground: ProposalGround,
  limits: ProposalLimits,
  options: ProposalOptions,
): Generator<ProposalProgress, ProposalAnswer> {
  requireSensibleGround(ground, limits);
  const prepared = prepare(ground, options);
  const gathered = new GatheredShares(ground, limits, prepared);
  const answer = yield* searchShare(ground, limits, options, prepared, { index: 0, of: 1 }, (plans) => {
    const proposal = gathered.add(plans);
    if (proposal !== null) options.onProposal?.(proposal);
  });
  return gathered.answer([answer]);
}
