/** A point or vector on the local plane of the city: metres east and north of its centre. */
export type Point = readonly [x: number, y: number];

/** A ring without its closing point; inside lies to the left (counter-clockwise). */
export type Ring = readonly Point[];

/** Centimetres: everything that becomes a node is rounded before anything is decided by it. */
export const quantise = (p: Point): Point => [Math.round(p[0] * 100) / 100, Math.round(p[1] * 100) / 100];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
export const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0];
/** A quarter turn to the left. */
export const leftOf = (a: Point): Point => [-a[1], a[0]];
export const lengthOf = (a: Point): number => Math.sqrt(a[0] * a[0] + a[1] * a[1]);
export const distance = (a: Point, b: Point): number => lengthOf(subtract(a, b));
export const between = (a: Point, b: Point, fraction: number): Point => [
  a[0] + (b[0] - a[0]) * fraction,
  a[1] + (b[1] - a[1]) * fraction,
];

/** The vector of length 1 in the direction of `a`; [1, 0] for the null vector. */
export const unit = (a: Point): Point => {
  const length = lengthOf(a);
  return length > 0 ? [a[0] / length, a[1] / length] : [1, 0];
};

/**
 * Sine of an angle in radians by its Taylor series: only + − × ÷, which IEEE 754 defines to the last bit, where
 * Math.sin may differ between machines.
 */
export function sine(angle: number): number {
  const turns = angle / (2 * Math.PI);
  const x = (turns - Math.round(turns)) * 2 * Math.PI;
  let term = x;
  let sum = x;
  for (let k = 1; k < 14; k++) {
    term *= (-x * x) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return sum;
}

/** The unit vector at an angle in radians, counter-clockwise from east. */
export const direction = (angle: number): Point => [sine(angle + Math.PI / 2), sine(angle)];

/** Turns a vector by the angle of a unit vector. */
export const rotate = (a: Point, by: Point): Point => [a[0] * by[0] - a[1] * by[1], a[0] * by[1] + a[1] * by[0]];
