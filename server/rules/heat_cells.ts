import type { Bounds } from '../../geodata/place.ts';

/** Cells that one answer may hold, however large the box and however many the cases. */
export const MAX_CELLS = 4096;
/** Side of a cell on the screen, in CSS pixels of a 512-pixel tile. */
const CELL_PIXELS = 12;
const FINEST_ZOOM = 18;

export interface HeatGrid {
  /** Sides of a cell in degrees. Centres are whole multiples of them. */
  readonly cellLongitude: number;
  readonly cellLatitude: number;
  /** The part of the asked box that can hold cases; null where it misses the place. */
  readonly box: Bounds | null;
}

/**
 * The grid in which cases are counted for a view. Cells are as fine as the zoom shows, doubled until no more than
 * MAX_CELLS can lie in the box. They are square on the ground at the middle of the place, and multiples of a fixed size,
 * so that panning does not make them crawl.
 *
 * @param box asked for, in degrees; only its part within the place counts.
 * @param zoom Web Mercator zoom of 512-pixel tiles; beyond 0–18 taken as the nearest.
 */
export function heatGrid(box: Bounds, zoom: number, place: Bounds): HeatGrid {
  const level = Math.floor(Math.max(0, Math.min(FINEST_ZOOM, zoom)));
  const flattening = Math.cos((((place[1] + place[3]) / 2) * Math.PI) / 180);
  const inside: Bounds = [
    Math.max(box[0], place[0]),
    Math.max(box[1], place[1]),
    Math.min(box[2], place[2]),
    Math.min(box[3], place[3]),
  ];
  const empty = inside[0] > inside[2] || inside[1] > inside[3];
  let cell = (CELL_PIXELS * 360) / (512 * 2 ** level);
  while (!empty && cellsIn(inside, cell, cell * flattening) > MAX_CELLS) cell *= 2;
  return { cellLongitude: cell, cellLatitude: cell * flattening, box: empty ? null : inside };
}

/** Most centres that positions within a box can be rounded to: one more on each axis than fit between its edges. */
function cellsIn([west, south, east, north]: Bounds, cellLongitude: number, cellLatitude: number): number {
  return (Math.floor((east - west) / cellLongitude) + 2) * (Math.floor((north - south) / cellLatitude) + 2);
}
