import type { Barrier, Position, Street } from '../../place.ts';

/** A line that may bound a region, and how good a boundary it is: 0 (a lane) to 1 (a river). */
export interface BlockLine {
  readonly line: readonly Position[];
  readonly strength: number;
}

/** Streets that block outlines are taken from, with how good a boundary each class is. */
const STREETS: Readonly<Record<string, number>> = {
  motorway: 1,
  trunk: 0.95,
  primary: 0.9,
  secondary: 0.8,
  tertiary: 0.6,
  unclassified: 0.4,
  road: 0.4,
  residential: 0.35,
  living_street: 0.3,
  pedestrian: 0.3,
};
const LANES: Readonly<Record<string, number>> = { service: 0.15, track: 0.15, footway: 0.1, path: 0.1, cycleway: 0.1 };

const BARRIERS: Readonly<Record<string, number>> = { river: 1, railway: 1, canal: 0.9, stream: 0.5 };

/**
 * The lines that street blocks lie between: streets from arterial to residential, rivers, canals, streams and railways, all on
 * the ground. Walls and fences seldom run from street to street.
 */
export function blockLines(streets: readonly Street[], barriers: readonly Barrier[]): BlockLine[] {
  return [...linesOf(streets, STREETS), ...linesOf(barriers, BARRIERS)];
}

/** Service roads, tracks and footpaths: for where the lines above leave too few blocks. */
export function laneLines(streets: readonly Street[]): BlockLine[] {
  return linesOf(streets, LANES);
}

function linesOf(
  ways: readonly (Pick<Street | Barrier, 'tunnel' | 'line'> & { readonly kind: string })[],
  strengths: Readonly<Record<string, number>>,
): BlockLine[] {
  return ways.flatMap(({ kind, line, tunnel }) => {
    const strength = strengths[kind];
    return strength === undefined || tunnel ? [] : [{ line, strength }];
  });
}
