/** What a wall is made of. */
export const WALL_PARTS = [
  'map',
  'header',
  'key',
  'figures',
  'stream',
  'trend',
  'mix',
  'alerts',
  'stations',
  'ranking',
] as const;
export type WallPartName = (typeof WALL_PARTS)[number];

/** Pixels of a cell's side: a unit of 1,920 × 1,080 is 48 × 27 cells. */
export const CELL_PX = 40;

/** Screens of one size, hung n across and m down. Widths and heights are pixels, whole cells each. */
export interface ScreenUnits {
  readonly columns: number;
  readonly rows: number;
  readonly unitWidth: number;
  readonly unitHeight: number;
}

/** In cells, counted from the wall's upper left corner; right and lower edge excluded. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WallPart extends CellBox {
  readonly part: WallPartName;
}

/** How a wall is arranged. The map is the ground: the other parts may lie on it, and none on another. */
export interface WallLayout {
  readonly units: ScreenUnits;
  /** Each part at most once; one that is left out is not shown. */
  readonly parts: readonly WallPart[];
}

/** Cells of one unit. */
export function cellsOfUnit({ unitWidth, unitHeight }: ScreenUnits): {
  readonly across: number;
  readonly down: number;
} {
  return { across: unitWidth / CELL_PX, down: unitHeight / CELL_PX };
}

/** Cells of the whole wall. */
export function cellsOfWall(units: ScreenUnits): { readonly across: number; readonly down: number } {
  const { across, down } = cellsOfUnit(units);
  return { across: across * units.columns, down: down * units.rows };
}
