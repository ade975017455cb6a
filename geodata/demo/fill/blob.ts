import { add, direction, type Point, scale } from '../plane/point.ts';
import type { Random } from '../random.ts';

/** A round shape with a gently uneven edge: a pond, a garden. Counter-clockwise. */
export function blob(centre: Point, radius: number, random: Random, stretch: Point = [1, 1]): Point[] {
  const phase = random.between(0, 6);
  return Array.from({ length: 24 }, (_, i) => {
    const angle = (i / 24) * 2 * Math.PI;
    const [wobble] = direction(3 * angle + phase);
    const [second] = direction(2 * angle - phase);
    const [x, y] = scale(direction(angle), radius * (1 + 0.05 * wobble + 0.11 * second));
    return add(centre, [x * stretch[0], y * stretch[1]]);
  });
}
