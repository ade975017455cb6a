import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { MapServiceArea } from '../map_stage_props.ts';

export function serviceAreaFeatures(
  areas: readonly MapServiceArea[],
): FeatureCollection<Polygon | MultiPolygon, { minutes: number }> {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ minutes, outline }) => ({ type: 'Feature', properties: { minutes }, geometry: outline })),
  };
}
