import type { Sourced } from './sourced.ts';

export interface VenueStandard extends Sourced {
  /** Office and service rooms of a community, at least. */
  readonly officeM2: number;
  /** Square for activities, at least. */
  readonly squareM2: number;
}

export const VENUE_STANDARD: VenueStandard = {
  officeM2: 500,
  squareM2: 1_000,
  source: '武功县社区阵地标准：办公用房 500 平方米以上、活动广场 1,000 平方米以上',
  dated: null,
  checked: true,
};
