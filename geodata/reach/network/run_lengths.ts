import { Problem } from '../../problem.ts';
import { segmentMetres } from './metres.ts';
import { toblerFactor } from './tobler.ts';
import type { WalkableSegments } from './walkable_segments.ts';

/** More does not fit the 32 bits of a length; 0xffffffff itself stands for no time in the search. */
const LONGEST_MM = 0xfffffffe;

/**
 * How long a run is, and how long a level way is that takes as much time, ahead and back. Segments without heights at
 * both ends count as level. Each sum is rounded once.
 * @throws Problem BAD_STREET for a run longer than fits the buffer.
 */
export function runLengths(
  { x, y, height }: WalkableSegments,
  points: readonly number[],
): { readonly lengthMm: number; readonly effortMm: readonly [ahead: number, back: number] } {
  let [level, ahead, back] = [0, 0, 0];
  for (let at = 1; at < points.length; at++) {
    const a = points[at - 1]!;
    const b = points[at]!;
    const metres = segmentMetres(x[a]!, y[a]!, x[b]!, y[b]!);
    const rise = height === null ? Number.NaN : height[b]! - height[a]!;
    const slope = Number.isNaN(rise) || metres === 0 ? 0 : rise / metres;
    level += metres;
    ahead += metres * (slope === 0 ? 1 : toblerFactor(slope));
    back += metres * (slope === 0 ? 1 : toblerFactor(-slope));
  }
  return { lengthMm: toMm(level), effortMm: [toMm(ahead), toMm(back)] };
}

function toMm(metres: number): number {
  const mm = Math.round(metres * 1000);
  if (mm <= LONGEST_MM) return mm;
  throw new Problem('BAD_STREET', {
    zh: `有一条街道长 ${Math.round(metres / 1000)} 公里，超过 4294 公里的上限。`,
    en: `A street is ${Math.round(metres / 1000)} km long, more than the 4,294 km that fit.`,
  });
}
