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
  /** A dark or light seam along both sides of each stripe, so that it stands out from whatever lies under it. */
  readonly casing?: { readonly colour: Oklch; readonly width: number; readonly alpha: number };
}

const PIXEL_RATIO = 2;

/** Slanting stripes that continue from one picture to the next. The edges of stripes are softened over one pixel. */
export function hatchImage({ colour, spacing, stripe, direction, alpha, wash, casing }: Hatch): MapImage {
  const side = spacing * PIXEL_RATIO;
  const half = (stripe * PIXEL_RATIO) / 2;
  const stripeRgb = toRgb(colour);
  const casingRgb = toRgb(casing?.colour ?? colour);
  const casingHalf = half + (casing?.width ?? 0) * PIXEL_RATIO;
  const between = Math.max(wash, casing?.alpha ?? 0);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const along = direction === 'rising' ? x + y + 1 : x - y + side;
      const toStripe = Math.abs((along % side) - side / 2) / Math.SQRT2;
      const covered = coverage(half, toStripe);
      const cased = casing ? coverage(casingHalf, toStripe) - covered : 0;
      const opacity = wash + (alpha - wash) * covered + (between - wash) * cased;
      const share = opacity === 0 ? 0 : (cased * between) / opacity;
      const at = (y * side + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        data[at + channel] = stripeRgb[channel]! + (casingRgb[channel]! - stripeRgb[channel]!) * share;
      }
      data[at + 3] = 255 * opacity;
    }
  }
  return { width: side, height: side, data, pixelRatio: PIXEL_RATIO };
}

/** Share of a pixel that a band covers, softened over one pixel. */
function coverage(half: number, distance: number): number {
  return Math.min(1, Math.max(0, half + 0.5 - distance));
}
