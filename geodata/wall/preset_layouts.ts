import { cellsOfWall, type ScreenUnits, type WallLayout, type WallPart, type WallPartName } from './wall_layout.ts';

type Box = readonly [x: number, y: number, width: number, height: number];
type Panels = Readonly<Record<Exclude<WallPartName, 'map' | 'header'>, Box>>;

const HEADER_CELLS = 2;
/** Cells of a screen of 1,920 × 1,080 across and down. */
const ACROSS = 48;
const DOWN = 27;

/** One screen: columns at both sides, charts along the bottom, the place in the middle. */
const ONE: Panels = {
  figures: [1, 3, 12, 14],
  ranking: [1, 17, 12, 5],
  stations: [1, 22, 12, 4],
  key: [14, 18, 20, 3],
  trend: [14, 21, 10, 5],
  mix: [25, 21, 9, 5],
  alerts: [35, 3, 12, 5],
  stream: [35, 9, 12, 17],
};

/** Two: panels fill the first, the place has the second. */
const TWO: Panels = {
  figures: [1, 3, 22, 11],
  trend: [1, 15, 22, 5],
  mix: [1, 21, 22, 5],
  alerts: [25, 3, 22, 5],
  stream: [25, 9, 22, 17],
  key: [49, 23, 30, 3],
  stations: [82, 13, 13, 4],
  ranking: [82, 18, 13, 8],
};

/** More in one row: panels fill the outer screens, the place all between. @param right first column of the last screen */
const outerOfOneRow = (right: number): Panels => ({
  figures: [1, 3, 22, 11],
  ranking: [1, 15, 22, 11],
  trend: [24, 3, 23, 11],
  mix: [24, 15, 23, 11],
  alerts: [right + 1, 3, 22, 8],
  stations: [right + 24, 3, 23, 8],
  stream: [right + 1, 12, 46, 14],
  key: [ACROSS + 1, DOWN - 4, 30, 3],
});

/** More in several rows: the same over two rows of the outer screens. */
const outer = (right: number, down: number): Panels => ({
  figures: [1, 3, 46, 11],
  ranking: [1, 15, 46, 11],
  trend: [1, 28, 46, 12],
  mix: [1, 41, 46, 12],
  alerts: [right + 1, 3, 46, 9],
  stream: [right + 1, 13, 46, 14],
  stations: [right + 1, 28, 46, 5],
  key: [ACROSS + 1, down - 4, 30, 3],
});

/** The layout that a wall begins with, of so many screens of 1,920 × 1,080 across and down. */
export function presetLayout(columns: number, rows: number): WallLayout {
  const units: ScreenUnits = { columns, rows, unitWidth: 1920, unitHeight: 1080 };
  const { across, down } = cellsOfWall(units);
  const boxes: Readonly<Record<WallPartName, Box>> = {
    map: [0, 0, across, down],
    header: [0, 0, across, HEADER_CELLS],
    ...panelsOf(columns, rows, across - ACROSS, down),
  };
  const parts = (Object.entries(boxes) as [WallPartName, Box][]).map(
    ([part, [x, y, width, height]]): WallPart => ({ part, x, y, width, height }),
  );
  return { units, parts };
}

function panelsOf(columns: number, rows: number, right: number, down: number): Panels {
  if (columns === 1) return ONE;
  if (columns === 2) return TWO;
  return rows === 1 ? outerOfOneRow(right) : outer(right, down);
}
