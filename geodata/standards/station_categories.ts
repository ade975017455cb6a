import type { BilingualName, Sourced } from './sourced.ts';

export interface StationCategory extends Sourced {
  readonly code: string;
  readonly name: BilingualName;
  /** Name of the symbol that the map draws. */
  readonly symbol: string;
  /** The circle in which a place is judged by it. A facility of a larger circle does not stand in for one of a smaller. */
  readonly tierMinutes: 5 | 10 | 15;
  readonly tierSource: string;
  readonly positionInList: number;
}

/** Kinds of station that the six places of the domain have built. */
export const STATION_CATEGORIES: readonly StationCategory[] = [
  {
    code: 'red_post',
    name: { zh: '红色驿站', en: 'Red post' },
    symbol: 'red_post',
    tierMinutes: 15,
    tierSource: '玉门市“15分钟生活圈”布局红色驿站',
    positionInList: 1,
    source: '玉门市 3 个红色驿站；沂 x 县 48 个暖“新”驿站；盐池县 4 个红色驿站',
    dated: null,
    checked: true,
  },
  {
    code: 'elderly_canteen',
    name: { zh: '老年食堂', en: 'Elderly canteen' },
    symbol: 'elderly_canteen',
    tierMinutes: 15,
    tierSource: '海口市：城区 15 分钟助餐服务圈；GB 50180-2018 表 B.0.2 另列社区食堂于五分钟生活圈（未核对原文）',
    positionInList: 2,
    source: '《积极发展老年助餐服务行动方案》（民发〔2023〕58号）',
    dated: '2023',
    checked: true,
  },
  {
    code: 'service_centre',
    name: { zh: '党群服务中心', en: 'Service centre' },
    symbol: 'service_centre',
    tierMinutes: 15,
    tierSource:
      '三原县：按 15 分钟便民服务圈新建、改建党群服务中心；GB 50180-2018 表 B.0.2 另列社区服务站于五分钟生活圈（未核对原文）',
    positionInList: 3,
    source: '玉门市 24 个党群服务中心；三原县新建 6 个、改建 3 个',
    dated: null,
    checked: true,
  },
  {
    code: 'day_care_centre',
    name: { zh: '日间照料中心', en: 'Day-care centre' },
    symbol: 'day_care_centre',
    tierMinutes: 5,
    tierSource: 'GB 50180-2018 表 B.0.2：老年人日间照料中心列于五分钟生活圈（未核对原文）',
    positionInList: 4,
    source: '三原县按老年人口密度、健康和收入状况选址的日间照料中心',
    dated: null,
    checked: true,
  },
  {
    code: 'compound_station',
    name: { zh: '小区工作站', en: 'Compound station' },
    symbol: 'compound_station',
    tierMinutes: 5,
    tierSource: '玉门市“5分钟组织服务圈”',
    positionInList: 5,
    source: '泾阳县 70 个小区党群服务驿站；盐池县 42 个驿站、19 个微客厅',
    dated: null,
    checked: true,
  },
];
