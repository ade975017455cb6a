import { seededRandom } from '../districting/random.ts';
import { fullHeat, LOW_HEAT } from './anneal.ts';
import type { ProposalGround, ProposalLimits } from './ground.ts';
import { type ObjectiveWeights, PROPOSAL_WEIGHTS, type ProposalKind, usualCases } from './objective.ts';
import { EXACT_EFFORT, PartSearch } from './part_search.ts';
import { type GroundParts, partsOf } from './parts.ts';
import type { ProposalOptions, ProposalProgress } from './propose.ts';

/** One of several workers that search the same ground: `index` of `of`. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** For parts of a ground the best plan of one kind: for each node its grid within the part. */
export interface KindPlans {
  readonly kind: ProposalKind;
  readonly plans: readonly { readonly part: number; readonly plan: Int32Array }[];
}

export interface ShareAnswer {
  /** Of each kind in turn. */
  readonly kinds: readonly KindPlans[];
  readonly steps: number;
  readonly complete: boolean;
}

const STEPS_PER_GRID = 2000;
/** Steps of small parts cost little, so there are more of them: as if there were at least so many grids. */
const SMALL_PART = 60;
const SMALL_PART_GRIDS = 12;
const STEPS_BETWEEN_LOOKS = 256;
/** For so many kinds a part is searched some more where its grids are not all within the limits; then it is given up. */
const SECOND_TRIES = 2;
/** At most so many searches more: the first from the best plan, the others from even plans. */
const EXTRA_ROUNDS = 4;

/** What every worker works out of a ground for itself, alike. */
export interface Prepared {
  readonly parts: GroundParts;
  readonly kinds: readonly ProposalKind[];
  readonly weights: Readonly<Record<ProposalKind, ObjectiveWeights>>;
}

export function prepare(ground: ProposalGround, options: Partial<ProposalOptions>): Prepared {
  const kinds = options.kinds ?? (Object.keys(PROPOSAL_WEIGHTS) as ProposalKind[]);
  const given = options.weights ?? PROPOSAL_WEIGHTS;
  const { elderly, cases, land } = given[kinds[0]!];
  const weights = { ...given };
  for (const kind of kinds) weights[kind] = { ...given[kind], elderly, cases, land };
  return { parts: partsOf(ground, weights[kinds[0]!]), kinds, weights };
}

/**
 * Searches the parts that fall to one worker. A part is searched in the same way whoever searches it: plans do not depend on
 * how many share the work.
 *
 * @param onPlans gets the plans of each kind as soon as they are there; those at the end may be better ones
 */
export function* searchShare(
  ground: ProposalGround,
  limits: ProposalLimits,
  options: ProposalOptions,
  { parts: { parts }, kinds, weights }: Prepared,
  share: Share,
  onPlans?: (plans: KindPlans) => void,
): Generator<ProposalProgress, ShareAnswer> {
  const usual = usualCases(ground, limits);
  const random = seededRandom(options.seed);
  const effort = options.exactEffort ?? EXACT_EFFORT;
  const all = parts.map((part) => new PartSearch(part, limits, usual, seededRandom(random() * 2 ** 32), effort));
  const budgets = all.map((search) => budgetOf(search, options.stepsPerGrid ?? STEPS_PER_GRID));
  const own = ownParts(budgets, share);
  const until = Date.now() + (options.milliseconds ?? Infinity);
  const stopped = (): boolean => options.signal?.aborted === true || Date.now() > until;
  const whole = kinds.length * own.reduce((sum, part) => sum + budgets[part]!, 0);
  let [steps, planned, complete] = [0, 0, true];
  const progress = (kind: ProposalKind): ProposalProgress => {
    return { share: whole > 0 ? Math.min(1, planned / whole) : 1, kind, steps };
  };
  const plansOf = (kind: ProposalKind): KindPlans => {
    return { kind, plans: own.map((part) => ({ part, plan: all[part]!.best(weights[kind]) })) };
  };
  for (const [number, kind] of kinds.entries()) {
    const full = fullHeat(weights[kind]);
    for (const part of own) {
      const search = all[part]!;
      if (stopped()) complete = false;
      if (!complete) break;
      if (search.solve(weights[kind])) {
        planned += budgets[part]!;
        yield progress(kind);
        continue;
      }
      // In a small part several short searches see more than a long one.
      const heats = search.part.size <= SMALL_PART ? [LOW_HEAT, full, full, full] : [LOW_HEAT, full];
      const count = Math.ceil(budgets[part]! / heats.length);
      for (let round = 0; round < heats.length + EXTRA_ROUNDS; round++) {
        const isExtra = round >= heats.length;
        if (isExtra && (number >= SECOND_TRIES || !search.isOutside(weights[kind]))) break;
        const run = round > heats.length ? 'runAfresh' : 'run';
        for (const done of search[run](weights[kind], heats[round] ?? full, count, STEPS_BETWEEN_LOOKS)) {
          steps += done;
          if (!isExtra) planned += done;
          yield progress(kind);
          if (!stopped()) continue;
          complete = false;
          break;
        }
        if (!complete) break;
      }
    }
    onPlans?.(plansOf(kind));
  }
  return { kinds: kinds.map(plansOf), steps, complete };
}

function budgetOf({ part, likelyGrids }: PartSearch, perGrid: number): number {
  if (part.size === 1) return 0;
  return Math.ceil(perGrid * (part.size <= SMALL_PART ? Math.max(SMALL_PART_GRIDS, likelyGrids) : likelyGrids));
}

/** Parts that fall to one worker: each, from the largest on, goes to whoever has least to do. In rising order. */
function ownParts(budgets: readonly number[], { index, of }: Share): number[] {
  const load = new Float64Array(of);
  const order = [...budgets.keys()].sort((a, b) => budgets[b]! - budgets[a]! || a - b);
  return order
    .filter((part) => {
      const least = load.indexOf(Math.min(...load));
      load[least]! += budgets[part]!;
      return least === index;
    })
    .sort((a, b) => a - b);
}
