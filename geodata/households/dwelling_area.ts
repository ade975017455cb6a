import { polygonAreaM2 } from '../districting/measure.ts';
import type { Building } from '../place.ts';
import { DEFAULT_LEVELS, DWELLING_SHARES } from '../standards/dwellings.ts';

/** Floor area of a building that is taken to be lived in, in m²; 0 for uses without dwellings and for sheds. */
export function dwellingAreaM2(building: Building): number {
  return grossFloorM2(building) * DWELLING_SHARES.shareByUse[building.use];
}

/** Footprint times storeys, in m²; storeys by footprint where nobody said. 0 for sheds, kiosks and garages. */
export function grossFloorM2({ outline, levels }: Building): number {
  const footprintM2 = polygonAreaM2(outline);
  if (footprintM2 < DWELLING_SHARES.minimumFootprintM2) return 0;
  return footprintM2 * (levels ?? levelsByFootprint(footprintM2));
}

function levelsByFootprint(footprintM2: number): number {
  return DEFAULT_LEVELS.byFootprint.find(({ belowM2 }) => footprintM2 < belowM2)!.levels;
}
