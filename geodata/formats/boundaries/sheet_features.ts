import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type BoundarySheet, storedColumns } from './boundary_sheet.ts';

/** The rows as GeoJSON features: code, name, parentCode and the figures by their keys. */
export function sheetFeatures(sheet: BoundarySheet): FeatureCollection<Polygon | MultiPolygon> {
  const columns = storedColumns(sheet);
  const features = sheet.rows.map(({ code, name, parentCode, outline, figures }): Feature<Polygon | MultiPolygon> => {
    const values = columns.map(({ key }) => [key, figures[key] ?? null]);
    return {
      type: 'Feature',
      properties: { code, name, parentCode, ...Object.fromEntries(values) },
      geometry: outline,
    };
  });
  return { type: 'FeatureCollection', features };
}
