import type { Grid } from './distance_grid.ts';

/**
 *        north 2
 *     NW 8 ─── NE 4        The four corners of a cell are bits, those inside set. For each of the 16 cases: from which
 *      │        │          side the contour comes and to which it goes, with the inside on its left. The two cases with
 *   west 3    east 1       opposite corners inside have their inside joined through the middle or kept apart.
 *      │        │
 *     SW 1 ─── SE 2
 *        south 0
 */
const TURNS: readonly (readonly number[])[] = [
  [],
  [0, 3],
  [1, 0],
  [1, 3],
  [2, 1],
  [0, 3, 2, 1],
  [2, 0],
  [2, 3],
  [3, 2],
  [0, 2],
  [1, 0, 3, 2],
  [1, 2],
  [3, 1],
  [0, 1],
  [3, 0],
  [],
];
const JOINED: Readonly<Record<number, readonly number[]>> = { 5: [2, 3, 0, 1], 10: [3, 0, 1, 2] };

/** Crossings keep this share of a cell from its corners, so that rings never touch one another. */
const FROM_CORNER = 0.1;

/**
 * The rings around all that is inside (value ≤ 0), by marching squares: counter-clockwise around the inside, clockwise
 * around holes. No ring touches itself or another: every crossing is the only one on its side of a cell, and lies at
 * least a tenth of a cell from the corners. The outermost corners must all be outside.
 * @returns for each ring x, y, x, y … in cells, without repeating the first point.
 */
export function contourRings({ columns, rows }: Grid, values: Float32Array): number[][] {
  // The next crossing after each: horizontal sides first, then vertical ones, both by the number of their lower corner.
  const corners = columns * rows;
  const next = new Int32Array(2 * corners).fill(-1);
  const starts: number[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corner = row * columns + column;
      const sw = values[corner]!;
      const se = values[corner + 1]!;
      const nw = values[corner + columns]!;
      const ne = values[corner + columns + 1]!;
      const bits = (sw <= 0 ? 1 : 0) | (se <= 0 ? 2 : 0) | (ne <= 0 ? 4 : 0) | (nw <= 0 ? 8 : 0);
      if (bits === 0 || bits === 15) continue;
      const joined = JOINED[bits];
      const turns = joined && sw + se + ne + nw <= 0 ? joined : TURNS[bits]!;
      for (let turn = 0; turn < turns.length; turn += 2) {
        const start = side(corner, turns[turn]!);
        next[start] = side(corner, turns[turn + 1]!);
        starts.push(start);
      }
    }
  }
  const rings: number[][] = [];
  for (const start of starts) {
    if (next[start] === -1) continue;
    const ring: number[] = [];
    for (let crossing = start; next[crossing] !== -1; ) {
      addPoint(ring, crossing);
      const following = next[crossing]!;
      next[crossing] = -1;
      crossing = following;
    }
    rings.push(ring);
  }
  return rings;

  function side(corner: number, direction: number): number {
    if (direction === 0) return corner;
    if (direction === 1) return corners + corner + 1;
    return direction === 2 ? corner + columns : corners + corner;
  }

  function addPoint(ring: number[], crossing: number): void {
    const vertical = crossing >= corners;
    const corner = vertical ? crossing - corners : crossing;
    const a = values[corner]!;
    const b = values[corner + (vertical ? columns : 1)]!;
    // Far outside is Infinity: then the crossing lies as near the inner corner as it may.
    const share = a === Infinity ? 1 : b === Infinity ? 0 : a / (a - b);
    const t = Math.min(1 - FROM_CORNER, Math.max(FROM_CORNER, share));
    const column = corner % columns;
    const row = (corner - column) / columns;
    ring.push(vertical ? column : column + t, vertical ? row + t : row);
  }
}
