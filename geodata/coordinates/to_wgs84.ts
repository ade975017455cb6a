import gcoord from 'gcoord';
import type { Position } from '../place.ts';
import type { CoordinateSystem } from './coordinate_system.ts';

/** Steps of the iteration below; each makes the error about a hundred times smaller, so 3–5 are the rule. */
const MOST_STEPS = 30;
/** 1e-10 degrees is about 0.01 mm. */
const GOOD_ENOUGH_DEGREES = 1e-10;

/** A position in WGS 84 as the given system would write it, in degrees, unrounded. */
export function fromWgs84(position: Position, system: CoordinateSystem): Position {
  if (system === 'wgs84' || system === 'cgcs2000') return position;
  const target = system === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
  const [longitude, latitude] = gcoord.transform([position[0], position[1]], gcoord.WGS84, target);
  return [longitude, latitude];
}

/**
 * The WGS 84 position of something written in the given system, in degrees, unrounded.
 *
 * GCJ-02 and BD-09 have no closed inverse; the usual one-step formula errs 1–2 m. Here the forward formula is inverted by
 * fixed-point iteration until a step is below 1e-10 degrees. Outside China both systems are WGS 84.
 */
export function toWgs84(position: Position, system: CoordinateSystem): Position {
  if (system === 'wgs84' || system === 'cgcs2000') return position;
  let [longitude, latitude] = position;
  for (let step = 0; step < MOST_STEPS; step++) {
    const there = fromWgs84([longitude, latitude], system);
    const east = position[0] - there[0];
    const north = position[1] - there[1];
    longitude += east;
    latitude += north;
    if (Math.abs(east) < GOOD_ENOUGH_DEGREES && Math.abs(north) < GOOD_ENOUGH_DEGREES) break;
  }
  return [longitude, latitude];
}
