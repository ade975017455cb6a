import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { baseMapSource } from './base_map/base_map_source.ts';
import { groundLayers } from './base_map/ground_layers.ts';
import { labelLayers } from './base_map/label_layers.ts';
import { streetLayers } from './base_map/street_layers.ts';
import { hotspotLabelLayers, hotspotLayers } from './hotspots/hotspot_layers.ts';
import { circleLayers } from './layers/circle_layers.ts';
import { draftMarkLayers } from './layers/draft_mark_layers.ts';

import { gapLabelLayers, gapLayers } from './layers/gap_layers.ts';
import { gateLayers } from './layers/gate_layers.ts';
import { highlightLayers } from './layers/highlight_layers.ts';
import { linkLayers } from './layers/link_layers.ts';
import { pathLayers } from './layers/path_layers.ts';
import { regionLabelLayers, regionLayers } from './layers/region_layers.ts';
import { serviceAreaLayers, uncertainBorderLayers } from './layers/service_area_layers.ts';
import { stationLayers } from './layers/station_layers.ts';
import { MAP_PALETTES } from './map_palette.ts';
import type { MapGround, ShownLayers } from './map_stage_props.ts';
import type { StyleOptions } from './style_options.ts';
import type { TierZooms } from './tiers.ts';

/**
 * The whole look of the map as one MapLibre style, from the ground up. The same layers in the same order for every
 * theme and language, so that a change of either changes only values. There is no `glyphs` and no `sprite`: letters
 * are drawn in the browser and pictures are added at run time.
 *
 * @param origin Scheme, host and port of the server, since tiles are asked for by a worker that has no address.
 */
export function mapStyle(
  ground: MapGround,
  origin: string,
  options: StyleOptions,
  shown: ShownLayers,
  zooms: TierZooms,
): StyleSpecification {
  const palette = MAP_PALETTES[options.theme];
  const { scale } = options;
  return {
    version: 8,
    name: 'Gezhong',
    sources: {
      ground: baseMapSource(ground, origin),
      'service-areas': emptySource(),
      'uncertain-borders': emptySource(),
      gaps: emptySource(),
      'gap-labels': emptySource(),
      hotspots: emptySource(),
      'hotspot-labels': emptySource(),
      regions: emptySource(),
      'region-labels': emptySource(),
      stations: { ...emptySource(), promoteId: 'code' },
      highlight: emptySource(),
      circles: emptySource(),
      links: emptySource(),
      paths: emptySource(),
      gates: emptySource(),
    },
    layers: [
      ...groundLayers(palette),
      ...serviceAreaLayers(palette, scale, shown.serviceAreas),
      ...uncertainBorderLayers(palette, scale, shown.serviceAreas),
      ...streetLayers(palette, scale),
      ...gapLayers(palette, scale, shown.gaps),
      ...regionLayers(palette, scale, zooms, shown.grids),
      ...hotspotLayers(palette, scale),
      ...highlightLayers(palette, scale),
      ...circleLayers(palette, scale),
      ...linkLayers(palette, scale),
      ...pathLayers(palette, scale),
      ...labelLayers(palette, options, shown.grids),
      ...regionLabelLayers(palette, options, zooms, shown.grids),
      ...gateLayers(scale),
      ...stationLayers(palette, options, shown.stations),
      ...draftMarkLayers(scale, shown.stations),
      ...gapLabelLayers(palette, scale, shown.gaps),
      ...hotspotLabelLayers(palette, scale),
    ],
    transition: { duration: 200, delay: 0 },
  };
}

function emptySource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
}
