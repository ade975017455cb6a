type Point = readonly [x: number, y: number];

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A point so little outside (by the share of the radius) counts as inside: what rounding can do. */
const SLACK = 1 + 1e-12;

/** The smallest circle around points on a plane. Radius 0 for one point or none. */
export function enclosingCircle(points: readonly Point[]): Circle {
  const [x, y] = [new Float64Array(points.length), new Float64Array(points.length)];
  points.forEach((point, i) => {
    [x[i], y[i]] = point;
  });
  return circleAround(x, y);
}

/**
 * The same of two columns, which are shuffled in place, alike for the same number of points (Welzl 1991 as nested loops):
 * expected time linear.
 */
export function circleAround(x: Float64Array, y: Float64Array): Circle {
  shuffle(x, y);
  let circle: Circle = { x: x[0] ?? 0, y: y[0] ?? 0, radius: 0 };
  for (let i = 1; i < x.length; i++) {
    if (holds(circle, x[i]!, y[i]!)) continue;
    circle = { x: x[i]!, y: y[i]!, radius: 0 };
    for (let j = 0; j < i; j++) {
      if (holds(circle, x[j]!, y[j]!)) continue;
      circle = across(x[i]!, y[i]!, x[j]!, y[j]!);
      for (let k = 0; k < j; k++) {
        if (!holds(circle, x[k]!, y[k]!)) circle = through(x[i]!, y[i]!, x[j]!, y[j]!, x[k]!, y[k]!) ?? circle;
      }
    }
  }
  return circle;
}

function holds({ x, y, radius }: Circle, px: number, py: number): boolean {
  const [dx, dy, reach] = [px - x, py - y, radius * SLACK];
  return dx * dx + dy * dy <= reach * reach;
}

function across(ax: number, ay: number, bx: number, by: number): Circle {
  return { x: (ax + bx) / 2, y: (ay + by) / 2, radius: Math.hypot(bx - ax, by - ay) / 2 };
}

/** Null for points on one line: the circle of the two farthest holds all of them then. */
function through(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): Circle | null {
  const [px, py, qx, qy] = [bx - ax, by - ay, cx - ax, cy - ay];
  const twice = 2 * (px * qy - py * qx);
  if (twice === 0) return null;
  const [p, q] = [px * px + py * py, qx * qx + qy * qy];
  const [x, y] = [(qy * p - py * q) / twice, (px * q - qx * p) / twice];
  return { x: ax + x, y: ay + y, radius: Math.hypot(x, y) };
}

/** Fisher and Yates, by a small linear congruential generator. */
function shuffle(x: Float64Array, y: Float64Array): void {
  let state = 0x9e3779b9;
  for (let i = x.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    const [px, py] = [x[i]!, y[i]!];
    x[i] = x[j]!;
    y[i] = y[j]!;
    x[j] = px;
    y[j] = py;
  }
}
