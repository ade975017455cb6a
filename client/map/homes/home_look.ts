import { toRgb } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import type { MapHomes } from '../map_stage_props.ts';
import { LOOKS } from '../street_times/street_look.ts';

export interface HomeLook {
  /** Present, draft, difference. */
  readonly look: 0 | 1 | 2;
  /** Red, green, blue, alpha, each 0–1, of beyond, within, gained, lost. */
  readonly colours: readonly number[];
  readonly ground: readonly number[];
  readonly scale: number;
}

export function homeLook({ look = 'difference' }: MapHomes, palette: MapPalette, scale: number): HomeLook {
  const colours = [
    [palette.gap, 0.85],
    [palette.label, 0.7],
    [palette.gain, 1],
    [palette.loss, 1],
  ] as const;
  return {
    look: LOOKS[look],
    colours: colours.flatMap(([colour, alpha]) => [...toRgb(colour).map((byte) => byte / 255), alpha]),
    ground: toRgb(palette.ground).map((byte) => byte / 255),
    scale,
  };
}

/** Zoom from which homes that stay as they are show; they come in over the half zoom before it. */
export const HOMES_ZOOM = 14;

/** What a sign's radius is multiplied by: for homes that stay as they are, and for those that the draft gains or loses. */
export function homeScales(zoom: number, scale: number): readonly [quiet: number, loud: number] {
  const grown = scale * Math.min(1.7, 0.6 * 1.34 ** (zoom - 14));
  const quiet = zoom < HOMES_ZOOM - 0.5 ? 0 : grown * Math.min(1, (zoom - (HOMES_ZOOM - 0.5)) / 0.5);
  return [quiet * 0.8, Math.max(grown, 0.52 * scale)];
}
