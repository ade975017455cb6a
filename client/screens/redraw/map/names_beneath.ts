import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import { metresPerPixel } from '../../../map/mercator.ts';

/** Names of the base map that stand in the middle of areas, where those of grids are to stand. */
const LAYERS = ['street-office-name', 'community-name', 'neighbourhood-name'] as const;

/**
 * Takes the names of streets, communities and quarters off the base map from the zoom on at which grids of common size are
 * labelled themselves.
 *
 * @param fromPixels CSS pixels along a grid from which on it is labelled
 * @returns puts them back
 */
export function hideNamesBeneath(map: MapLibreMap, coverage: CoverageView, fromPixels: number): () => void {
  const sides = Array.from({ length: coverage.ownerCount }, (_, owner) => Math.sqrt(coverage.areaM2Of(owner)))
    .filter((side) => side > 0)
    .sort((a, b) => a - b);
  const common = sides[sides.length >> 1];
  if (common === undefined) return () => {};
  const until = Math.log2((metresPerPixel(map.getCenter().lat, 0) * fromPixels) / common);
  const before = LAYERS.flatMap((id) => {
    const layer = map.getLayer(id);
    return layer === undefined ? [] : [{ id, from: layer.minzoom, to: layer.maxzoom }];
  });
  for (const { id, from, to } of before) map.setLayerZoomRange(id, from, Math.max(from, Math.min(to, until)));
  return () => {
    for (const { id, from, to } of before) map.setLayerZoomRange(id, from, to);
  };
}
