import type { Polygon } from 'geojson';
import type { Entrance, Place, Position, RegionFacts } from '../../../geodata/place.ts';
import { tinyPlace } from '../../testing/tiny_place.ts';

const SIDE = 12;
const WEST = 101;
const SOUTH = 38;
const STEP = 0.005;
const CODE = '990008';

const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

/** A county of 12 × 12 square grids with as many people in each. */
export const SQUARES = {
  code: CODE,
  residents: 300,
  /** From west to east; from south to north it is more. */
  sideMetres: 440,
  gridCode: (column: number, row: number) => `${CODE}001001${String(row * SIDE + column + 1).padStart(3, '0')}`,
  middle: (column: number, row: number): Position => [
    round(WEST + (column + 0.5) * STEP),
    round(SOUTH + (row + 0.5) * STEP),
  ],
  grids: (): readonly (readonly [column: number, row: number])[] =>
    Array.from({ length: SIDE * SIDE }, (_, i) => [i % SIDE, Math.floor(i / SIDE)] as const),
};

function square(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring.map(([x, y]) => [round(x!), round(y!)])] };
}

function region(code: string, level: number, parentCode: string | null, zh: string, outline: Polygon): RegionFacts {
  return { code, level, parentCode, name: { zh, en: null }, outline, givenHouseholds: null, givenResidents: null };
}

export function squaresPlace(): Place {
  const east = WEST + SIDE * STEP;
  const north = SOUTH + SIDE * STEP;
  const whole = square(WEST, SOUTH, east, north);
  return {
    ...tinyPlace,
    jurisdiction: { ...tinyPlace.jurisdiction, code: CODE, bounds: [WEST, SOUTH, east, north] },
    regions: [
      region(`${CODE}001`, 1, null, '示例街道', whole),
      region(`${CODE}001001`, 2, `${CODE}001`, '示例社区', whole),
      ...SQUARES.grids().map(([column, row]) => {
        const [west, south] = [WEST + column * STEP, SOUTH + row * STEP];
        const outline = square(west, south, west + STEP, south + STEP);
        return region(SQUARES.gridCode(column, row), 3, `${CODE}001001`, `网格${row * SIDE + column + 1}`, outline);
      }),
    ],
    entrances: SQUARES.grids().map(
      ([column, row]): Entrance => ({
        ...tinyPlace.entrances[0]!,
        id: `home/${column}-${row}`,
        position: SQUARES.middle(column, row),
        households: SQUARES.residents / 3,
        residents: SQUARES.residents,
      }),
    ),
    stations: [],
    staff: [],
    labels: [],
  };
}
