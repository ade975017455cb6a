import { GAP_HATCH } from '../layers/gap_layers.ts';
import { LIMITS_HATCH } from '../layers/region_layers.ts';
import type { MapPalette } from '../map_palette.ts';
import { SYMBOL_NAMES } from '../symbols/symbol_shapes.ts';
import { hatchImage } from './hatch_image.ts';
import type { MapImage } from './map_image.ts';
import { symbolImage } from './symbol_image.ts';

const STATUSES = ['open', 'closed', 'planned'] as const;

/** Name under which the style finds the picture of a symbol. */
export function symbolImageName(symbol: string, status: string): string {
  return `${symbol}-${status}`;
}

/** Every picture that the style names. All keep their size when the theme changes. */
export function mapImages(palette: MapPalette): ReadonlyMap<string, MapImage> {
  const images = new Map<string, MapImage>();
  images.set(
    GAP_HATCH,
    hatchImage({ colour: palette.gap, spacing: 9, stripe: 1.9, direction: 'rising', alpha: 0.85, wash: 0.1 }),
  );
  images.set(
    LIMITS_HATCH,
    hatchImage({ colour: palette.outOfLimits, spacing: 7, stripe: 1.6, direction: 'falling', alpha: 0.9, wash: 0 }),
  );
  for (const symbol of SYMBOL_NAMES) {
    for (const status of STATUSES) images.set(symbolImageName(symbol, status), symbolImage(symbol, status, palette));
  }
  return images;
}
