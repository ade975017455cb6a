import type { Sourced } from './sourced.ts';

export interface GridHouseholds extends Sourced {
  readonly min: number;
  readonly max: number;
}

/** Households of one grid, as most of the six places draw them. */
export const GRID_HOUSEHOLDS: GridHouseholds = {
  min: 300,
  max: 500,
  source: '盐池县、蛟河市：每个网格 300–500 户',
  dated: null,
  checked: true,
};

/** Yi county redrew 204 grids into 267 at about 300 households; the width of "about" is an assumption. */
export const GRID_HOUSEHOLDS_YI: GridHouseholds = {
  min: 250,
  max: 350,
  source: '沂 x 县：204 个城市网格重划为 267 个，每个约 300 户（上下限按 ±50 户假定）',
  dated: null,
  checked: false,
};
