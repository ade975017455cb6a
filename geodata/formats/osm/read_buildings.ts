import Flatbush from 'flatbush';
import { within } from '../../coordinates/bounds.ts';
import type { Bounds, Building, BuildingUse, Position, SurfaceKind } from '../../place.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import { pointInPolygon } from '../shapes/point_in_ring.ts';
import { boundsOfShape, ringsOf } from '../shapes/polygon.ts';
import type { OsmTags } from './element.ts';
import type { Area } from './read_areas.ts';
import { readName } from './read_name.ts';
import { surfaceKind } from './read_surfaces.ts';

const USES: Readonly<Record<BuildingUse, string>> = {
  residential:
    'residential apartments house detached semidetached_house terrace dormitory bungalow cabin farm houseboat static_caravan',
  mixed: '',
  commercial: 'commercial retail office supermarket hotel kiosk mall shop bank restaurant',
  industrial: 'industrial warehouse factory manufacture storage_tank silo slurry_tank',
  public:
    'public civic government school kindergarten university college hospital clinic church cathedral chapel mosque temple ' +
    'synagogue shrine religious monastery train_station transportation sports_hall stadium fire_station museum library townhall',
  other: '',
};
const USE_OF = new Map(
  Object.entries(USES).flatMap(([use, values]) =>
    values === '' ? [] : values.split(' ').map((value) => [value, use as BuildingUse] as const),
  ),
);
/** Values of `building` for which only what stands in or around the building says what it is for. */
const UNSAID = new Set(['yes', 'roof', 'mixed', 'mixed_use', 'residential;commercial', 'tower']);
const NO_BUILDINGS = new Set(['no', 'demolished', 'razed', 'construction', 'collapsed', 'ruins', 'proposed']);

/** Storey height by which a height in metres becomes a number of storeys. */
const METRES_PER_LEVEL = 3;
/** Above the tallest building there is (163 storeys) a number is a slip. */
const MOST_LEVELS = 200;

/** What a building that says nothing is taken for, by the land that it stands on. */
const USE_BY_LAND: Readonly<Partial<Record<SurfaceKind, BuildingUse>>> = {
  residential: 'residential',
  commercial: 'commercial',
  industrial: 'industrial',
};

/**
 * The buildings among areas that lie wholly within the bounds, so that every door does. One whose own tags do not say what it is for is taken
 * for what the land around it is used for (`landuse`); where that is not said either, it is `other`.
 */
export function readBuildings(areas: readonly Area[], bounds: Bounds): Building[] {
  const landUseAt = landUse(areas);
  return areas.flatMap(({ id, tags, outline }) => {
    if (!isBuilding(tags) || !ringsOf(outline)[0].every((position) => within(bounds, position))) return [];
    const middle = interiorPoint(outline);
    const said = buildingUse(tags);
    const use = said === 'other' && UNSAID.has(tags.building ?? '') ? landUseAt(middle) : said;
    return { id, use, name: readName(tags), levels: buildingLevels(tags), compoundId: null, outline };
  });
}

function landUse(areas: readonly Area[]): (position: Position) => BuildingUse {
  const lands = areas.flatMap(({ tags, outline }) => {
    const use = tags.building === undefined ? USE_BY_LAND[surfaceKind(tags) ?? 'green'] : undefined;
    return use === undefined ? [] : [{ use, outline }];
  });
  if (lands.length === 0) return () => 'other';
  const index = new Flatbush(lands.length);
  for (const { outline } of lands) index.add(...boundsOfShape(outline));
  index.finish();
  return (position) => {
    const near = index.search(position[0], position[1], position[0], position[1]).sort((a, b) => a - b);
    const land = near.map((number) => lands[number]).find((each) => each && pointInPolygon(position, each.outline));
    return land?.use ?? 'other';
  };
}

export function isBuilding(tags: OsmTags): boolean {
  return tags.building !== undefined && !NO_BUILDINGS.has(tags.building);
}

/** What a building is for, as far as its own tags say; `other` when they do not. */
export function buildingUse(tags: OsmTags): BuildingUse {
  const { building = '', shop, office, amenity, tourism } = tags;
  const residential = USE_OF.get(building) === 'residential' || tags['building:use'] === 'residential';
  if (residential) return shop !== undefined || amenity !== undefined ? 'mixed' : 'residential';
  if (building.startsWith('mixed') || building.includes(';')) return 'mixed';
  const said = USE_OF.get(tags['building:use'] ?? '') ?? USE_OF.get(building);
  if (said !== undefined) return said;
  if (!UNSAID.has(building)) return 'other';
  if (shop !== undefined || office !== undefined || tourism === 'hotel') return 'commercial';
  if (amenity !== undefined) return USE_OF.get(amenity) ?? 'public';
  return 'other';
}

/** Storeys above ground: `building:levels`, or the height divided by 3 m; null when neither can be read. */
export function buildingLevels(tags: OsmTags): number | null {
  const levels = Number.parseFloat(tags['building:levels'] ?? '');
  const metres = Number.parseFloat(tags.height ?? tags['building:height'] ?? '');
  const count = Math.round(Number.isNaN(levels) ? metres / METRES_PER_LEVEL : levels);
  return count >= 1 && count <= MOST_LEVELS ? count : null;
}
