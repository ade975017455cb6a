import { type Oklch, toRgb } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';

/** How a coverage is drawn, as its layers' uniforms take it. */
export interface CoverageLook {
  /** Multiplies widths and hatches. */
  readonly scale: number;
  /** Five times red, green, blue, opacity: by the state of a grid, in the order of GRID_STATES. */
  readonly fills: Float32Array;
  readonly accent: Float32Array;
  readonly ground: Float32Array;
  readonly line: Float32Array;
  readonly warning: Float32Array;
  readonly inner: Float32Array;
  /** True: grids are not filled, as where something else is to be seen beneath. */
  readonly isBare: boolean;
  /** Only between these shares of the screen's width, 0 to 1: so two states lie beside each other on one map. */
  readonly strip: Strip;
}

export type Strip = readonly [from: number, to: number];
export const WHOLE_WIDTH: Strip = [0, 1];

/** Blue and orange differ in every colour vision, and the hatches run in opposite directions. */
export function coverageLook(
  palette: MapPalette,
  scale: number,
  { isBare = false, strip = WHOLE_WIDTH }: Partial<Pick<CoverageLook, 'isBare' | 'strip'>> = {},
): CoverageLook {
  const { unchanged, gain, loss, outOfLimits, accent, ground, regionLine, quietLabel } = palette;
  return {
    scale,
    fills: Float32Array.from([
      ...withAlpha(quietLabel, 0.08),
      ...withAlpha(unchanged, 0.16),
      ...withAlpha(gain, 0.62),
      ...withAlpha(loss, 0.7),
      ...withAlpha(quietLabel, 0.5),
    ]),
    accent: rgb(accent),
    ground: rgb(ground),
    line: rgb(regionLine),
    warning: rgb(outOfLimits),
    inner: rgb(quietLabel),
    isBare,
    strip,
  };
}

function rgb(colour: Oklch): Float32Array {
  return Float32Array.from(toRgb(colour), (byte) => byte / 255);
}

function withAlpha(colour: Oklch, alpha: number): number[] {
  return [...rgb(colour), alpha];
}
