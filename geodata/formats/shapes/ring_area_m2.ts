import { doubleArea, type Ring } from './ring.ts';

const METRES_PER_DEGREE = 111_320;

/** Area of a ring in square metres, on the plane that touches the ground there: within 1 % for shapes of a county's size. */
export function ringAreaM2(ring: Ring): number {
  const latitude = ring.reduce((sum, [, each]) => sum + each, 0) / ring.length;
  return (Math.abs(doubleArea(ring)) / 2) * METRES_PER_DEGREE ** 2 * Math.cos((latitude * Math.PI) / 180);
}
