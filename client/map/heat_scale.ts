import { mix, type Oklch, toCss, toRgb } from './colour.ts';
import { MAP_PALETTES } from './map_palette.ts';
import type { Theme } from './map_stage_props.ts';

/** Standard deviation of the kernel, stated in the legend: about two blocks, the walk of a few minutes. */
export const HEAT_BANDWIDTH_METRES = 200;

/** Cases per km² and day at which the scale ends; denser ground looks no hotter. */
const TOP_PER_KM2_AND_DAY = 80;
/** Share of the top under which the ground shows through: heat comes in from nothing without an edge. */
const CLEAR_SHARE = 0.5;
const MAX_ALPHA = 0.74;
const STEPS = 256;

/**
 * Cases per km² at the top of the scale for a window of so many hours: a round number that grows with the window and
 * never follows what is on screen, so that the same colour means the same density at every zoom and on every day.
 */
export function heatTop(windowHours: number): number {
  if (!(windowHours > 0)) throw new RangeError(`Unexpected windowHours: ${windowHours}.`);
  const wanted = (TOP_PER_KM2_AND_DAY * windowHours) / 24;
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const round = [1, 2, 5, 10].find((step) => step * magnitude >= wanted * 0.999) ?? 10;
  return round * magnitude;
}

/** Colour at a share of the top (0–1), without its opacity. */
export function heatColour(share: number, theme: Theme): Oklch {
  const ramp = MAP_PALETTES[theme].heat;
  const place = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const from = Math.min(ramp.length - 2, Math.floor(place));
  return mix(ramp[from]!, ramp[from + 1]!, place - from);
}

export function heatAlpha(share: number): number {
  const rise = Math.min(1, Math.max(0, share / CLEAR_SHARE));
  return MAX_ALPHA * rise * rise * (3 - 2 * rise);
}

/** RGBA of 256 even steps from 0 to the top. */
export function heatTable(theme: Theme): Uint8ClampedArray {
  const table = new Uint8ClampedArray(STEPS * 4);
  for (let step = 0; step < STEPS; step++) {
    const share = step / (STEPS - 1);
    table.set([...toRgb(heatColour(share, theme)), Math.round(255 * heatAlpha(share))], step * 4);
  }
  return table;
}

export interface HeatStop {
  /** 件/km². */
  readonly perKm2: number;
  /** 0–1 along the legend. */
  readonly share: number;
  readonly css: string;
}

/** Five stops for a legend, from 0 to the top. */
export function heatLegend(windowHours: number, theme: Theme): readonly HeatStop[] {
  const top = heatTop(windowHours);
  return [0, 0.25, 0.5, 0.75, 1].map((share) => ({
    perKm2: top * share,
    share,
    css: toCss(heatColour(share, theme), Number(heatAlpha(share).toFixed(2))),
  }));
}
