import { Problem } from '../../geodata/problem.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { hotspotRegionCount } from '../generated/queries/hotspot_region_count.ts';
import { hotspotWindow } from '../generated/queries/hotspot_window.ts';
import type { HotspotMethod } from '../generated/schema.ts';
import { many, one, type Queryable } from '../store/queryable.ts';

/** What somebody asks of a run, as it comes. */
export interface HotspotAsked {
  readonly method: HotspotMethod;
  /** Before `to`. */
  readonly from: Date;
  readonly to: Date;
  readonly kinds: readonly string[] | null;
  readonly level: number;
  readonly maxPopulationShare: number;
  readonly maxPeriodShare: number;
  readonly replicas: number;
  readonly seed: number;
  readonly neighbourMetres: number | null;
}

/** The same, checked: whole steps of whole days that end with the last day. */
export interface HotspotQuestion extends Omit<HotspotAsked, 'from' | 'to'> {
  readonly lastDay: string;
  readonly steps: number;
  readonly stepDays: number;
}

/** Longer windows are looked at in steps of several days. */
const MOST_STEPS = 100;
const MOST_DAYS = 1_100;
const MOST_REGIONS = 5_000;
/** Regions² × steps² × replicas: forty times as much as 752 villages, 60 days and 999 replicas, which take 10 s. */
const MOST_WORK = 8e13;

/**
 * A window is looked at in days of the place's time zone, every one that it touches; beyond 100 of them in steps of several
 * days counted back from its end, days at its beginning that make no whole step being left out.
 *
 * @throws Problem BAD_HOTSPOT_RUN naming what cannot be and what can, UNKNOWN_KIND, HOTSPOT_RUN_TOO_LARGE
 */
export async function checkHotspotQuestion(
  database: Queryable,
  jurisdiction: string,
  { from, to, ...asked }: HotspotAsked,
): Promise<HotspotQuestion> {
  checkNumbers(asked);
  const { lastDay, days } = await one(database, hotspotWindow, { jurisdiction, from, to });
  if (days > MOST_DAYS) {
    throw bad('window', `${days}`, `时段最长 ${MOST_DAYS} 天`, `a window is at most ${MOST_DAYS} days long`);
  }
  const { count: regions } = await one(database, hotspotRegionCount, { jurisdiction, level: asked.level });
  if (regions === 0) {
    throw bad('level', `${asked.level}`, '须为此地有区域的层级', 'a level of which the place has regions is needed');
  }
  const stepDays = asked.method === 'gi_star' ? days : Math.ceil(days / MOST_STEPS);
  const steps = Math.floor(days / stepDays);
  const work = asked.method === 'gi_star' ? 0 : regions ** 2 * steps ** 2 * asked.replicas;
  if (work > MOST_WORK || regions > MOST_REGIONS) throw tooLarge(regions, days, asked.replicas);
  return { ...asked, kinds: await checkKinds(database, jurisdiction, asked.kinds), lastDay, steps, stepDays };
}

function checkNumbers(asked: Omit<HotspotAsked, 'from' | 'to'>): void {
  const { maxPopulationShare, maxPeriodShare, replicas, seed, neighbourMetres } = asked;
  if (!(maxPopulationShare > 0 && maxPopulationShare <= 0.5)) {
    throw bad('maxPopulationShare', `${maxPopulationShare}`, '须大于 0、至多 0.5', 'it is above 0 and at most 0.5');
  }
  if (!(maxPeriodShare > 0 && maxPeriodShare <= 0.9)) {
    throw bad('maxPeriodShare', `${maxPeriodShare}`, '须大于 0、至多 0.9', 'it is above 0 and at most 0.9');
  }
  if (!(replicas >= 99 && replicas <= 9_999)) {
    throw bad('replicas', `${replicas}`, '须为 99–9999', 'it is 99–9999');
  }
  if (!(seed >= 0)) throw bad('seed', `${seed}`, '不得为负', 'it is 0 or more');
  if (neighbourMetres !== null && !(neighbourMetres >= 1 && neighbourMetres <= 100_000)) {
    throw bad('neighbourMetres', `${neighbourMetres}`, '须为 1–100000 米', 'it is 1–100000 metres');
  }
}

/** Sorted, each once, so that the same question is the same; null for every kind. */
async function checkKinds(
  database: Queryable,
  jurisdiction: string,
  kinds: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (kinds === null) return null;
  if (kinds.length === 0) throw bad('kinds', '[]', '至少一类，或不给出', 'name at least one, or leave it out');
  const known = new Set((await many(database, caseKinds, { jurisdiction })).map(({ code }) => code));
  const unknown = kinds.find((kind) => !known.has(kind));
  if (unknown === undefined) return [...new Set(kinds)].sort();
  throw new Problem('UNKNOWN_KIND', {
    zh: `没有代码为“${unknown.slice(0, 60)}”的事件类型。`,
    en: `There is no kind of case with the code '${unknown.slice(0, 60)}'.`,
  });
}

function bad(field: string, given: string, zh: string, en: string): Problem {
  return new Problem('BAD_HOTSPOT_RUN', {
    zh: `热点分析的 ${field} 为 ${given}：${zh}。`,
    en: `${field} of the run is ${given}: ${en}.`,
  });
}

function tooLarge(regions: number, days: number, replicas: number): Problem {
  return new Problem('HOTSPOT_RUN_TOO_LARGE', {
    zh: `${regions} 个区域、${days} 天、${replicas} 次模拟的计算量过大：请选上一级区域、较短时段或较少模拟次数。`,
    en: `${regions} regions, ${days} days and ${replicas} replicas are too much: choose a level above, a shorter window or fewer replicas.`,
  });
}
