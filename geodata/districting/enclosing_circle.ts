type Point = readonly [x: number, y: number];

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A point so little outside (by the share of the radius) counts as inside: what rounding can do. */
const SLACK = 1e-12;

/**
 * The smallest circle around points on a plane (Welzl 1991), run over the corners of their convex hull, of which there are
 * few. Radius 0 for one point or none.
 */
export function enclosingCircle(points: readonly Point[]): Circle {
  const hull = convexHull(points);
  let circle: Circle = { x: hull[0]?.[0] ?? 0, y: hull[0]?.[1] ?? 0, radius: 0 };
  for (let i = 1; i < hull.length; i++) {
    if (holds(circle, hull[i]!)) continue;
    circle = { x: hull[i]![0], y: hull[i]![1], radius: 0 };
    for (let j = 0; j < i; j++) {
      if (holds(circle, hull[j]!)) continue;
      circle = across(hull[i]!, hull[j]!);
      for (let k = 0; k < j; k++) if (!holds(circle, hull[k]!)) circle = through(hull[i]!, hull[j]!, hull[k]!);
    }
  }
  return circle;
}

function holds({ x, y, radius }: Circle, [px, py]: Point): boolean {
  return Math.hypot(px - x, py - y) <= radius * (1 + SLACK);
}

function across([ax, ay]: Point, [bx, by]: Point): Circle {
  return { x: (ax + bx) / 2, y: (ay + by) / 2, radius: Math.hypot(ax - bx, ay - by) / 2 };
}

/** Three corners of a hull never lie on one line. */
function through([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): Circle {
  const [px, py, qx, qy] = [bx - ax, by - ay, cx - ax, cy - ay];
  const twice = 2 * (px * qy - py * qx);
  const [p, q] = [px * px + py * py, qx * qx + qy * qy];
  const [x, y] = [(qy * p - py * q) / twice, (px * q - qx * p) / twice];
  return { x: ax + x, y: ay + y, radius: Math.hypot(x, y) };
}

/** Corners of the convex hull (Andrew 1979), counter-clockwise, none on a straight line between two others. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return sorted.length < 2 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
