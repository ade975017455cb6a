import { within } from '../coordinates/bounds.ts';
import type { Bounds, Position } from '../place.ts';

/** How many degrees a position may lie outside the bounds and still be meant for the place. */
const NEAR_DEGREES = 1;

/**
 * Whether a position makes sense only with longitude and latitude exchanged: its latitude is above 90, or it lies far from the
 * place while the exchanged position lies in or near it.
 */
export function looksSwapped([longitude, latitude]: Position, bounds: Bounds | undefined): boolean {
  if (Math.abs(latitude) > 90) return Math.abs(longitude) <= 90;
  if (bounds === undefined) return false;
  const [west, south, east, north] = bounds;
  const near: Bounds = [west - NEAR_DEGREES, south - NEAR_DEGREES, east + NEAR_DEGREES, north + NEAR_DEGREES];
  return !within(near, [longitude, latitude]) && within(near, [latitude, longitude]);
}

/** Whether a position can be on Earth. */
export function onEarth([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
