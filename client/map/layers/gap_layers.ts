import type { LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { BOLD, byZoom } from '../style_options.ts';

export const GAP_HATCH = 'gap-hatch';
/** Zoom at which a gap is large enough for its outline to say something. */
const EDGE_ZOOM = 13.6;

/** Homes that nobody reaches: hatched, never filled, so that a gap is not taken for heat; its number beside it. */
export function gapLayers(palette: MapPalette, scale: number, shown: boolean): LayerSpecification[] {
  const visibility = shown ? 'visible' : 'none';
  return [
    {
      id: 'gap-hatch',
      type: 'fill',
      source: 'gaps',
      layout: { visibility },
      paint: { 'fill-pattern': GAP_HATCH, 'fill-antialias': false },
    },
    {
      id: 'gap-edge',
      type: 'line',
      source: 'gaps',
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': toCss(palette.gap),
        'line-width': byZoom(scale, [13, 0.8], [14, 1.1], [16, 1.8]),
        // From afar the outlines of many small parts would be louder than the areas they bound.
        'line-opacity': byZoom(1, [EDGE_ZOOM - 0.5, 0], [EDGE_ZOOM + 0.5, 1]),
      },
    },
  ];
}

export function gapLabelLayers(palette: MapPalette, scale: number, shown: boolean): LayerSpecification[] {
  return [
    {
      id: 'gap-label',
      type: 'symbol',
      source: 'gap-labels',
      // From afar only the worst gaps are named.
      filter: ['<', ['get', 'rank'], ['step', ['zoom'], 8, 13, 12, 14, 30, 15, 1000]],
      layout: {
        visibility: shown ? 'visible' : 'none',
        'text-field': ['get', 'label'],
        'text-font': BOLD,
        'text-size': 13.5 * scale,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.4,
        'text-padding': 2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': toCss({ ...palette.gap, lightness: palette.gap.lightness > 0.6 ? 0.86 : 0.4, chroma: 0.14 }),
        'text-halo-color': toCss(palette.ground),
        'text-halo-width': 2 * scale,
      },
    },
  ];
}
