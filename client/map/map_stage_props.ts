import type { MultiPolygon, Polygon } from 'geojson';
import type { ReactNode } from 'react';
import type { Bounds, LocalName, Position, StationStatus } from '../../geodata/place.ts';
import type { Language } from '../wording/language.ts';

/**
 * What a screen says to the map and hears from it. Every list is compared by reference: hand over the same array while
 * nothing in it changed, and the map does no work.
 *
 * All positions and outlines are WGS 84 degrees, longitude first. Screen points are CSS pixels from the stage's upper
 * left corner.
 */
export interface MapStageProps {
  readonly ground: MapGround;
  readonly language: Language;
  readonly theme: Theme;
  /**
   * Where the camera should stand. The camera itself belongs to the map: it moves without any render and says through
   * `onViewChange` where it came to rest. The map moves when this prop holds another view than the one it last
   * reported, so a screen may feed `onViewChange` straight back (address bar, back key) without any echo.
   * Undefined: the whole place, fitted again whenever the stage changes its size.
   */
  readonly view?: MapView | undefined;
  readonly onViewChange?: ((view: MapView) => void) | undefined;

  readonly regions: readonly MapRegion[];
  readonly stations: readonly MapStation[];
  /** Any order; drawn widest first. */
  readonly serviceAreas: readonly MapServiceArea[];
  readonly gaps: readonly MapGap[];
  readonly heat: MapHeat | null;
  /** Cases that have just arrived: one soft ring each, gone 3 s after `arrivedAt`; older ones may stay in the list. */
  readonly liveCases: readonly MapLiveCase[];
  readonly shown: ShownLayers;

  readonly selected: Selection | null;
  /** A click or tap; null where it hit nothing that can be selected. */
  readonly onSelect?: ((selection: Selection | null, point: ScreenPoint) => void) | undefined;
  /** What lies under the pointer, told when it changes; null when it left. Never told on touch screens. */
  readonly onHover?: ((hovered: Selection | null, point: ScreenPoint) => void) | undefined;

  /** CSS pixels on each side that panels cover: the camera centres and fits in what is left. */
  readonly padding?: MapPadding | undefined;
  /** Multiplies symbols, lines and labels; the wall reads from 5 m and asks for about 1.8. Default 1. */
  readonly scale?: number | undefined;
  /** True: the camera jumps, rings and fades are left out. Default: what the browser's `prefers-reduced-motion` says. */
  readonly reducedMotion?: boolean | undefined;
  /** False for a wall: no zoom buttons, no drag. Default true. */
  readonly interactive?: boolean | undefined;
  /** Called once, when the first picture with all its tiles stands. */
  readonly onReady?: (() => void) | undefined;
  readonly ref?: React.Ref<MapStageHandle> | undefined;
  /** `<MapCard>`s and whatever else should lie over the map. */
  readonly children?: ReactNode;
}

/** What a screen can ask of the map beyond its props. */
export interface MapStageHandle {
  /** Glides along the ground (or jumps under reduced motion) and resolves when it has arrived or was interrupted. */
  flyTo(view: MapView, options?: { readonly milliseconds?: number }): Promise<void>;
  /** Shows the whole box inside the padding. */
  fitBounds(bounds: Bounds, options?: { readonly milliseconds?: number; readonly maxZoom?: number }): Promise<void>;
  zoomBy(steps: number): void;
  /** Where a position stands on the stage now. */
  project(position: Position): ScreenPoint;
  view(): MapView;
  /** The part of the ground inside the padding, for queries by box. */
  bounds(): Bounds;
}

export type Theme = 'dark' | 'light';

/** Fields of `Jurisdiction` that the map needs, as GraphQL gives them. */
export interface MapGround {
  readonly code: string;
  readonly name: LocalName;
  readonly bounds: Bounds;
  /** Part of the address of the tiles: /tiles/{code}/{groundDigest}/{z}/{x}/{y}.mvt */
  readonly groundDigest: string;
  readonly attribution: string;
}

export interface MapView {
  readonly longitude: number;
  readonly latitude: number;
  /** Web Mercator zoom of 512-pixel tiles, as MapLibre counts. */
  readonly zoom: number;
}

export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapRegion {
  readonly code: string;
  /** 1 is the largest; the highest level present is the grid. */
  readonly level: number;
  readonly name: LocalName;
  readonly outline: Polygon | MultiPolygon;
  readonly labelPosition: Position;
  /** True where a figure of it is outside its limits: drawn with a hatched edge. */
  readonly outOfLimits?: boolean | undefined;
}

export interface MapStation {
  readonly code: string;
  readonly categoryCode: string;
  /** Name of a symbol of client/map/symbols; one that is not there shows the general symbol. */
  readonly symbol: string;
  readonly name: LocalName;
  readonly position: Position;
  readonly status: StationStatus;
}

export interface MapServiceArea {
  readonly minutes: number;
  readonly outline: Polygon | MultiPolygon;
}

export interface MapGap {
  readonly id: string;
  readonly outline: Polygon | MultiPolygon;
  readonly position: Position;
  /** Short text on the map, e.g. 412 户; null for none. */
  readonly label: string | null;
}

/** The answer of `Jurisdiction.heat`. */
export interface MapHeat {
  readonly cellLongitude: number;
  readonly cellLatitude: number;
  /** Centres and counts: longitude, latitude, count, longitude, latitude, count … */
  readonly cells: readonly number[] | Float64Array;
  /** Length of the window in hours: the top of the colour scale is fixed by it, never by what is on screen. */
  readonly windowHours: number;
}

export interface MapLiveCase {
  readonly id: string;
  readonly position: Position;
  /** Milliseconds since the epoch at which this browser heard of it. */
  readonly arrivedAt: number;
}

export interface ShownLayers {
  readonly grids: boolean;
  readonly stations: boolean;
  readonly heat: boolean;
  readonly serviceAreas: boolean;
  readonly gaps: boolean;
}

export type Selection =
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'gap'; readonly id: string };

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}
