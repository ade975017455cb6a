import earcut from 'earcut';
import { mercatorX, mercatorY } from '../mercator.ts';

export interface Triangles {
  /** x, y of each corner, in Mercator units from the origin. */
  readonly points: Float64Array;
  /** Three corners for each triangle. */
  readonly indices: readonly number[];
  /** Longitude and latitude of a point surely inside: the middle of the largest triangle. */
  readonly anchor: readonly [number, number];
}

/**
 * Cuts a polygon into triangles (earcut: Meisters' ears, found by z-order).
 * @param rings longitudes and latitudes, the last position of each ring as its first
 * @param origin Mercator units from which corners are counted
 */
export function triangulate(
  rings: readonly (readonly (readonly number[])[])[],
  [originX, originY]: readonly [number, number],
): Triangles {
  const count = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
  const points = new Float64Array(2 * count);
  const degrees = new Float64Array(2 * count);
  const holes: number[] = [];
  let at = 0;
  rings.forEach((ring, number) => {
    if (number > 0) holes.push(at / 2);
    for (let i = 0; i + 1 < ring.length; i++, at += 2) {
      const [longitude, latitude] = ring[i] as readonly [number, number];
      degrees[at] = longitude;
      degrees[at + 1] = latitude;
      points[at] = mercatorX(longitude) - originX;
      points[at + 1] = mercatorY(latitude) - originY;
    }
  });
  const indices = earcut(points, holes.length === 0 ? null : holes);
  return { points, indices, anchor: middleOfLargest(degrees, indices) };
}

function middleOfLargest(degrees: Float64Array, indices: readonly number[]): [number, number] {
  let largest = -1;
  let best: [number, number] = [degrees[0]!, degrees[1]!];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [2 * indices[i]!, 2 * indices[i + 1]!, 2 * indices[i + 2]!];
    const [ax, ay, bx, by] = [degrees[a]!, degrees[a + 1]!, degrees[b]!, degrees[b + 1]!];
    const [cx, cy] = [degrees[c]!, degrees[c + 1]!];
    const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
    if (area <= largest) continue;
    largest = area;
    best = [(ax + bx + cx) / 3, (ay + by + cy) / 3];
  }
  return best;
}
