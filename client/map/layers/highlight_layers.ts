import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';

const SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

/**
 * The region or gap under the pointer and the one that is selected. Which one it is goes in as feature state, so that
 * no outline travels to the worker and the answer stands in the next frame.
 */
export function highlightLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  const accent = toCss(palette.accent);
  return ['regions', 'gaps'].flatMap((source): LayerSpecification[] => [
    {
      id: `${source}-highlight-fill`,
      type: 'fill',
      source,
      paint: {
        'fill-color': accent,
        'fill-opacity': ['case', SELECTED, 0.12, HOVERED, 0.07, 0],
        'fill-antialias': false,
      },
    },
    {
      id: `${source}-highlight-halo`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': toCss(palette.ground),
        'line-width': 6.5 * scale,
        'line-opacity': ['case', SELECTED, 0.75, 0],
      },
    },
    {
      id: `${source}-highlight-line`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': accent,
        'line-width': ['case', SELECTED, 3 * scale, 1.5 * scale],
        'line-opacity': ['case', SELECTED, 1, HOVERED, 0.8, 0],
      },
    },
  ]);
}
