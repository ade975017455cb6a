import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ReactNode } from 'react';
import type { Bounds, LocalName, Position, StationStatus } from '../../geodata/place.ts';
import type { Language } from '../wording/language.ts';
import type { CameraGroup } from './camera_group.ts';
import type { HeatPicture } from './heat/heat_picture.ts';
import type { HomeMarks } from './homes/home_marks.ts';
import type { StreetTimes } from './street_times/street_times.ts';

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
  /** Most striking first. */
  readonly hotspots?: readonly MapHotspot[] | undefined;
  /** The same picture as long as the screen stands: what it shows changes outside React. */
  readonly heat: HeatPicture | null;
  /** Cases that have just arrived: one soft ring each, gone 3 s after `arrivedAt`; older ones may stay in the list. */
  readonly liveCases: readonly MapLiveCase[];
  readonly shown: ShownLayers;

  /** Walking times along the streets; null or left out for none. */
  readonly streets?: MapStreets | null | undefined;
  readonly homes?: MapHomes | null | undefined;
  /** Seen from zoom 15 on; those that the draft changed or that are selected, at every zoom. */
  readonly gates?: readonly MapGate[] | undefined;
  /** Planned ways of a draft. */
  readonly links?: readonly MapLink[] | undefined;
  /** Ways that somebody walks from a home to its stations. */
  readonly paths?: readonly MapPath[] | undefined;
  /** Ghosts of the straight circle that most places still draw: thin, dashed, never filled. */
  readonly circles?: readonly MapCircle[] | undefined;

  readonly selected: Selection | null;
  /** A click or tap; null where it hit nothing that can be selected. */
  readonly onSelect?: ((selection: Selection | null, point: ScreenPoint) => void) | undefined;
  /** What lies under the pointer, told when it changes; null when it left. Never told on touch screens. */
  readonly onHover?: ((hovered: Selection | null, point: ScreenPoint) => void) | undefined;

  /**
   * Told while somebody moves a station whose `movable` is true, by mouse, touch, pen or with the arrow keys on its
   * handle; without it no station can be moved. The map draws the moving symbol, its ghost and a line between by itself,
   * until the next `stations` after the end: hand over the new position then, or the old one to put it back.
   */
  readonly onStationDrag?: ((drag: StationDrag) => void) | undefined;
  /** What the next click or stroke draws; null or left out for the usual hand that pans, chooses and drags. */
  readonly tool?: MapTool | null | undefined;
  readonly onDrawn?: ((drawn: Drawn) => void) | undefined;
  /** Escape was pressed with a tool in the hand and nothing begun (something begun is only given up). */
  readonly onToolCancel?: (() => void) | undefined;

  /** What else a screen draws on the map and does to it. Compared by reference, one by one. */
  readonly parts?: readonly MapPart[] | undefined;

  /** Stages that are given the same group look at the same place: each follows the other on every frame of a move. */
  readonly cameras?: CameraGroup | undefined;
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

/** Something of one screen that lives on the map itself: layers of its own, hands of its own. */
export interface MapPart {
  /** The style stands, so that layers can be put in. Called once for each map. @returns takes everything off again */
  attach(map: MapLibreMap): () => void;
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
  /** The position that stands at a point of the stage now. */
  unproject(point: ScreenPoint): Position;
  view(): MapView;
  /** The part of the ground inside the padding, for queries by box. */
  bounds(): Bounds;
  /** What the map shows as a PNG so many pixels wide, with its attribution; null where nothing stands yet. */
  picture(width: number): Promise<Blob | null>;
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
  /** True where it may be dragged; needs `onStationDrag`. Movable stations that are selected or that a draft changed also have a handle in the order of the Tab key. */
  readonly movable?: boolean | undefined;
  /** What the draft did with it: marked beside the symbol. `status` is the draft's. */
  readonly draft?: StationChange | undefined;
}

export type StationChange = 'added' | 'moved' | 'closed' | 'opened';

export interface MapServiceArea {
  readonly minutes: number;
  readonly outline: Polygon | MultiPolygon;
  /** Stretches of the outline where the data ends and not the walk: dotted. */
  readonly uncertainBorder?: MultiLineString | undefined;
}

export interface MapGap {
  readonly id: string;
  readonly outline: Polygon | MultiPolygon;
  readonly position: Position;
  /** Short text on the map, e.g. 412 户; null for none. */
  readonly label: string | null;
}

/** A place where cases cluster. */
export interface MapHotspot {
  readonly id: string;
  readonly outline: Polygon | MultiPolygon;
  readonly position: Position;
  /** Short text on the map, on one or more lines. */
  readonly label: string;
  /** False: drawn dashed, since chance could have made it. */
  readonly isSignificant: boolean;
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

/**
 * Walking times on every street, coloured where they are within the limits and nowhere else; cut exactly where the limit
 * falls on a street. The times themselves change in `times`, outside React.
 */
export interface MapStreets {
  readonly times: StreetTimes;
  /** `difference`: what is within the last limit in the draft and not in the present (gained), and the other way (lost). */
  readonly look: 'present' | 'draft' | 'difference';
  /** One to three limits in milliseconds, rising; each takes the colour of its minutes as service areas do. */
  readonly limitsMs: readonly number[];
}

/** Homes from zoom 14 on; those that the draft gains or loses at every zoom. States change in `marks`, outside React. */
export interface MapHomes {
  readonly marks: HomeMarks;
  /**
   * `difference` (the default) shows who is gained and who lost; `present` and `draft` show only who is within and who
   * beyond, before and after.
   */
  readonly look?: MapStreets['look'] | undefined;
}

export interface MapGate {
  readonly id: string;
  readonly position: Position;
  /** What it is at the moment in question: a hollow gap, a half bar or a full bar. */
  readonly state: 'open' | 'private' | 'closed';
  /** True where the draft changed its state. */
  readonly draft?: boolean | undefined;
}

export interface MapLink {
  readonly id: string;
  readonly from: Position;
  readonly to: Position;
}

export interface MapPath {
  readonly id: string;
  /** Of the station at its end: the line takes the colour of its symbol. */
  readonly symbol: string;
  /** From the home to the station. */
  readonly line: readonly Position[];
}

export interface MapCircle {
  /** Code of the station in its middle: the circle follows when that is dragged. */
  readonly code: string;
  readonly position: Position;
  readonly radiusMetres: number;
}

/**
 * One step of moving a station. `move` comes at most once in a frame, with the latest position. Every `start` is followed
 * by one `end` or `cancel` (Escape, a lost pointer); `cancel` names the place where the station stood before.
 */
export interface StationDrag {
  readonly code: string;
  readonly position: Position;
  readonly phase: 'start' | 'move' | 'end' | 'cancel';
}

/**
 * `add_station`: a click places one. `pick_place`: a click names a place. `link`: press, draw and let go, or click at both ends.
 *
 * Taking up a tool moves the focus to the map. Keys then lead a crosshair in the middle of what the padding leaves: the
 * arrows move the map under it, Enter does there what a click would.
 */
export type MapTool = 'add_station' | 'pick_place' | 'link';

export type Drawn =
  | { readonly tool: 'add_station' | 'pick_place'; readonly position: Position }
  | { readonly tool: 'link'; readonly from: Position; readonly to: Position };

export type Selection =
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'gap'; readonly id: string }
  | { readonly kind: 'hotspot'; readonly id: string }
  /** `home` is its number in `MapHomes.marks`; a screen without marks names the place alone. */
  | { readonly kind: 'home'; readonly position: Position; readonly home?: number }
  | { readonly kind: 'gate'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string };

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}
