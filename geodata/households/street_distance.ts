import Flatbush from 'flatbush';
import { edgeMetres } from '../districting/measure.ts';
import type { Position, Street } from '../place.ts';

/** Streets looked at for one point: boxes are nearer than what lies in them, but seldom by eight streets. */
const CANDIDATES = 8;

/** Metres from a point to the nearest street that may be walked. */
export type StreetDistance = (position: Position) => number;

/** @returns null where there is no such street */
export function streetDistance(streets: readonly Pick<Street, 'line' | 'walk'>[]): StreetDistance | null {
  const pieces: (readonly [Position, Position])[] = [];
  for (const { line, walk } of streets) {
    if (walk === 'no') continue;
    for (let i = 1; i < line.length; i++) pieces.push([line[i - 1]!, line[i]!]);
  }
  if (pieces.length === 0) return null;
  const index = new Flatbush(pieces.length);
  for (const [a, b] of pieces) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  return (position) =>
    index
      .neighbors(position[0], position[1], CANDIDATES)
      .reduce((least, piece) => Math.min(least, metresTo(position, ...pieces[piece]!)), Infinity);
}

function metresTo(position: Position, a: Position, b: Position): number {
  const shrink = Math.cos((position[1] * Math.PI) / 180) ** 2;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx * shrink + dy * dy;
  const along = (position[0] - a[0]) * dx * shrink + (position[1] - a[1]) * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
  return edgeMetres(position[0], position[1], a[0] + t * dx, a[1] + t * dy);
}
