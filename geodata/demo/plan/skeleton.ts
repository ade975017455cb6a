import { makeNoise } from '../plane/noise.ts';
import { add, direction, type Point, scale, sine } from '../plane/point.ts';
import { densify, offsetLine } from '../plane/polyline.ts';
import { contains, distanceToLine } from '../plane/ring.ts';
import type { PlaceProfile } from '../profiles.ts';

/** How a main road gets over the river or the railway; null: it ends there. */
export interface MainRoad {
  readonly kind: string;
  readonly name: string;
  readonly points: readonly Point[];
  readonly river: 'bridge' | 'footbridge' | null;
  readonly railway: 'underpass' | 'overbridge' | 'level_crossing' | null;
}

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
export function drawSkeleton({ size, seed }: PlaceProfile): Skeleton {
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
    roads: mainRoads(at, riverY),
    bankRoads: [-1720 * size, 1800 * size],
  };
}

function mainRoads(at: (x: number, y: number) => Point, riverY: (x: number) => number): MainRoad[] {
  const road = (
    kind: string,
    name: string,
    points: readonly (readonly [number, number])[],
    over: Partial<Pick<MainRoad, 'river' | 'railway'>> = {},
  ): MainRoad => ({
    kind,
    name,
    points: smooth(points.map(([x, y]) => at(x, y))),
    river: over.river ?? null,
    railway: over.railway ?? null,
  });
  return [
    road('primary', '人民', [
      [-2700, 270],
      [-1650, 340],
      [-300, 330],
      [1150, 290],
      [2700, 400],
    ]),
    road('primary', '建设', [
      [-1690, 850],
      [-700, 900],
      [500, 880],
      [1790, 930],
    ]),
    road('secondary', '站前', [
      [-1690, 1030],
      [-300, 1045],
      [1190, 1040],
    ]),
    road('primary', '工业', [
      [-1690, 1600],
      [0, 1640],
      [1790, 1600],
    ]),
    road('primary', '迎宾', [
      [-1690, -880],
      [-300, -900],
      [1150, -940],
      [2700, -960],
    ]),
    road('primary', '新城', [
      [-990, -1380],
      [-300, -1400],
      [520, -1410],
    ]),
    road('primary', '新城', [
      [980, -1410],
      [1790, -1440],
    ]),
    road('secondary', '南环', [
      [-990, -1900],
      [300, -1930],
      [1790, -1880],
    ]),
    road(
      'primary',
      '中兴',
      [
        [-270, 1680],
        [-300, 1130],
        [-300, 330],
        [-290, -700],
        [-310, -2600],
      ],
      { river: 'bridge', railway: 'underpass' },
    ),
    road('secondary', '西关', [
      [-990, 1080],
      [-980, 300],
      [-1010, riverY(-1010)],
    ]),
    road(
      'secondary',
      '文昌',
      [
        [430, 1080],
        [430, 300],
        [420, -300],
        [340, -900],
        [330, -1960],
      ],
      { river: 'footbridge' },
    ),
    road(
      'primary',
      '东风',
      [
        [1150, 1680],
        [1150, 300],
        [1170, -900],
        [1190, -1960],
      ],
      { river: 'bridge', railway: 'underpass' },
    ),
    road(
      'primary',
      '东环',
      [
        [1720, 2600],
        [1760, 300],
        [1750, -900],
        [1740, -2600],
      ],
      { river: 'bridge', railway: 'overbridge' },
    ),
    road(
      'primary',
      '西环',
      [
        [-1640, 2600],
        [-1650, 300],
        [-1630, riverY(-1630)],
      ],
      { railway: 'level_crossing' },
    ),
    road('secondary', '西环', [
      [-1620, riverY(-1620)],
      [-1650, -1400],
      [-1640, -2600],
    ]),
    road('secondary', '学府', [
      [-950, riverY(-950)],
      [-960, -900],
      [-950, -1960],
    ]),
    road('secondary', '古道', [
      [-560, 190],
      [-1150, 40],
      [-2700, -40],
    ]),
  ];
}

/** Chaikin's corner cutting, twice, on a line with a point every 140 m: bends become curves. */
function smooth(points: readonly Point[]): Point[] {
  let line = densify(points, 140);
  for (let round = 0; round < 2; round++) {
    line = line.flatMap((p, i): Point[] => {
      if (i === 0 || i === line.length - 1) return [p];
      const [a, b] = [line[i - 1]!, line[i + 1]!];
      return [
        [0.25 * a[0] + 0.75 * p[0], 0.25 * a[1] + 0.75 * p[1]],
        [0.25 * b[0] + 0.75 * p[0], 0.25 * b[1] + 0.75 * p[1]],
      ];
    });
  }
  return densify(line, 60);
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
