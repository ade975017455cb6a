import type { Position as GeoJsonPosition, MultiPolygon } from 'geojson';
import { toDegrees } from '../network/metres.ts';
import type { Ring } from './simplify_rings.ts';

/**
 * Puts each hole (clockwise) into the smallest outer ring (counter-clockwise) around it. Rings are in 1e-7 degrees and
 * neither touch nor cross one another, so one point of a hole tells where all of it lies.
 * @param leastArea rings around less than that, in square units of 1e-7 degrees, are left out, islands and holes alike, so
 *   that nothing is left inside a hole that was.
 */
export function nestRings(rings: readonly Ring[], leastArea: number): MultiPolygon {
  const measured = rings
    .map((ring) => ({ ring, area: doubleArea(ring) / 2, box: boxOf(ring) }))
    .filter(({ area }) => Math.abs(area) >= leastArea);
  const outers = measured.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area);
  const polygons = new Map(outers.map((outer) => [outer, [closed(outer.ring)]]));
  for (const { ring, area } of measured) {
    if (area >= 0) continue;
    const around = outers.find((outer) => outer.area > -area && holds(outer, ring[0]!, ring[1]!));
    if (around) polygons.get(around)!.push(closed(ring));
  }
  return { type: 'MultiPolygon', coordinates: [...polygons.values()].reverse() };
}

/** Whether a point lies inside a ring, by the number of its sides that a line to the east crosses. */
function holds({ ring, box }: { ring: Ring; box: readonly number[] }, x: number, y: number): boolean {
  if (x < box[0]! || y < box[1]! || x > box[2]! || y > box[3]!) return false;
  let inside = false;
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const y0 = ring[before + 1]!;
    const y1 = ring[at + 1]!;
    if (y0 > y === y1 > y) continue;
    const side = (ring[at]! - ring[before]!) * (y - y0) - (y1 - y0) * (x - ring[before]!);
    if (side > 0 === y1 > y0) inside = !inside;
  }
  return inside;
}

/** Relative to the first point, so that every product stays exact. */
function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let at = 2; at + 2 < ring.length; at += 2) {
    const ax = ring[at]! - ring[0]!;
    const ay = ring[at + 1]! - ring[1]!;
    sum += ax * (ring[at + 3]! - ring[1]!) - (ring[at + 2]! - ring[0]!) * ay;
  }
  return sum;
}

function boxOf(ring: Ring): readonly number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < ring.length; at += 2) {
    box[0] = Math.min(box[0]!, ring[at]!);
    box[1] = Math.min(box[1]!, ring[at + 1]!);
    box[2] = Math.max(box[2]!, ring[at]!);
    box[3] = Math.max(box[3]!, ring[at + 1]!);
  }
  return box;
}

function closed(ring: Ring): GeoJsonPosition[] {
  const positions: GeoJsonPosition[] = [];
  for (let at = 0; at < ring.length; at += 2) positions.push([toDegrees(ring[at]!), toDegrees(ring[at + 1]!)]);
  positions.push([...positions[0]!]);
  return positions;
}
