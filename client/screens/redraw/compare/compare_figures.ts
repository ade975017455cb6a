import type { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';

/** What stands on a comparison about each of two states. */
export interface SideSummary {
  readonly grids: number;
  /** 0 to 1; null without grids. */
  readonly within: number | null;
  readonly mean: number;
  readonly largest: number;
  readonly smallest: number;
}

export function summaryOf(figures: DraftFigures): SideSummary {
  const households = figures
    .grids()
    .filter((grid) => figures.coverage.faceCountOf(grid) > 0)
    .map((grid) => figures.householdsOf(grid));
  const sum = households.reduce((all, each) => all + each, 0);
  return {
    grids: households.length,
    within: figures.withinShare(),
    mean: households.length === 0 ? 0 : sum / households.length,
    largest: households.reduce((most, each) => Math.max(most, each), 0),
    smallest: households.reduce((least, each) => Math.min(least, each), households[0] ?? 0),
  };
}
