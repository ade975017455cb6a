import type { MultiPolygon, Polygon } from 'geojson';
import { roundPosition } from '../../coordinates/round_position.ts';
import type { Position } from '../../place.ts';
import { partsOf } from './polygon.ts';
import type { Ring } from './ring.ts';

/**
 * A position well inside a polygon: the middle of the widest stretch of the parallel through the middle of its box (of the
 * widest part, for a MultiPolygon).
 */
export function interiorPoint(shape: Polygon | MultiPolygon): Position {
  const found = partsOf(shape).map(widestStretch);
  const widest = found.reduce((best, next) => (next.width > best.width ? next : best));
  return roundPosition(widest.position);
}

function widestStretch(rings: readonly Ring[]): { width: number; position: Position } {
  const latitudes = (rings[0] as Ring).map(([, latitude]) => latitude).sort((a, b) => a - b);
  // Half-way between two neighbouring vertices in latitude, so that the line passes through none of them.
  const middle = ((latitudes[0] as number) + (latitudes.at(-1) as number)) / 2;
  const above = latitudes.find((latitude) => latitude > middle) ?? middle;
  const below = latitudes.findLast((latitude) => latitude <= middle) ?? middle;
  const y = (above + below) / 2;
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((a, b) => a - b);
  let best = { width: -1, position: (rings[0] as Ring)[0] as Position };
  for (let i = 1; i < crossings.length; i += 2) {
    const [from, to] = [crossings[i - 1] as number, crossings[i] as number];
    if (to - from > best.width) best = { width: to - from, position: [(from + to) / 2, y] };
  }
  return best;
}
