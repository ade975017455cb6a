/**
 * Which new grid carries on which of today's: the assignment with the greatest sum of overlaps, each of today's grids carried
 * on at most once (Hungarian method with potentials: Kuhn 1955, Munkres 1957; O(rows² × columns)).
 *
 * @param overlap row by row: what new grid `row` has in common with today's grid `column`, ≥ 0
 * @returns for each row its column, or −1 where it has nothing in common with the one left for it
 */
export function keepIdentity(overlap: ArrayLike<number>, rows: number, columns: number): Int32Array {
  const identity = new Int32Array(rows).fill(-1);
  if (rows === 0 || columns === 0) return identity;
  // More columns than rows: the columns beyond today's grids mean a new identity and overlap with nothing.
  const width = Math.max(rows, columns);
  const gain = (row: number, column: number): number => (column < columns ? overlap[row * columns + column]! : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const cameFrom = new Int32Array(width + 1);
  const slack = new Float64Array(width + 1);
  const done = new Uint8Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    slack.fill(Infinity);
    done.fill(0);
    do {
      done[column] = 1;
      const here = rowOf[column]!;
      let [step, next] = [Infinity, 0];
      for (let j = 1; j <= width; j++) {
        if (done[j]) continue;
        const reduced = -gain(here - 1, j - 1) - rowPotential[here]! - columnPotential[j]!;
        if (reduced < slack[j]!) {
          slack[j] = reduced;
          cameFrom[j] = column;
        }
        if (slack[j]! < step) {
          step = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= width; j++) {
        if (done[j]) {
          rowPotential[rowOf[j]!]! += step;
          columnPotential[j]! -= step;
        } else slack[j]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = cameFrom[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    } while (column !== 0);
  }
  for (let j = 1; j <= columns; j++) {
    const row = rowOf[j]! - 1;
    if (row >= 0 && gain(row, j - 1) > 0) identity[row] = j - 1;
  }
  return identity;
}
