import { polygonAreaM2 } from '../districting/measure.ts';
import type { Building } from '../place.ts';
import { DEFAULT_LEVELS, DWELLING_SHARES, TOWER_PLATE } from '../standards/dwellings.ts';

/** Floor area of a building that is taken to be lived in, in m²; 0 for uses without dwellings and for sheds. */
export function dwellingAreaM2(building: Building): number {
  return grossFloorM2(building) * DWELLING_SHARES.shareByUse[building.use];
}

/**
 * Footprint times storeys, in m²; storeys by footprint where nobody said, and high up no more than a tower's plate, since a
 * tower and its podium are often drawn as one. 0 for sheds, kiosks and garages.
 */
export function grossFloorM2({ outline, levels: given }: Building): number {
  const footprintM2 = polygonAreaM2(outline);
  if (footprintM2 < DWELLING_SHARES.minimumFootprintM2) return 0;
  const levels = given ?? levelsByFootprint(footprintM2);
  if (levels <= TOWER_PLATE.aboveLevels) return footprintM2 * levels;
  const plateM2 = Math.min(footprintM2, TOWER_PLATE.mostM2);
  return footprintM2 * TOWER_PLATE.podiumLevels + plateM2 * (levels - TOWER_PLATE.podiumLevels);
}

function levelsByFootprint(footprintM2: number): number {
  return DEFAULT_LEVELS.byFootprint.find(({ belowM2 }) => footprintM2 < belowM2)!.levels;
}
