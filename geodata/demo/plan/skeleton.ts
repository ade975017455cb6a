import { makeNoise } from '../plane/noise.ts';
import { add, direction, type Point, scale, sine } from '../plane/point.ts';
import { offsetLine } from '../plane/polyline.ts';
import { contains, distanceToLine } from '../plane/ring.ts';
import type { PlaceProfile } from '../profiles.ts';
import { type MainRoad, mainRoads } from './main_roads.ts';

/** The large lines of the town on the plan, in metres; the plan's north is up, its river runs west to east. */
export interface Skeleton {
  readonly frame: readonly Point[];
  readonly river: readonly Point[];
  readonly riverHalfWidth: number;
  /** Bank roads run this far from the middle of the river. */
  readonly bankDistance: number;
  readonly railway: readonly Point[];
  readonly railwayHalfWidth: number;
  /** Ring road where the wall of the old town stood. */
  readonly oldTown: readonly Point[];
  readonly oldTownCentre: Point;
  readonly lakeRing: readonly Point[];
  readonly lakeCentre: Point;
  readonly roads: readonly MainRoad[];
  /** West and east end of the bank roads. */
  readonly bankRoads: readonly [west: number, east: number];
}

const RIVER_HALF_WIDTH = 31;
const BANK_DISTANCE = 66;
const RAILWAY_HALF_WIDTH = 15;

/** Draws the skeleton of a town of the given size. */
export function drawSkeleton({ size, seed, mirrored }: PlaceProfile): Skeleton {
  const at = (x: number, y: number): Point => [x * size, y * size];
  const edge = makeNoise(seed + 11, 900);
  const riverY = (x: number): number => -455 + 205 * sine(x / 345 + 0.9) * (0.75 + 0.25 * sine(x / 700)) - 0.04 * x;
  const steps = Array.from({ length: 131 }, (_, i) => -3250 + 50 * i);
  /** A rounded shape, squarer than an ellipse by `corners` and uneven by `swing`. */
  const oval = (
    centre: Point,
    rx: number,
    ry: number,
    { corners, swing }: { corners: number; swing: number },
  ): Point[] =>
    Array.from({ length: 48 }, (_, i) => {
      const angle = (i / 48) * 2 * Math.PI;
      const [c, s] = direction(angle);
      const square = 1 - corners + corners / Math.max(Math.abs(c), Math.abs(s));
      const uneven = 1 + swing * sine(2 * angle + seed) + 0.7 * swing * sine(3 * angle + 2 * seed);
      return add(centre, at(rx * c * square * uneven, ry * s * square * uneven));
    });
  const oldTownCentre = at(-300, 330);
  const lakeCentre = at(750, -1400);
  return {
    frame: Array.from({ length: 72 }, (_, i) => {
      const d = direction((i / 72) * 2 * Math.PI);
      const round = 0.5 + 0.5 / Math.max(Math.abs(d[0]), Math.abs(d[1]));
      const rough = 1 + 0.07 * edge(scale(d, 2300));
      return at(2380 * d[0] * round * rough + 30, 2120 * d[1] * round * rough - 120);
    }),
    river: steps.map((x) => at(x, riverY(x))),
    riverHalfWidth: RIVER_HALF_WIDTH,
    bankDistance: BANK_DISTANCE,
    railway: steps.map((x) => at(x, 1130 + 55 * sine(x / 620))),
    railwayHalfWidth: RAILWAY_HALF_WIDTH,
    oldTown: oval(oldTownCentre, 465, 360, { corners: 0.3, swing: 0.035 }),
    oldTownCentre,
    lakeRing: oval(lakeCentre, 300, 215, { corners: 0, swing: 0.11 }),
    lakeCentre,
    roads: mainRoads(at, riverY, mirrored),
    bankRoads: [-1720 * size, 1800 * size],
  };
}

/** Lines beside the river or the railway, at a distance from its middle. */
export const besides = (line: readonly Point[], metres: number): readonly [left: Point[], right: Point[]] => [
  offsetLine(line, metres),
  offsetLine(line, -metres),
];

/** Whether a point of the plan lies between the bank roads. */
export const inRiver = ({ river, bankDistance }: Skeleton, p: Point): boolean =>
  distanceToLine(p, river) < bankDistance - 2;

/** Whether a point of the plan lies between the borders of the railway. */
export const inRailway = ({ railway, railwayHalfWidth }: Skeleton, p: Point): boolean =>
  distanceToLine(p, railway) < railwayHalfWidth - 1;

/** Whether a point of the plan lies in the old town. */
export const inOldTown = ({ oldTown }: Skeleton, p: Point): boolean => contains(oldTown, p);
