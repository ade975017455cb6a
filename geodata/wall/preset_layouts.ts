import { cellsOfWall, type ScreenUnits, type WallLayout, type WallPart, type WallPartName } from './wall_layout.ts';

type Box = readonly [x: number, y: number, width: number, height: number];
type Panels = Readonly<Record<Exclude<WallPartName, 'map' | 'header'>, Box>>;

const HEADER_CELLS = 2;

/** One screen: columns at both sides, charts along the bottom, the place in the middle. */
const ONE: Panels = {
  figures: [1, 3, 12, 12],
  ranking: [1, 16, 12, 10],
  trend: [14, 21, 10, 5],
  mix: [25, 21, 9, 5],
  alerts: [35, 3, 12, 5],
  stream: [35, 9, 12, 12],
  stations: [35, 22, 12, 4],
};

/** Two: panels fill the first, the place has the second. */
const TWO: Panels = {
  figures: [1, 3, 22, 10],
  trend: [1, 14, 22, 6],
  mix: [1, 21, 22, 5],
  alerts: [25, 3, 22, 5],
  stream: [25, 9, 22, 11],
  ranking: [25, 21, 22, 5],
  stations: [81, 22, 14, 4],
};

/** More, in two rows: panels fill the outer columns, the place all between. */
const outer = (right: number): Panels => ({
  figures: [1, 3, 46, 11],
  ranking: [1, 15, 46, 11],
  trend: [1, 28, 46, 12],
  mix: [1, 41, 46, 12],
  alerts: [right + 1, 3, 46, 9],
  stream: [right + 1, 13, 46, 13],
  stations: [right + 1, 28, 46, 12],
});

/** Layouts that a wall begins with, by its set of screens of 1,920 × 1,080. */
export const PRESET_LAYOUTS = {
  '1x1': layout(1, 1, ONE),
  '2x1': layout(2, 1, TWO),
  '3x2': layout(3, 2, outer(96)),
  '4x2': layout(4, 2, outer(144)),
} as const satisfies Readonly<Record<string, WallLayout>>;

function layout(columns: number, rows: number, panels: Panels): WallLayout {
  const units: ScreenUnits = { columns, rows, unitWidth: 1920, unitHeight: 1080 };
  const { across, down } = cellsOfWall(units);
  const boxes: Readonly<Record<WallPartName, Box>> = {
    map: [0, 0, across, down],
    header: [0, 0, across, HEADER_CELLS],
    ...panels,
  };
  const parts = (Object.entries(boxes) as [WallPartName, Box][]).map(
    ([part, [x, y, width, height]]): WallPart => ({ part, x, y, width, height }),
  );
  return { units, parts };
}
