import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { MapGap } from '../map_stage_props.ts';

export function gapFeatures(gaps: readonly MapGap[]): FeatureCollection<Polygon | MultiPolygon, { id: string }> {
  return {
    type: 'FeatureCollection',
    features: gaps.map(({ id, outline }) => ({ type: 'Feature', properties: { id }, geometry: outline })),
  };
}

/** Gaps come worst first; where labels have no room, the worse gap keeps its own. */
export function gapLabelFeatures(gaps: readonly MapGap[]): FeatureCollection<Point, { label: string; rank: number }> {
  return {
    type: 'FeatureCollection',
    features: gaps.flatMap(({ label, position }, rank) =>
      label === null
        ? []
        : [
            {
              type: 'Feature' as const,
              properties: { label, rank },
              geometry: { type: 'Point' as const, coordinates: [...position] },
            },
          ],
    ),
  };
}
