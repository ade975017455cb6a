import type { SurfaceKind } from '../../geodata/place.ts';

/** Colours of printed maps: quiet ground, so that one boundary can be strong. They also read in grey. */
export const INK = {
  text: '#1c2430',
  quiet: '#5b6675',
  line: '#c3cad3',
  hair: '#dfe4ea',
  paper: '#ffffff',
  ground: '#f7f5f0',
  veil: '#ffffff',
  building: '#ded8cd',
  buildingEdge: '#b7afa2',
  compound: '#8a7f9b',
  street: '#ffffff',
  streetEdge: '#b9b4aa',
  footway: '#a99f8d',
  water: '#bcd6e8',
  waterEdge: '#7fa9c6',
  waterText: '#3c6e91',
  railway: '#7c7c7c',
  wall: '#8b6f5c',
  neighbour: '#6b7686',
  grid: '#b3261e',
  station: '#14407a',
} as const;

export const SURFACE_FILL: Readonly<Record<SurfaceKind, string>> = {
  water: INK.water,
  green: '#dcebcf',
  residential: '#f3efe6',
  industrial: '#ece8f0',
  commercial: '#f6e9e2',
  square: '#efece4',
  farmland: '#f1f1da',
};

/** Width of a street on paper, millimetres at 1:2,000; it shrinks with the scale but stays visible. */
const WIDTHS: Readonly<Record<string, number>> = {
  motorway: 3.2,
  trunk: 3,
  primary: 2.8,
  secondary: 2.4,
  tertiary: 2,
  unclassified: 1.5,
  residential: 1.5,
  living_street: 1.3,
  pedestrian: 1.3,
  service: 0.9,
};

/** Null: a path, drawn as a thin dashed line. */
export function streetWidth(kind: string, scale: number): number | null {
  const width = WIDTHS[kind.replace(/_link$/, '')];
  return width === undefined ? null : Math.max(0.35, width * Math.min(1.4, Math.sqrt(2000 / scale)));
}
