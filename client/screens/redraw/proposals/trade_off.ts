import type { PlanMeasures } from '../../../../geodata/proposal/measure_plan.ts';

/** What the trade-off looks at. */
export type TradeOffPoint = Pick<PlanMeasures, 'householdsMoved' | 'spread' | 'householdsOutside'>;

/**
 * The proposal to look at first: of those with the fewest households outside the limits the one at the bend of the curve,
 * which lies farthest below the straight line from the least disturbed to the most balanced (the knee, Satopää et al. 2011).
 * @returns its place in the list; −1 for an empty one
 */
export function kneeOf(points: readonly TradeOffPoint[]): number {
  const least = Math.min(...points.map(({ householdsOutside }) => householdsOutside));
  const good = points
    .keys()
    .filter((i) => points[i]!.householdsOutside === least)
    .toArray();
  const [moved, spread] = [
    scaleOf(good.map((i) => points[i]!.householdsMoved)),
    scaleOf(good.map((i) => points[i]!.spread)),
  ];
  const costOf = (i: number): number => moved(points[i]!.householdsMoved) + spread(points[i]!.spread);
  return good.reduce((best, i) => (best < 0 || costOf(i) < costOf(best) - 1e-12 ? i : best), -1);
}

/** Puts values between 0 and 1; all equal: 0. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high === low ? 0 : (value - low) / (high - low));
}

/** Round marks of an axis, evenly apart, that hold all values: at most seven. It begins at nothing where that costs little. */
export function axisMarks(values: readonly number[]): number[] {
  const most = Math.max(0, ...values);
  const least = Math.min(most, ...values);
  if (!(most > 0)) return [0, 1];
  const low = least < most / 2 ? 0 : least;
  const rough = Math.max(most - low, most / 50) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
