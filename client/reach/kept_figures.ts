import type { ReachPlan } from '../../geodata/reach/plan/reach_plan.ts';
import type { PlanFigures, RegionChange, SideFigures } from './plan_figures.ts';
import { type PlacedRegion, placedRegions, regionChange } from './region_changes.ts';
import { circleFigures, sideFigures } from './side_figures.ts';

/** While a hand drags, the circle is asked only so often: it is of no street, and every home must be asked for it. */
const CIRCLE_MS = 200;

/** What the panel tells of one plan, of which only what changed is computed again. */
export class KeptFigures {
  readonly #plan: ReachPlan;
  readonly #minutes: number;
  readonly #present: SideFigures;
  readonly #regions: readonly PlacedRegion[];
  readonly #changes = new Map<number, RegionChange>();
  #circle: SideFigures['circle'];
  #circleAt: number;

  /** Takes the present as it is now: make another one for another present. */
  constructor(plan: ReachPlan, minutes: number) {
    this.#plan = plan;
    this.#minutes = minutes;
    this.#regions = placedRegions(plan.base.ground, plan.draft.tally);
    this.#present = { ...sideFigures(plan, 'present', minutes), circle: circleFigures(plan, 'present', minutes) };
    this.#circle = circleFigures(plan, 'draft', minutes);
    this.#circleAt = performance.now();
    for (const region of this.#regions) this.#compare(region);
  }

  /**
   * @param groups groups of RegionTally whose figures may have changed since: the first `count`
   * @param isPassing true while a hand drags: then the circle may be that of a moment ago
   */
  after(groups: ArrayLike<number>, count: number, isPassing: boolean): PlanFigures {
    for (let at = 0; at < count; at++) {
      // Group 0 is the whole place, the regions follow.
      if (groups[at]! > 0) this.#compare(this.#regions[groups[at]! - 1]!);
    }
    return this.now(isPassing);
  }

  now(isPassing: boolean): PlanFigures {
    const [plan, minutes] = [this.#plan, this.#minutes];
    const now = performance.now();
    if (!isPassing || now - this.#circleAt >= CIRCLE_MS) {
      this.#circle = circleFigures(plan, 'draft', minutes);
      this.#circleAt = now;
    }
    return {
      present: this.#present,
      draft: { ...sideFigures(plan, 'draft', minutes), circle: this.#circle },
      ...plan.gainsAndLosses(minutes),
      regions: [...this.#changes.keys()].sort((a, b) => a - b).map((group) => this.#changes.get(group)!),
    };
  }

  #compare(region: PlacedRegion): void {
    const change = regionChange(this.#plan, region, this.#minutes);
    if (change === null) this.#changes.delete(region.group);
    else this.#changes.set(region.group, change);
  }
}
