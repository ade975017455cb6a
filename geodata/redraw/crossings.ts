import Flatbush from 'flatbush';
import type { Barrier, Position, Street } from '../place.ts';

/**
 * Where streets that people may walk cross lines: bridges, underpasses, level crossings. A street that only ends at a line
 * counts too, for on many maps it goes on as another one behind it.
 *
 * @returns positions in WGS 84 degrees
 */
export function crossingsOf(streets: readonly Street[], lines: readonly Pick<Barrier, 'line'>[]): Position[] {
  const segments = lines.flatMap(({ line }) => line.slice(1).map((b, i) => [line[i]!, b] as const));
  if (segments.length === 0) return [];
  const index = new Flatbush(segments.length);
  for (const [a, b] of segments) index.add(...boxOf(a, b));
  index.finish();
  const found: Position[] = [];
  for (const { walk, line } of streets) {
    if (walk === 'no') continue;
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      for (const number of index.search(...boxOf(a, b))) {
        const crossing = meetingOf(a, b, ...segments[number]!);
        if (crossing !== null) found.push(crossing);
      }
    }
  }
  return found;
}

function boxOf(a: Position, b: Position): [number, number, number, number] {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

/** Where two segments meet; null where they do not, or run alongside each other. */
function meetingOf(a: Position, b: Position, c: Position, d: Position): Position | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  if (t < 0 || t > 1 || u < 0 || u > 1) return null;
  return [a[0] + t * rx, a[1] + t * ry];
}
