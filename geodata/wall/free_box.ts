import { type CellBox, cellsOfUnit, cellsOfWall, type WallLayout } from './wall_layout.ts';

/**
 * The largest rectangle of a wall that no part but the map covers: where the place is to be seen. Of several the uppermost,
 * then the leftmost. O(cells), by the largest rectangle under each row's histogram.
 */
export function freeBox({ units, parts }: WallLayout): CellBox {
  const { across, down } = cellsOfWall(units);
  const covered = new Uint8Array(across * down);
  for (const { part, x, y, width, height } of parts) {
    if (part === 'map') continue;
    for (let row = y; row < y + height; row++) covered.fill(1, row * across + x, row * across + x + width);
  }
  let best: CellBox = { x: 0, y: 0, width: 0, height: 0 };
  const heights = new Int32Array(across + 1);
  for (let row = 0; row < down; row++) {
    for (let x = 0; x < across; x++) heights[x] = covered[row * across + x] ? 0 : heights[x]! + 1;
    // Columns whose rectangle is still open, of rising height.
    const open: { readonly from: number; readonly height: number }[] = [];
    for (let x = 0; x <= across; x++) {
      let from = x;
      while (open.length > 0 && open.at(-1)!.height > heights[x]!) {
        const { from: left, height } = open.pop()!;
        if (height * (x - left) > best.width * best.height)
          best = { x: left, y: row - height + 1, width: x - left, height };
        from = left;
      }
      if (heights[x]! > (open.at(-1)?.height ?? 0)) open.push({ from, height: heights[x]! });
    }
  }
  return best;
}

/** The largest part of a box that lies on one screen, of several the first: for what must not lie on a seam. */
export function onOneUnit({ units }: WallLayout, { x, y, width, height }: CellBox): CellBox {
  const { across, down } = cellsOfUnit(units);
  const [left, right] = longestBetween(x, x + width, across);
  const [top, bottom] = longestBetween(y, y + height, down);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The longest piece of an interval between two multiples of a length. */
function longestBetween(from: number, to: number, length: number): readonly [from: number, to: number] {
  let longest: readonly [number, number] = [from, from];
  for (let seam = Math.floor(from / length) * length; seam < to; seam += length) {
    const piece = [Math.max(from, seam), Math.min(to, seam + length)] as const;
    if (piece[1] - piece[0] > longest[1] - longest[0]) longest = piece;
  }
  return longest;
}
