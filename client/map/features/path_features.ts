import type { FeatureCollection, LineString, Point } from 'geojson';
import type { MapPath } from '../map_stage_props.ts';

/** A line for each path, each in a lane of its own around the middle of the street, and a point where each begins. */
export function pathFeatures(
  paths: readonly MapPath[],
): FeatureCollection<LineString | Point, { symbol: string; lane: number }> {
  const walked = paths.filter(({ line }) => line.length >= 2);
  const lines = walked.map(({ symbol, line }, i) => ({
    type: 'Feature' as const,
    properties: { symbol, lane: i - (walked.length - 1) / 2 },
    geometry: { type: 'LineString' as const, coordinates: line.map((position) => [...position]) },
  }));
  const starts = walked.map(({ symbol, line }) => ({
    type: 'Feature' as const,
    properties: { symbol, lane: 0 },
    geometry: { type: 'Point' as const, coordinates: [...line[0]!] },
  }));
  return { type: 'FeatureCollection', features: [...lines, ...starts] };
}
