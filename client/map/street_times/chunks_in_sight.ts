import type { GroundFrame } from '../gl/ground_frame.ts';
import type { SegmentChunk } from './street_segments.ts';

/**
 * Stretches of segments whose boxes meet the screen; neighbours that both do are joined to one.
 *
 * @param margin CSS pixels around the screen from which a line still shows.
 */
export function chunksInSight(
  chunks: readonly SegmentChunk[],
  { origin, world, width, height }: GroundFrame,
  margin: number,
): { readonly first: number; readonly count: number }[] {
  const west = (-margin - origin[0]) / world;
  const east = (width + margin - origin[0]) / world;
  const north = (-margin - origin[1]) / world;
  const south = (height + margin - origin[1]) / world;
  const stretches: { first: number; count: number }[] = [];
  for (const { first, count, box } of chunks) {
    if (box[0] > east || box[2] < west || box[1] > south || box[3] < north) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.first + last.count === first) last.count += count;
    else stretches.push({ first, count });
  }
  return stretches;
}
