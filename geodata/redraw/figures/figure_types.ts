import type { OwnerKey } from '../../coverage/coverage_edit.ts';

/** Figures of one grid of a draft. */
export interface GridFigures {
  /** Slot and key in the coverage. */
  readonly owner: number;
  readonly key: OwnerKey;
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  readonly areaM2: number;
  readonly perimeterMetres: number;
  /** 0 to 1. */
  readonly polsbyPopper: number;
  /** Area by that of the smallest circle around it, 0 to 1 (Reock 1961). */
  readonly reock: number;
  /** Diameter of that circle. */
  readonly spanMetres: number;
  readonly casesPerMonth: number;
  readonly openCases: number;
  /** One count for each of facts.stationCategories. */
  readonly stations: readonly number[];
  /** Grid workers of the grid of today that it has the key of; 0 for a new one. */
  readonly workers: number;
  /** Within the limits of households; null where it has no faces. */
  readonly isWithin: boolean | null;
}

/** Sums over all grids: no edit changes one of them. */
export interface FigureSums {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  /** Twice the area in square lattice steps: exact. */
  readonly area2: number;
  readonly cases: number;
  readonly openCases: number;
  readonly stations: number;
}

/** One bar of the histogram of households. */
export interface HistogramBar {
  /** Households, from inclusive, to exclusive. */
  readonly from: number;
  readonly to: number;
  readonly grids: number;
  readonly position: 'below' | 'within' | 'above';
}
