/** A grid of corners. Corner (column, row) has the number row × columns + column. */
export interface CornerGrid {
  readonly columns: number;
  readonly rows: number;
  /** 1 for each corner inside, else 0. The outermost corners are outside. Used as scratch. */
  readonly inside: Uint8Array;
}

/** Where exactly a contour runs between the corners of a grid. */
export interface ContourFinder {
  /** How far along the side from a corner inside to its neighbour outside the contour crosses it, 0 … 1. */
  crossing(inner: number, outer: number): number;
  /** Whether the contour should keep close to the crossing that was found last when it is simplified. */
  isFirm(): boolean;
  /** Whether the two opposite inner corners of the cell north-east of a corner join through its middle. */
  joined(southWest: number): boolean;
}

export interface ContourRing {
  /** x, y, x, y … in cells; the first point is not repeated. */
  readonly points: readonly number[];
  /** For each point whether its crossing is firm. */
  readonly firm: readonly boolean[];
}

/**
 *        north 2
 *     NW 8 ─── NE 4        The four corners of a cell are bits, those inside set. For each of the 16 cases: to which side a
 *      │        │          contour goes that comes in from the south, east, north, west, with the inside on its left.
 *   west 3    east 1       The two cases with opposite corners inside have their inside kept apart here, and joined
 *      │        │          through the middle below.
 *     SW 1 ─── SE 2
 *        south 0
 */
const EXITS: readonly (readonly number[])[] = [
  [-1, -1, -1, -1],
  [3, -1, -1, -1],
  [-1, 0, -1, -1],
  [-1, 3, -1, -1],
  [-1, -1, 1, -1],
  [3, -1, 1, -1],
  [-1, -1, 0, -1],
  [-1, -1, 3, -1],
  [-1, -1, -1, 2],
  [2, -1, -1, -1],
  [-1, 0, -1, 2],
  [-1, 2, -1, -1],
  [-1, -1, -1, 1],
  [1, -1, -1, -1],
  [-1, -1, -1, 0],
  [-1, -1, -1, -1],
];
const JOINED_EXITS: Readonly<Record<number, readonly number[]>> = { 5: [1, -1, 3, -1], 10: [-1, 2, -1, 0] };

/** Crossings keep this share of a cell from its corners, so that rings never touch one another. */
const FROM_CORNER = 0.03;
const INSIDE = 1;
/** A ring has been followed across the side from this corner to its eastern neighbour. */
const FOLLOWED = 2;

/**
 * The rings around all that is inside, by marching squares: counter-clockwise around the inside, clockwise around holes. No
 * ring touches itself or another: every crossing is the only one on its side of a cell and keeps away from the corners.
 * No memory but the rings.
 */
export function contourRings({ columns, rows, inside }: CornerGrid, finder: ContourFinder): ContourRing[] {
  const rings: ContourRing[] = [];
  for (let row = 1; row < rows; row++) {
    for (let corner = row * columns; corner < (row + 1) * columns - 1; corner++) {
      const here = inside[corner]!;
      // Every ring crosses such a side somewhere.
      if (((here ^ inside[corner + 1]!) & INSIDE) === 0 || (here & FOLLOWED) !== 0) continue;
      rings.push(follow(corner));
    }
  }
  return rings;

  function follow(start: number): ContourRing {
    const points: number[] = [];
    const firm: boolean[] = [];
    const north = (inside[start]! & INSIDE) === 1;
    let cell = north ? start : start - columns;
    let from = north ? 0 : 2;
    do {
      addPoint(points, firm, cell, from);
      const to = exitOf(cell, from);
      cell += to === 0 ? -columns : to === 1 ? 1 : to === 2 ? columns : -1;
      from = (to + 2) % 4;
    } while ((from === 0 ? cell : from === 2 ? cell + columns : -1) !== start);
    return { points, firm };
  }

  function exitOf(cell: number, from: number): number {
    const bits =
      (inside[cell]! & INSIDE) |
      ((inside[cell + 1]! & INSIDE) << 1) |
      ((inside[cell + columns + 1]! & INSIDE) << 2) |
      ((inside[cell + columns]! & INSIDE) << 3);
    const joined = JOINED_EXITS[bits];
    return (joined && finder.joined(cell) ? joined : EXITS[bits]!)[from]!;
  }

  function addPoint(points: number[], firm: boolean[], cell: number, from: number): void {
    const vertical = from === 1 || from === 3;
    const a = from === 1 ? cell + 1 : from === 2 ? cell + columns : cell;
    const b = a + (vertical ? columns : 1);
    if (!vertical) inside[a]! |= FOLLOWED;
    const [inner, outer] = (inside[a]! & INSIDE) === 1 ? [a, b] : [b, a];
    const share = Math.min(1 - FROM_CORNER, Math.max(FROM_CORNER, finder.crossing(inner, outer)));
    const t = inner === a ? share : 1 - share;
    const column = a % columns;
    const row = (a - column) / columns;
    points.push(vertical ? column : column + t, vertical ? row + t : row);
    firm.push(finder.isFirm());
  }
}
