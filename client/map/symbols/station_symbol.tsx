import type { StationStatus } from '../../../geodata/place.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { Theme } from '../map_stage_props.ts';
import { STRIKE, symbolLook } from './symbol_look.ts';
import { SYMBOL_SHAPES, type SymbolShape, symbolNamed } from './symbol_shapes.ts';

interface StationSymbolProps {
  /** `StationCategory.symbol`. */
  readonly symbol: string;
  readonly status?: StationStatus;
  readonly theme: Theme;
  /** CSS pixels of its square. */
  readonly size?: number;
}

/** The symbol of a station as the map draws it, for legends, lists and cards. Its name stands beside it as text. */
export function StationSymbol({ symbol, status = 'open', theme, size = 20 }: StationSymbolProps) {
  const name = symbolNamed(symbol);
  const shape: SymbolShape = SYMBOL_SHAPES[name];
  const look = symbolLook(name, status, MAP_PALETTES[theme]);
  return (
    <svg width={size} height={size} viewBox="-1 -1 26 26" aria-hidden="true" focusable="false">
      <path
        d={shape.outline}
        fill={look.fill}
        stroke={look.edge}
        strokeWidth={1.6}
        strokeLinejoin="round"
        strokeDasharray={look.dashes.join(' ') || undefined}
      />
      <path d={shape.sign} fill={look.ink} />
      {shape.strokes !== '' && (
        <path d={shape.strokes} fill="none" stroke={look.ink} strokeWidth={1.7} strokeLinecap="round" />
      )}
      {look.struck && <path d={STRIKE} stroke={look.edge} strokeWidth={2.4} strokeLinecap="round" />}
    </svg>
  );
}
