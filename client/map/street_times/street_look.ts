import { type Oklch, toRgb } from '../colour.ts';
import { REACH_MINUTES } from '../layers/service_area_layers.ts';
import type { MapPalette } from '../map_palette.ts';
import type { MapStreets } from '../map_stage_props.ts';

/** Everything about the picture of street times that does not lie on the ground. Colours are 0–1, red green blue. */
export interface StreetLook {
  readonly look: 0 | 1 | 2;
  /** Milliseconds, rising; the last again where there are fewer than three. */
  readonly limits: readonly [number, number, number];
  readonly bands: readonly number[];
  /** Gained, lost, unchanged. */
  readonly changes: readonly number[];
  readonly casing: readonly number[];
  readonly scale: number;
}

/** As the shaders count them. */
export const LOOKS = { present: 0, draft: 1, difference: 2 } as const;

/** @throws RangeError for limits that are not one to three rising numbers. */
export function streetLook({ look, limitsMs }: MapStreets, palette: MapPalette, scale: number): StreetLook {
  const rises = limitsMs.every((limit, i) => limit > (limitsMs[i - 1] ?? 0));
  if (limitsMs.length < 1 || limitsMs.length > 3 || !rises) {
    throw new RangeError(`Limits must be one to three rising milliseconds, not ${limitsMs.join(', ')}.`);
  }
  const limits = [0, 1, 2].map((band) => limitsMs[Math.min(band, limitsMs.length - 1)]!);
  return {
    look: LOOKS[look],
    limits: limits as unknown as StreetLook['limits'],
    bands: limits.flatMap((limit) => channels(palette.reach[bandOf(limit / 60_000)]!)),
    changes: [palette.gain, palette.loss, palette.unchanged].flatMap(channels),
    casing: [...channels(palette.ground), 0.8],
    scale,
  };
}

/** The band of the palette for a limit: its own, or the next one up. */
export function bandOf(minutes: number): 0 | 1 | 2 {
  return minutes <= REACH_MINUTES[0] ? 0 : minutes <= REACH_MINUTES[1] ? 1 : 2;
}

/** Half the width of a line in each of the three bands; then of gained, lost and unchanged; and of a casing, CSS pixels. */
export interface StreetWidths {
  readonly bands: readonly [number, number, number];
  readonly changes: readonly [number, number, number];
  readonly casing: number;
}

/** Nearer minutes have wider lines, so that bands are told apart without colour. */
export function streetWidths(zoom: number, scale: number): StreetWidths {
  const half = scale * Math.min(4.5, 0.5 * 1.38 ** (zoom - 12));
  return {
    bands: [1.45 * half, 1.1 * half, 0.75 * half],
    changes: [1.5 * half, 1.3 * half, 0.8 * half],
    casing: scale * Math.min(1.3, 0.25 * 1.45 ** (zoom - 12)),
  };
}

function channels(colour: Oklch): number[] {
  return toRgb(colour).map((byte) => byte / 255);
}
