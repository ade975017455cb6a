import { TILE_CELLS } from './area_lattice.ts';

/**
 * Where walls cut the sides of a tile's cells: for each corner the first and the last cut of the side to its eastern
 * neighbour, and then the same for the northern one; 1 … 255 of 256 parts of the side, 0 for none. Null where they cut none.
 * @param walls x0, y0, x1, y1 of each segment, in cells from the tile's first corner.
 */
export function cutsBy(walls: Float64Array): Uint8Array | null {
  let cuts: Uint8Array | null = null;
  const note = (along: number, across: number, northern: boolean) => {
    const start = Math.floor(along);
    const [column, row] = northern ? [across, start] : [start, across];
    if (column < 0 || row < 0 || column >= TILE_CELLS || row >= TILE_CELLS) return;
    cuts ??= new Uint8Array(4 * TILE_CELLS * TILE_CELLS);
    const at = 4 * (row * TILE_CELLS + column) + (northern ? 2 : 0);
    const part = Math.min(255, Math.max(1, Math.round((along - start) * 256)));
    if (cuts[at] === 0 || part < cuts[at]!) cuts[at] = part;
    if (part > cuts[at + 1]!) cuts[at + 1] = part;
  };
  for (let at = 0; at < walls.length; at += 4) {
    const [ax, ay, bx, by] = [walls[at]!, walls[at + 1]!, walls[at + 2]!, walls[at + 3]!];
    for (let row = firstAfter(ay, by); row <= lastBefore(ay, by); row++)
      note(ax + ((row - ay) / (by - ay)) * (bx - ax), row, false);
    for (let column = firstAfter(ax, bx); column <= lastBefore(ax, bx); column++)
      note(ay + ((column - ax) / (bx - ax)) * (by - ay), column, true);
  }
  return cuts;
}

/** The first line of the tile between two coordinates, the lower one left out so that a wall's corner belongs to one side. */
function firstAfter(a: number, b: number): number {
  return Math.max(0, Math.floor(Math.min(a, b)) + 1);
}

function lastBefore(a: number, b: number): number {
  return Math.min(TILE_CELLS - 1, Math.floor(Math.max(a, b)));
}
