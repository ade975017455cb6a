import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { MapRegion } from '../map_stage_props.ts';
import { highestLevel, tierOf } from '../tiers.ts';

export interface RegionProperties {
  readonly code: string;
  readonly tier: number;
  readonly outOfLimits: boolean;
}

export function regionFeatures(
  regions: readonly MapRegion[],
): FeatureCollection<Polygon | MultiPolygon, RegionProperties> {
  const highest = highestLevel(regions);
  return {
    type: 'FeatureCollection',
    features: regions.map(({ code, level, outline, outOfLimits = false }) => ({
      type: 'Feature',
      properties: { code, tier: tierOf(level, highest), outOfLimits },
      geometry: outline,
    })),
  };
}

export interface RegionLabelProperties {
  readonly tier: number;
  readonly name_zh: string;
  readonly name_en: string;
}

export function regionLabelFeatures(regions: readonly MapRegion[]): FeatureCollection<Point, RegionLabelProperties> {
  const highest = highestLevel(regions);
  return {
    type: 'FeatureCollection',
    features: regions.map(({ level, name, labelPosition }) => ({
      type: 'Feature',
      properties: { tier: tierOf(level, highest), name_zh: name.zh, name_en: name.en ?? '' },
      geometry: { type: 'Point', coordinates: [...labelPosition] },
    })),
  };
}
