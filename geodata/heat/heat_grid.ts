import type { Bounds } from '../place.ts';

/**
 * The cells in which cases are counted: one grid around the whole globe, square on the map and on the ground (Web Mercator),
 * so that every place has the same and panning moves no cell. Level 0 is the finest, about 19 m wide at the equator and
 * 15 m at 38°, which is as well as a position is known; each level above has sides twice as long, and four cells of one
 * level fill one of the next.
 */

/** Cells of level 0 around the globe, and from pole to pole of the map (±85.05°). */
export const FINEST_CELLS = 2 ** 21;
/** Cells that one answer may hold, however large the box and however many the cases. */
export const MAX_CELLS = 4096;
/** Level 0 is 16 pixels wide at this zoom of 512-pixel tiles. */
const FINEST_ZOOM = 16;
/** The level at the zooms that show continents: wider cells say nothing. */
const COARSEST_LEVEL = 12;
/** Edge of the map in degrees of latitude. */
const MAP_EDGE = 85.051_128;
const EARTH_KM = 6371.0088;

/** Whole cells side by side, in rows from the north. */
export interface HeatGrid {
  readonly level: number;
  /** Of the cell in the north-west corner, counted from 180° W and from the north edge of the map. */
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Column of level 0 that holds a longitude. */
export function columnOf(longitude: number): number {
  return within(Math.floor(((longitude + 180) / 360) * FINEST_CELLS));
}

/** Row of level 0 that holds a latitude; those nearer to the poles than the map's edge lie in its outermost rows. */
export function rowOf(latitude: number): number {
  const inside = Math.max(-MAP_EDGE, Math.min(MAP_EDGE, latitude));
  const radians = (inside * Math.PI) / 180;
  return within(Math.floor(((1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2) * FINEST_CELLS));
}

const within = (cell: number) => Math.max(0, Math.min(FINEST_CELLS - 1, cell));

/** Longitude of a column's west edge; with a half added, of its middle. */
export function longitudeOf(level: number, column: number): number {
  return (column * 2 ** level * 360) / FINEST_CELLS - 180;
}

/** Latitude of a row's north edge; with a half added, of its middle on the map. */
export function latitudeOf(level: number, row: number): number {
  const down = (row * 2 ** level) / FINEST_CELLS;
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI;
}

/** Area on the ground of a cell of a row, in km². */
export function cellKm2(level: number, row: number): number {
  const radian = Math.PI / 180;
  const height = Math.sin(latitudeOf(level, row) * radian) - Math.sin(latitudeOf(level, row + 1) * radian);
  return EARTH_KM ** 2 * height * ((2 ** level * 2 * Math.PI) / FINEST_CELLS);
}

/**
 * The grid for a view: cells about 16 pixels wide, doubled until there are no more than MAX_CELLS. It holds every cell that
 * the box touches, whole, so that a box that moves never cuts one.
 *
 * @param box asked for, in degrees; only its part within the place counts.
 * @param zoom Web Mercator zoom of 512-pixel tiles.
 * @returns null where the box misses the place.
 */
export function heatGrid(box: Bounds, zoom: number, place: Bounds): HeatGrid | null {
  const west = Math.max(box[0], place[0]);
  const south = Math.max(box[1], place[1]);
  const east = Math.min(box[2], place[2]);
  const north = Math.min(box[3], place[3]);
  if (west > east || south > north) return null;
  let level = Math.max(0, Math.min(COARSEST_LEVEL, FINEST_ZOOM - Math.floor(zoom)));
  const edges = { left: columnOf(west), right: columnOf(east), top: rowOf(north), bottom: rowOf(south) };
  for (;;) {
    const column = edges.left >> level;
    const row = edges.top >> level;
    const columns = (edges.right >> level) - column + 1;
    const rows = (edges.bottom >> level) - row + 1;
    if (columns * rows <= MAX_CELLS) return { level, column, row, columns, rows };
    level++;
  }
}

/** The next coarser grid that holds all of this one. */
export function coarserGrid({ level, column, row, columns, rows }: HeatGrid): HeatGrid {
  const [left, top] = [column >> 1, row >> 1];
  return {
    level: level + 1,
    column: left,
    row: top,
    columns: ((column + columns - 1) >> 1) - left + 1,
    rows: ((row + rows - 1) >> 1) - top + 1,
  };
}

/** Sides in degrees of the cell in the middle of a grid: latitudes differ a little from row to row. */
export function cellSides({ level, row, rows }: HeatGrid): { cellLongitude: number; cellLatitude: number } {
  const middle = row + Math.floor(rows / 2);
  return {
    cellLongitude: longitudeOf(level, 1) + 180,
    cellLatitude: latitudeOf(level, middle) - latitudeOf(level, middle + 1),
  };
}
