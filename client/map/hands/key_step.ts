import type { Position } from '../../../geodata/place.ts';
import { metresPerPixel } from '../mercator.ts';

const METRES_PER_DEGREE = 111_195;
/** CSS pixels that one press of an arrow key should come near to. */
const STEP_PIXELS = 8;
const LONG_STEP = 5;

const DIRECTIONS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Metres of one step: the round number (1, 2, 5, 10, 20 …) nearest to eight pixels at this zoom. */
export function stepMetres(latitude: number, zoom: number): number {
  const wanted = STEP_PIXELS * metresPerPixel(latitude, zoom);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const round = [1, 2, 5, 10].map((digit) => digit * power);
  return round.reduce((best, step) =>
    Math.abs(Math.log(step / wanted)) < Math.abs(Math.log(best / wanted)) ? step : best,
  );
}

/** Where an arrow key takes a position, five steps at a time with Shift held; null for any other key. */
export function steppedBy(key: string, shift: boolean, [longitude, latitude]: Position, zoom: number): Position | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const metres = stepMetres(latitude, zoom) * (shift ? LONG_STEP : 1);
  const east = (direction[0] * metres) / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180));
  const north = (direction[1] * metres) / METRES_PER_DEGREE;
  return [longitude + east, latitude + north];
}
