import { makeNoise } from '../plane/noise.ts';
import { add, direction, type Point, rotate, subtract } from '../plane/point.ts';
import type { PlaceProfile } from '../profiles.ts';

/** Between the plan, drawn with a ruler, and the ground, where nothing is quite straight. */
export interface Ground {
  toGround(plan: Point): Point;
  toPlan(ground: Point): Point;
}

/**
 * The plan is pushed about by smooth noise, mirrored and turned. The push is gentle enough (its slope stays below 1/3)
 * that lines which do not cross on the plan do not cross on the ground, and that it can be undone by iteration.
 */
export function makeGround({ seed, turn, mirrored }: PlaceProfile): Ground {
  const [wideX, wideY] = [makeNoise(seed + 1, 1150), makeNoise(seed + 2, 1150)];
  const [fineX, fineY] = [makeNoise(seed + 3, 300), makeNoise(seed + 4, 300)];
  const push = (p: Point): Point => [105 * wideX(p) + 9 * fineX(p), 105 * wideY(p) + 9 * fineY(p)];
  const heading = direction(turn);
  const back: Point = [heading[0], -heading[1]];
  const mirror = ([x, y]: Point): Point => (mirrored ? [-x, y] : [x, y]);
  return {
    toGround: (plan) => rotate(mirror(add(plan, push(plan))), heading),
    toPlan: (ground) => {
      const pushed = mirror(rotate(ground, back));
      let plan = pushed;
      for (let i = 0; i < 12; i++) plan = subtract(pushed, push(plan));
      return plan;
    },
  };
}
