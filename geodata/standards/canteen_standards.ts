import type { BilingualName, Sourced } from './sourced.ts';

export interface CanteenStandard extends Sourced {
  readonly place: BilingualName;
  readonly kind: 'canteen' | 'meal_point';
  /** Meals (canteen) or diners (meal point) per sitting, at least; null where the place sets none. */
  readonly mealsPerSitting: number | null;
  readonly floorAreaM2: number | null;
  /** Longest walk to it in minutes; null where the place sets none. */
  readonly minutes: number | null;
}

/** What provinces and cities ask of elderly canteens 老年食堂; there is no national figure. */
export const CANTEEN_STANDARDS: readonly CanteenStandard[] = [
  {
    place: { zh: '安徽省', en: 'Anhui' },
    kind: 'canteen',
    mealsPerSitting: 50,
    floorAreaM2: 50,
    minutes: null,
    source: '安徽省老年食堂建设要求',
    dated: null,
    checked: true,
  },
  {
    place: { zh: '安徽省', en: 'Anhui' },
    kind: 'meal_point',
    mealsPerSitting: 10,
    floorAreaM2: 20,
    minutes: null,
    source: '安徽省老年助餐点建设要求',
    dated: null,
    checked: true,
  },
  {
    place: { zh: '上海市', en: 'Shanghai' },
    kind: 'canteen',
    mealsPerSitting: 150,
    floorAreaM2: null,
    minutes: null,
    source: '上海市社区长者食堂：一般 150 客以上',
    dated: null,
    checked: true,
  },
  {
    place: { zh: '海口市城区', en: 'Haikou, in town' },
    kind: 'canteen',
    mealsPerSitting: null,
    floorAreaM2: null,
    minutes: 15,
    source: '海口市：城区 15 分钟助餐服务圈',
    dated: null,
    checked: true,
  },
  {
    place: { zh: '海口市郊区', en: 'Haikou, outside town' },
    kind: 'canteen',
    mealsPerSitting: null,
    floorAreaM2: null,
    minutes: 30,
    source: '海口市：城区以外 30 分钟助餐服务圈',
    dated: null,
    checked: true,
  },
];
