import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { byZoom } from '../style_options.ts';

const SELECTED: ExpressionSpecification = ['get', 'selected'];

/** Planned ways: dashed, since they do not stand yet, with a cap at each end. The one that is selected is unbroken beneath. */
export function linkLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  const accent = toCss(palette.accent);
  const ground = toCss(palette.ground);
  const line = ['==', ['geometry-type'], 'LineString'] as ExpressionSpecification;
  return [
    {
      id: 'link-casing',
      type: 'line',
      source: 'links',
      filter: line,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': ['case', SELECTED, accent, ground],
        'line-width': ['case', SELECTED, 9 * scale, 6 * scale],
        'line-opacity': ['case', SELECTED, 0.4, 0.85],
      },
    },
    {
      id: 'link',
      type: 'line',
      source: 'links',
      filter: line,
      paint: { 'line-color': accent, 'line-width': 2.8 * scale, 'line-dasharray': [2.4, 1.3] },
    },
    {
      id: 'link-end',
      type: 'circle',
      source: 'links',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': byZoom(scale, [12, 2.6], [16, 4.2]),
        'circle-color': ground,
        'circle-stroke-color': accent,
        'circle-stroke-width': 2 * scale,
      },
    },
  ];
}
