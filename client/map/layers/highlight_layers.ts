import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';

const SELECTED: ExpressionSpecification = ['get', 'selected'];

/** The region or gap that is selected and the one under the pointer: an outline on a halo, and a faint wash. */
export function highlightLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  const accent = toCss(palette.accent);
  return [
    {
      id: 'highlight-wash',
      type: 'fill',
      source: 'highlight',
      paint: { 'fill-color': accent, 'fill-opacity': ['case', SELECTED, 0.12, 0.07], 'fill-antialias': false },
    },
    {
      id: 'highlight-halo',
      type: 'line',
      source: 'highlight',
      filter: SELECTED,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': toCss(palette.ground), 'line-width': 6.5 * scale, 'line-opacity': 0.75 },
    },
    {
      id: 'highlight-line',
      type: 'line',
      source: 'highlight',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': accent,
        'line-width': ['case', SELECTED, 3 * scale, 1.5 * scale],
        'line-opacity': ['case', SELECTED, 1, 0.8],
      },
    },
  ];
}
