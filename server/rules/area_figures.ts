import type { Counts, RegionFigures } from '../../geodata/reach/plan/region_figures.ts';

/** What was counted of one region, or of the whole place, by streets and by the straight circle. */
export interface AreaFigures extends RegionFigures {
  /** Code of the region; null for the whole place. */
  readonly code: string | null;
  readonly residentsWithinHour: number;
  /** What the circle claims, for each of the minutes that `within` is about. */
  readonly circle: readonly Counts[];
}
