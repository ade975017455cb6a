import type { Position } from '../place.ts';
import { type Point, sine } from './plane/point.ts';

/** From metres on the local plane to WGS 84 degrees, rounded to 1e-7. */
export type Projection = (p: Point) => Position;

/** Metres of one degree on a sphere with the mean radius of the earth (6,371,008.8 m). */
const METRES_PER_DEGREE = 111_195.08;

const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** Equirectangular projection around the centre of the town; over a few kilometres its error is below a metre. */
export function makeProjection([longitude, latitude]: Position): Projection {
  const eastward = METRES_PER_DEGREE * sine(Math.PI / 2 + (latitude * Math.PI) / 180);
  return ([x, y]) => [round(longitude + x / eastward), round(latitude + y / METRES_PER_DEGREE)];
}
