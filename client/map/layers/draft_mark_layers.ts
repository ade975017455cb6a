import type { LayerSpecification } from 'maplibre-gl';
import { byZoom } from '../style_options.ts';

/** What the draft did with a station: a small sign at the upper right of its symbol. */
export function draftMarkLayers(scale: number, shown: boolean): LayerSpecification[] {
  return [
    {
      id: 'draft-mark',
      type: 'symbol',
      source: 'stations',
      filter: ['has', 'draft'],
      layout: {
        visibility: shown ? 'visible' : 'none',
        'icon-image': ['concat', 'draft-', ['get', 'draft']],
        'icon-size': byZoom(scale, [10, 0.6], [12.5, 0.8], [14, 1], [16, 1.15]),
        'icon-offset': [11, -11],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}
