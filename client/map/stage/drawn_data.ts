import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { circleFeatures } from '../features/circle_features.ts';
import { gapFeatures, gapLabelFeatures } from '../features/gap_features.ts';
import { gateFeatures } from '../features/gate_features.ts';
import { highlightFeatures } from '../features/highlight_features.ts';
import { linkFeatures } from '../features/link_features.ts';
import { pathFeatures } from '../features/path_features.ts';
import { regionFeatures, regionLabelFeatures } from '../features/region_features.ts';
import { serviceAreaFeatures, uncertainBorderFeatures } from '../features/service_area_features.ts';
import { stationFeatures } from '../features/station_features.ts';
import { hotspotFeatures, hotspotLabelFeatures } from '../hotspots/hotspot_features.ts';
import type { MapStageProps, Selection } from '../map_stage_props.ts';

/**
 * Hands the map's sources the features of every list that is not the one that was drawn before.
 *
 * @param before What was drawn last; null at first, when all of it is new.
 */
export function drawData(
  map: MapLibreMap,
  props: MapStageProps,
  before: MapStageProps | null,
  hovered: Selection | null,
): void {
  const differs = (...names: (keyof MapStageProps)[]) =>
    before === null || names.some((it) => props[it] !== before[it]);
  if (differs('regions')) {
    setData(map, 'regions', regionFeatures(props.regions));
    setData(map, 'region-labels', regionLabelFeatures(props.regions));
  }
  if (differs('serviceAreas')) {
    setData(map, 'service-areas', serviceAreaFeatures(props.serviceAreas));
    setData(map, 'uncertain-borders', uncertainBorderFeatures(props.serviceAreas));
  }
  if (differs('gaps')) {
    setData(map, 'gaps', gapFeatures(props.gaps));
    setData(map, 'gap-labels', gapLabelFeatures(props.gaps));
  }
  if (differs('hotspots')) {
    setData(map, 'hotspots', hotspotFeatures(props.hotspots ?? []));
    setData(map, 'hotspot-labels', hotspotLabelFeatures(props.hotspots ?? []));
  }
  if (differs('stations')) setData(map, 'stations', stationFeatures(props.stations));
  if (differs('selected', 'regions', 'gaps', 'hotspots')) drawHighlight(map, props, hovered);
  if (differs('selected', 'gates')) setData(map, 'gates', gateFeatures(props.gates ?? [], props.selected));
  if (differs('selected', 'links')) setData(map, 'links', linkFeatures(props.links ?? [], props.selected));
  if (differs('paths')) setData(map, 'paths', pathFeatures(props.paths ?? []));
  if (differs('circles')) setData(map, 'circles', circleFeatures(props.circles ?? []));
}

/** Outlines of what is selected and of what lies under the pointer. */
export function drawHighlight(map: MapLibreMap, props: MapStageProps, hovered: Selection | null): void {
  setData(map, 'highlight', highlightFeatures(props, hovered));
}

function setData(map: MapLibreMap, source: string, data: FeatureCollection): void {
  map.getSource<GeoJSONSource>(source)?.setData(data);
}
