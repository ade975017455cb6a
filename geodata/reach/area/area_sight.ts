/** A street so near to a barrier runs along it. */
export const TOUCH_METRES = 0.001;

/**
 * Whether a straight line is free of barriers: from a corner (ax, ay) to a position on a street (bx, by). A line that only
 * touches a barrier with its street end is free: a street may run along a wall.
 * @param barriers x0, y0, x1, y1 of each segment; all in cells.
 * @param touch how near to a barrier the street end counts as on it.
 */
export function seesPast(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  barriers: Float64Array,
  touch: number,
): boolean {
  for (let at = 0; at < barriers.length; at += 4) {
    if (crossingShare(bx, by, ax, ay, barriers, at, touch) >= 0) return false;
  }
  return true;
}

/**
 * Where the line from a to b meets the barrier at `at`, as a share of the line; −1 where it does not cross it. Ends of the line
 * that lie within `touch` of the barrier do not cross it. The barrier's own corners belong to one side, so that a line through a
 * corner of a wall crosses it once.
 */
export function crossingShare(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  barriers: Float64Array,
  at: number,
  touch: number,
): number {
  const cx = barriers[at]!;
  const cy = barriers[at + 1]!;
  const dx = barriers[at + 2]! - cx;
  const dy = barriers[at + 3]! - cy;
  const aSide = dx * (ay - cy) - dy * (ax - cx);
  const bSide = dx * (by - cy) - dy * (bx - cx);
  if (aSide > 0 === bSide > 0) return -1;
  const lx = bx - ax;
  const ly = by - ay;
  const cSide = lx * (cy - ay) - ly * (cx - ax);
  const dSide = lx * (cy + dy - ay) - ly * (cx + dx - ax);
  if (cSide >= 0 === dSide >= 0) return -1;
  const near = touch * Math.sqrt(dx * dx + dy * dy);
  if (Math.abs(aSide) <= near || Math.abs(bSide) <= near) return -1;
  return aSide / (aSide - bSide);
}
