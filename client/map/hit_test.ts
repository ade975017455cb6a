import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../geodata/place.ts';
import type { MapGap, MapRegion, MapStation, ScreenPoint, Selection, ShownLayers } from './map_stage_props.ts';
import { outlineBounds, polygonsOf } from './outline_bounds.ts';
import { highestLevel, type TierZooms, tierOf } from './tiers.ts';

interface Ground {
  readonly regions: readonly MapRegion[];
  readonly gaps: readonly MapGap[];
  readonly stations: readonly MapStation[];
  readonly shown: ShownLayers;
  readonly zooms: TierZooms;
}

/**
 * What lies under a point of the screen: the nearest station within reach of the finger, else a gap, else the region
 * of the level that the zoom shows. It is found among the data itself and not by reading pixels back from the graphics
 * card, which stalls the frame.
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
  const { shown } = ground;
  const station = shown.stations ? nearestStation(ground.stations, point, reachPixels, project) : null;
  if (station !== null) return { kind: 'station', code: station.code };
  const position = unproject(point);
  const gap = shown.gaps ? ground.gaps.find(({ outline }) => isInside(outline, position)) : undefined;
  if (gap !== undefined) return { kind: 'gap', id: gap.id };
  const region = shown.grids ? regionAt(ground.regions, ground.zooms, zoom, position) : undefined;
  return region === undefined ? null : { kind: 'region', code: region.code };
}

function nearestStation(
  stations: readonly MapStation[],
  point: ScreenPoint,
  reachPixels: number,
  project: (position: Position) => ScreenPoint,
): MapStation | null {
  let nearest: MapStation | null = null;
  let least = reachPixels;
  for (const station of stations) {
    const { x, y } = project(station.position);
    const pixels = Math.hypot(x - point.x, y - point.y);
    if (pixels > least) continue;
    least = pixels;
    nearest = station;
  }
  return nearest;
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
