/**
 * Symbols of stations as paths in a square of 24: an outer shape that differs by category, so that it is known by its
 * silhouette alone, and a sign inside it. Both the map's images and the legend are made from these.
 */
export interface SymbolShape {
  readonly outline: string;
  /** Filled with the ink colour. */
  readonly sign: string;
  /** Drawn as lines with the ink colour; empty for none. */
  readonly strokes: string;
}

export const SYMBOL_SIDE = 24;

export const SYMBOL_SHAPES = {
  /** Diamond with a bolt: charging, warmth, a short stop. */
  red_post: {
    outline: 'M12 1 L23 12 L12 23 L1 12 Z',
    sign: 'M13.6 4.8 L7.4 13.2 H11.3 L10.2 19.4 L16.8 10.5 H12.7 Z',
    strokes: '',
  },
  /** Round bowl with chopsticks. */
  elderly_canteen: {
    outline: 'M12 1.8 A10.2 10.2 0 1 1 12 22.2 A10.2 10.2 0 1 1 12 1.8 Z',
    sign: 'M5.4 11.6 H18.6 A6.6 6.6 0 0 1 14.9 17.3 V18.6 H9.1 V17.3 A6.6 6.6 0 0 1 5.4 11.6 Z',
    strokes: 'M9.6 9.7 L15.6 4.9 M13 9.7 L17.6 6.6',
  },
  /** Banner with a star. */
  service_centre: {
    outline: 'M2.6 1.6 H21.4 V23 L12 17.8 L2.6 23 Z',
    sign: 'M12 3.80 L13.50 7.84 L17.80 8.01 L14.43 10.69 L15.59 14.84 L12 12.45 L8.41 14.84 L9.57 10.69 L6.20 8.01 L10.50 7.84 Z',
    strokes: '',
  },
  /** House with a heart. */
  day_care_centre: {
    outline: 'M12 1.2 L23 11 H20.6 V22.2 H3.4 V11 H1 Z',
    sign: 'M12 19.2 L7.1 14.3 A3.1 3.1 0 0 1 11.5 9.9 L12 10.4 L12.5 9.9 A3.1 3.1 0 0 1 16.9 14.3 Z',
    strokes: '',
  },
  /** Square with a gate. */
  compound_station: {
    outline:
      'M4.5 2 H19.5 A2.5 2.5 0 0 1 22 4.5 V19.5 A2.5 2.5 0 0 1 19.5 22 H4.5 A2.5 2.5 0 0 1 2 19.5 V4.5 A2.5 2.5 0 0 1 4.5 2 Z',
    sign: 'M6.2 18.6 V11 A5.8 5.8 0 0 1 17.8 11 V18.6 H14.6 V11.4 A2.6 2.6 0 0 0 9.4 11.4 V18.6 Z',
    strokes: '',
  },
  /** Triangle with a dot, for a category that has no sign of its own. */
  general: {
    outline: 'M12 1.6 L23.2 21.4 H0.8 Z',
    sign: 'M12 11.4 A3 3 0 1 1 12 17.4 A3 3 0 1 1 12 11.4 Z',
    strokes: '',
  },
} as const satisfies Record<string, SymbolShape>;

export type SymbolName = keyof typeof SYMBOL_SHAPES;

/** The symbol of that name; a name that nobody drew shows the general one. */
export function symbolNamed(name: string): SymbolName {
  return Object.hasOwn(SYMBOL_SHAPES, name) ? (name as SymbolName) : 'general';
}

export const SYMBOL_NAMES = Object.keys(SYMBOL_SHAPES) as readonly SymbolName[];
