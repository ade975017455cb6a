import { type Oklch, oklch } from './colour.ts';
import type { Theme } from './map_stage_props.ts';

/** What each colour on the map is for. One role, one colour: two layers never borrow from each other. */
export interface MapPalette {
  /** Bare ground, and the halo of everything that is written on it. */
  readonly ground: Oklch;
  readonly water: Oklch;
  readonly green: Oklch;
  readonly farmland: Oklch;
  readonly residential: Oklch;
  readonly commercial: Oklch;
  readonly industrial: Oklch;
  readonly square: Oklch;
  readonly building: Oklch;
  readonly buildingEdge: Oklch;
  /** Streets that anyone may walk, from the widest kind to the narrowest. */
  readonly majorStreet: Oklch;
  readonly street: Oklch;
  readonly path: Oklch;
  /** Streets that only those who belong there, or nobody on foot, may use. */
  readonly closedStreet: Oklch;
  readonly streetEdge: Oklch;
  readonly bridgeEdge: Oklch;
  readonly railway: Oklch;
  readonly wall: Oklch;
  readonly label: Oklch;
  readonly quietLabel: Oklch;
  readonly waterLabel: Oklch;

  readonly regionLine: Oklch;
  readonly regionLabel: Oklch;
  /** Edge of a region whose figure is out of its limits. */
  readonly outOfLimits: Oklch;
  /** 5, 10 and 15 minutes: lightness runs one way. */
  readonly reach: readonly [Oklch, Oklch, Oklch];
  readonly reachEdge: Oklch;
  readonly gap: Oklch;
  /** What a draft wins and loses: blue and orange. */
  readonly gain: Oklch;
  readonly loss: Oklch;
  /** Within reach before and after: seen, and quieter than what changes. */
  readonly unchanged: Oklch;
  /** From few to many; lightness runs one way. */
  readonly heat: readonly Oklch[];
  /** From a little fewer than before to many fewer, and from a little more to many more. */
  readonly heatLess: readonly Oklch[];
  readonly heatMore: readonly Oklch[];
  /** Edge and label of a hotspot. */
  readonly hotspot: Oklch;
  readonly accent: Oklch;
  readonly liveCase: Oklch;
  /** Ink inside a symbol of a station. */
  readonly symbolInk: Oklch;
  readonly gate: Oklch;
  /** Fill of symbols, by shape; one that is not named takes `general`. */
  readonly symbols: { readonly general: Oklch } & Readonly<Record<string, Oklch>>;
}

const DARK: MapPalette = {
  ground: oklch(0.215, 0.016, 258),
  water: oklch(0.285, 0.045, 240),
  green: oklch(0.25, 0.026, 160),
  farmland: oklch(0.225, 0.016, 130),
  residential: oklch(0.232, 0.014, 262),
  commercial: oklch(0.238, 0.018, 285),
  industrial: oklch(0.228, 0.012, 240),
  square: oklch(0.265, 0.014, 255),
  building: oklch(0.275, 0.017, 260),
  buildingEdge: oklch(0.32, 0.018, 260),
  majorStreet: oklch(0.475, 0.02, 255),
  street: oklch(0.41, 0.02, 257),
  path: oklch(0.47, 0.022, 250),
  closedStreet: oklch(0.31, 0.014, 260),
  streetEdge: oklch(0.19, 0.016, 258),
  bridgeEdge: oklch(0.62, 0.02, 255),
  railway: oklch(0.44, 0.014, 265),
  wall: oklch(0.4, 0.022, 60),
  label: oklch(0.76, 0.02, 255),
  quietLabel: oklch(0.62, 0.02, 255),
  waterLabel: oklch(0.66, 0.06, 235),

  regionLine: oklch(0.8, 0.045, 290),
  regionLabel: oklch(0.9, 0.03, 290),
  outOfLimits: oklch(0.8, 0.15, 70),
  reach: [oklch(0.8, 0.1, 215), oklch(0.64, 0.11, 235), oklch(0.49, 0.11, 252)],
  reachEdge: oklch(0.78, 0.1, 225),
  gap: oklch(0.7, 0.25, 335),
  gain: oklch(0.76, 0.13, 240),
  loss: oklch(0.79, 0.16, 62),
  unchanged: oklch(0.56, 0.035, 220),
  heat: [
    oklch(0.34, 0.12, 22),
    oklch(0.47, 0.17, 28),
    oklch(0.62, 0.19, 40),
    oklch(0.77, 0.16, 65),
    oklch(0.93, 0.1, 98),
  ],
  heatLess: [oklch(0.4, 0.11, 262), oklch(0.55, 0.16, 258), oklch(0.7, 0.13, 250)],
  heatMore: [oklch(0.46, 0.1, 60), oklch(0.68, 0.15, 62), oklch(0.9, 0.13, 85)],
  hotspot: oklch(0.96, 0.03, 95),
  accent: oklch(0.86, 0.17, 160),
  liveCase: oklch(0.95, 0.06, 95),
  symbolInk: oklch(0.18, 0.02, 258),
  gate: oklch(0.84, 0.03, 80),
  symbols: {
    red_post: oklch(0.72, 0.17, 28),
    elderly_canteen: oklch(0.84, 0.14, 85),
    service_centre: oklch(0.87, 0.05, 250),
    day_care_centre: oklch(0.8, 0.13, 165),
    compound_station: oklch(0.76, 0.11, 300),
    general: oklch(0.78, 0.02, 258),
  },
};

const LIGHT: MapPalette = {
  ground: oklch(0.955, 0.006, 90),
  water: oklch(0.865, 0.035, 235),
  green: oklch(0.915, 0.035, 145),
  farmland: oklch(0.945, 0.016, 120),
  residential: oklch(0.94, 0.007, 80),
  commercial: oklch(0.938, 0.012, 40),
  industrial: oklch(0.93, 0.008, 290),
  square: oklch(0.965, 0.008, 90),
  building: oklch(0.895, 0.009, 80),
  buildingEdge: oklch(0.84, 0.01, 80),
  majorStreet: oklch(1, 0, 90),
  street: oklch(0.995, 0.002, 90),
  path: oklch(0.78, 0.03, 70),
  closedStreet: oklch(0.915, 0.006, 90),
  streetEdge: oklch(0.83, 0.012, 80),
  bridgeEdge: oklch(0.6, 0.015, 80),
  railway: oklch(0.68, 0.012, 265),
  wall: oklch(0.7, 0.035, 60),
  label: oklch(0.38, 0.02, 260),
  quietLabel: oklch(0.5, 0.018, 260),
  waterLabel: oklch(0.47, 0.08, 240),

  regionLine: oklch(0.45, 0.09, 290),
  regionLabel: oklch(0.36, 0.09, 290),
  outOfLimits: oklch(0.55, 0.15, 55),
  reach: [oklch(0.5, 0.12, 250), oklch(0.64, 0.11, 238), oklch(0.78, 0.08, 225)],
  reachEdge: oklch(0.45, 0.11, 245),
  gap: oklch(0.53, 0.26, 340),
  gain: oklch(0.49, 0.17, 255),
  loss: oklch(0.57, 0.16, 50),
  unchanged: oklch(0.66, 0.03, 230),
  heat: [
    oklch(0.93, 0.08, 95),
    oklch(0.82, 0.14, 70),
    oklch(0.68, 0.18, 45),
    oklch(0.53, 0.19, 30),
    oklch(0.37, 0.13, 22),
  ],
  heatLess: [oklch(0.85, 0.07, 250), oklch(0.62, 0.14, 255), oklch(0.38, 0.17, 262)],
  heatMore: [oklch(0.87, 0.09, 75), oklch(0.72, 0.15, 60), oklch(0.56, 0.16, 45)],
  hotspot: oklch(0.24, 0.05, 300),
  accent: oklch(0.5, 0.13, 165),
  liveCase: oklch(0.45, 0.16, 30),
  symbolInk: oklch(0.99, 0.005, 90),
  gate: oklch(0.36, 0.03, 70),
  symbols: {
    red_post: oklch(0.52, 0.2, 28),
    elderly_canteen: oklch(0.53, 0.11, 75),
    service_centre: oklch(0.38, 0.08, 260),
    day_care_centre: oklch(0.48, 0.1, 165),
    compound_station: oklch(0.47, 0.15, 300),
    general: oklch(0.45, 0.02, 258),
  },
};

export const MAP_PALETTES: Readonly<Record<Theme, MapPalette>> = { dark: DARK, light: LIGHT };
