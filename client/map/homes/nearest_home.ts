import type { Position } from '../../../geodata/place.ts';
import { WORLD_PIXELS } from '../mercator.ts';
import { HOMES_ZOOM } from './home_look.ts';
import { HOME_STATE, type HomeMarks } from './home_marks.ts';

/**
 * The home that is drawn nearest to a position; null where none is within reach. Looks at every home: a tenth of a
 * millisecond for 100,000.
 *
 * @param reachPixels CSS pixels.
 */
export function nearestHome(
  { count, positions, states }: HomeMarks,
  [longitude, latitude]: Position,
  zoom: number,
  reachPixels: number,
): number | null {
  const perDegree = (WORLD_PIXELS * 2 ** zoom) / 360;
  const stretch = 1 / Math.cos((latitude * Math.PI) / 180);
  const areAllShown = zoom >= HOMES_ZOOM - 0.5;
  let nearest = -1;
  let least = (reachPixels / perDegree) ** 2;
  for (let home = 0; home < count; home++) {
    const east = positions[2 * home]! - longitude;
    const north = (positions[2 * home + 1]! - latitude) * stretch;
    const square = east * east + north * north;
    if (square > least || !(areAllShown || states[home]! >= HOME_STATE.gained)) continue;
    least = square;
    nearest = home;
  }
  return nearest < 0 ? null : nearest;
}
