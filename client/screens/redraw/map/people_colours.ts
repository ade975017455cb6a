import { oklch, toCss } from '../../../map/colour.ts';
import type { Theme } from '../../../map/map_stage_props.ts';

const HUES = [25, 95, 150, 205, 265, 325] as const;

/** Colours for the people at a draft, told apart by their names too. */
export function personColour(number: number, theme: Theme): string {
  const hue = HUES[number % HUES.length]!;
  return toCss(theme === 'dark' ? oklch(0.8, 0.13, hue) : oklch(0.48, 0.14, hue));
}
