import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../geodata/place.ts';
import type { HomeMarks } from './homes/home_marks.ts';
import { nearestHome } from './homes/nearest_home.ts';
import { GATES_ZOOM } from './layers/gate_layers.ts';
import type {
  MapGap,
  MapGate,
  MapHotspot,
  MapLink,
  MapRegion,
  MapStation,
  ScreenPoint,
  Selection,
  ShownLayers,
} from './map_stage_props.ts';
import { outlineBounds, polygonsOf } from './outline_bounds.ts';
import { highestLevel, type TierZooms, tierOf } from './tiers.ts';

interface Ground {
  readonly regions: readonly MapRegion[];
  readonly gaps: readonly MapGap[];
  readonly hotspots?: readonly MapHotspot[] | undefined;
  readonly stations: readonly MapStation[];
  readonly gates?: readonly MapGate[] | undefined;
  readonly links?: readonly MapLink[] | undefined;
  readonly homes?: { readonly marks: HomeMarks } | null | undefined;
  readonly shown: ShownLayers;
  readonly selected?: Selection | null;
  readonly zooms: TierZooms;
}

/** How much nearer one must come to what is drawn smaller than a station, as a share of a station's reach. */
const SMALLER = { gate: 0.9, link: 0.6, home: 0.6 } as const;

/**
 * What lies under a point of the screen: the nearest station within reach of the finger, else a gate, a home, a planned
 * link, else a hotspot, else a gap, else the region of the level that the zoom shows. It is found among the data itself and not by
 * reading pixels back from the graphics card, which stalls the frame.
 *
 * @param reachPixels How far from its position a station can be hit: wider for a finger than for a pointer.
 */
export function hitTest(
  ground: Ground,
  point: ScreenPoint,
  zoom: number,
  reachPixels: number,
  project: (position: Position) => ScreenPoint,
  unproject: (point: ScreenPoint) => Position,
): Selection | null {
  const { shown, gates = [], links = [], homes = null } = ground;
  const station = shown.stations ? nearestStation(ground.stations, point, reachPixels, project) : null;
  if (station !== null) return { kind: 'station', code: station.code };

  const seen = gates.filter((gate) => zoom >= GATES_ZOOM || gate.draft || isSelectedGate(gate, ground.selected));
  const gate = nearest(seen, reachPixels * SMALLER.gate, ({ position }) => distance(project(position), point));
  if (gate !== null) return { kind: 'gate', id: gate.id };

  const position = unproject(point);
  const home = homes && nearestHome(homes.marks, position, zoom, reachPixels * SMALLER.home);
  if (home !== null) return { kind: 'home', home, position: homes!.marks.positionOf(home) };

  const link = nearest(links, reachPixels * SMALLER.link, ({ from, to }) =>
    distanceToSegment(point, project(from), project(to)),
  );
  if (link !== null) return { kind: 'link', id: link.id };

  const hotspot = ground.hotspots?.find(({ outline }) => isInside(outline, position));
  if (hotspot !== undefined) return { kind: 'hotspot', id: hotspot.id };
  const gap = shown.gaps ? ground.gaps.find(({ outline }) => isInside(outline, position)) : undefined;
  if (gap !== undefined) return { kind: 'gap', id: gap.id };
  const region = shown.grids ? regionAt(ground.regions, ground.zooms, zoom, position) : undefined;
  return region === undefined ? null : { kind: 'region', code: region.code };
}

export function nearestStation(
  stations: readonly MapStation[],
  point: ScreenPoint,
  reachPixels: number,
  project: (position: Position) => ScreenPoint,
): MapStation | null {
  return nearest(stations, reachPixels, ({ position }) => distance(project(position), point));
}

/** The one of least distance, and of several the last; null where none is within reach. */
function nearest<Thing>(things: readonly Thing[], reach: number, distanceOf: (thing: Thing) => number): Thing | null {
  let found: Thing | null = null;
  let least = reach;
  for (const thing of things) {
    const pixels = distanceOf(thing);
    if (pixels > least) continue;
    least = pixels;
    found = thing;
  }
  return found;
}

function isSelectedGate({ id }: MapGate, selected: Selection | null | undefined): boolean {
  return selected?.kind === 'gate' && selected.id === id;
}

function distance(one: ScreenPoint, other: ScreenPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function distanceToSegment(point: ScreenPoint, from: ScreenPoint, to: ScreenPoint): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const square = x * x + y * y;
  const along = square === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / square;
  const held = Math.min(1, Math.max(0, along));
  return distance(point, { x: from.x + held * x, y: from.y + held * y });
}

function regionAt(regions: readonly MapRegion[], zooms: TierZooms, zoom: number, position: Position) {
  const tier = zoom >= zooms[2] ? 2 : zoom >= zooms[1] ? 1 : 0;
  const highest = highestLevel(regions);
  return regions.find(({ level, outline }) => tierOf(level, highest) === tier && isInside(outline, position));
}

const boxes = new WeakMap<Polygon | MultiPolygon, readonly [number, number, number, number]>();

/** Even–odd rule over all rings, after a look at the box (computed once for each outline). */
export function isInside(outline: Polygon | MultiPolygon, [longitude, latitude]: Position): boolean {
  const box = boxes.get(outline) ?? outlineBounds(outline);
  boxes.set(outline, box);
  if (longitude < box[0] || longitude > box[2] || latitude < box[1] || latitude > box[3]) return false;
  let inside = false;
  for (const ring of polygonsOf(outline).flat()) {
    for (let i = 0, before = ring.length - 1; i < ring.length; before = i++) {
      const [x, y] = ring[i] as [number, number];
      const [beforeX, beforeY] = ring[before] as [number, number];
      if (y > latitude === beforeY > latitude) continue;
      if (longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x) inside = !inside;
    }
  }
  return inside;
}
