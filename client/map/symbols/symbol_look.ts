import type { StationStatus } from '../../../geodata/place.ts';
import { type Oklch, toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import type { SymbolName } from './symbol_shapes.ts';

/** How the shape of a symbol is painted. All colours are CSS. */
export interface SymbolLook {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
  /** Around the edge, so that the symbol stands off whatever lies under it. */
  readonly halo: string;
  /** Dashes of the edge, in units of the symbol; empty for an unbroken one. */
  readonly dashes: readonly number[];
  /** A stroke through the whole symbol. */
  readonly struck: boolean;
}

/** Open: filled. Planned: hollow with a dashed edge. Closed: grey and struck through. Each reads without colour. */
export function symbolLook(name: SymbolName, status: StationStatus, palette: MapPalette): SymbolLook {
  const colour: Oklch = palette.symbols[name] ?? palette.symbols.general;
  const halo = toCss(palette.ground);
  const ink = toCss(palette.symbolInk);
  if (status === 'planned') {
    return { fill: halo, ink: toCss(colour), edge: toCss(colour), halo, dashes: [3.2, 2.2], struck: false };
  }
  if (status === 'closed') {
    const grey = toCss({ ...palette.symbols.general, chroma: 0.01 });
    return { fill: halo, ink: grey, edge: grey, halo, dashes: [], struck: true };
  }
  return { fill: toCss(colour), ink, edge: toCss(colour), halo, dashes: [], struck: false };
}

/** From corner to corner of the square of 24. */
export const STRIKE = 'M3 21 L21 3';
