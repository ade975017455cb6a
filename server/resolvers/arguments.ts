import type { Position } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import type { Box, PositionInput, Window } from '../generated/schema.ts';

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
  if (minutes.length >= 1 && minutes.length <= 6 && minutes.every(isWalkingTime)) return minutes;
  throw new Problem('BAD_MINUTES', {
    zh: `步行时间应为 1–120 的整数分钟，一次最多 6 个，现为 ${minutes.slice(0, 10).join('、')}。`,
    en: `Walking times are whole minutes from 1 to 120, at most six at once; given: ${minutes.slice(0, 10).join(', ')}.`,
  });
}

function isWalkingTime(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 120;
}

/** @throws Problem BAD_PACE outside 0.3–3 m/s. */
export function checkPace(metresPerSecond: number): number {
  if (metresPerSecond >= 0.3 && metresPerSecond <= 3) return metresPerSecond;
  throw new Problem('BAD_PACE', {
    zh: `步行速度应为 0.3–3 米/秒，现为 ${metresPerSecond}。`,
    en: `A walking pace is 0.3–3 m/s; given: ${metresPerSecond}.`,
  });
}

/** @throws Problem BAD_SIGNAL_SECONDS outside 0–180 s. */
export function checkSignalSeconds(seconds: number): number {
  if (seconds >= 0 && seconds <= 180) return seconds;
  throw new Problem('BAD_SIGNAL_SECONDS', {
    zh: `每处信号灯的等候时间应为 0–180 秒，现为 ${seconds}。`,
    en: `The seconds lost at a crossing with signals are 0–180; given: ${seconds}.`,
  });
}

/** @throws Problem BAD_POSITION for longitude or latitude off the globe. */
export function checkPosition({ longitude, latitude }: PositionInput): Position {
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
  throw new Problem('BAD_POSITION', {
    zh: `位置无效：经度 ${longitude}、纬度 ${latitude}，应在 ±180 与 ±90 度之内。`,
    en: `Not a position: longitude ${longitude}, latitude ${latitude}; they lie within ±180 and ±90 degrees.`,
  });
}
