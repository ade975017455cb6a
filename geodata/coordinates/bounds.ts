import type { Bounds, Position } from '../place.ts';
import { Problem } from '../problem.ts';

/** Above this a box is not one county or city: Hulunbuir, the largest city by area, spans about 7 degrees. */
const WIDEST_DEGREES = 10;

/** Whether a position lies in the box or on its edge. */
export function within(bounds: Bounds, position: Position): boolean {
  return position[0] >= bounds[0] && position[0] <= bounds[2] && position[1] >= bounds[1] && position[1] <= bounds[3];
}

/** Whether two boxes share a point. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The smallest box around some positions; null when there are none. */
export function boundsOf(positions: Iterable<readonly number[]>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    const [longitude, latitude] = position as readonly [number, number];
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return west <= east ? [west, south, east, north] : null;
}

/** Whether the four numbers can be the box of a place: in the world, not empty, not a continent. */
export function saneBounds(bounds: readonly number[]): boolean {
  const [west, south, east, north] = bounds as unknown as Bounds;
  return (
    bounds.length === 4 &&
    bounds.every(Number.isFinite) &&
    west >= -180 &&
    east <= 180 &&
    south >= -90 &&
    north <= 90 &&
    west < east &&
    south < north &&
    east - west <= WIDEST_DEGREES &&
    north - south <= WIDEST_DEGREES
  );
}

/**
 * Reads `west,south,east,north` in WGS 84 degrees.
 *
 * @throws {Problem} `bounds_wrong` when it is not four numbers that make a box of at most 10 degrees.
 */
export function parseBounds(text: string): Bounds {
  const numbers = text.split(/[,\s]+/).map((part) => (part === '' ? Number.NaN : Number(part)));
  if (saneBounds(numbers)) return numbers as unknown as Bounds;
  throw new Problem('bounds_wrong', {
    zh: `范围 --bounds“${text}”不对；请按“西,南,东,北”写四个经纬度，例如 118.765,32.035,118.795,32.052。`,
    en: `The --bounds “${text}” are wrong; write west,south,east,north in degrees, e.g. 118.765,32.035,118.795,32.052.`,
  });
}
