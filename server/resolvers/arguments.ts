import { Problem } from '../../geodata/problem.ts';
import type { Box, Window } from '../generated/schema.ts';

/** @throws Problem BAD_BOX where west ≥ east, south ≥ north, or an edge lies off the globe. */
export function checkBox(box: Box): Box {
  const { west, south, east, north } = box;
  if (west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north) return box;
  throw new Problem('BAD_BOX', {
    zh: `范围无效：西 ${west}、南 ${south}、东 ${east}、北 ${north}。应有西 < 东、南 < 北，并在经纬度之内。`,
    en: `Not a box: west ${west}, south ${south}, east ${east}, north ${north}. West must be < east, south < north, all in degrees.`,
  });
}

/** @throws Problem BAD_WINDOW where it ends before it begins. */
export function checkWindow(window: Window): Window {
  if (window.from < window.to) return window;
  throw new Problem('BAD_WINDOW', {
    zh: `时间窗无效：开始 ${window.from.toISOString()} 不早于结束 ${window.to.toISOString()}。`,
    en: `Not a window: ${window.from.toISOString()} is not before ${window.to.toISOString()}.`,
  });
}

/** @throws Problem BAD_MINUTES outside 1–120, or for more than six at once. */
export function checkMinutes(minutes: readonly number[]): readonly number[] {
  if (minutes.length >= 1 && minutes.length <= 6 && minutes.every((limit) => limit >= 1 && limit <= 120))
    return minutes;
  throw new Problem('BAD_MINUTES', {
    zh: `步行时间应为 1–120 分钟，一次最多 6 个，现为 ${minutes.slice(0, 10).join('、')}。`,
    en: `Walking times are 1–120 minutes, at most six at once; given: ${minutes.slice(0, 10).join(', ')}.`,
  });
}
