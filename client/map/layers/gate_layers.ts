import type { LayerSpecification } from 'maplibre-gl';
import { byZoom } from '../style_options.ts';

/** Zoom from which every gate shows. */
export const GATES_ZOOM = 15;

/** Gates by their state; from afar only those that the draft changed or that are selected. */
export function gateLayers(scale: number): LayerSpecification[] {
  return [
    {
      id: 'gate',
      type: 'symbol',
      source: 'gates',
      filter: ['step', ['zoom'], ['get', 'always'], GATES_ZOOM, true],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': byZoom(scale, [12, 0.5], [15, 0.46], [16, 0.6], [17.5, 0.9]),
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['case', ['get', 'always'], 1, 0],
      },
    },
  ];
}
