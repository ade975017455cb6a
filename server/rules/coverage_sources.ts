import { CIRCLE_TIERS } from '../../geodata/standards/circle_tiers.ts';

/** The clause that judges within so many minutes; minutes that no tier has are the caller's own. */
export function tierSource(minutes: number): string {
  const tier = CIRCLE_TIERS.find((one) => one.minutes === minutes);
  return tier ? `${tier.source}（${tier.name.zh}，各级分别评判）` : `查询者自定的 ${minutes} 分钟`;
}

/** What a straight circle is held to. */
export function circleSource(paceSource: string): string {
  return `各地惯用的直线服务半径，按同样的分钟数和步速换算；步行速度：${paceSource}`;
}

/** Figures on how minutes are spread follow no standard, only the pace. */
export function spreadSource(paceSource: string): string {
  return `无规范限值，作比较用；步行速度：${paceSource}`;
}
