import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { MapServiceArea } from '../map_stage_props.ts';

export function serviceAreaFeatures(
  areas: readonly MapServiceArea[],
): FeatureCollection<Polygon | MultiPolygon, { minutes: number }> {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ minutes, outline }) => ({ type: 'Feature', properties: { minutes }, geometry: outline })),
  };
}

/** Stretches of their outlines where the data ends. */
export function uncertainBorderFeatures(
  areas: readonly MapServiceArea[],
): FeatureCollection<MultiLineString, { minutes: number }> {
  return {
    type: 'FeatureCollection',
    features: areas.flatMap(({ minutes, uncertainBorder }) =>
      uncertainBorder === undefined
        ? []
        : [{ type: 'Feature' as const, properties: { minutes }, geometry: uncertainBorder }],
    ),
  };
}
