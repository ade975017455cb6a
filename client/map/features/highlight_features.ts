import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { MapGap, MapHotspot, MapRegion, Selection } from '../map_stage_props.ts';

interface Outlines {
  readonly regions: readonly MapRegion[];
  readonly gaps: readonly MapGap[];
  readonly hotspots?: readonly MapHotspot[] | undefined;
  readonly selected: Selection | null;
}

/**
 * Outlines of what is selected and of what lies under the pointer, at most two: drawing every region with most of them
 * invisible would fill the screen three times over. What is selected comes last and lies on top.
 */
export function highlightFeatures(
  { regions, gaps, hotspots = [], selected }: Outlines,
  hovered: Selection | null,
): FeatureCollection<Polygon | MultiPolygon, { selected: boolean }> {
  const outlineOf = (selection: Selection | null) => {
    if (selection?.kind === 'region') return regions.find(({ code }) => code === selection.code)?.outline;
    if (selection?.kind === 'gap') return gaps.find(({ id }) => id === selection.id)?.outline;
    if (selection?.kind === 'hotspot') return hotspots.find(({ id }) => id === selection.id)?.outline;
    return undefined;
  };
  const chosen = outlineOf(selected);
  const under = outlineOf(hovered);
  const feature = (geometry: Polygon | MultiPolygon, isSelected: boolean) => ({
    type: 'Feature' as const,
    properties: { selected: isSelected },
    geometry,
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...(under === undefined || under === chosen ? [] : [feature(under, false)]),
      ...(chosen === undefined ? [] : [feature(chosen, true)]),
    ],
  };
}
