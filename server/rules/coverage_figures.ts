import type { LocalName } from '../../geodata/place.ts';
import type { Counts } from '../../geodata/reach/plan/region_figures.ts';
import type { Figure } from '../generated/schema.ts';
import type { AreaFigures } from './area_figures.ts';
import { coverageDigest } from './coverage_digest.ts';
import { type CoverageQuestion, circumstances } from './coverage_question.ts';
import { circleSource, spreadSource, tierSource } from './coverage_sources.ts';
import { type LeftOutCount, makeFigure } from './figure.ts';

/** What the figures of one area within one number of minutes are made from when they are asked for. */
export interface CoverageWithin {
  /** Code of the place. */
  readonly jurisdiction: string;
  readonly counts: AreaFigures;
  /** Minutes that the counts' `within` and `circle` are about. */
  readonly minutes: readonly number[];
  /** Which of them. */
  readonly index: number;
  readonly question: CoverageQuestion;
  /** Code of the region, or of the whole place; part of the digest. */
  readonly area: string;
}

const WHO: Readonly<Record<keyof Counts, LocalName>> = {
  households: { zh: '住户', en: 'households' },
  residents: { zh: '居民', en: 'residents' },
  residents60: { zh: '60 岁及以上居民', en: 'residents aged 60 and over' },
};

/**
 * The share of people who get to an open station on real streets. The denominator holds everybody whose home could be put
 * on a street; whoever lives on a street that leads to no station is not covered and stays in it. Homes without a street
 * nearby can be said neither to be covered nor not: they are left out of both and told as such.
 */
export function shareFigure(coverage: CoverageWithin, key: keyof Counts): Figure {
  const { counts, question } = coverage;
  const minutes = coverage.minutes[coverage.index]!;
  const { zh, en } = circumstances(question);
  const category = names(question.category);
  return makeFigure({
    ...common(coverage, `within ${minutes} ${key}`),
    unit: 'share',
    numerator: counts.within[coverage.index]![key],
    denominator: counts.total[key] - counts.unsnapped[key],
    leftOut: [{ count: counts.unsnapped[key], reason: unsnappedReason(key, question) }, ...stationsLeftOut(question)],
    definition: {
      zh: `从楼栋单元门口沿可步行街道 ${minutes} 分钟内（${zh}）能走到一处开放的${category.zh}的${WHO[key].zh}占比。按街道实际距离计算，不按直线距离。`,
      en: `Share of ${WHO[key].en} who reach an open station (${category.en}) from their building entrance within ${minutes} minutes on walkable streets (${en}). Counted along real streets, never as the crow flies.`,
    },
    source: `${tierSource(minutes)}；步行速度：${question.profile.source}`,
  });
}

/** The share that a straight circle of the same minutes at the same pace would claim; it knows no streets. */
export function circleFigure(coverage: CoverageWithin, key: keyof Counts): Figure {
  const { counts, question } = coverage;
  const minutes = coverage.minutes[coverage.index]!;
  const category = names(question.category);
  const metres = Math.round(circleRadiusMetres(coverage));
  return makeFigure({
    ...common(coverage, `circle ${minutes} ${key}`),
    unit: 'share',
    numerator: counts.circle[coverage.index]![key],
    denominator: counts.total[key],
    leftOut: stationsClosed(question),
    definition: {
      zh: `以开放的${category.zh}为圆心、半径 ${metres} 米（${minutes} 分钟 × ${question.walk.metresPerSecond} 米/秒）的直线圆所含${WHO[key].zh}占比。不看街道、围墙和河流，仅供对照：它高估真实覆盖。`,
      en: `Share of ${WHO[key].en} inside straight circles of ${metres} m (${minutes} minutes × ${question.walk.metresPerSecond} m/s) around open stations (${category.en}). Streets, walls and rivers are not heeded; for comparison only: it overstates what is covered.`,
    },
    source: circleSource(question.profile.source),
  });
}

/** Metres of the circle's radius. */
export function circleRadiusMetres({ minutes, index, question }: CoverageWithin): number {
  return minutes[index]! * 60 * question.walk.metresPerSecond;
}

const QUANTILES = {
  median: {
    seconds: 'medianSeconds',
    zh: '居民步行分钟数的中位数：一半居民在此时间内',
    en: 'Median of the minutes that residents walk: half of them get',
  },
  p90: {
    seconds: 'p90Seconds',
    zh: '居民步行分钟数的第 90 百分位：九成居民在此时间内',
    en: 'Ninetieth percentile of the minutes that residents walk: nine of ten get',
  },
} as const;

/**
 * Minutes within which half, or nine tenths, of all residents get there. Whoever gets nowhere counts as farther than
 * anybody, so nobody is left out; the numerator holds those who get there within an hour.
 */
export function quantileFigure(coverage: CoverageWithin, quantile: keyof typeof QUANTILES): Figure {
  const { counts, question } = coverage;
  const { seconds, zh, en } = QUANTILES[quantile];
  const told = circumstances(question);
  const category = names(question.category);
  const value = counts[seconds];
  return makeFigure({
    ...common(coverage, quantile),
    unit: 'minutes',
    value: value === null ? null : value / 60,
    numerator: counts.residentsWithinHour,
    denominator: counts.total.residents,
    leftOut: stationsLeftOut(question),
    definition: {
      zh: `${zh}沿街道走到开放的${category.zh}（${told.zh}）。走不到的居民按最远计；超过一小时时没有数值。分子为一小时内能走到的居民，分母为全部居民。`,
      en: `${en} to an open station (${category.en}) along streets within them (${told.en}). Residents whom no street leads there count as farthest; above an hour there is no value. Numerator: residents who get there within an hour; denominator: all residents.`,
    },
    source: spreadSource(question.profile.source),
  });
}

/** How unequally the minutes are spread over the residents who get there within an hour. */
export function giniFigure(coverage: CoverageWithin): Figure {
  const { counts, question } = coverage;
  const told = circumstances(question);
  const category = names(question.category);
  const { gini, residentsWithinHour, total } = counts;
  return makeFigure({
    ...common(coverage, 'gini'),
    unit: 'gini',
    value: gini === null ? null : gini.numerator / gini.denominator,
    numerator: residentsWithinHour,
    denominator: total.residents,
    leftOut: [{ count: total.residents - residentsWithinHour, reason: BEYOND_HOUR }, ...stationsLeftOut(question)],
    definition: {
      zh: `居民走到开放的${category.zh}所需时间的基尼系数（${told.zh}），按人口加权：0 为人人相同，越大越不均。分子为一小时内能走到、因而计入的居民，分母为全部居民。`,
      en: `Gini coefficient of the time that residents walk to an open station (${category.en}; ${told.en}), weighted by population: 0 where it is the same for all. Numerator: residents counted, who get there within an hour; denominator: all residents.`,
    },
    source: `${spreadSource(question.profile.source)}；Dorfman 1979, Review of Economics and Statistics 61:146–149`,
  });
}

const BEYOND_HOUR: LocalName = {
  zh: '居民：一小时内走不到，不计入不均程度',
  en: 'residents who do not get there within an hour and are not part of the spread',
};

function common({ counts, question, area }: CoverageWithin, key: string) {
  return {
    asOf: question.asOf,
    estimated: counts.estimated,
    digest: coverageDigest(question.inputsDigest, area, key),
  };
}

function names({ zh, en }: LocalName): { zh: string; en: string } {
  return { zh, en: en ?? zh };
}

function unsnappedReason(key: keyof Counts, { snapMetres }: CoverageQuestion): LocalName {
  return {
    zh: `${WHO[key].zh}：单元门口 ${snapMetres} 米内没有可到达的步行街道，无法判断`,
    en: `${WHO[key].en}: no walkable street within ${snapMetres} m of the entrance, so nothing can be said`,
  };
}

function stationsLeftOut(question: CoverageQuestion): LeftOutCount[] {
  const { stationsOffStreet, snapMetres } = question;
  const category = names(question.category);
  const reason = {
    zh: `开放的${category.zh}：${snapMetres} 米内没有可到达的步行街道，不计为服务任何人`,
    en: `open stations (${category.en}) without a walkable street within ${snapMetres} m, taken to serve nobody`,
  };
  return [{ count: stationsOffStreet, reason }, ...stationsClosed(question)];
}

function stationsClosed({ category: name, stationsClosed: closed, hoursUnreadable }: CoverageQuestion): LeftOutCount[] {
  const category = names(name);
  return [
    {
      count: closed,
      reason: { zh: `${category.zh}：该时刻不开放`, en: `stations (${category.en}) closed at that hour` },
    },
    {
      count: hoursUnreadable,
      reason: {
        zh: `${category.zh}：开放时间无法识别，按开放计入`,
        en: `stations (${category.en}) whose hours cannot be read, taken to be open`,
      },
    },
  ];
}
