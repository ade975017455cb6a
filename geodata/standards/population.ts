import type { Sourced } from './sourced.ts';

export interface AgeStructure extends Sourced {
  /** Shares of all residents. The bands from 70 are part of share60. */
  readonly share60: number;
  readonly share65: number;
  readonly share70To79: number;
  readonly share80: number;
}

/** Census of 1 November 2020: shares of 60+ and 65+ read in the bulletin; the bands from 70 are second-hand. */
export const AGE_STRUCTURE_2020: AgeStructure = {
  share60: 0.187,
  share65: 0.135,
  share70To79: 0.0573,
  share80: 0.0254,
  source: '第七次全国人口普查公报（第五号）；70–79 岁与 80 岁及以上据《中国人口普查年鉴—2020》，未能核对原表',
  dated: '2020-11-01',
  checked: false,
};

/** End of 2024: 60+ and 65+ as published; the bands keep their parts of 60+ of the 2020 census, which is an assumption. */
export const AGE_STRUCTURE: AgeStructure = {
  share60: 0.22,
  share65: 0.156,
  share70To79: 0.0674,
  share80: 0.0299,
  source: '2024 年末 60 岁及以上占 22.0%、65 岁及以上占 15.6%；70 岁以上各段按 2020 年普查占比推算',
  dated: '2024-12-31',
  checked: false,
};

export interface HouseholdSize extends Sourced {
  readonly residentsPerHousehold: number;
}

export const HOUSEHOLD_SIZE: HouseholdSize = {
  residentsPerHousehold: 2.62,
  source: '第七次全国人口普查公报（第二号）：平均每个家庭户的人口为 2.62 人',
  dated: '2020-11-01',
  checked: true,
};

export interface DwellingArea extends Sourced {
  /** Floor area of the dwelling, in its gross sense 建筑面积, for each member of a family household. */
  readonly m2PerResident: number;
}

/** Family households in cities. The 41.76 m² that is often quoted for them is the mean of the whole country. */
export const DWELLING_AREA: DwellingArea = {
  m2PerResident: 36.52,
  source: '《中国人口普查年鉴—2020》：城市家庭户人均住房建筑面积 36.52 平方米（据报道，2022-06）',
  dated: '2020-11-01',
  checked: false,
};

/** The same for the whole country, villages included. */
export const DWELLING_AREA_NATIONAL: DwellingArea = {
  m2PerResident: 41.76,
  source: '《中国人口普查年鉴—2020》：全国家庭户人均住房建筑面积 41.76 平方米（据报道，2022-06）',
  dated: '2020-11-01',
  checked: false,
};
