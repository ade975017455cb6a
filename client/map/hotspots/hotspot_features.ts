import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { MapHotspot } from '../map_stage_props.ts';

export function hotspotFeatures(
  hotspots: readonly MapHotspot[],
): FeatureCollection<Polygon | MultiPolygon, { significant: boolean }> {
  return {
    type: 'FeatureCollection',
    features: hotspots.map(({ outline, isSignificant }) => ({
      type: 'Feature',
      properties: { significant: isSignificant },
      geometry: outline,
    })),
  };
}

/** Hotspots come most striking first; where labels have no room, that one keeps its own. */
export function hotspotLabelFeatures(
  hotspots: readonly MapHotspot[],
): FeatureCollection<Point, { label: string; rank: number }> {
  return {
    type: 'FeatureCollection',
    features: hotspots.map(({ label, position }, rank) => ({
      type: 'Feature',
      properties: { label, rank },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}
