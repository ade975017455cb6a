import { add, cross, type Point, type Ring, scale, subtract } from './point.ts';
import { boundingBox, signedArea } from './ring.ts';

/** The part of a ring to the left of an endless line (Sutherland and Hodgman, one edge). Exact for convex rings. */
export function clipLeft(ring: Ring, origin: Point, along: Point): Point[] {
  const side = (p: Point) => cross(along, subtract(p, origin));
  return ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    const [sa, sb] = [side(a), side(b)];
    const meeting = sa > 0 !== sb > 0 ? [add(a, scale(subtract(b, a), sa / (sa - sb)))] : [];
    return sa > 0 ? [a, ...meeting] : meeting;
  });
}

/** Both parts of a ring on either side of a line: left, right. */
export const split = (ring: Ring, origin: Point, along: Point): [Point[], Point[]] => [
  clipLeft(ring, origin, along),
  clipLeft(ring, origin, scale(along, -1)),
];

/**
 * Cuts a ring across its long side into parcels no larger than an area (m²); `shareAt` says where each cut falls, from
 * 0 to 1 along the long side.
 */
export function parcels(ring: Ring, areaM2: number, shareAt: () => number): Point[][] {
  if (ring.length < 3) return [];
  const area = signedArea(ring);
  if (area < 1) return [];
  if (area <= areaM2) return [[...ring]];
  const { corner, along, across, length } = boundingBox(ring);
  const parts = split(ring, add(corner, scale(along, shareAt() * length)), across);
  if (parts.some((part) => part.length < 3 || signedArea(part) < area * 0.08)) return [[...ring]];
  return parts.flatMap((part) => parcels(part, areaM2, shareAt));
}
