import type { LocalName } from '../../place.ts';
import type { CheckCode, CheckRules, Principle } from './check_types.ts';

export type Sentence = LocalName & { readonly en: string };

/** The nine principles 单元网格划分原则 in their order, with the checks that each is judged by. */
export const PRINCIPLES: Readonly<
  Record<Principle, { readonly name: Sentence; readonly checks: readonly CheckCode[] }>
> = {
  legal_basis: { name: { zh: '法定基础', en: 'Legal basis' }, checks: ['codes'] },
  local_administration: { name: { zh: '属地管理', en: 'Local administration' }, checks: ['nested'] },
  geographic_layout: {
    name: { zh: '地理布局', en: 'Geographic layout' },
    checks: ['no_barrier_crossed', 'boundaries_follow_lines'],
  },
  suitable_area: { name: { zh: '面积适宜', en: 'Suitable area' }, checks: ['area'] },
  present_management: {
    name: { zh: '现状管理', en: 'Present management' },
    checks: ['compounds_whole', 'buildings_whole'],
  },
  ease_of_management: { name: { zh: '方便管理', en: 'Ease of management' }, checks: ['contiguous', 'compactness'] },
  balanced_load: { name: { zh: '负载均衡', en: 'Balanced load' }, checks: ['limits', 'load_balance'] },
  seamless_joining: { name: { zh: '无缝拼接', en: 'Seamless joining' }, checks: ['complete', 'no_overlap'] },
  relative_stability: { name: { zh: '相对稳定', en: 'Relative stability' }, checks: ['stability'] },
};

/** Publication is refused where one of these is not met by what the draft changes. */
export const REQUIRED: ReadonlySet<CheckCode> = new Set(['codes', 'nested', 'contiguous', 'complete', 'no_overlap']);

/** Taken where a place sets none of its own. All but the span, 15 minutes at 1.2 m/s, are assumptions. */
export const CHECK_RULES: CheckRules = {
  maxSpanMetres: 1080,
  minPolsbyPopper: 0.2,
  maxLoadRatio: 2,
  maxMovedShare: 0.4,
  minFollowingShare: 0.6,
};

interface Limits {
  readonly min: number;
  readonly max: number;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

export const CHECK_WORDS: Readonly<
  Record<CheckCode, { readonly name: Sentence; readonly rule: (rules: CheckRules, limits: Limits) => Sentence }>
> = {
  codes: {
    name: { zh: '编码唯一', en: 'Unique codes' },
    rule: () => ({ zh: '每个网格的编码不与别的网格相同。', en: 'No two grids have the same code.' }),
  },
  nested: {
    name: { zh: '不跨社区', en: 'Nested in the community' },
    rule: () => ({ zh: '每个网格只在一个社区之内。', en: 'Every grid lies within one community.' }),
  },
  no_barrier_crossed: {
    name: { zh: '不跨硬隔离', en: 'No hard barrier crossed' },
    rule: () => ({
      zh: '网格内有居民的部分之间，不必绕出网格即可越过河流、铁路。',
      en: 'Between the peopled parts of a grid nobody has to leave it to get across a river or a railway.',
    }),
  },
  boundaries_follow_lines: {
    name: { zh: '边界沿线', en: 'Boundaries follow lines' },
    rule: ({ minFollowingShare }) => ({
      zh: `网格之间的边界至少 ${percent(minFollowingShare)} 沿道路、围墙、河流或铁路。`,
      en: `At least ${percent(minFollowingShare)} of the boundaries between grids follow streets, walls, rivers or railways.`,
    }),
  },
  area: {
    name: { zh: '范围适宜', en: 'Suitable extent' },
    rule: ({ maxSpanMetres }) => ({
      zh: `网格最远两端不超过 ${maxSpanMetres} 米。`,
      en: `A grid is at most ${maxSpanMetres} m across.`,
    }),
  },
  compounds_whole: {
    name: { zh: '小区完整', en: 'Compounds whole' },
    rule: (_, { max }) => ({
      zh: `不超过 ${max} 户的小区，住户在同一网格。`,
      en: `The households of a compound of at most ${max} are in one grid.`,
    }),
  },
  buildings_whole: {
    name: { zh: '楼栋完整', en: 'Buildings whole' },
    rule: () => ({ zh: '一栋楼的住户在同一网格。', en: 'The households of a building are in one grid.' }),
  },
  contiguous: {
    name: { zh: '相连成片', en: 'Contiguous' },
    rule: () => ({ zh: '每个网格连成一片。', en: 'Every grid is in one piece.' }),
  },
  compactness: {
    name: { zh: '形状紧凑', en: 'Compact' },
    rule: ({ minPolsbyPopper }) => ({
      zh: `形状紧凑度（Polsby–Popper）不低于 ${minPolsbyPopper}。`,
      en: `Compactness (Polsby–Popper) is at least ${minPolsbyPopper}.`,
    }),
  },
  limits: {
    name: { zh: '户数适当', en: 'Within the limits' },
    rule: (_, { min, max }) => ({
      zh: `每个网格 ${min} 至 ${max} 户。`,
      en: `Every grid has ${min} to ${max} households.`,
    }),
  },
  load_balance: {
    name: { zh: '事件量均衡', en: 'Balanced workload' },
    rule: ({ maxLoadRatio }) => ({
      zh: `每月事件量不超过各网格平均数的 ${maxLoadRatio} 倍。`,
      en: `Cases a month are at most ${maxLoadRatio} times those of the mean grid.`,
    }),
  },
  complete: {
    name: { zh: '全部覆盖', en: 'Complete' },
    rule: () => ({ zh: '每户都在一个网格之内。', en: 'Every household lies in a grid.' }),
  },
  no_overlap: {
    name: { zh: '互不重叠', en: 'No overlap' },
    rule: () => ({
      zh: '网格之间既无空隙也不重叠：总面积与今日一致。',
      en: 'No gap and no overlap: the grids sum to the area of today.',
    }),
  },
  stability: {
    name: { zh: '变动有限', en: 'Few households moved' },
    rule: ({ maxMovedShare }) => ({
      zh: `更换网格的户数不超过 ${percent(maxMovedShare)}。`,
      en: `At most ${percent(maxMovedShare)} of the households change grid.`,
    }),
  },
};
