import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { byZoom } from '../style_options.ts';

/** Pixels from one path to the next where several run along one street. */
const LANE = 4.5;

/** Ways on foot in the colour of the symbol at their end, side by side, each in a casing. */
export function pathLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  const { general, ...named } = palette.symbols;
  const colour = [
    'match',
    ['get', 'symbol'],
    ...Object.entries(named).flatMap(([symbol, fill]) => [symbol, toCss(fill)]),
    toCss(general),
  ] as unknown as ExpressionSpecification;
  const line = ['==', ['geometry-type'], 'LineString'] as ExpressionSpecification;
  const offset = ['*', ['get', 'lane'], LANE * scale] as ExpressionSpecification;
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'path-casing',
      type: 'line',
      source: 'paths',
      filter: line,
      layout,
      paint: {
        'line-color': toCss(palette.ground),
        'line-width': byZoom(scale, [12, 5.5], [16, 8]),
        'line-offset': offset,
      },
    },
    {
      id: 'walked-path',
      type: 'line',
      source: 'paths',
      filter: line,
      layout,
      paint: { 'line-color': colour, 'line-width': byZoom(scale, [12, 2.6], [16, 4.2]), 'line-offset': offset },
    },
    {
      id: 'path-start',
      type: 'circle',
      source: 'paths',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 4.5 * scale,
        'circle-color': toCss(palette.label),
        'circle-stroke-color': toCss(palette.ground),
        'circle-stroke-width': 2 * scale,
      },
    },
  ];
}
