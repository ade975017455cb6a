import { seededRandom } from '../districting/random.ts';
import { fullHeat, LOW_HEAT } from './anneal.ts';
import { type ProposalGround, type ProposalLimits, requireSensibleGround } from './ground.ts';
import { joinParts } from './join_parts.ts';
import { measurePlan, type PlanMeasures } from './measure_plan.ts';
import { type ObjectiveWeights, PROPOSAL_WEIGHTS, type ProposalKind, usualCases } from './objective.ts';
import { EXACT_EFFORT, PartSearch } from './part_search.ts';
import { type GroundParts, partsOf } from './parts.ts';
import { type Reason, whyNot, whyOutside } from './why_not.ts';

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

const STEPS_PER_GRID = 2000;
/** Steps of small parts cost little, so there are more of them: as if there were at least so many grids. */
const SMALL_PART = 60;
const SMALL_PART_GRIDS = 12;
const STEPS_BETWEEN_LOOKS = 256;

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
  const kinds = options.kinds ?? (Object.keys(PROPOSAL_WEIGHTS) as ProposalKind[]);
  const weights = weightsFor(kinds, options.weights ?? PROPOSAL_WEIGHTS);
  const parts = partsOf(ground, weights[kinds[0]!]);
  const usual = usualCases(ground, limits);
  const random = seededRandom(options.seed);
  const searches = parts.parts.map(
    (part) =>
      new PartSearch(part, limits, usual, seededRandom(random() * 2 ** 32), options.exactEffort ?? EXACT_EFFORT),
  );
  const until = Date.now() + (options.milliseconds ?? Infinity);
  const stopped = (): boolean => options.signal?.aborted === true || Date.now() > until;
  const perGrid = options.stepsPerGrid ?? STEPS_PER_GRID;
  const budgets = searches.map(({ part, likelyGrids }) => {
    if (part.size === 1) return 0;
    return Math.ceil(perGrid * (part.size <= SMALL_PART ? Math.max(SMALL_PART_GRIDS, likelyGrids) : likelyGrids));
  });
  const whole = kinds.length * budgets.reduce((sum, budget) => sum + budget, 0);
  let [steps, complete] = [0, true];
  const progress = (kind: ProposalKind): ProposalProgress => {
    return { share: whole > 0 ? Math.min(1, steps / whole) : 1, kind, steps };
  };
  for (const kind of kinds) {
    const full = fullHeat(weights[kind]);
    for (const [i, search] of searches.entries()) {
      if (stopped()) complete = false;
      if (!complete) break;
      if (search.solve(weights[kind])) {
        steps += budgets[i]!;
        yield progress(kind);
        continue;
      }
      // In a small part several short searches see more than a long one.
      const heats = search.part.size <= SMALL_PART ? [LOW_HEAT, full, full, full] : [LOW_HEAT, full];
      for (const heat of heats) {
        const count = Math.ceil(budgets[i]! / heats.length);
        for (const done of search.run(weights[kind], heat, count, STEPS_BETWEEN_LOOKS)) {
          steps += done;
          yield progress(kind);
          if (!stopped()) continue;
          complete = false;
          break;
        }
        if (!complete) break;
      }
    }
    options.onProposal?.(assemble(ground, parts, searches, limits, kind, weights[kind]));
  }
  const proposals = kinds.map((kind) => assemble(ground, parts, searches, limits, kind, weights[kind]));
  const kept = onTheCurve(proposals);
  const reasons = whyNot(ground, limits);
  return { proposals: kept, reasons: [...reasons, ...whyOutside(ground, limits, kept[0]!, reasons)], steps, complete };
}

function weightsFor(
  kinds: readonly ProposalKind[],
  given: Readonly<Record<ProposalKind, ObjectiveWeights>>,
): Readonly<Record<ProposalKind, ObjectiveWeights>> {
  const { elderly, cases, land } = given[kinds[0]!];
  const result = { ...given };
  for (const kind of kinds) result[kind] = { ...given[kind], elderly, cases, land };
  return result;
}

function assemble(
  ground: ProposalGround,
  parts: GroundParts,
  searches: readonly PartSearch[],
  limits: ProposalLimits,
  kind: ProposalKind,
  weights: ObjectiveWeights,
): Proposal {
  const owner = joinParts(
    ground,
    parts,
    searches.map((search) => search.best(weights)),
  );
  return { kind, owner, measures: measurePlan(ground, owner, limits, weights) };
}

/** Leaves out what another proposal equals or beats in limits, disturbance and balance alike. */
function onTheCurve(proposals: readonly Proposal[]): Proposal[] {
  const values = proposals.map(({ measures }) => [
    measures.householdsOutside,
    measures.householdsMoved,
    measures.spread,
  ]);
  return proposals.filter((_, i) =>
    values.every((other, j) => {
      const beats = other.every((value, k) => value <= values[i]![k]!);
      const same = other.every((value, k) => value === values[i]![k]!);
      return !beats || j === i || (same && j > i);
    }),
  );
}
