import type { Bounds, Surface, SurfaceKind } from '../../place.ts';
import { clipPolygon } from '../shapes/clip_polygon.ts';
import { findCrossing } from '../shapes/find_crossing.ts';
import { ringsOf } from '../shapes/polygon.ts';
import type { OsmTags } from './element.ts';
import type { Area } from './read_areas.ts';
import { readName } from './read_name.ts';

const KINDS: readonly (readonly [key: string, kind: SurfaceKind, values: string])[] = [
  ['natural', 'water', 'water bay'],
  ['waterway', 'water', 'riverbank dock'],
  ['landuse', 'water', 'reservoir basin'],
  ['leisure', 'green', 'park garden pitch playground golf_course common dog_park'],
  ['landuse', 'green', 'grass forest village_green recreation_ground meadow cemetery allotments greenfield flowerbed'],
  ['natural', 'green', 'wood scrub grassland heath wetland'],
  ['landuse', 'residential', 'residential'],
  ['landuse', 'industrial', 'industrial railway quarry landfill construction brownfield'],
  ['landuse', 'commercial', 'commercial retail'],
  ['place', 'square', 'square'],
  ['highway', 'square', 'pedestrian'],
  ['landuse', 'farmland', 'farmland farmyard orchard vineyard plant_nursery greenhouse_horticulture paddy'],
];
const KIND_OF = new Map(
  KINDS.flatMap(([key, kind, values]) => values.split(' ').map((value) => [`${key}=${value}`, kind] as const)),
);

/** The kind of surface that an area is on the map; null when it is none. */
export function surfaceKind(tags: OsmTags): SurfaceKind | null {
  for (const key of ['natural', 'waterway', 'leisure', 'landuse', 'place', 'highway']) {
    // A pedestrian way that is closed is a street around something, unless it says that it is an area.
    if (key === 'highway' && tags.area !== 'yes' && tags.type !== 'multipolygon') continue;
    const kind = KIND_OF.get(`${key}=${tags[key]}`);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** The surfaces among areas, cut at the bounds. A cut that comes out invalid (slivers of one unit) is left out. */
export function readSurfaces(areas: readonly Area[], bounds: Bounds): Surface[] {
  return areas.flatMap(({ id, tags, outline }) => {
    const kind = surfaceKind(tags);
    if (kind === null || tags.building !== undefined) return [];
    const parts = clipPolygon(outline, bounds).filter(
      (part) => part === outline || findCrossing([ringsOf(part)]) === null,
    );
    return parts.map((part, index) => ({
      id: parts.length === 1 ? id : `${id}/${index + 1}`,
      kind,
      name: readName(tags),
      outline: part,
    }));
  });
}
