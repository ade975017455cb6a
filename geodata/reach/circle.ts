import type { Position } from '../place.ts';
import { segmentMetres, toUnits, unitMetres } from './metres.ts';
import type { PlanGround } from './plan_ground.ts';
import { RegionTally } from './region_tally.ts';
import { UNREACHED } from './walking_costs.ts';

/** Distances on the plane of a home are right within a tenth for any that a person walks; what is farther is left alone. */
const PLANE_MARGIN = 0.9;

/**
 * What the straight circle that most places still draw would claim: for each home the milliseconds as the crow flies to the
 * nearest station, walls, rivers and streets unheeded. A circle of m minutes holds those of at most 60,000 · m, the same
 * limit that the streets are held to; no way by streets is shorter, but for the rounding of its parts.
 *
 * Millimetres on the ellipsoid, right to 1e-6 up to 10 km. Stations are looked through from the home's latitude outwards.
 * @returns UNREACHED for all where there is no station.
 */
export function circleTimes(
  { columns, homeCount }: PlanGround,
  stations: readonly Position[],
  metresPerSecond: number,
): Uint32Array {
  const sorted = stations
    .map(([longitude, latitude]) => ({ x: toUnits(longitude), y: toUnits(latitude) }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const x = Int32Array.from(sorted, (station) => station.x);
  const y = Int32Array.from(sorted, (station) => station.y);
  const ms = new Uint32Array(homeCount).fill(UNREACHED);
  for (let home = 0; home < homeCount; home++) {
    const metres = nearestMetres(columns.homeX[home]!, columns.homeY[home]!, x, y);
    if (metres < Infinity) ms[home] = Math.min(UNREACHED - 1, Math.round(Math.round(metres * 1000) / metresPerSecond));
  }
  return ms;
}

/** The circle's claim for each region and the whole place; a circle holds a home whether or not a street is near. */
export function circleTally(ground: PlanGround, stations: readonly Position[], metresPerSecond: number): RegionTally {
  return new RegionTally(ground, circleTimes(ground, stations, metresPerSecond), null);
}

function nearestMetres(homeX: number, homeY: number, x: Int32Array, y: Int32Array): number {
  const unit = unitMetres(homeY);
  let least = Infinity;
  let south = placeOf(y, homeY) - 1;
  let north = south + 1;
  while (south >= 0 || north < y.length) {
    const goNorth = south < 0 || (north < y.length && y[north]! - homeY < homeY - y[south]!);
    const station = goNorth ? north++ : south--;
    const dy = (y[station]! - homeY) * unit.y;
    if (PLANE_MARGIN * Math.abs(dy) > least) break;
    const dx = (x[station]! - homeX) * unit.x;
    if (PLANE_MARGIN * Math.sqrt(dx * dx + dy * dy) > least) continue;
    least = Math.min(least, segmentMetres(homeX, homeY, x[station]!, y[station]!));
  }
  return least;
}

/** The first place in a rising row whose value is not below. */
function placeOf(row: Int32Array, value: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (row[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
