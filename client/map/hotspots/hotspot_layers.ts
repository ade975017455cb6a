import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { BOLD } from '../style_options.ts';

const SIGNIFICANT: ExpressionSpecification = ['get', 'significant'];

/** Clusters that are more than chance: a strong line in a casing, never a fill, so that the heat under it stays to be read. */
export function hotspotLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  const line = toCss(palette.hotspot);
  return [
    {
      id: 'hotspot-casing',
      type: 'line',
      source: 'hotspots',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': toCss(palette.ground), 'line-width': 7 * scale, 'line-opacity': 0.7 },
    },
    {
      id: 'hotspot-line',
      type: 'line',
      source: 'hotspots',
      filter: SIGNIFICANT,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': line, 'line-width': 3 * scale },
    },
    {
      id: 'hotspot-line-chance',
      type: 'line',
      source: 'hotspots',
      filter: ['!', SIGNIFICANT],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': line, 'line-width': 1.8 * scale, 'line-dasharray': [2.5, 2] },
    },
  ];
}

export function hotspotLabelLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  return [
    {
      id: 'hotspot-label',
      type: 'symbol',
      source: 'hotspot-labels',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': BOLD,
        'text-size': 14 * scale,
        'text-line-height': 1.25,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': toCss(palette.hotspot),
        'text-halo-color': toCss(palette.ground),
        'text-halo-width': 2.2 * scale,
      },
    },
  ];
}
