const MAJOR = ['motorway', 'trunk', 'primary', 'motorway_link', 'trunk_link', 'primary_link'];
const DISTRICT = [...MAJOR, 'secondary', 'tertiary', 'secondary_link', 'tertiary_link'];
const LOCAL = [...DISTRICT, 'unclassified', 'residential', 'living_street', 'pedestrian', 'road'];

/** What a tile holds at a zoom. Null stands for every kind. */
export interface TileContents {
  readonly streetKinds: readonly string[] | null;
  readonly barrierKinds: readonly string[] | null;
  readonly labelKinds: readonly string[] | null;
  readonly compounds: boolean;
  readonly buildings: boolean;
  /** Smaller surfaces are left out, in square degrees: those under three by three screen pixels. */
  readonly minSurfaceDegrees2: number;
}

/** Streets and names appear from the large to the small, buildings and walls where a person could tell them apart. */
export function tileContents(zoom: number): TileContents {
  const pixel = 360 / (512 * 2 ** zoom);
  return {
    streetKinds: zoom < 10 ? MAJOR : zoom < 12 ? DISTRICT : zoom < 13 ? LOCAL : null,
    barrierKinds: zoom < 14 ? ['railway', 'river', 'canal'] : null,
    labelKinds: zoom < 12 ? ['street'] : zoom < 14 ? ['street', 'community', 'water'] : null,
    compounds: zoom >= 13,
    buildings: zoom >= 14,
    minSurfaceDegrees2: zoom >= 15 ? 0 : (3 * pixel) ** 2,
  };
}
