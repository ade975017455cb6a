import type { AttributeValue, RawBoundaries, RawBoundary } from '../../boundaries/raw_boundaries.ts';
import { soundOutline } from './sound_outline.ts';

/**
 * What says it is GeoJSON features as rows: a geometry that is no polygon is null, a property that is no plain value its JSON.
 */
export function rowsOf(features: readonly unknown[]): Pick<RawBoundaries, 'rows' | 'fields'> {
  const rows = features.map((feature): RawBoundary => {
    const { properties, geometry } = objectOf(feature);
    return { properties: flatProperties(objectOf(properties)), ...soundOutline(geometry) };
  });
  return { rows, fields: [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))] };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
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
