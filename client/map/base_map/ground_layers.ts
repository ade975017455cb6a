import type { ExpressionSpecification, FillLayerSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { byZoom } from '../style_options.ts';

const SOURCE = 'ground';

/** Bare ground, then what it is used for; water last, so that no park is drawn over a river. */
export function groundLayers(palette: MapPalette): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': toCss(palette.ground) } },
    {
      id: 'surface',
      type: 'fill',
      source: SOURCE,
      'source-layer': 'surface',
      filter: ['!=', ['get', 'kind'], 'water'],
      layout: {
        'fill-sort-key': ['match', ['get', 'kind'], 'farmland', 0, ['residential', 'industrial', 'commercial'], 1, 2],
      },
      paint: {
        'fill-color': [
          'match',
          ['get', 'kind'],
          'green',
          toCss(palette.green),
          'farmland',
          toCss(palette.farmland),
          'residential',
          toCss(palette.residential),
          'commercial',
          toCss(palette.commercial),
          'industrial',
          toCss(palette.industrial),
          'square',
          toCss(palette.square),
          toCss(palette.ground),
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: SOURCE,
      'source-layer': 'surface',
      filter: ['==', ['get', 'kind'], 'water'],
      paint: { 'fill-color': toCss(palette.water) },
    },
    {
      id: 'watercourse',
      type: 'line',
      source: SOURCE,
      'source-layer': 'barrier',
      filter: ['match', ['get', 'kind'], ['river', 'stream', 'canal'], true, false],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': toCss(palette.water),
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 11, riverWidths(1, 0.4), 16, riverWidths(9, 3)],
      },
    },
    buildings(palette),
    {
      id: 'building-edge',
      type: 'line',
      source: SOURCE,
      'source-layer': 'building',
      minzoom: 15,
      paint: {
        'line-color': toCss(palette.buildingEdge),
        'line-width': 0.6,
        'line-opacity': byZoom(1, [15, 0], [15.6, 1]),
      },
    },
  ];
}

function buildings(palette: MapPalette): FillLayerSpecification {
  return {
    id: 'building',
    type: 'fill',
    source: SOURCE,
    'source-layer': 'building',
    minzoom: 14,
    paint: { 'fill-color': toCss(palette.building), 'fill-opacity': byZoom(1, [14, 0], [14.5, 1]) },
  };
}

/** Rivers wider than streams and canals. */
function riverWidths(river: number, other: number): ExpressionSpecification {
  return ['match', ['get', 'kind'], 'river', river, other];
}
