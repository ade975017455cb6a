export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Points count as inside that stick out by less than this share of the radius. */
const SLACK = 1 + 1e-12;

/**
 * The smallest circle around points (Welzl 1991, as nested loops over points in random order): expected time linear.
 * @returns radius 0 for no point or one
 */
export function smallestCircle(xs: readonly number[], ys: readonly number[]): Circle {
  const order = shuffled(xs.length);
  let circle: Circle = { x: xs[order[0] ?? 0] ?? 0, y: ys[order[0] ?? 0] ?? 0, radius: 0 };
  const at = (i: number): [number, number] => [xs[order[i]!]!, ys[order[i]!]!];
  for (let i = 1; i < order.length; i++) {
    const p = at(i);
    if (holds(circle, p)) continue;
    circle = { x: p[0], y: p[1], radius: 0 };
    for (let j = 0; j < i; j++) {
      const q = at(j);
      if (holds(circle, q)) continue;
      circle = circleOfTwo(p, q);
      for (let k = 0; k < j; k++) {
        const r = at(k);
        if (!holds(circle, r)) circle = circleOfThree(p, q, r) ?? circle;
      }
    }
  }
  return circle;
}

function holds({ x, y, radius }: Circle, [px, py]: [number, number]): boolean {
  return Math.hypot(px - x, py - y) <= radius * SLACK;
}

function circleOfTwo([ax, ay]: [number, number], [bx, by]: [number, number]): Circle {
  return { x: (ax + bx) / 2, y: (ay + by) / 2, radius: Math.hypot(bx - ax, by - ay) / 2 };
}

/** Null for points on one line: the circle of the two farthest holds all of them then. */
function circleOfThree(
  [ax, ay]: [number, number],
  [bx, by]: [number, number],
  [cx, cy]: [number, number],
): Circle | null {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - ax, cy - ay];
  const twice = 2 * (ux * vy - uy * vx);
  if (twice === 0) return null;
  const [u2, v2] = [ux * ux + uy * uy, vx * vx + vy * vy];
  const [x, y] = [(vy * u2 - uy * v2) / twice, (ux * v2 - vx * u2) / twice];
  return { x: ax + x, y: ay + y, radius: Math.hypot(x, y) };
}

/** The same order for the same number of points, so that the answer is the same everywhere. */
function shuffled(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let state = 0x9e3779b9;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    const swapped = order[i]!;
    order[i] = order[j]!;
    order[j] = swapped;
  }
  return order;
}
