import type { Polygon } from 'geojson';
import type { Entrance, Place, Position, RegionFacts, StationFacts, Street } from '../../geodata/place.ts';

/**
 * A place that a test can hold in its head: five streets each way, 175 m apart, four grids, and a home in the middle of
 * each side of each block.
 *
 *     north  ┌───────────┬───────────┐     grid 3 | grid 4   community 2 is the east half: grids 2 and 4
 *            │  001.003  │  002.004  │
 *            ├───────────┼───────────┤
 *            │  001.001  │  002.002  │
 *     south  └───────────┴───────────┘  · one home far off in the east, 1 km from any street
 */
export const TINY = {
  code: '990001',
  west: 101,
  south: 38,
  /** Degrees between two streets. */
  step: 0.002,
  stepNorth: 0.0016,
  streets: 5,
  east: 101.02,
  north: 38.0064,
} as const;

const node = (column: number, row: number): Position => [
  round(TINY.west + column * TINY.step),
  round(TINY.south + row * TINY.stepNorth),
];
const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
const name = (zh: string, en: string) => ({ zh, en });
const numbers = Array.from({ length: TINY.streets }, (_, i) => i);

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring.map(([x, y]) => [round(x!), round(y!)])] };
}

function street(id: string, line: readonly Position[], nodes: readonly number[]): Street {
  return {
    id,
    kind: 'residential',
    name: name(`示例${id}`, `Example ${id}`),
    walk: 'yes',
    oneWayOnFoot: false,
    bridge: false,
    tunnel: false,
    layer: 0,
    compoundId: null,
    line,
    nodes,
  };
}

const across = numbers.map((row) =>
  street(
    `横路${row + 1}`,
    numbers.map((column) => node(column, row)),
    numbers.map((column) => row * TINY.streets + column),
  ),
);
const along = numbers.map((column) =>
  street(
    `纵路${column + 1}`,
    numbers.map((row) => node(column, row)),
    numbers.map((row) => row * TINY.streets + column),
  ),
);

function entrance(id: string, position: Position, households: number): Entrance {
  return {
    id,
    buildingId: null,
    compoundId: null,
    position: [round(position[0]), round(position[1])],
    households,
    residents: 3 * households,
    residents60: households,
    residents70To79: Math.floor(households / 2),
    residents80: Math.floor(households / 4),
    estimated: false,
  };
}

/** 30 m north of each street's middle between two corners. */
const homes = numbers.slice(1).flatMap((column) =>
  numbers.map((row) => {
    const [longitude, latitude] = node(column, row);
    const north = row === TINY.streets - 1 ? -0.0002 : 0.0002;
    return entrance(`home/${column}-${row}`, [longitude - TINY.step / 2 + 0.0001, latitude + north], 10 + column + row);
  }),
);

const middle = round(TINY.west + 2 * TINY.step);
const half = round(TINY.south + 2 * TINY.stepNorth);

const regions: readonly RegionFacts[] = [
  region('990001001', 1, null, '示例街道', [TINY.west, TINY.south, TINY.east, TINY.north]),
  region('990001001001', 2, '990001001', '西社区', [TINY.west, TINY.south, middle, TINY.north]),
  region('990001001002', 2, '990001001', '东社区', [middle, TINY.south, TINY.east, TINY.north]),
  region('990001001001001', 3, '990001001001', '一网格', [TINY.west, TINY.south, middle, half]),
  region('990001001002002', 3, '990001001002', '二网格', [middle, TINY.south, TINY.east, half]),
  region('990001001001003', 3, '990001001001', '三网格', [TINY.west, half, middle, TINY.north]),
  region('990001001002004', 3, '990001001002', '四网格', [middle, half, TINY.east, TINY.north]),
];

function region(
  code: string,
  level: number,
  parentCode: string | null,
  zh: string,
  [west, south, east, north]: readonly [number, number, number, number],
): RegionFacts {
  return {
    code,
    level,
    parentCode,
    name: { zh, en: null },
    outline: rectangle(west, south, east, north),
    givenHouseholds: null,
    givenResidents: null,
  };
}

function station(code: string, category: string, zh: string, position: Position, status: StationFacts['status']) {
  return {
    code,
    category,
    name: { zh, en: null },
    position,
    address: null,
    capacity: 30,
    floorAreaM2: 60.5,
    amenities: ['热水'],
    openingHours: 'Mo-Su 10:30-13:00',
    status,
  };
}

/** The same place each time. */
export const tinyPlace: Place = {
  jurisdiction: {
    code: TINY.code,
    name: name('示例县', 'Example County'),
    bounds: [TINY.west, TINY.south, TINY.east, TINY.north],
    demonstration: false,
    attribution: '示例',
    levels: [
      { level: 1, kind: 'street', name: name('街道', 'Street') },
      { level: 2, kind: 'community', name: name('社区', 'Community') },
      { level: 3, kind: 'grid', name: name('网格', 'Grid') },
    ],
    gridHouseholds: { min: 300, max: 500, source: '示例' },
  },
  streets: [...across, ...along],
  gates: [],
  signals: [],
  barriers: [
    {
      id: 'river/1',
      kind: 'river',
      name: name('示例河', 'Example River'),
      bridge: false,
      tunnel: false,
      line: [
        [101.012, 38],
        [101.012, 38.0064],
      ],
    },
  ],
  surfaces: [
    {
      id: 'park/1',
      kind: 'green',
      name: name('示例公园', 'Example Park'),
      outline: rectangle(101.0005, 38.0003, 101.0012, 38.0012),
    },
  ],
  compounds: [],
  buildings: [
    {
      id: 'building/1',
      use: 'residential',
      name: null,
      levels: 6,
      compoundId: null,
      outline: rectangle(101.0025, 38.0005, 101.003, 38.0009),
    },
  ],
  entrances: [
    ...homes,
    entrance('home/far', [101.018, 38.003], 7),
    entrance('home/on-boundary', [middle, half], 5),
    { ...entrance('home/estimated', [101.0045, 38.0001], 3), estimated: true },
  ],
  labels: [
    { id: 'label/1', kind: 'street', name: name('示例街道', 'Example Street'), position: [101.004, 38.003] },
    {
      id: 'label/2',
      kind: 'landmark',
      name: name('百分百%广场', 'Hundred_Percent Square'),
      position: [101.002, 38.002],
    },
  ],
  regions,
  stations: [
    station('ST-1', 'elderly_canteen', '一号食堂', [101.0001, 38.0001], 'open'),
    station('ST-2', 'elderly_canteen', '二号食堂', [101.0079, 38.0063], 'closed'),
    station('ST-3', 'red_post', '红色驿站', [101.004, 38.0033], 'open'),
  ],
  staff: [
    {
      code: 'W-1',
      name: '示例网格员 1',
      role: 'grid_worker',
      fullTime: true,
      grade: null,
      gridCode: '990001001001001',
    },
  ],
};
