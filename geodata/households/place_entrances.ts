import type { Polygon } from 'geojson';
import { STEPS_PER_DEGREE } from '../districting/lattice.ts';
import { edgeMetres } from '../districting/measure.ts';
import type { Position } from '../place.ts';
import { STAIRWELL_SPACING } from '../standards/dwellings.ts';
import type { StreetDistance } from './street_distance.ts';

const MAX_ENTRANCES = 12;

/**
 * Where a building's entrances stand: on its outline, evenly along the long side that is nearer to a street. Without
 * streets it is the side that looks north, where slabs that face the sun have their stairs.
 *
 *     ·───●───────●───────●───·   one entrance for two stairwells
 *     │                       │
 *     ·───────────────────────·
 *
 * @returns at least one position, rounded to 1e-7 degrees
 */
export function placeEntrances(outline: Polygon, distance: StreetDistance | null): Position[] {
  const shell = outline.coordinates[0]!;
  const plane = planeAround(shell);
  const corners = shell.slice(1).map(plane.toMetres);
  const [ux, uy] = longestDirection(corners);
  const along = corners.map(([x, y]) => x * ux + y * uy);
  const [first, last] = [Math.min(...along), Math.max(...along)];
  const perEntrance = STAIRWELL_SPACING.metres * STAIRWELL_SPACING.stairwellsPerEntrance;
  const count = Math.min(MAX_ENTRANCES, Math.max(1, Math.round((last - first) / perEntrance)));
  const sides: [Position[], Position[]] = [[], []];
  for (let i = 0; i < count; i++) {
    const at = first + ((i + 0.5) / count) * (last - first);
    const across = crossings(corners, ux, uy, at);
    // The left of the direction comes first; directions run east, so that is the north.
    sides[0].push(plane.toPosition(at * ux - across.max * uy, at * uy + across.max * ux));
    sides[1].push(plane.toPosition(at * ux - across.min * uy, at * uy + across.min * ux));
  }
  if (distance === null) return sides[0];
  const [left, right] = sides.map((side) => side.reduce((sum, position) => sum + distance(position), 0));
  return left! <= right! ? sides[0] : sides[1];
}

type Point = readonly [x: number, y: number];

function planeAround(shell: readonly (readonly number[])[]) {
  const [longitude, latitude] = [shell[0]![0]!, shell[0]![1]!];
  const east = edgeMetres(longitude, latitude, longitude + 0.001, latitude) / 0.001;
  const north = edgeMetres(longitude, latitude, longitude, latitude + 0.001) / 0.001;
  const onLattice = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
  return {
    toMetres: (position: readonly number[]): Point => [
      (position[0]! - longitude) * east,
      (position[1]! - latitude) * north,
    ],
    toPosition: (x: number, y: number): Position => [onLattice(longitude + x / east), onLattice(latitude + y / north)],
  };
}

/** Unit vector along the longest edge, turned to run east. */
function longestDirection(corners: readonly Point[]): Point {
  let [best, length] = [[1, 0] as Point, 0];
  corners.forEach(([x, y], i) => {
    const [fromX, fromY] = corners.at(i - 1)!;
    const metres = Math.hypot(x - fromX, y - fromY);
    if (metres <= length) return;
    const sign = x < fromX ? -1 : 1;
    best = [(sign * (x - fromX)) / metres, (sign * (y - fromY)) / metres];
    length = metres;
  });
  return best;
}

/** Outermost offsets at which the outline meets the line across the direction at this distance along it. */
function crossings(corners: readonly Point[], ux: number, uy: number, at: number): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  corners.forEach(([x, y], i) => {
    const [fromX, fromY] = corners.at(i - 1)!;
    const [from, to] = [fromX * ux + fromY * uy, x * ux + y * uy];
    if (from > at === to > at) return;
    const t = (at - from) / (to - from);
    const offset = (fromX + t * (x - fromX)) * -uy + (fromY + t * (y - fromY)) * ux;
    min = Math.min(min, offset);
    max = Math.max(max, offset);
  });
  return min > max ? { min: 0, max: 0 } : { min, max };
}
