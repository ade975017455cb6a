import type { BuildingUse } from '../place.ts';
import type { Sourced } from './sourced.ts';

export interface DwellingShares extends Sourced {
  /** Part of a building's gross floor area that is dwellings people live in. */
  readonly shareByUse: Readonly<Record<BuildingUse, number>>;
  /** Smaller footprints are sheds, kiosks and garages. */
  readonly minimumFootprintM2: number;
}

/**
 * Where nobody counted. One in ten dwellings stands empty or serves another purpose; `mixed` has shops below; half of the
 * buildings that a map calls nothing but a building are taken for homes.
 */
export const DWELLING_SHARES: DwellingShares = {
  shareByUse: { residential: 0.9, mixed: 0.65, other: 0.45, commercial: 0, industrial: 0, public: 0 },
  minimumFootprintM2: 30,
  source: '假定：无实测户数时按建筑面积折算',
  dated: null,
  checked: false,
};

export interface DefaultLevels extends Sourced {
  /** Storeys by footprint, the first row whose limit is above the footprint counts. */
  readonly byFootprint: readonly { readonly belowM2: number; readonly levels: number }[];
}

/** Storeys where the map gives none: houses 2, row and courtyard houses 3, slabs without a lift 6. */
export const DEFAULT_LEVELS: DefaultLevels = {
  byFootprint: [
    { belowM2: 120, levels: 2 },
    { belowM2: 250, levels: 3 },
    { belowM2: 2_500, levels: 6 },
    { belowM2: Number.POSITIVE_INFINITY, levels: 2 },
  ],
  source: '假定：无楼层数据时按基底面积推定；无电梯住宅一般不超过 6 层（GB 50096-2011 第 6.4.1 条）',
  dated: null,
  checked: false,
};

export interface TowerPlate extends Sourced {
  /** Buildings of more storeys may be a tower on a podium, drawn as one outline. */
  readonly aboveLevels: number;
  readonly podiumLevels: number;
  /** Most that one storey above the podium is taken to cover. */
  readonly mostM2: number;
}

export const TOWER_PLATE: TowerPlate = {
  aboveLevels: 11,
  podiumLevels: 3,
  mostM2: 1_500,
  source: '假定：高层建筑裙房以上标准层面积不超过 1,500 平方米（GB 50016-2014 第 5.3.1 条高层防火分区上限）',
  dated: null,
  checked: false,
};

export interface StairwellSpacing extends Sourced {
  /** Metres of a slab's long side for one stairwell 单元 with two flats a floor. */
  readonly metres: number;
  /** Stairwells behind one entrance, as entrances are kept. */
  readonly stairwellsPerEntrance: number;
}

export const STAIRWELL_SPACING: StairwellSpacing = {
  metres: 16,
  stairwellsPerEntrance: 2,
  source: '假定：一梯两户板式住宅每单元面宽约 16 米',
  dated: null,
  checked: false,
};
