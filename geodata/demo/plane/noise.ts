import type { Point } from './point.ts';

/** A smooth field over the plane with values from −1 to 1. */
export type Noise = (p: Point) => number;

const lattice = (x: number, y: number, seed: number): number => {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ seed;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2147483648 - 1;
};

const smooth = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Value noise with two octaves; `wavelength` is the distance in metres between hills of the first. */
export function makeNoise(seed: number, wavelength: number): Noise {
  const octave = (px: number, py: number, salt: number): number => {
    const x = Math.floor(px);
    const y = Math.floor(py);
    const tx = smooth(px - x);
    const ty = smooth(py - y);
    const south = lattice(x, y, salt) * (1 - tx) + lattice(x + 1, y, salt) * tx;
    const north = lattice(x, y + 1, salt) * (1 - tx) + lattice(x + 1, y + 1, salt) * tx;
    return south * (1 - ty) + north * ty;
  };
  return ([x, y]) =>
    0.75 * octave(x / wavelength, y / wavelength, seed) +
    0.25 * octave((2.1 * x) / wavelength, (2.1 * y) / wavelength, seed + 7919);
}
