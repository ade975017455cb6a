import type { Position } from '../place.ts';

/** Degrees to the 1e-7 that every position of a Place is rounded to (about 1 cm). */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/** A position rounded to 1e-7 degrees. */
export function roundPosition(position: readonly number[]): Position {
  return [roundDegrees(position[0] as number), roundDegrees(position[1] as number)];
}
