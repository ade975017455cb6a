/**
 * Lengths on the WGS 84 ellipsoid between near points, in plain additions, multiplications and square roots only: those
 * are rounded the same way by every engine, which Math.cos is not, so browser and server get the same bits.
 *
 * Coordinates are integers of 1e-7 degrees (about 1 cm), longitude x and latitude y.
 */
export const UNITS_PER_DEGREE = 1e7;

/** Metres of one unit of longitude and of one unit of latitude at a latitude. */
export interface UnitMetres {
  readonly x: number;
  readonly y: number;
}

/**
 * Metres of one unit at a latitude (1e-7 degrees), by the series of the meridian and parallel arcs of WGS 84 (Snyder,
 * Map Projections: A Working Manual, 1987, pages 24–25); within 1 cm per degree.
 */
export function unitMetres(y: number): UnitMetres {
  const c = cosine((y / UNITS_PER_DEGREE) * (Math.PI / 180));
  const c2 = 2 * c * c - 1;
  const c3 = 2 * c * c2 - c;
  const c4 = 2 * c2 * c2 - 1;
  const c5 = 2 * c * c4 - c3;
  const c6 = 2 * c3 * c3 - 1;
  return {
    x: (111412.84 * c - 93.5 * c3 + 0.118 * c5) / UNITS_PER_DEGREE,
    y: (111132.92 - 559.82 * c2 + 1.175 * c4 - 0.0023 * c6) / UNITS_PER_DEGREE,
  };
}

/** Metres between two positions, measured at their middle latitude: off by less than 1e-6 of it up to 10 km. */
export function segmentMetres(x0: number, y0: number, x1: number, y1: number): number {
  if (x0 === x1 && y0 === y1) return 0;
  const unit = unitMetres((y0 + y1) / 2);
  const dx = (x1 - x0) * unit.x;
  const dy = (y1 - y0) * unit.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** Degrees → units of 1e-7 degrees. */
export function toUnits(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE);
}

/** Units of 1e-7 degrees → degrees. */
export function toDegrees(units: number): number {
  return units / UNITS_PER_DEGREE;
}

/** Taylor series to the 20th power: the remainder at 90 degrees is below 1e-17. */
function cosine(radians: number): number {
  const square = radians * radians;
  let sum = 0;
  for (let power = 20; power > 0; power -= 2) sum = (-square / (power * (power - 1))) * (1 + sum);
  return 1 + sum;
}
