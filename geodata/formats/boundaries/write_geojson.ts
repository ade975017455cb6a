import type { BoundarySheet } from './boundary_sheet.ts';
import { sheetFeatures } from './sheet_features.ts';

/** RFC 7946: WGS 84, no `crs` member, one feature a line so that versions can be compared. */
export function writeGeoJson(sheet: BoundarySheet): Uint8Array {
  const lines = sheetFeatures(sheet).features.map((feature) => JSON.stringify(feature));
  return new TextEncoder().encode(`{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}
