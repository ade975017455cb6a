import { type Oklch, toRgb } from '../colour.ts';
import type { MapImage } from './map_image.ts';

interface Hatch {
  readonly colour: Oklch;
  /** CSS pixels from stripe to stripe, along either side of the picture: whole, so that the picture repeats without a seam. */
  readonly spacing: number;
  /** CSS pixels across one stripe. */
  readonly stripe: number;
  /** `/` or `\`. */
  readonly direction: 'rising' | 'falling';
  readonly alpha: number;
  /** Opacity between the stripes. */
  readonly wash: number;
}

const PIXEL_RATIO = 2;

/** Slanting stripes that continue from one picture to the next. The edges of stripes are softened over one pixel. */
export function hatchImage({ colour, spacing, stripe, direction, alpha, wash }: Hatch): MapImage {
  const side = spacing * PIXEL_RATIO;
  const half = (stripe * PIXEL_RATIO) / 2;
  const [red, green, blue] = toRgb(colour);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const along = direction === 'rising' ? x + y + 1 : x - y + side;
      const toStripe = Math.abs((along % side) - side / 2) / Math.SQRT2;
      const covered = Math.min(1, Math.max(0, half + 0.5 - toStripe));
      const at = (y * side + x) * 4;
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255 * (wash + (alpha - wash) * covered);
    }
  }
  return { width: side, height: side, data, pixelRatio: PIXEL_RATIO };
}
