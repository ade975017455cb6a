/**
 * A grid of corners over a piece of ground, in metres from its south-west corner. Corner (column, row) lies at
 * (column × cell, row × cell) and has the number row × columns + column.
 */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cellMetres: number;
}

/**
 * Metres from each corner of a grid to the nearest of the segments, as far as radiusMetres; beyond it, Infinity.
 * Four bytes for each corner; the work is that of the corners within the radius of each segment.
 * @param segments x0, y0, x1, y1 of each, metres in the grid; a point is a segment of no length.
 */
export function distanceGrid(grid: Grid, segments: readonly number[], radiusMetres: number): Float32Array {
  const { columns, rows, cellMetres } = grid;
  const squares = new Float32Array(columns * rows).fill(Infinity);
  const limit = radiusMetres * radiusMetres;
  for (let at = 0; at < segments.length; at += 4) {
    const x0 = segments[at]!;
    const y0 = segments[at + 1]!;
    const dx = segments[at + 2]! - x0;
    const dy = segments[at + 3]! - y0;
    const square = dx * dx + dy * dy;
    const bottom = Math.max(0, Math.ceil((Math.min(y0, y0 + dy) - radiusMetres) / cellMetres));
    const top = Math.min(rows - 1, Math.floor((Math.max(y0, y0 + dy) + radiusMetres) / cellMetres));
    for (let row = bottom; row <= top; row++) {
      const y = row * cellMetres;
      // Only the stretch of the segment that lies within the radius of this row can come near its corners.
      let near = dy === 0 ? 0 : (y - radiusMetres - y0) / dy;
      let far = dy === 0 ? 1 : (y + radiusMetres - y0) / dy;
      if (near > far) [near, far] = [far, near];
      const xa = x0 + dx * Math.min(1, Math.max(0, near));
      const xb = x0 + dx * Math.min(1, Math.max(0, far));
      const left = Math.max(0, Math.ceil((Math.min(xa, xb) - radiusMetres) / cellMetres));
      const right = Math.min(columns - 1, Math.floor((Math.max(xa, xb) + radiusMetres) / cellMetres));
      const py = y - y0;
      for (let column = left; column <= right; column++) {
        const px = column * cellMetres - x0;
        const t = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
        const offX = px - t * dx;
        const offY = py - t * dy;
        const distance = offX * offX + offY * offY;
        const corner = row * columns + column;
        if (distance <= limit && distance < squares[corner]!) squares[corner] = distance;
      }
    }
  }
  for (let corner = 0; corner < squares.length; corner++) squares[corner] = Math.sqrt(squares[corner]!);
  return squares;
}
