import type { Point } from '../plane/point.ts';
import { densify } from '../plane/polyline.ts';

/** How a main road gets over the river or the railway; null: it ends there. */
export interface MainRoad {
  readonly kind: string;
  readonly name: string;
  readonly points: readonly Point[];
  readonly river: 'bridge' | 'footbridge' | null;
  readonly railway: 'underpass' | 'overbridge' | 'level_crossing' | null;
}

/** The main roads of the plan; `at` scales a place to the size of the town, `riverY` is the course of the river before that. */
export function mainRoads(
  at: (x: number, y: number) => Point,
  riverY: (x: number) => number,
  mirrored: boolean,
): MainRoad[] {
  return draw(at, riverY).map((road) => ({ ...road, name: facing(road.name, mirrored) }));
}

/** A mirrored plan has its east in the west. 东风, the east wind, blows everywhere. */
function facing(name: string, mirrored: boolean): string {
  if (!mirrored || name === '东风') return name;
  return name.replace(/[东西]/, (side) => (side === '东' ? '西' : '东'));
}

function draw(at: (x: number, y: number) => Point, riverY: (x: number) => number): MainRoad[] {
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
