/**
 * Straight pieces of street, PIECE numbers each, in cells from the first corner of a tile: where the piece starts (x, y), how
 * far it goes (dx, dy), the fractions of its edge at its start and its end, and the share of it that is left out at either
 * end, see AreaStamp.
 */
export const PIECE = 7;

type Numbers = Float32Array | Float64Array;

/** Where on the piece at `at` the position lies that is nearest to a corner: a share of the piece. */
export function footShare(pieces: Numbers, at: number, column: number, row: number): number {
  const dx = pieces[at + 2]!;
  const dy = pieces[at + 3]!;
  const square = dx * dx + dy * dy;
  if (square === 0) return 0;
  const along = ((column - pieces[at]!) * dx + (row - pieces[at + 1]!) * dy) / square;
  const pull = pieces[at + 6]!;
  return along < pull ? pull : along > 1 - pull ? 1 - pull : along;
}

/** The fraction of its edge at a share of the piece at `at`. */
export function footFraction(pieces: Numbers, at: number, share: number): number {
  const from = pieces[at + 4]!;
  const to = pieces[at + 5]!;
  return share === 1 ? to : from + share * (to - from);
}
