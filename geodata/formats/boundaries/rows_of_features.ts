import type { Feature, Geometry } from 'geojson';
import type { AttributeValue, RawBoundaries, RawBoundary } from '../../boundaries/raw_boundaries.ts';

/** GeoJSON features as rows; a geometry that is no polygon is null, a property that is no plain value its JSON. */
export function rowsOf(features: readonly Feature<Geometry | null>[]): Pick<RawBoundaries, 'rows' | 'fields'> {
  const rows = features.map(({ properties, geometry }): RawBoundary => {
    const polygonal = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
    return { properties: flatProperties(properties ?? {}), outline: polygonal ? geometry : null };
  });
  return { rows, fields: [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))] };
}

function flatProperties(properties: Readonly<Record<string, unknown>>): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]): [string, AttributeValue] => {
      if (value === null || value === undefined) return [key, null];
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [key, value];
      return [key, JSON.stringify(value)];
    }),
  );
}
