import { orientation } from '../../districting/lattice.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { arcOfSegment, endOfSegment, startOfSegment } from '../state/segments.ts';

/**
 * The face that holds a lattice point, −1 outside. The point counts as moved a hair to the east and a still smaller hair to
 * the north, so that every point of the plane lies in exactly one face (or outside), also on arcs and vertices.
 *
 * Looks east along the row of the index to the first segment that crosses; exact.
 */
export function locate(state: CoverageState, px: number, py: number): number {
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  let best = 0;
  let found = false;
  let [lowX, lowY, highX, highY] = [0, 0, 0, 0];
  let left = -1;
  state.index.visitEast(
    px,
    py,
    (segment) => {
      const [a, b] = [startOfSegment(state, segment), endOfSegment(state, segment)];
      const rises = y[a]! < y[b]!;
      const [low, high] = rises ? [a, b] : [b, a];
      const [lx, ly, hx, hy] = [x[low]!, y[low]!, x[high]!, y[high]!];
      if (ly > py || hy <= py) return;
      // The point must lie to the left of the rising segment, not on it.
      if (orientation(lx, ly, hx, hy, px, py) <= 0) return;
      if (found && (segment === best || !isWestOf(lx, ly, hx, hy, lowX, lowY, highX, highY))) return;
      found = true;
      best = segment;
      [lowX, lowY, highX, highY] = [lx, ly, hx, hy];
      const arc = arcOfSegment(state, segment);
      left = rises ? state.arcLeft.data[arc]! : state.arcRight.data[arc]!;
    },
    (east) => found && lowX + ((py - lowY) / (highY - lowY)) * (highX - lowX) < east - 1,
  );
  return left;
}

/** For two rising segments that do not cross and share some height: does the first lie to the west of the second? */
function isWestOf(
  alx: number,
  aly: number,
  ahx: number,
  ahy: number,
  blx: number,
  bly: number,
  bhx: number,
  bhy: number,
): boolean {
  const low = aly > bly ? orientation(blx, bly, bhx, bhy, alx, aly) : -orientation(alx, aly, ahx, ahy, blx, bly);
  if (low !== 0) return low > 0;
  const high = ahy < bhy ? orientation(blx, bly, bhx, bhy, ahx, ahy) : -orientation(alx, aly, ahx, ahy, bhx, bhy);
  return high > 0;
}
