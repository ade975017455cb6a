import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';

/** Minutes of the three bands; an area of other minutes takes the colour of the next band up. */
export const REACH_MINUTES = [5, 10, 15] as const;

/**
 * What feet reach: cool bands under the streets, the nearest the furthest from the ground in lightness. The areas lie
 * one within another and each has a thin edge, so that the bands are told apart without any colour.
 */
export function serviceAreaLayers(palette: MapPalette, scale: number, shown: boolean): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'step',
    ['get', 'minutes'],
    toCss(palette.reach[0]),
    REACH_MINUTES[0] + 0.01,
    toCss(palette.reach[1]),
    REACH_MINUTES[1] + 0.01,
    toCss(palette.reach[2]),
  ];
  const visibility = shown ? 'visible' : 'none';
  return [
    {
      id: 'service-area',
      type: 'fill',
      source: 'service-areas',
      layout: { visibility, 'fill-sort-key': ['-', 0, ['get', 'minutes']] },
      paint: { 'fill-color': colour, 'fill-opacity': 0.3, 'fill-antialias': false },
    },
    {
      id: 'service-area-edge',
      type: 'line',
      source: 'service-areas',
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': toCss(palette.reachEdge),
        'line-width': ['step', ['get', 'minutes'], 0.6 * scale, REACH_MINUTES[1] + 0.01, 1.1 * scale],
        'line-opacity': ['step', ['get', 'minutes'], 0.4, REACH_MINUTES[1] + 0.01, 0.75],
      },
    },
  ];
}

/** Where the data ends and not the walk: the edge is taken away and dots stand in its place. */
export function uncertainBorderLayers(palette: MapPalette, scale: number, shown: boolean): LayerSpecification[] {
  const visibility = shown ? 'visible' : 'none';
  return [
    {
      id: 'uncertain-border-ground',
      type: 'line',
      source: 'uncertain-borders',
      layout: { visibility, 'line-join': 'round' },
      paint: { 'line-color': toCss(palette.ground), 'line-width': 3 * scale },
    },
    {
      id: 'uncertain-border',
      type: 'line',
      source: 'uncertain-borders',
      layout: { visibility, 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': toCss(palette.reachEdge), 'line-width': 2.6 * scale, 'line-dasharray': [0.1, 2.2] },
    },
  ];
}
