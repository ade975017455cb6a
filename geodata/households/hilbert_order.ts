import type { Position } from '../place.ts';

const BITS = 16;

/** The order of positions along a Hilbert curve over their box: neighbours in the list are neighbours on the ground. */
export function hilbertOrder(positions: readonly Position[]): number[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  const cells = 2 ** BITS - 1;
  const scale = cells / Math.max(east - west, north - south, Number.MIN_VALUE * cells);
  const place = positions.map(([x, y]) => {
    return hilbertIndex(
      Math.min(cells, Math.floor((x - west) * scale)),
      Math.min(cells, Math.floor((y - south) * scale)),
    );
  });
  return positions.map((_, i) => i).sort((a, b) => place[a]! - place[b]! || a - b);
}

/** Distance along the curve of a cell (Warren, Hacker's Delight, 16-1). */
function hilbertIndex(cellX: number, cellY: number): number {
  let [x, y, index] = [cellX, cellY, 0];
  for (let side = 2 ** (BITS - 1); side >= 1; side /= 2) {
    const [right, upper] = [(x & side) > 0 ? 1 : 0, (y & side) > 0 ? 1 : 0];
    index += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) [x, y] = [2 ** BITS - 1 - x, 2 ** BITS - 1 - y];
      [x, y] = [y, x];
    }
  }
  return index;
}
