import type { MultiPolygon, Polygon } from 'geojson';
import { roundPosition } from '../coordinates/round_position.ts';
import { findCrossing } from '../formats/shapes/find_crossing.ts';
import { cleanRing } from '../formats/shapes/ring.ts';
import type { Position } from '../place.ts';
import { partsOf } from './quantise_rings.ts';

/** Where an outline crosses or overlaps itself; null when it is valid. */
export function crossesItself(outline: Polygon | MultiPolygon): Position | null {
  const parts = partsOf(outline)
    .map((part) => part.map((ring) => cleanRing(ring.map(roundPosition), 0)).filter((ring) => ring.length >= 4))
    .filter((part) => part.length > 0);
  return findCrossing(parts);
}
