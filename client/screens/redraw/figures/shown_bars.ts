import type { HistogramBar } from '../../../../geodata/redraw/figures/figure_types.ts';

/** More bars on a side of the limits than this make one. */
const MOST_BESIDE = 8;

export interface ShownBar extends HistogramBar {
  /** True for the one that holds everything beyond. */
  readonly isOpen: boolean;
}

/** The bars of a histogram as they fit in a panel: what lies far outside of the limits is gathered in one bar on each side. */
export function shownBars(bars: readonly HistogramBar[]): ShownBar[] {
  const side = (position: HistogramBar['position']): HistogramBar[] => bars.filter((bar) => bar.position === position);
  const below = side('below');
  const above = side('above');
  const farBelow = below.slice(0, Math.max(0, below.length - MOST_BESIDE));
  const farAbove = above.slice(MOST_BESIDE);
  return [
    ...gathered(farBelow),
    ...[...below.slice(farBelow.length), ...side('within'), ...above.slice(0, MOST_BESIDE)].map((bar) => ({
      ...bar,
      isOpen: false,
    })),
    ...gathered(farAbove),
  ];
}

function gathered(bars: readonly HistogramBar[]): ShownBar[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return [];
  const grids = bars.reduce((sum, bar) => sum + bar.grids, 0);
  return [{ from: first.from, to: last.to, grids, position: first.position, isOpen: true }];
}
