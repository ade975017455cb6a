import { toCss } from '../map/colour.ts';
import { MAP_PALETTES } from '../map/map_palette.ts';

/** The map's colours as CSS variables, so that legend, bars and badges never differ from what lies on the ground. */
export function mapColourVariables(theme: 'dark' | 'light'): Readonly<Record<string, string>> {
  const { reach, reachEdge, gap, heat, liveCase, ground, symbolInk } = MAP_PALETTES[theme];
  const gapLine = toCss(gap);
  return {
    '--map-ground': toCss(ground),
    '--map-reach-5': toCss(reach[0]),
    '--map-reach-middle': toCss(reach[1]),
    '--map-reach-15': toCss(reach[2]),
    '--map-reach-edge': toCss(reachEdge),
    '--map-gap': gapLine,
    '--map-gap-hatch': `repeating-linear-gradient(135deg, ${gapLine} 0 1.5px, transparent 1.5px 4.5px)`,
    '--map-heat': `linear-gradient(to right, ${heat.map((colour) => toCss(colour)).join(', ')})`,
    '--map-live-case': toCss(liveCase),
    '--map-symbol-ink': toCss(symbolInk),
  };
}
