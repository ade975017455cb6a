/**
 * Whether feet that go straight from a to b cross the barrier's segment from c to d. Whole coordinates up to 2²⁵ apart,
 * so that every product is exact. A touch at a or b is no crossing: a house may lean on a wall and a street may end at
 * it. The barrier's own corners belong to one side, so that the way through a corner of a wall crosses it once.
 */
export function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const aSide = side(cx, cy, dx, dy, ax, ay);
  const bSide = side(cx, cy, dx, dy, bx, by);
  if (!((aSide < 0 && bSide > 0) || (aSide > 0 && bSide < 0))) return false;
  return side(ax, ay, bx, by, cx, cy) >= 0 !== side(ax, ay, bx, by, dx, dy) >= 0;
}

/** Above 0 where p lies left of the line from a to b, below 0 right of it, 0 on it. */
function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}
