import { add, cross, dot, leftOf, type Point, type Ring, scale, subtract, unit } from './point.ts';
import { isSimple, signedArea } from './ring.ts';

interface OffsetLine {
  readonly point: Point;
  readonly along: Point;
}

/**
 * Moves every edge of a ring inwards by its own distance (metres; one for each edge, edge i runs from point i) and
 * drops edges that vanish. Returns null where nothing sound is left.
 */
export function insetRing(ring: Ring, distances: readonly number[] | number): Point[] | null {
  let lines: OffsetLine[] = ring.map((p, i) => {
    const along = unit(subtract(ring[(i + 1) % ring.length]!, p));
    const metres = typeof distances === 'number' ? distances : distances[i]!;
    return { point: add(p, scale(leftOf(along), metres)), along };
  });
  for (let round = ring.length; round >= 3; round--) {
    const corners = lines.map((line, i) => corner(lines[(i + lines.length - 1) % lines.length]!, line));
    const kept = lines.filter((line, i) => {
      const end = corners[(i + 1) % corners.length]!;
      return dot(subtract(end, corners[i]!), line.along) > 0.05;
    });
    if (kept.length === lines.length) return sound(corners, ring);
    lines = kept;
    if (lines.length < 3) return null;
  }
  return null;
}

/** Where two offset edges meet; for nearly parallel ones the end of the deeper one. */
function corner(before: OffsetLine, after: OffsetLine): Point {
  const turn = cross(before.along, after.along);
  const step = subtract(after.point, before.point);
  if (Math.abs(turn) < 0.04) {
    const deeper =
      cross(before.along, step) > 0 ? after.point : add(before.point, scale(before.along, dot(step, before.along)));
    return deeper;
  }
  return add(before.point, scale(before.along, cross(step, after.along) / turn));
}

function sound(corners: Point[], ring: Ring): Point[] | null {
  const area = signedArea(corners);
  return area > 0 && area < signedArea(ring) * 1.001 && isSimple(corners) ? corners : null;
}
