import { GAP_HATCH } from '../layers/gap_layers.ts';
import { LIMITS_HATCH } from '../layers/region_layers.ts';
import type { MapPalette } from '../map_palette.ts';
import { SYMBOL_NAMES } from '../symbols/symbol_shapes.ts';
import { draftMarkImage, draftMarkImageName, STATION_CHANGES } from './draft_mark_image.ts';
import { gateImage, gateImageName } from './gate_image.ts';
import { hatchImage } from './hatch_image.ts';
import type { MapImage } from './map_image.ts';
import { symbolImage } from './symbol_image.ts';

const STATUSES = ['open', 'closed', 'planned'] as const;
const GATE_STATES = ['open', 'private', 'closed'] as const;

/** Name under which the style finds the picture of a symbol. */
export function symbolImageName(symbol: string, status: string): string {
  return `${symbol}-${status}`;
}

/** Every picture that the style names. Symbols are scaled by the style, hatches are not and come in their size. */
export function mapImages(palette: MapPalette, scale: number): ReadonlyMap<string, MapImage> {
  const images = new Map<string, MapImage>();
  images.set(
    GAP_HATCH,
    hatchImage({
      colour: palette.gap,
      spacing: Math.round(8 * scale),
      stripe: 1.7 * scale,
      direction: 'rising',
      alpha: 0.9,
      wash: 0.14,
      casing: { colour: palette.ground, width: 0.8 * scale, alpha: 0.5 },
    }),
  );
  images.set(
    LIMITS_HATCH,
    hatchImage({
      colour: palette.outOfLimits,
      spacing: Math.round(7 * scale),
      stripe: 1.6 * scale,
      direction: 'falling',
      alpha: 0.9,
      wash: 0,
    }),
  );
  for (const symbol of SYMBOL_NAMES) {
    for (const status of STATUSES) images.set(symbolImageName(symbol, status), symbolImage(symbol, status, palette));
  }
  for (const state of GATE_STATES) {
    for (const draft of [false, true]) images.set(gateImageName(state, draft), gateImage(state, draft, palette));
  }
  for (const change of STATION_CHANGES) images.set(draftMarkImageName(change), draftMarkImage(change, palette));
  return images;
}
