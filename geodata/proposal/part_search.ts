import { Annealer, type Heat } from './anneal.ts';
import { bestDivision } from './best_division.ts';
import { contiguousPieces, evenPlan } from './even_plan.ts';
import type { ProposalLimits } from './ground.ts';
import type { ObjectiveWeights } from './objective.ts';
import type { Part } from './parts.ts';
import { PlanState } from './plan_state.ts';

/** Connected sets that the exact search may look at: enough for most parts of up to 30 nodes. */
export const EXACT_EFFORT = 30_000;
/** Slots beyond those that the limits ask for: room to split before something else is merged. */
const SPARE_SLOTS = 4;

/** All plans of one part that searches came to; the best for any weights is picked from them. */
export class PartSearch {
  readonly part: Part;
  /** About how many grids the part will have. */
  readonly likelyGrids: number;
  private readonly limits: ProposalLimits;
  private readonly usual: number;
  private readonly random: () => number;
  private readonly slots: number;
  private readonly exactEffort: number;
  private readonly plans: Int32Array[];

  /** @param exactEffort connected sets that the exact search may look at; 0: none, annealing only */
  constructor(part: Part, limits: ProposalLimits, usual: number, random: () => number, exactEffort: number) {
    this.part = part;
    this.exactEffort = exactEffort;
    this.limits = limits;
    this.usual = usual;
    this.random = random;
    // A grid of today in several pieces, or with a locked boundary inside, counts as several.
    const today = contiguousPieces(part, part.today);
    const households = part.households.reduce((sum, value) => sum + value, 0);
    const pieces = today.reduce((most, grid) => Math.max(most, grid + 1), 0);
    this.likelyGrids = Math.max(1, Math.min(part.size, Math.max(pieces, households / limits.target)));
    this.slots = Math.max(pieces, Math.min(part.size, Math.ceil(households / limits.min))) + SPARE_SLOTS;
    this.plans = [today];
  }

  /** Looks for the best plan of a small part exactly; true where the plans now hold it. */
  solve(weights: ObjectiveWeights): boolean {
    const division = bestDivision(this.part, this.aimFor(weights), this.exactEffort);
    if (division !== null) this.plans.push(division);
    return division !== null;
  }

  /** Searches from the best plan known for these weights; yields every `batch` steps how many it did. */
  *run(weights: ObjectiveWeights, heat: Heat, steps: number, batch: number): Generator<number, void> {
    yield* this.searchFrom(this.best(weights), weights, heat, steps, batch);
  }

  /** The same from a plan that knows nothing of today's grids: where those are far off, no short way leads out of them. */
  *runAfresh(weights: ObjectiveWeights, heat: Heat, steps: number, batch: number): Generator<number, void> {
    const even = evenPlan(this.part, this.limits, this.random);
    const grids = even.reduce((most, grid) => Math.max(most, grid + 1), 0);
    if (grids <= this.slots) yield* this.searchFrom(even, weights, heat, steps, batch);
  }

  private *searchFrom(
    plan: Int32Array,
    weights: ObjectiveWeights,
    heat: Heat,
    steps: number,
    batch: number,
  ): Generator<number, void> {
    if (this.part.size === 1) return;
    const state = new PlanState(this.part, this.aimFor(weights), this.slots);
    const annealer = new Annealer(state, this.random);
    annealer.begin(plan);
    try {
      for (let done = 0; done < steps; ) {
        const before = done;
        const end = Math.min(steps, done + batch);
        for (; done < end; done++) annealer.step(done / steps, heat);
        yield done - before;
      }
    } finally {
      // Also where the caller leaves: what was found by then counts.
      annealer.finish();
      this.plans.push(annealer.best.slice());
    }
  }

  /** Is some grid of the best plan for these weights outside the limits? */
  isOutside(weights: ObjectiveWeights): boolean {
    const state = new PlanState(this.part, this.aimFor(weights), this.slots);
    state.load(this.best(weights));
    return state.outside > 0;
  }

  /** For each node its grid, by the objective with these weights the best of all plans met. */
  best(weights: ObjectiveWeights): Int32Array {
    const state = new PlanState(this.part, this.aimFor(weights), this.slots);
    let [best, least] = [this.plans[0]!, Infinity];
    for (const plan of this.plans) {
      state.load(plan);
      if (state.cost >= least) continue;
      least = state.cost;
      best = plan;
    }
    return best;
  }

  private aimFor(weights: ObjectiveWeights) {
    return { limits: this.limits, weights, usual: this.usual };
  }
}
