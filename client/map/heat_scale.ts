import { mix, type Oklch, toCss, toRgb } from './colour.ts';
import { MAP_PALETTES } from './map_palette.ts';
import type { Theme } from './map_stage_props.ts';

/** Standard deviation of the kernel, stated in the legend: about two blocks, the walk of a few minutes. */
export const HEAT_BANDWIDTH_METRES = 200;

/** Share of the top under which the ground shows through: heat comes in from nothing without an edge. */
const CLEAR_SHARE = 0.5;
/** A difference shows from a smaller share on, since it has two sides and no picture where nothing changed. */
const CLEAR_DIFFERENCE = 0.35;
const MAX_ALPHA = 0.74;
const STEPS = 256;
/** km² that a Gaussian kernel weighs as if it were a disc: 4πσ². */
const KERNEL_KM2 = (4 * Math.PI * HEAT_BANDWIDTH_METRES ** 2) / 1e6;

/** What colours tell: how many, how many for 1,000 households, or how many more or fewer than the period before. */
export interface HeatScale {
  readonly measure: HeatMeasure;
  readonly isDifference: boolean;
  /** Where the colours end: cases per km², or per 1,000 households; of a difference, either way. */
  readonly top: number;
}

export const HEAT_MEASURES = ['counts', 'rates'] as const;
export type HeatMeasure = (typeof HEAT_MEASURES)[number];

/** What is known of a whole place, from which the colours of every view and window follow. */
export interface HeatGround {
  /** Cases per km² and day that one occupied cell of a hundred exceeds over a year: `HeatDomain.densityP99`. */
  readonly densityP99: number;
  /** Cases of a year per 1,000 households and day; null where it is not known. */
  readonly perThousandHouseholdsAndDay: number | null;
}

/**
 * Where the colours end for so many days at once. It follows from the place and the length of time alone: never from
 * the view, the kinds or what is playing, so that the same colour means the same at every zoom and on every day.
 *
 * Counts end where one in a hundred occupied cells would at most lie: what it has on average in so many days, and what
 * chance adds to so few (three standard deviations of a Poisson count within the kernel), rounded up to 1, 2 or 5 times a
 * power of ten. Rates end at five times the place's own. A difference ends at half of it, either way.
 *
 * @param days length of time drawn at once
 * @param boost how many times smaller the top shall be, where somebody looks at what is rare; below 1 it is larger
 * @throws RangeError where the time has no length
 */
export function heatScaleOf(
  ground: HeatGround,
  measure: HeatMeasure,
  isDifference: boolean,
  days: number,
  boost = 1,
): HeatScale {
  if (!(days > 0)) throw new RangeError(`Unexpected days: ${days}.`);
  const half = isDifference ? 0.5 : 1;
  const top =
    measure === 'counts'
      ? countTop(ground.densityP99 * days * KERNEL_KM2) / KERNEL_KM2
      : 5 * Math.max(ground.perThousandHouseholdsAndDay ?? 0, 1e-4) * days;
  return { measure, isDifference, top: roundUp((top * half) / boost) };
}

/** What a spot that has so many cases on average will hardly exceed. */
function countTop(mean: number): number {
  return mean + 3 * Math.sqrt(mean) + 2;
}

/** 1, 2 or 5 times a power of ten, at least the number. */
export function roundUp(value: number): number {
  const exponent = Math.floor(Math.log10(value));
  // A power of ten is written rather than computed, so that 0.1 is 0.1.
  const rounded = [1, 2, 5, 10].map((step) => Number(`${step}e${exponent}`));
  return rounded.find((candidate) => candidate >= value * (1 - 1e-9)) ?? rounded.at(-1)!;
}

/** Colour at a share of the top (0–1), without its opacity. */
export function heatColour(share: number, theme: Theme): Oklch {
  return along(MAP_PALETTES[theme].heat, share);
}

/** Colour of a difference at a share of the top, −1 (fewer) to 1 (more): two hues that no colour-vision deficiency merges. */
export function differenceColour(share: number, theme: Theme): Oklch {
  const { heatLess, heatMore } = MAP_PALETTES[theme];
  return along(share < 0 ? heatLess : heatMore, Math.abs(share));
}

function along(ramp: readonly Oklch[], share: number): Oklch {
  const place = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const from = Math.min(ramp.length - 2, Math.floor(place));
  return mix(ramp[from]!, ramp[from + 1]!, place - from);
}

export function heatAlpha(share: number): number {
  return rise(share / CLEAR_SHARE);
}

export function differenceAlpha(share: number): number {
  return rise(Math.abs(share) / CLEAR_DIFFERENCE);
}

function rise(place: number): number {
  const held = Math.min(1, Math.max(0, place));
  return MAX_ALPHA * held * held * (3 - 2 * held);
}

/** RGBA of 256 even steps from 0 to the top, or for a difference from −top to the top. */
export function heatTable(theme: Theme, isDifference = false): Uint8ClampedArray<ArrayBuffer> {
  const table = new Uint8ClampedArray(STEPS * 4);
  for (let step = 0; step < STEPS; step++) {
    const share = shareOf(step, isDifference);
    const colour = isDifference ? differenceColour(share, theme) : heatColour(share, theme);
    const alpha = isDifference ? differenceAlpha(share) : heatAlpha(share);
    table.set([...toRgb(colour), Math.round(255 * alpha)], step * 4);
  }
  return table;
}

/** Of a difference, no change is step 127.5: both of the steps beside it are clear. */
function shareOf(step: number, isDifference: boolean): number {
  return isDifference ? (2 * step) / (STEPS - 1) - 1 : step / (STEPS - 1);
}

export interface HeatStop {
  /** Cases per km² or per 1,000 households. */
  readonly value: number;
  /** 0–1 along the legend. */
  readonly share: number;
  readonly css: string;
}

/** Stops for a legend from one end of the scale to the other: five, or of a difference nine, since its middle is clear. */
export function heatLegend({ top, isDifference }: HeatScale, theme: Theme): readonly HeatStop[] {
  const places = isDifference ? 8 : 4;
  return Array.from({ length: places + 1 }, (_, place) => {
    const share = place / places;
    const signed = isDifference ? 2 * share - 1 : share;
    const colour = isDifference ? differenceColour(signed, theme) : heatColour(signed, theme);
    const alpha = isDifference ? differenceAlpha(signed) : heatAlpha(signed);
    return { value: top * signed, share, css: toCss(colour, Number(alpha.toFixed(2))) };
  });
}
