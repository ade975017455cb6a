import type { CSSProperties } from 'react';
import { toCss } from '../../map/colour.ts';
import { MAP_PALETTES } from '../../map/map_palette.ts';

/** The map's colours of gain and loss as CSS variables, so that figures and streets agree. */
export function planColours(theme: 'dark' | 'light'): CSSProperties {
  const { gain, loss } = MAP_PALETTES[theme];
  return { '--map-gain': toCss(gain), '--map-loss': toCss(loss) } as CSSProperties;
}
