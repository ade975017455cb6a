import type { LocalName } from '../../geodata/place.ts';
import type { CoverageCounts, People } from '../../geodata/reach/coverage.ts';
import type { Figure } from '../generated/schema.ts';
import { makeFigure } from './figure.ts';

/** People of one area, each counted at their building's entrance. */
export interface AreaCounts extends CoverageCounts {
  /** True where any of them was estimated. */
  readonly estimated: boolean;
}

/** What coverage was asked for. */
export interface CoverageQuestion {
  readonly category: LocalName;
  readonly minutes: number;
  readonly profile: { readonly name: LocalName; readonly metresPerSecond: number; readonly source: string };
  /** Metres from an entrance or a station within which a street must lie. */
  readonly snapMetres: number;
  /** Open stations of the category that no street leads to: they serve nobody. */
  readonly stationsOffStreet: number;
  readonly asOf: Date;
  /** SHA-256 of network, stations, entrances, profile and minutes. */
  readonly inputsDigest: string;
}

const STANDARD = 'GB 50180-2018《城市居住区规划设计标准》';

/** What the figures of one area are made from when they are asked for. */
export interface CoverageOfArea {
  readonly counts: AreaCounts;
  readonly question: CoverageQuestion;
  /** Code of the region, or of the whole place; part of the digest. */
  readonly area: string;
}

/**
 * One figure of coverage. The denominator holds everybody whose home could be put on a street; whoever lives on a
 * street that leads to no station is not covered and stays in it. Homes without a street nearby can be said neither to
 * be covered nor not: they are left out of both and told as such.
 */
export function coverageFigure(key: keyof People, { counts, question, area }: CoverageOfArea): Figure {
  return makeFigure({
    unit: 'share',
    numerator: counts.within[key],
    denominator: counts.total[key] - counts.unsnapped[key],
    leftOut: [
      { count: counts.unsnapped[key], reason: unsnappedReason(key, question.snapMetres) },
      { count: question.stationsOffStreet, reason: offStreetReason(question) },
    ],
    asOf: question.asOf,
    definition: definition(key, question),
    source: `${STANDARD} ${question.minutes} 分钟生活圈；步行速度：${question.profile.source}`,
    estimated: counts.estimated,
    inputs: { inputs: question.inputsDigest, area, key },
  });
}

const WHO: Readonly<Record<keyof People, LocalName>> = {
  households: { zh: '住户', en: 'households' },
  residents: { zh: '居民', en: 'residents' },
  residents60: { zh: '60 岁及以上居民', en: 'residents aged 60 and over' },
};

function definition(key: keyof People, { category, minutes, profile }: CoverageQuestion): LocalName {
  const speed = profile.metresPerSecond;
  const pace = { zh: `${profile.name.zh} ${speed} 米/秒`, en: `${profile.name.en ?? profile.name.zh}, ${speed} m/s` };
  return {
    zh: `从楼栋单元门口沿可步行街道 ${minutes} 分钟内（${pace.zh}）能走到一处开放的${category.zh}的${WHO[key].zh}占比。按街道实际距离计算，不按直线距离。`,
    en: `Share of ${WHO[key].en} who reach an open station (${category.en ?? category.zh}) from their building entrance within ${minutes} minutes on walkable streets (${pace.en}). Counted along real streets, never as the crow flies.`,
  };
}

function unsnappedReason(key: keyof People, snapMetres: number): LocalName {
  return {
    zh: `${WHO[key].zh}：单元门口 ${snapMetres} 米内没有可到达的步行街道，无法判断`,
    en: `${WHO[key].en}: no walkable street within ${snapMetres} m of the entrance, so nothing can be said`,
  };
}

function offStreetReason({ category, snapMetres }: CoverageQuestion): LocalName {
  return {
    zh: `开放的${category.zh}：${snapMetres} 米内没有可到达的步行街道，不计为服务任何人`,
    en: `open stations (${category.en ?? category.zh}) without a walkable street within ${snapMetres} m, taken to serve nobody`,
  };
}
